import { useEffect, useRef, useState } from 'react';
import type { Region } from '../../rules/engine/seen';
import { PICTURE } from '../words';
import { borrowSmall, drawMarked, wipe } from './small-picture';

export interface ThumbnailProps {
  /** Undefined while nobody has it, or where nobody can have it. */
  readonly source: Blob | undefined;
  readonly regions: readonly Region[];
  /** For somebody who does not see it. */
  readonly label: string;
}

/**
 * A picture, small, with its places marked. Drawn from the person's own file, never loaded from an address: what a page
 * allows to be loaded is the page's business, and so is what it hears of it. Its box is as large before as after, so that
 * nothing jumps; and nothing leaves the page while it changes (see `CornerChip`).
 */
export function Thumbnail({ source, regions, label }: ThumbnailProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState<Blob>();
  const places = JSON.stringify(regions);

  useEffect(() => {
    if (!source) return;
    let over = false;
    const { bitmap, giveBack } = borrowSmall(source);
    bitmap.then(
      (small) => {
        if (!over && canvas.current) drawMarked(canvas.current, small, JSON.parse(places) as Region[]);
      },
      () => {
        if (!over) setFailed(source);
      },
    );
    return () => {
      over = true;
      giveBack();
    };
  }, [source, places]);

  useEffect(() => {
    const { current } = canvas;
    return () => {
      if (current) wipe(current);
    };
  }, []);

  const isShown = source !== undefined && failed !== source;
  return (
    <div className="thumbnail">
      <canvas ref={canvas} role="img" aria-label={label} hidden={!isShown} width={0} height={0} />
      <p className="quiet" hidden={isShown}>
        <span className="unseen">{label}. </span>
        {PICTURE.notShown}
      </p>
    </div>
  );
}
