import type { Draft } from '../engine/draft';
import type { Span } from '../engine/rule';
import { inText, ofSentence } from '../wording/in-sentences';
import { sentences, plain } from '../wording/plain';
import { wordsIn, type Word } from '../wording/phrases';
import type { NamedPerson } from '../text/people';
import { mentionsIn, type Mention, type Target } from './mentions';

export type { Mention, Target } from './mentions';

/** A sentence of the plain text, with who is in it. */
export interface ReadSentence extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

export interface Reading {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  /** Whether the draft speaks of school at all. */
  readonly isAtSchool: boolean;
  /** Whether it speaks of the writer's own people, of things, or of what is public. */
  readonly isElsewhere: boolean;
}

const SCHOOL_TARGETS = new Set<Target>([
  'pupil',
  'class',
  'parent',
  'colleague',
  'boss',
  'school',
  'authority',
]);

/** Whether a school's policy speaks of this target. */
export function isOfSchool(target: Target | undefined): boolean {
  return target !== undefined && SCHOOL_TARGETS.has(target);
}

/** Whether words about this target are the writer's own affair, or nobody's. */
export function isNobody(target: Target | undefined): boolean {
  return target === 'self' || target === 'own' || target === 'public' || target === 'thing';
}

const readings = new WeakMap<Draft, Reading>();

/** Sentences of a draft and whom each of them names. Several rules ask; it is read once per draft. */
export function readTargets(draft: Draft): Reading {
  const known = readings.get(draft);
  if (known) return known;
  const text = plain(draft.text);
  const isAtSchool = speaksOfSchool(text);
  const read = sentences(text).map((sentence) => {
    const mentions = (isAtSchool ? mentionsAtSchool : mentionsAnywhere)(sentence.text);
    return { ...sentence, words: wordsIn(sentence.text), mentions };
  });
  const mentions = read.flatMap((sentence) => sentence.mentions);
  const reading = {
    text,
    sentences: read,
    isAtSchool: isAtSchool || mentions.some(({ target }) => isOfSchool(target)),
    isElsewhere:
      speaksOfPet(text) ||
      speaksOfElsewhere(text) ||
      mentions.some(({ target }) => target !== 'self' && isNobody(target)),
  };
  readings.set(draft, reading);
  return reading;
}

/**
 * Whom the words at `span` (within sentence number `at`) are about: who is named nearest before them, within them or
 * after them, and for a pronoun whoever was named last.
 * @param isFelt the writer is in it only as who feels or meets it: `I've met cleverer gateposts`
 * @param named people named in the draft, where the caller has looked
 */
export function aboutWhom(
  { sentences: all }: Reading,
  at: number,
  span: Span,
  isFelt = false,
  named: readonly NamedPerson[] = [],
): Target | undefined {
  const sentence = all[at];
  if (!sentence) return undefined;
  const mentions = [...sentence.mentions, ...namesIn(sentence, named)].sort((a, b) => a.start - b.start);
  let hasPronoun = false;
  let hasReader = false;
  const inside = mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
  const before = mentions.filter(({ end }) => end <= span.start).reverse();
  for (const { target, isPronoun, end } of before) {
    if (isPronoun) hasPronoun = true;
    else if (target === 'reader') hasReader = true;
    else if (target !== 'self') {
      if (target !== 'thing' || (!hasPronoun && THING_IS.test(sentence.text.slice(end, span.start))))
        return target;
    } else if (!isFelt && !hasPronoun && !/[,;:.()-]/.test(sentence.text.slice(end, span.start)))
      return 'self';
  }
  // `Our hamster learns faster than 4B`: the writer's own is only the measure.
  const measured = isFelt && inside.find(({ target }) => SCHOOL_TARGETS.has(target));
  if (measured) return measured.target;
  for (const { target, isPronoun } of inside) {
    if (isPronoun) hasPronoun = true;
    else if (SCHOOL_TARGETS.has(target)) return target;
    else if (target === 'own' || (target === 'self' && !isFelt)) return target;
  }
  const after = mentions.filter(({ start }) => start >= span.end && start - span.end < REACH);
  for (const { target, isPronoun, start } of after) {
    if (isPronoun) hasPronoun = true;
    else if (target === 'thing' || target === 'self') {
      if (!isFelt && !hasPronoun && start - span.end < NEAR) return target;
    } else if (target !== 'reader') return target;
  }
  for (let index = at - 1; index >= 0; index--) {
    const last = [...(all[index]?.mentions ?? []), ...namesIn(all[index], named)].filter(
      ({ isPronoun, target }) => !isPronoun && target !== 'self' && target !== 'reader',
    );
    const people = last.filter(({ target }) => target !== 'thing');
    const found = people.at(-1) ?? (hasPronoun ? undefined : last.at(-1));
    if (found) return found.target;
  }
  const next = all[at + 1]?.mentions.find(({ isPronoun, target }) => !isPronoun && target !== 'self');
  if (next && next.target !== 'reader') return next.target;
  return hasPronoun ? 'somebody' : hasReader ? 'reader' : undefined;
}

/**
 * Whom a verb at `span` has as its object: somebody named straight after it (`can't stand my Year 9s`), and not what is
 * theirs (`can't stand the school run`).
 */
