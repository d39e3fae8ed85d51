/** One box of an ISO base media file: its four-letter name, and where its contents begin and end. */
export interface IsoBox {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** How many boxes are looked at on one level: a file may claim any number of empty ones. */
const MOST = 10_000;

/** The boxes inside the box at a path, for example `meta`, `iprp`, `ipco`; none where there is no such box. */
export function isoBox(view: DataView, path: readonly string[]): IsoBox[] {
  let inside = boxes(view, 0, view.byteLength);
  for (const step of path) {
    const box = inside.find(({ name }) => name === step);
    if (!box) return [];
    // `meta` is a full box: version and flags come before its contents (ISO/IEC 14496-12, 8.11.1).
    inside = boxes(view, box.start + (step === 'meta' ? 4 : 0), box.end);
  }
  return inside;
}

function boxes(view: DataView, start: number, end: number): IsoBox[] {
  const found: IsoBox[] = [];
  for (let at = start; at + 8 <= end && found.length < MOST;) {
    let size = view.getUint32(at);
    let head = 8;
    if (size === 1 && at + 16 <= end) {
      // The 64-bit form; no file that we take has more than the lower half.
      size = view.getUint32(at + 8) ? end - at + 1 : view.getUint32(at + 12);
      head = 16;
    } else if (size === 0) size = end - at;
    if (size < head) break;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + 4 + letter)));
    found.push({ name, start: at + head, end: Math.min(end, at + size) });
    at += size;
  }
  return found;
}
