import type { Span } from '../engine/rule';
import type { Word } from '../wording/phrases';
import { KIN, KIN_OR_CLASS, PUBLIC, TARGET_WORDS, THINGS } from './target-words';

/**
 * Whom words are about. `somebody` is a person of whom only a name or a pronoun is known.
 * `self`, `own` (family, friends, pets), `public` (ministers, footballers, characters) and `thing` are no concern of a school.
 */
export type Target =
  | 'pupil'
  | 'class'
  | 'parent'
  | 'colleague'
  | 'boss'
  | 'school'
  | 'authority'
  | 'reader'
  | 'somebody'
  | 'self'
  | 'own'
  | 'public'
  | 'thing';

/** A word that names or stands for somebody; offsets within its sentence. */
export interface Mention extends Span {
  readonly target: Target;
  readonly isPronoun: boolean;
}

const NOUNS = new Map<string, Target>();
for (const word of THINGS) NOUNS.set(word.replace('_', ' '), 'thing');
for (const word of PUBLIC) NOUNS.set(word, 'public');
for (const [target, list] of Object.entries(TARGET_WORDS))
  for (const word of list.split(/\s+/)) NOUNS.set(word.replaceAll('_', ' '), target as Target);

/** First words of the nouns of two words. */
const PAIRED = new Set(
  [...NOUNS.keys()].flatMap((noun) => (noun.includes(' ') ? [noun.split(' ')[0] ?? ''] : [])),
);

const THIRD = new Set('he she him her his hers they them their theirs'.split(' '));
const SELF = new Set('i myself meself im'.split(' '));
const READER = new Set('you your u ur yourself yer youse'.split(' '));

