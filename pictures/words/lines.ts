import type { Region, SeenWord } from '../../rules/engine/seen';
import type { RawWord } from './engine';
import { unturned, type Turn } from './grey';

/** A word that is worth keeping, in px of the sheet that was read. */
export type ReadWord = Omit<RawWord, 'confidence' | 'endsLine'>;

/** Words that follow each other on one line. */
export type Line = readonly ReadWord[];

type Size = { readonly width: number; readonly height: number };

/** Tesseract is this sure of a word, and of a line by the mean over its letters. Chosen on the half of the set for tuning. */
const SURE_WORD = 0.5;
const SURE_LINE = 0.75;
/** A line this short must be surer: leaves and brickwork give short ones. */
const SHORT_LINE = 4;
const SURE_SHORT_LINE = 0.88;
/** Writing is this high, in shares of the sheet’s height. */
const LOWEST = 0.005;
const HIGHEST = 0.35;

/** The lines worth keeping of what Tesseract read on a sheet: junk is left out, and a line ends where a junk word stood in it. */
export function keptLines(raw: readonly RawWord[], sheet: Size): Line[] {
  const lines: RawWord[][] = [];
  let line: RawWord[] = [];
  const endLine = () => {
    if (line.length) lines.push(line);
    line = [];
  };
  for (const word of raw) {
    if (isWord(word, sheet)) line.push(word);
    // A rule or a table’s border parts nothing; a word that could not be read does.
    else if (/[\p{L}\p{N}]/u.test(word.text)) endLine();
    if (word.endsLine) endLine();
  }
  endLine();
  return lines.filter(isLine);
}

function isWord({ text, confidence, top, bottom }: RawWord, { height }: Size): boolean {
  const share = (bottom - top) / height;
  return confidence >= SURE_WORD && share >= LOWEST && share <= HIGHEST && /[\p{L}\p{N}]/u.test(text);
}

function isLine(words: readonly RawWord[]): boolean {
  const letters = lettersOf(words);
  const sure =
    words.reduce((sum, word) => sum + word.confidence * lettersOf([word]), 0) / Math.max(letters, 1);
  return letters > 1 && sure >= (letters < SHORT_LINE ? SURE_SHORT_LINE : SURE_LINE);
}

/** How many letters and digits words have. */
export function lettersOf(words: readonly { readonly text: string }[]): number {
  return words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

/** Lines of one look and what another look at the same sheet found elsewhere on it, from top to bottom. */
export function joinedLines(first: readonly Line[], second: readonly Line[]): Line[] {
  const taken = first.flat();
  const added = second.flatMap((line) => {
    const rest = line.filter((word) => !taken.some((other) => isAtSamePlace(word, other)));
    // Half a line that was read before adds nothing but its mistakes.
    return rest.length * 2 > line.length ? [rest] : [];
  });
  // A name may stand on two lines, of which each look read one: the order is what joins them.
  return added.length ? [...first, ...added].sort((a, b) => middleOf(a) - middleOf(b)) : [...first];
}

function middleOf([first]: Line): number {
  return first ? (first.top + first.bottom) / 2 : 0;
}

function isAtSamePlace(a: ReadWord, b: ReadWord): boolean {
  const [x, y] = [(a.left + a.right) / 2, (a.top + a.bottom) / 2];
  return x > b.left && x < b.right && y > b.top && y < b.bottom;
}

/**
 * The lines as one text, and where each word stands: its span in the text, its box in shares of the picture.
 *
 * @param picture the upright picture’s size, in px
 * @param turn how the sheet was made from the picture
 */
export function wordsOf(
  lines: readonly Line[],
  picture: Size,
  turn: Turn,
): { words: string; where: SeenWord[] } {
  const where: SeenWord[] = [];
  let words = '';
  for (const line of lines)
    for (const [at, word] of line.entries()) {
      if (words) words += at ? ' ' : '\n';
      const start = words.length;
      words += word.text.trim().replace(/\s+/g, ' ');
      where.push({ start, end: words.length, region: regionOf(word, picture, turn) });
    }
  return { words, where };
}

/** The upright box around a word’s box on the sheet, as far as it lies in the picture. */
function regionOf({ left, top, right, bottom }: ReadWord, picture: Size, turn: Turn): Region {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => unturned(x, y, picture, turn)));
  const xs = corners.map(({ x }) => share(x, picture.width));
  const ys = corners.map(({ y }) => share(y, picture.height));
  const [least, highest] = [Math.min(...xs), Math.min(...ys)];
  return { left: least, top: highest, width: Math.max(...xs) - least, height: Math.max(...ys) - highest };
}

function share(value: number, of: number): number {
  return Math.min(Math.max(value / of, 0), 1);
}
