import { endsSentence, labelOf } from './label';

/** A line longer than this shows that the file has one paragraph a line, and does not wrap. */
const WRAPPED = 120;
/** A wrapped line that ends so goes on, even where the next one starts with a number: `see section / 4.1`. */
const GOES_ON = /(?:,|\b(?:sections?|clauses?|paragraphs?|see|and|or|to|of|in|at|by|from|with|the))$/i;

/**
 * Splits plain text or Markdown into paragraphs, in the shape of `SchoolDocument.paragraphs`.
 * A paragraph that a page break cut in two is made whole again.
 */
export function textBlocks(text: string): string[] {
  const lines = text.split(/\r\n?|\n|\f/);
  const wrapped = lines.every((line) => line.length <= WRAPPED);
  const blocks: string[] = [];
  let blank = true;
  for (const line of lines) {
    const block = plain(line);
    if (block) {
      const last = blocks.at(-1);
      if (last !== undefined && joins(last, block, wrapped && !blank))
        blocks[blocks.length - 1] = `${last} ${block}`;
      else blocks.push(block);
    }
    blank = !block;
  }
  return blocks;
}

function joins(last: string, next: string, sameParagraph: boolean): boolean {
  if (/^[#•] /.test(next) || last.startsWith('# ')) return false;
  if (sameParagraph) return !labelOf(next) || GOES_ON.test(last);
  return /^\p{Ll}/u.test(next) && !labelOf(next) && !endsSentence(last);
}

/** One line without Markdown's marks; headings and list items as `SchoolDocument.paragraphs` marks them. */
function plain(line: string): string {
  const text = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^-{3,}$|^[|\-\s]+$/, '');
  const item = /^[-*+•·▪]\s+(.*)$/s.exec(text)?.[1];
  const words = withoutEmphasis(item ?? text.replace(/^#+ */, ''));
  if (!words) return '';
  // `- 6.14 Ask` is clause 6.14, and its dash is only Markdown's.
  if (item !== undefined) return labelOf(words) ? words : `• ${words}`;
  const bold = /^(\*\*|__)[^*_]+\1$/.test(text);
  const capitals = !/\p{Ll}/u.test(words) && /\p{Lu}{3}/u.test(words);
  const heading = /^#/.test(text) || ((bold || capitals) && !endsSentence(words));
  return heading ? `# ${words}` : words;
}

function withoutEmphasis(text: string): string {
  // An escaped star is a star that the school wrote; it must outlive the others.
  return text
    .replaceAll('\\*', '\u0001')
    .replace(/(\*{1,3})(?=\S)([^*]*[^*\s])\1/g, '$2')
    .replace(/\*\*/g, '')
    .replaceAll('\u0001', '*')
    .trim();
}
