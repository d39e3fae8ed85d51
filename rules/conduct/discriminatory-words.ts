import type { Draft } from '../engine/draft';
import type { Span } from '../engine/rule';
import { LEET } from '../text/letters';
import { wordsOf, type Token } from '../text/tokens';
import { ofSentence } from '../wording/in-sentences';
import type { Word } from '../wording/phrases';
import { sentences } from '../wording/plain';
import { GROUP_CLASSES } from './discriminatory-groups';
import { contract } from './rows';

/** A sentence in folded words: disguises are taken off, so that `h4te`, `h a t e` and `haet` read as what they are. */
export interface FoldedSentence extends Span {
  readonly text: string;
  /** Offsets within the sentence. */
  readonly words: readonly Word[];
}

/** Cuts a plain text into sentences of folded words. */
export function foldedSentences(draft: Draft, text: string): FoldedSentence[] {
  const { tokens } = wordsOf(draft);
  const all = sentences(text);
  let next = 0;
  return all.map((sentence) => {
    const words: Word[] = [];
    for (; next < tokens.length; next++) {
      const token = tokens[next];
      if (!token || token.start >= sentence.end) break;
      for (const { word, start, end } of wordsOfToken(token, text))
        words.push({ word, start: start - sentence.start, end: end - sentence.start });
    }
    return { ...sentence, words: sameAgain(sentence.text, contract(words, false)) };
  });
}

/** The list that stood for these words before, so that what was found in it is known; a disguise may go on past a sentence. */
function sameAgain(text: string, words: readonly Word[]): readonly Word[] {
  const before = lists(text);
  const isSame =
    before.words.length === words.length &&
    before.words.every(({ word, start, end }, at) => {
      const other = words[at];
      return other?.word === word && other.start === start && other.end === end;
    });
  if (!isSame) before.words = words;
  return before.words;
}
const lists = ofSentence((): { words: readonly Word[] } => ({ words: [] }));

/** `a p o o f` is spelled out from its second letter on. */
function wordsOfToken({ key, isDisguised, kind, start, end }: Token, text: string): Word[] {
  if (kind !== 'spaced' || !/^[ai]/.test(key)) return [{ word: readAs(key, isDisguised), start, end }];
  return [
    { word: key.charAt(0), start, end: start + 1 },
    { word: readAs(key.slice(1), true), start: start + 1 + text.slice(start + 1, end).search(/\S/), end },
  ];
}

function readAs(key: string, isDisguised: boolean): string {
  if (!isDisguised || /^(?:[a-z]{1,2}\d+s?|\d+[a-z]{0,3})$/.test(key)) return SLIPS.get(key) ?? key;
  const letters = key.replace(/[\d@$!|€£]/g, (sign) => LEET[sign] ?? sign).replace(/(\p{L})\1{2,}/gu, '$1');
  return SLIPS.get(letters) ?? letters;
}

/** A phrase in the keys of folded words: no apostrophes, no `'s`. */
export function foldPhrase(phrase: string): string {
  return phrase.replace(/'s(?=[/ ]|$)/g, '').replaceAll("'", '');
}

/** One letter left out or two swapped, of words long enough that nothing else is meant. */
const SLIPS: ReadonlyMap<string, string> = slipsOf(
  `${GROUP_CLASSES.hate} ${GROUP_CLASSES.people} disabled contempt stupid`
    .split(/\s+/)
    .filter(({ length }) => length > 5),
);

function slipsOf(words: readonly string[]): Map<string, string> {
  const known = new Set(words);
  const slips = new Map<string, string>([['haet', 'hate']]);
  for (const word of words)
    for (let at = 1; at < word.length; at++) {
      const left = word.slice(0, at) + word.slice(at + 1);
      const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      for (const slip of at < word.length - 1 ? [left, swapped] : [])
        if (!known.has(slip) && slip.length > 4) slips.set(slip, word);
    }
  return slips;
}