export function aboutObject(
  reading: Reading,
  at: number,
  span: Span,
  named: readonly NamedPerson[] = [],
): Target | undefined {
  const sentence = reading.sentences[at];
  if (!sentence) return undefined;
  if (OTHERS_FEEL.test(sentence.text.slice(0, span.start))) return undefined;
  const object = [...sentence.mentions, ...namesIn(sentence, named)]
    .filter(({ start }) => start >= span.end && start - span.end < 30)
    .sort((a, b) => a.start - b.start)[0];
  if (!object || object.target === 'thing' || !OBJECT_LEAD.test(sentence.text.slice(span.end, object.start)))
    return undefined;
  if (!OBJECT_END.test(sentence.text.slice(object.end))) return undefined;
  return object.isPronoun
    ? aboutWhom(reading, at, { start: object.end, end: object.end }, true, named)
    : object.target;
}
/** Whoever feels it is not the writer. */
const OTHERS_FEEL =
  /\b(?:they|he|she|who|kids|students|pupils|children|you|people|everyone|them|her|him|parents|boys|girls|mum|dad|do|to)\s*(?:all|really|just|still|both|absolutely|always)?\s*$/i;
const OBJECT_LEAD =
  /^(?: (?:to|of|all|most|both|every|one|half|people|teaching|the|my|our|that|this|those|these|some|certain|a|an|wee|little|bloody|fucking|smug|stupid|entire|whole|bottom|top|new|old))*\s*$/i;
const OBJECT_END =
  /^s?(?:\s*(?:$|[.,;:!?)…-]|[^\x00-\x7f])|\s+(?:and|but|so|with|today|tonight|this|right|already|more|again|who|that|at|in|from|on|when|because|cos|sometimes|rn|atm|for|as|i|he|she|they|every|tbh|lol|ffs|x|now|hate|hates|anymore|any|all|to|after|is|are|over|under|off|out|or|x+|9|until|till|before|most|honestly|really|too|even|here|there)\b)/i;
/** A thing that the words are about stands as their subject: `the sat nav is a sour old boot`. */
const THING_IS =
  /^s?(?:'s|,| (?:is|was|are|were|has|had|keeps|can|could|will|would|needs|never|just|here|again|at|in|on|looks?)\b)/i;
const REACH = 90;
const NEAR = 25;

function namesIn(sentence: ReadSentence | undefined, named: readonly NamedPerson[]): Mention[] {
  if (!sentence) return [];
  return named
    .filter(({ span }) => sentence.start <= span.start && span.end <= sentence.end)
    .map((person) => ({
      start: person.span.start - sentence.start,
      end: person.span.end - sentence.start,
      target: roleOf(person),
      isPronoun: false,
    }));
}

function roleOf({ person, standing }: NamedPerson): Target {
  if (person)
    return (
      ({ parent: 'parent', staff: 'colleague', governor: 'boss' } as Record<string, Target>)[person.role] ??
      'pupil'
    );
  switch (standing) {
    case 'pupil':
      return 'pupil';
    case 'grown-up':
      return 'colleague';
    case 'relative':
      return 'own';
    case 'public':
      return 'public';
    case 'thing':
      return 'thing';
    default:
      return 'somebody';
  }
}

const AT_SCHOOL =
  /\b(?:schools?|class(?:es|room)?|pupils?|students?|staff ?room|headteacher|slt|year (?:[1-9]|1[0-3])s?|y(?:1[0-3]|[1-9])s?|yr ?\d+|[ps][1-7]s?|bottom set|top set|assembly|lessons?|teach(?:es|ing|ers?)?|playground|governors?|colleagues?|corridor|supply|sixth[- ]form\w*|registration|detentions?|tutor (?:group|time)|marking|reports|gcses?|a[- ]levels?|mocks?|sats|ofsted|estyn|parents'? evening|break duty|bus duty|wet play|home ?time|homework|tas?|senco|ehcps?|inset|phonics|half term|period [1-6]|p[1-6]|caretaker|nativity|spelling test|reading group|cover lesson|isolation|behaviour policy|induction)\b/i;
const PET =
  /\b(?:he|she|it)(?:'s| is) (?:a|my|our) (?:[a-z]+ )?(?:cat|dog|puppy|kitten|cockapoo|whippet|spaniel|labrador|terrier|hamster|rabbit|tortoise|gerbil|hen|toddler)\b/i;
const ELSEWHERE =
  /\b(?:football|match|premier league|rugby|cricket|telly|netflix|film|movie|novel|episode|love island|the traitors|strictly|bake off|gig|concert|villain|elections?|prime minister|brexit|tories|downing street|motorway|m\d+|car park ticket|neighbours?|in-laws|next door|amazon|evri|ryanair|easyjet|customer service|call centre|hmrc|landlord|sat ?nav|on here|hiit|gym|marathon|parkrun)\b/i;

const speaksOfSchool = inText(AT_SCHOOL);
const speaksOfPet = inText(PET);
const speaksOfElsewhere = inText(ELSEWHERE);
const mentionsAtSchool = ofSentence((text) => mentionsIn(text, wordsIn(text), true));
const mentionsAnywhere = ofSentence((text) => mentionsIn(text, wordsIn(text), false));
