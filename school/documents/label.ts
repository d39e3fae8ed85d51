/** The number a paragraph starts with. */
export interface Label {
  /** For example `4.1`; absent for an item such as `(iv)`. */
  readonly number?: string;
  /** For example `iv`, in lower case, or `*` for a starred note. */
  readonly item?: string;
  /** What follows the label. */
  readonly text: string;
  /** False where the number may be the start of a sentence, as in `3.5 million people`. */
  readonly certain: boolean;
}

const NUMBER =
  /^(?:(?:section|clause|paragraph)\s+)?(\d{1,3}(?:\.\d{1,3})*)([.):]?)\s*(?:\(([a-z]{1,5})\))?(?=\s|$)\s*(.*)$/is;
const ITEM = /^(?:\(([ivxl]{1,6}|[a-z])\)|([ivxl]{1,6}|[a-z])[.)](?=\s))\s*(.*)$/is;
const STARRED = /^\(?\*+\s*(\S.*)$/s;

/** Reads the label of one paragraph; undefined where it starts with none. */
export function labelOf(paragraph: string): Label | undefined {
  const plain = paragraph.replace(/^(?:[#•] )+/, '');
  const [, number, mark, inner, rest = ''] = NUMBER.exec(plain) ?? [];
  if (number) {
    // `12 Pupils came.` is a sentence; `12 Pupils`, `12. Pupils` and `1.2 Pupils came.` are labelled.
    const sentence = !mark && !number.includes('.') && endsSentence(rest);
    const certain = !/^\p{Ll}/u.test(rest) && !sentence;
    return { number, ...(inner && { item: inner.toLowerCase() }), text: rest, certain };
  }
  const [, bracketed, marked, text = ''] = ITEM.exec(plain) ?? [];
  const item = bracketed ?? marked;
  if (item) return { item: item.toLowerCase(), text, certain: true };
  const starred = STARRED.exec(plain)?.[1];
  return starred === undefined ? undefined : { item: '*', text: plain, certain: true };
}

/** True where a text ends as a sentence or a part of a list does. */
export function endsSentence(text: string): boolean {
  return /[.!?;:,…](?:-|–)?["'”’)\]*]*$/.test(text.trim());
}
