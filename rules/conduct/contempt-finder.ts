import type { Span } from '../engine/rule';
import { ofSentence } from '../wording/in-sentences';
import { wordsIn, type Word } from '../wording/phrases';
import { anchoredFinder } from './anchored-phrases';
import { linesOf, type Contempt, type ContemptSpan, type PhraseGroup } from './contempt';
import { CHARACTER } from './derogatory-character';
import { COMPARISONS } from './derogatory-comparisons';
import { ASIDES } from './derogatory-asides';
import { CIRCLE_IDIOMS } from './derogatory-circles';
import { DREAD } from './derogatory-dread';
import { IDIOMS } from './derogatory-idioms';
import { SCORN } from './derogatory-scorn';
import { STRUCTURES } from './derogatory-structures';
import { TURNS } from './derogatory-turns';
import { THINGS } from './target-words';
import { PERSONS, PLAIN_ADJECTIVES, PLAIN_NAMES, SOFT_ADJECTIVES, SOFT_NAMES } from './derogatory-words';

const entries = (groups: readonly PhraseGroup[]) =>
  groups.flatMap((group) => linesOf(group.phrases).map((phrase) => [phrase, group] as const));
const findPhrases = anchoredFinder<Contempt>([
  ...entries(IDIOMS),
  ...entries(CHARACTER),
  ...entries(CIRCLE_IDIOMS),
  ...entries(DREAD),
  ...entries(ASIDES),
]);

const ALL_TURNS = [...COMPARISONS, ...STRUCTURES, ...TURNS, ...SCORN];

const PLAIN: Contempt = { strength: 'plain' };
const SOFT: Contempt = { strength: 'soft' };

/** Words of contempt in one plain sentence, nearest to its start first, longest first. */
export const contempts: (sentence: string) => readonly ContemptSpan[] = ofSentence(readContempts);

function readContempts(text: string): ContemptSpan[] {
  const words = wordsIn(text);
  const found: ContemptSpan[] = findPhrases(words).map(({ span, value }) => ({ ...value, span }));
  for (const { words: pattern, ...rest } of ALL_TURNS) {
    const hit = pattern.exec(text);
    if (hit) found.push({ ...rest, span: { start: hit.index, end: hit.index + hit[0].length } });
  }
  for (const [at, { word, start, end }] of words.entries()) {
    if (PLAIN_NAMES.has(word) && !THINGS.has(words[at + 1]?.word ?? ''))
      found.push({ ...PLAIN, span: { start, end } });
    else if (SOFT_NAMES.has(word)) {
      if (isCalled(text, words, at)) found.push({ ...SOFT, span: { start, end } });
    } else if (PLAIN_ADJECTIVES.has(word)) {
      const said = adjective(text, words, at);
      if (said) found.push({ ...(SOFT_ADJECTIVES.has(word) ? SOFT : PLAIN), span: said });
    }
  }
  return found
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((one) => ({ ...one, span: { start: one.span.start, end: endOf(one, found) } }));
}

/** `Absolute waste` and `waste of oxygen` are one. */
function endOf({ span, strength }: ContemptSpan, all: readonly ContemptSpan[]): number {
  return all
    .filter((one) => one.strength === strength && one.span.start >= span.start && one.span.start < span.end)
    .reduce((end, one) => Math.max(end, one.span.end), span.end);
}

const STRONG = new Set(
  `total absolute complete utter utterly proper pure fucking bloody little wee such silly sad stupid pathetic lazy horrible horrid rude
  ignorant massive giant actual jumped spineless useless clueless gutless toxic lying cheating poisonous overpaid incompetent`.split(
    /\s+/,
  ),
);
const LOAD = new Set('bunch pack shower load gang set bag crowd full'.split(' '));
const IS = /^(?:is|are|was|were|'s|'re|be|being|been)$/;

