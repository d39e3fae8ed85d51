import type { Kind } from '../rules/engine/draft';
import type { Region } from '../rules/engine/seen';
import type { Contact, ShownFinding } from '../school/policy';
import { OpenIcon, SignIcon, TickIcon } from './icons';
import { Card } from './warning/card';
import { HeldDialog } from './warning/held-dialog';
import { LiveRegion } from './warning/live-region';
import { lookingWords } from './warning/looking';
import { gravestFirst } from './warning/order';
import { missedWords } from './warning/missed-words';
import { lookingAt, type WarnedPicture } from './warning/pictures';
import { KIND, PICTURE, WARNING } from './words';

export interface WarningProps {
  readonly findings: readonly ShownFinding[];
  /** The words at each finding's span, for display inside our closed root only. Empty where there is no span. */
  readonly excerpts?: readonly string[];
  /** One for each attachment of the draft: what findings count in. Left out: none. */
  readonly pictures?: readonly WarnedPicture[] | undefined;
  /** Post was pressed and is held until the person decides. */
  readonly held: boolean;
  /**
   * `found` (when left out): findings stand. `press-again`: the site took nothing; the next press goes through.
   * `not-checked`: nobody could look. `picture-not-checked`: a picture was not looked at, or not in time.
   * `looking`: Post waits while pictures are looked at. `checked`: looked, and found nothing.
   */
  readonly notice?: 'found' | 'press-again' | 'not-checked' | 'picture-not-checked' | 'looking' | 'checked';
  /** What is about to be sent; a post when left out. */
  readonly kind?: Kind;
  readonly contacts: readonly Contact[];
  /** Counts how often the warning came up: the same words again are news again, and are announced again. */
  readonly round?: number | undefined;
  onEdit(): void;
  onPostAnyway(): void;
  onOpenClause(clauseId: string): void;
  /** Sets one finding aside; `index` counts in `findings`. */
  onDismiss(index: number): void;
  /** Makes a copy of a picture without what the regions hold, and without metadata. Rejects when there can be none. */
  onCopyPicture?(picture: number, regions: readonly Region[]): Promise<Blob>;
  /** Gives a copy to the person, as a download. Without both no copy is offered. */
  onSaveCopy?(copy: Blob): void;
}

/** Tells a screen reader that a region with the same words has changed; it is not read out. */
const NEWS = '\u00a0';

/** The one calm warning beside a composer. */
export function Warning(given: WarningProps) {
  const props = { kind: 'post', excerpts: [], ...given } as const;
  const { findings, held, notice = 'found', pictures = [] } = props;
  const heldNow = held && notice === 'found' && findings.length > 0;
  return (
    <div className="second-look" lang="en-GB" dir="ltr">
      <LiveRegion text={announcement(props) + ((props.round ?? 0) % 2 ? NEWS : '')} heard={heldNow} />
      {notice !== 'found' && notice !== 'looking' && (
        <p className="notice">
          {notice === 'checked' ? <TickIcon /> : notice === 'press-again' ? <SignIcon /> : <OpenIcon />}
          {noticeWords(props)}
        </p>
      )}
      {notice === 'found' && findings.length > 0 && (held ? <HeldDialog {...props} /> : <Card {...props} />)}
      {notice === 'looking' && <LookingNotice pictures={pictures} />}
    </div>
  );
}

/** Post waits while pictures are looked at: how far that is, for those who see it. The live region has said so once. */
function LookingNotice({ pictures }: { readonly pictures: readonly WarnedPicture[] }) {
  return (
    <p className="notice" aria-hidden="true">
      <OpenIcon />
      <span>
        {lookingWords(pictures)}. {PICTURE.wait}
      </span>
    </p>
  );
}

function noticeWords({ notice, kind = 'post', pictures = [] }: WarningProps): string {
  if (notice === 'press-again') return KIND[kind].pressAgain;
  if (notice === 'checked') return WARNING.checked;
  if (notice === 'looking') return `${PICTURE.looking(lookingAt(pictures)?.pictures ?? 1)} ${PICTURE.wait}`;
  return `${notice === 'picture-not-checked' ? missedWords(pictures) : WARNING.notChecked} ${KIND[kind].still}`;
}

/** What the live region says. Never the draft's own words: a screen reader may be heard by the whole staff room. */
function announcement(props: WarningProps): string {
  const { findings, notice = 'found' } = props;
  if (notice !== 'found') return noticeWords(props);
  const gravest = gravestFirst(findings)[0]?.finding;
  if (!gravest) return '';
  const said = [WARNING.seen(gravest.message), `${WARNING.clause(gravest.clause)}.`];
  if (gravest.inPicture) said.push(PICTURE.readIn);
  if (findings.length > 1) said.push(WARNING.andMore(findings.length - 1));
  return said.join(' ');
}