/** Everybody a sentence names. `her mum` is a parent, `my mum` the writer's own. */
export function mentionsIn(text: string, words: readonly Word[], isAtSchool: boolean): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const { word, start, end } = words[at] as Word;
    const next = words[at + 1];
    const add = (target: Target, to = end, isPronoun = false) =>
      found.push({ start, end: to, target, isPronoun });
    if (THIRD.has(word)) add('somebody', end, true);
    else if (SELF.has(word) || (word === 'me' && isMeAlone(text, start, end))) add('self');
    else if (READER.has(word)) add('reader');
    else if (isYear(word, next?.word, words[at - 1]?.word))
      add('class', /\d/.test(word) ? end : (next?.end ?? end));
    else {
      const pair = next && PAIRED.has(word) ? NOUNS.get(`${word} ${next.word}`) : undefined;
      const target = pair ?? NOUNS.get(word);
      if (KIN.has(word) && isMine(words, at, 3) && !(word === 'parents' && isSome(words, at))) add('own');
      else if (KIN_OR_CLASS.has(word) && !isAtSchool && isMine(words, at, 2) && !isSome(words, at))
        add('own');
      else if (target && !isNoPerson(text, words, at, word)) add(target, pair ? (next?.end ?? end) : end);
      if (pair) at++;
    }
  }
  for (const { index, 0: name } of text.matchAll(TITLED))
    found.push({ start: index, end: index + name.length, target: 'colleague', isPronoun: false });
  const work = AT_WORK.exec(text);
  if (work)
    found.push({
      start: work.index,
      end: work.index + work[0].length,
      target: 'colleague',
      isPronoun: false,
    });
  return found;
}
const AT_WORK =
  /\b(?:I(?:'ve| have)? (?:to )?work(?:ed)? (?:with|alongside|under|for)|(?:at|in) (?:my |our )?work\b|workmates?|workplace)\b/;
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z](?:[a-z'-]+|\b)/g;

/** `me:`, `me after a run`, `idiot me`: the writer is what the sentence is about. */
function isMeAlone(text: string, start: number, end: number): boolean {
  return start === 0 || /^\s*(?:[:=.!]|$|after |when |trying |on a |at \d)/.test(text.slice(end));
}

function isMine(words: readonly Word[], at: number, reach: number): boolean {
  for (let back = 1; back <= reach; back++) {
    const word = words[at - back]?.word;
    if (word === 'my' || word === 'our' || word === 'me') return true;
    if (word === undefined || /^(?:the|a|his|her|their|your|to|of|and|is|in|at|with|for)$/.test(word))
      return false;
  }
  return false;
}

/** `Most of my kids`: nobody has so many of their own. */
function isSome(words: readonly Word[], at: number): boolean {
  const lead = words.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  return (
    lead.includes('of') &&
    lead.some((word) => /^(?:most|some|half|all|many|few|lot|one|two|three|\d+)$/.test(word))
  );
}

function isYear(word: string, next: string | undefined, last: string | undefined): boolean {
  if (/^[1-6][a-fhj-z]$/.test(word))
    return /^(?:in|from|of|class|form|my|our|with|teach|taught|year|than)$/.test(last ?? '');
  if (/^(?:year|yr|y|p|s|bl)$/.test(word)) return next !== undefined && /^(?:1[0-3]|[1-9])s?$/.test(next);
  if (/^(?:y(?:1[0-3]|[1-9])|p[1-7]|s[1-6])$/.test(word)) return true;
  return /^(?:1[0-3]|[7-9])[a-fhn-rt-z]$/.test(word);
}

/** `Head` for the writer's own, `form` to fill in, `trust` as a verb, `class` as praise, `set` of anything. */
function isNoPerson(text: string, words: readonly Word[], at: number, word: string): boolean {
  const last = words[at - 1]?.word ?? '';
  const next = words[at + 1]?.word ?? '';
  switch (word) {
    case 'head':
      return (
        /^(?:in|off|over|round|overhead|on|and|hit|big|sore|clear|bald)$/.test(last) ||
        (last === 'my' &&
          /^(?:hurts?|is|'s|in|off|round|down|over|and|on|against|up|still|spinning|would|explod\w*|around|out)$/.test(
            next,
          ) &&
          /\b(?:my head (?:hurts?|in|off|round|down|over|around|against|on|up)|banging|spinning|hurts?|thumping|explod\w*|fried|full|mush)\b/i.test(
            text,
          )) ||
        /^(?:lice|start|off|down|over|home|torch|first|space|cold|to|on|back|out|for|into|count|butt|band|scarf)$/.test(
          next,
        ) ||
        (/^(?:his|her|their|your|my) $/.test(`${last} `) &&
          /\b(?:(?:his|her|their|your|my) head (?:off|in|on|down|up|out|round|over|against|through)|(?:shak\w+|scratch\w+|turn\w*|hit|bang\w*|los\w+) (?:his|her|their|your|my) head)\b/i.test(
            text,
          ))
      );
    case 'heads':
      return /^(?:up|or|will|down)$/.test(next) || /^(?:their|our|your|two)$/.test(last);
    case 'form':
    case 'forms':
      return (
        /^(?:a|the|this|in|on|good|entry|order|consent)$/.test(last) &&
        /^(?:of|to|for|that|is|was|in|on|by|and|)$/.test(next)
      );
    case 'trust':
      return (
        /^(?:i|you|we|they|to|don't|can't|never|cannot|wouldn't|would|could|not|and|people|please|must|n't)$/.test(
          last,
        ) || /^(?:me|him|her|them|us|you|in|each|and|exercise|is earned)$/.test(next)
      );
    case 'class':
      return (
        /^(?:act|a|sheer|pure|world|touch|first|second|proper|working|middle|upper|hiit|night|yoga|spin|pilates|evening|zumba|dance|antenatal|cookery|fitness|exercise|running)$/.test(
          last,
        ) || next === 'act'
      );
    case 'la':
      return text.slice(words[at]?.start, words[at]?.end) !== 'LA';
    case 'ta':
      return (
        !/[TH]/.test(text.slice(words[at]?.start, words[at]?.end)) &&
        !/^(?:a|the|my|our|new|another|this|that|his|her|as)$/.test(last)
      );
    case 'mat':
      return !/^(?:our|the|my|this|a)$/.test(last) || text.slice(words[at]?.start, words[at]?.end) !== 'MAT';
    case 'family':
    case 'families':
      return (
        /^(?:fun|learning|day|room|time|of|tree|film|assembly|friendly|my|our|work|school|like)$/.test(
          last,
        ) || /^(?:fun|day|learning|room|time|tree|film|ticket|friendly|law)$/.test(next)
      );
    case 'chair':
      return next !== 'of';
    case 'intake':
      return /^(?:air|sharp|calorie|sugar|of)$/.test(last);
    case 'youth':
      return /^(?:club|worker|hostel|group|theatre|team)$/.test(next);
    case 'reception':
      return /^(?:at|the|wedding|on|phone|in|hotel)$/.test(last);
    default:
      return next === 'association' && /^parents?'?$/.test(word);
  }
}