/** `She is a snake`, `bunch of clowns`, `Clowns, the lot of them`: not `a bag of`, `the tools we use`, `a balloon arch`. */
function isCalled(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const rest = text.slice(word.end);
  const isLast =
    /^(?:\s*$|\s*[^\sa-z'-]|'\s*$|'[^a-z]|\s+(?:who|with|and|of an?|in|at|that|but|from|up|this|today|again|the lot|have|has|are|were|had|will|keep|is|was|never|can't|don't)\b)/i.test(
      rest,
    );
  if (!isLast) return false;
  const [third, second, last] = [words[at - 3]?.word ?? '', words[at - 2]?.word ?? '', words[at - 1]?.word];
  if (
    last === undefined &&
    /^(?:pigs|animals|clowns|savages|muppets|hooligans|monsters|donkeys)$/.test(word.word) &&
    /^[.!\s]*$/.test(rest)
  )
    return true;
  if (last === undefined) return /^s?\s*(?:,|the lot|all of|every)/i.test(rest);
  if (STRONG.has(last)) return true;
  if (last === 'of') return LOAD.has(second);
  if (IS.test(last)) return true;
  return (
    /^(?:a|an|the|just|all|such|like|bloody|fucking)$/.test(last) &&
    (IS.test(second) ||
      (IS.test(third) && /^(?:just|such|all|like|basically|a|actually|still|really)$/.test(second)) ||
      /^(?:what|such)$/.test(second))
  );
}

const AFTER =
  /^(?:and|but|as|to|at|in|when|about|with|today|now|that|than|because|cos|or|this|again|beyond|even|for|from|if|lately|who|on|after|so|yet|just|since|anyway|man|men|too|really|honestly|tbh|lol|ffs|i|he|she|they|it|it's|u|every|all|most|some|sometimes|no|not|by|of|while|until|before|sat|is|are|imo|mate|pal|like|or|everyone|every|always|n|x|xx|my|our|these|those|their|kids|people|enough|there|here)$/;
const BEFORE = new Set(
  `is are was were 's 're be been being so too just that really very utterly absolutely completely totally properly bloody fucking pretty
  how both all look looks looked seem seems quite such proper pure well dead actually equally plain dumb thick lazy more beyond most
  dangerously get gets getting got even becoming clinically frankly simply always still and or as`.split(
    /\s+/,
  ),
);

/** Said of people and of nothing else, so it needs no verb: `Feral.` */
const OF_PEOPLE = new Set(
  'feral clueless entitled mouthy gobby spoilt ignorant thick useless smelly lazy thicker hopeless'.split(
    ' ',
  ),
);

const FACES = new Set(
  'face faces voice voices mug gob arse head heads hair laugh grin smirk mouth belly teeth brain brains feet breath eyes'.split(
    ' ',
  ),
);

/** An adjective said of somebody: `they are so thick`, `lazy little sods`; not `a lazy Sunday`. */
function adjective(text: string, words: readonly Word[], at: number): Span | undefined {
  const word = words[at];
  if (!word || text.charAt(word.start - 1) === '-') return undefined;
  const face = words[at + 1]?.word ?? '';
  if (FACES.has(face) && /^(?:his|her|their|that|your|its|those|'s)$/.test(words[at - 1]?.word ?? ''))
    return { start: word.start, end: words[at + 1]?.end ?? word.end };
  let next = at + 1;
  while (next < at + 4) {
    const follower = words[next];
    if (!follower || /[.,;:!?)(\n-]/.test(text.slice(words[next - 1]?.end, follower.start))) break;
    if (
      /^(?:little|wee|old|young|bloody|fucking|and|or|horrible|stupid|lazy|entitled|rude)$/.test(
        follower.word,
      )
    ) {
      next++;
      continue;
    }
    if (
      follower.word.endsWith('s') &&
      [1, 2, 3].some((by) => IS.test(words[at - by]?.word ?? '')) &&
      BEFORE.has(words[at - 1]?.word ?? '') &&
      /^\s*(?:$|[.,!?])/.test(text.slice(follower.end))
    )
      return { start: word.start, end: follower.end };
    if (PERSONS.has(follower.word)) return { start: word.start, end: follower.end };
    break;
  }
  const follower = words[at + 1];
  const isLast = !follower || /[^\s'a-z]/i.test(text.slice(word.end, follower.start));
  if (!isLast && !AFTER.test(follower.word)) return undefined;
  let back = at - 1;
  while (BEFORE.has(words[back]?.word ?? '') && back > at - 5) back--;
  // `It's vile` is about a thing.
  if (
    /^(?:it|that|this|which|there|what|everything|weather|all)$/.test(words[back]?.word ?? '') &&
    back < at - 1
  )
    return undefined;
  const before = words[at - 1];
  const isFirst = !before || /[.,;:!?(]/.test(text.slice(before.end, word.start));
  if (isFirst && SOFT_ADJECTIVES.has(word.word) && !OF_PEOPLE.has(word.word)) return undefined;
  const isListed =
    /^(?:kids|pupils|students|class|staff|head|parents|mums|dads|teachers|slt|colleagues|governors|boys|girls)$/.test(
      before?.word ?? '',
    );
  return isFirst || (isListed && isLast) || BEFORE.has(before?.word ?? '')
    ? { start: word.start, end: word.end }
    : undefined;
}
