import { useState } from 'react';
import type { Region } from '../../rules/engine/seen';
import { COPY } from '../words';
import type { CopyOfferOf } from './pictures';

export interface CopyOfferProps {
  readonly offer: CopyOfferOf;
  /** Makes a copy without what the regions hold, and without what the file says besides. Rejects when there can be none. */
  onCopy(picture: number, regions: readonly Region[]): Promise<Blob>;
  /** Gives a copy to the person, as a download. */
  onSave(copy: Blob): void;
}

type State =
  | { readonly state: 'none' | 'making' | 'failed' }
  | { readonly state: 'made'; readonly copies: readonly Blob[] };

/**
 * Offers a copy without what was found, to be saved and attached by the person: nothing here touches the page's composer.
 * One button from first to last, so that the focus stays where it is.
 */
export function CopyOffer({ offer, onCopy, onSave }: CopyOfferProps) {
  const { wishes, without } = offer;
  const [now, setNow] = useState<State>({ state: 'none' });
  const several = wishes.length > 1;
  const copies = now.state === 'made' ? now.copies : [];

  const make = async () => {
    setNow({ state: 'making' });
    try {
      const made: Blob[] = [];
      // One after the other: each is a whole picture in memory.
      for (const { picture, regions } of wishes) made.push(await onCopy(picture, regions));
      setNow({ state: 'made', copies: made });
    } catch {
      setNow({ state: 'failed' });
    }
  };
  const press = () => {
    const [first] = copies;
    if (first) onSave(first);
    else if (now.state !== 'making') void make();
  };
  const save = (which: number) => (several ? COPY.saveOne(which, copies.length) : COPY.save);
  const label = copies.length ? save(1) : (several ? COPY.makeSeveral : COPY.make)[without];
  const status = {
    none: '',
    making: COPY.making,
    made: several ? COPY.attachSeveral : COPY.attach,
    failed: COPY.failed,
  };
  return (
    <div className="copy">
      <div className="actions">
        <button type="button" className="button small" aria-disabled={now.state === 'making'} onClick={press}>
          {label}
        </button>
        {copies.slice(1).map((copy, index) => (
          <button key={index} type="button" className="button small" onClick={() => onSave(copy)}>
            {save(index + 2)}
          </button>
        ))}
      </div>
      <p role="status" className="quiet">
        {status[now.state]}
      </p>
    </div>
  );
}
