import nlp from 'compromise/two';
import { maskUnread } from './sentences';

/** One word as the tagger sees it. Half-open, UTF-16 units of the sentence; a possessive ending stands outside. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  readonly possessive: boolean;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The words of one sentence with compromise's tags, in order.
 * compromise normalises as it reads and its own offsets drift (1.5 % of hits were wrong), so every word is looked for
 * again in the sentence, from where the last one ended. One that is not there as a whole word is left out.
 */
export function tagWords(sentence: string): readonly TaggedWord[] {
  if (last?.sentence !== sentence) last = { sentence, words: readTags(sentence) };
  return last.words;
}

/** Two readers ask about each sentence, one after the other. */
let last: { readonly sentence: string; readonly words: readonly TaggedWord[] } | undefined;

function readTags(sentence: string): TaggedWord[] {
  const masked = maskUnread(sentence);
  const words: TaggedWord[] = [];
  let cursor = 0;
  for (const term of nlp(masked).docs.flat()) {
    if (!term.text) continue;
    const at = findWhole(masked, term.text, cursor);
    if (at < 0) continue;
    cursor = at + term.text.length;
    const bare = term.text.replace(/['’‘]s?$/i, '');
    if (!bare) continue;
    words.push({
      start: at,
      end: at + bare.length,
      text: bare,
      tags: term.tags ?? new Set(),
      possessive: bare.length < term.text.length,
    });
  }
  return words;
}

/** The words compromise knows by heart: its types leave its model open. */
const lexicon = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one.lexicon;

/** Whether this is an ordinary word to compromise, or a thing it has a name for, and not a rare name. */
export function isListed(word: string): boolean {
  return Object.hasOwn(lexicon, word.toLowerCase());
}

function findWhole(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + word.length] ?? ' ')) return at;
  return -1;
}
