import type { Draft } from './draft';
import type { PicturePlace, Span } from './rule';
import type { Region, Seen, SeenWord } from './seen';

/** The words read in one picture, as a draft that the rules can look at. */
export interface ReadDraft {
  /** Counts in `draft.attachments`. */
  readonly attachment: number;
  readonly seen: Seen;
  readonly draft: Draft;
}

/**
 * One draft for each attachment in which words were read: the same account, site and audience, the picture's words as its text,
 * nothing attached. Whom it goes to and what it answers stay out: the words in a picture are no message to them.
 */
export function readDrafts(draft: Draft): ReadDraft[] {
  return draft.attachments.flatMap(({ seen }, attachment) => {
    const text = seen?.words ? withoutJunk(seen.words) : '';
    if (!seen || !text.trim()) return [];
    return [{ attachment, seen, draft: { ...draft, ...ELSEWHERE, text, attachments: [] } }];
  });
}

const ELSEWHERE = { addressee: undefined, direction: undefined, tagged: undefined, replyTo: undefined };

/** What of a draft a rule may look at beside its words, as one text; of the time only the day. */
export function circumstances({ kind, site, account, audience, group, device, comments, at }: Draft): string {
  return JSON.stringify([kind, site, account, audience, group, device, comments, at?.slice(0, 10)]);
}

/**
 * Blanks what a picture reader makes of leaves and brickwork: runs in which letters and signs are mixed. In a draft such a run
 * may be a disguised word, in a picture it is junk. Addresses, dates, numbers, class names and passwords such as `Marigold9` stay. Every offset stays in place.
 */
export function withoutJunk(words: string): string {
  return words.replace(/\S+/g, (run) => (isReadable(run) ? run : ' '.repeat(run.length)));
}

function isReadable(run: string): boolean {
  const bare = run.replace(/^["'‘“([#@]+|["'’”)\].,:;!?…]+$/gu, '');
  if (!/\p{L}/u.test(bare)) return /\d/.test(bare) || bare.length < 2;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(bare)) return true;
  if (/^(?:\d{1,3}\p{L}{1,2}|\p{L}{1,2}\d{1,3}|\d{1,2}(?:st|nd|rd|th)|\p{L}{3,}\d{1,4})$/u.test(bare))
    return true;
  return /^(?:\p{L}|\p{M}|(?<=\p{L}|\p{M})[.'’&/,:-](?=\p{L}))+$/u.test(bare);
}

/**
 * Where the words of a span stand in a picture: one region for each line of them, none where the reader kept no places.
 * @param span half-open, UTF-16 units of `Seen.words`
 */
export function regionsOf(span: Span, words: readonly SeenWord[] | undefined): Region[] {
  const lines: Region[] = [];
  for (const { start, end, region } of words ?? []) {
    if (end <= span.start || start >= span.end) continue;
    const last = lines.at(-1);
    if (last && isBeside(last, region)) lines[lines.length - 1] = around(last, region);
    else lines.push(region);
  }
  return lines;
}

/** On one line, and near enough to be the next word of it. */
function isBeside(line: Region, word: Region): boolean {
  const middle = word.top + word.height / 2;
  const gap = word.left - (line.left + line.width);
  return middle > line.top && middle < line.top + line.height && gap > -line.height && gap < 3 * line.height;
}

function around(a: Region, b: Region): Region {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  const width = Math.max(a.left + a.width, b.left + b.width) - left;
  const height = Math.max(a.top + a.height, b.top + b.height) - top;
  return { left, top, width, height };
}

/** The same places with the regions of one picture together, none twice. */
export function joinPlaces(places: readonly PicturePlace[]): PicturePlace[] {
  const joined = new Map<number, PicturePlace>();
  for (const place of places) {
    const before = joined.get(place.attachment);
    const isNew = (region: Region) => !before?.regions.some((one) => isSame(one, region));
    const regions = [...(before?.regions ?? []), ...place.regions.filter(isNew)];
    joined.set(place.attachment, { ...place, regions });
  }
  return [...joined.values()];
}

function isSame(a: Region, b: Region): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

/** Whether each of the places lies, at least in part, in one of the others. Without regions a place is its whole picture. */
export function areWithin(places: readonly PicturePlace[], others: readonly PicturePlace[]): boolean {
  return places.every(({ attachment, regions }) => {
    const same = others.filter((other) => other.attachment === attachment);
    if (!same.length) return false;
    if (!regions.length || same.some((other) => !other.regions.length)) return true;
    return regions.every((region) => same.some((other) => other.regions.some((one) => overlap(region, one))));
  });
}

function overlap(a: Region, b: Region): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
