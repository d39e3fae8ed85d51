/** One sentence of a text: half-open, in UTF-16 units, without the spaces around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The longest piece that is read in one go, in UTF-16 units. A longer sentence is cut at a space. */
export const LONGEST = 400;

const END = /[.!?…]+["'”’)\]]*(?=\s)|[\r\n\u2028\u2029]+/g;
/** A point after these ends no sentence. A single capital is an initial. */
const ABBREVIATED = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|rev|prof|vs|yr|\p{Lu})\.$/iu;
const UNREAD =
  /https?:\/\/\S+|\bwww\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[@#][\p{L}\p{N}_.]*[\p{L}\p{N}_]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f]/gu;

/** Cuts a text into sentences, in order. A line break always ends one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    // Only a few characters: a slice up to here for every point would cost the square of the length.
    if (match[0] === '.' && ABBREVIATED.test(text.slice(Math.max(start, end - 7), end))) continue;
    pushPieces(text, start, end, sentences);
    start = end;
  }
  pushPieces(text, start, text.length, sentences);
  return sentences;
}

/**
 * Blanks out what holds no sentence: links, e-mail addresses, @handles, #tags and emoji.
 * @returns a text of the same length, so that offsets stay true
 */
export function maskUnread(text: string): string {
  return text.replace(UNREAD, (found) => ' '.repeat(found.length));
}

function pushPieces(text: string, from: number, to: number, sentences: Sentence[]): void {
  let start = from;
  while (start < to) {
    let end = to;
    if (to - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST);
      end = space > start ? space : start + LONGEST;
    }
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed) {
      const first = start + piece.indexOf(trimmed);
      sentences.push({ start: first, end: first + trimmed.length });
    }
    start = end;
  }
}
