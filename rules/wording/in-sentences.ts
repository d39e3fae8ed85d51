import { sentences } from './plain';
import { remembered } from './remembered';

/** More sentences than a draft has: while a person types, only the last of them is new. */
const MOST_SENTENCES = 120;

/** What depends on the words of one sentence alone, remembered by sentence. */
export function ofSentence<T>(read: (sentence: string) => T): (sentence: string) => T {
  const boxed = remembered((sentence) => ({ answer: read(sentence) }), MOST_SENTENCES);
  return (sentence) => boxed(sentence).answer;
}

/** As `pattern.test`, remembered by sentence. */
export function inSentence(pattern: RegExp): (sentence: string) => boolean {
  return ofSentence((sentence) => pattern.test(sentence));
}

/**
 * As `pattern.test` for a plain text of many sentences, each looked at once. Only for patterns that match within a sentence:
 * none that holds a full stop or a line's end, is tied to the start or end of the text, or begins or ends with a space.
 */
export function inText(pattern: RegExp): (text: string) => boolean {
  const isIn = inSentence(pattern);
  return (text) => sentences(text).some((sentence) => isIn(sentence.text));
}
