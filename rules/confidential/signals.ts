import type { Draft } from '../engine/draft';
import type { Match, Span } from '../engine/rule';
import { wordsOf } from '../text/tokens';
import { inSentence, inText, ofSentence } from '../wording/in-sentences';
import { wordsIn } from '../wording/phrases';
import { plain, sentences } from '../wording/plain';
import { findNamed, maskNames, type NameIndex } from './named';
import { isElsewhere, isOwn } from './own';
import {
  isAboutNobody,
  isAnnounced,
  isAsking,
  isOfMyself,
  isOwnMatter,
  isPraise,
  isPublicTalk,
  isTopic,
} from './public-talk';
import { hasProperName, isOtherLife, settingOf, type Setting } from './setting';
import { whomOf } from './whom';
import { pointerOf, type Domain } from './signal-words';

interface Pointer extends Span {
  readonly weight: number;
  readonly domain: Domain;
}

/** Enough to ask; measured, see `docs/accuracy.md`. */
const ENOUGH = 3.4;
/** One everyday word is no sign, however much else there is. */
const ENOUGH_HERE = 1.6;

/**
 * Drafts in which many small signs come together: somebody is told of, words point at trouble, it is today, it weighs on
 * the writer. No single one says anything; together they are worth one question.
 */
export function* findSignals(draft: Draft, names: NameIndex): Iterable<Match<'private' | 'inside'>> {
  const text = maskNames(plain(draft.text), findNamed(names, wordsOf(draft)));
  const parts = sentences(text);
  const pointers = parts.map((part) => pointersIn(part.text));
  if (!pointers.some((one) => weightOf(one) >= ENOUGH_HERE)) return;
  const setting = settingOf(text);
  const around =
    (SECRET.test(text) ? 1.2 : 0) +
    (isAtSchool(text) ? 0.5 : 0) +
    (WEIGHS.test(draft.text) ? 1 : 0) -
    (isOtherLife(text) ? 2 : 0) -
    (hasProperName(text) ? 0.8 : 0) -
    (draft.account === 'school' ? 1.5 : 0) -
    (isAnnounced(text) ? 1.5 : 0);
  let best: { score: number; at: number } | undefined;
  for (const [at, { text: sentence }] of parts.entries()) {
    if (isOwn(sentence)) break;
    const here = pointers[at] ?? [];
    if (weightOf(here) < ENOUGH_HERE || isElsewhere(sentence) || isAboutNobody(sentence)) continue;
    if (isPublicTalk(sentence) || isAsking(sentence) || isNotice(sentence)) continue;
    const said =
      weightOf(here) + 0.4 * Math.min(3, Math.max(...[at - 1, at + 1].map((one) => weightOf(pointers[one]))));
    const lead = sentence.slice(0, here[0]?.start ?? 0);
    if (isTopic(lead, false) || isOwnMatter(lead) || isOfMyself(sentence)) continue;
    const rest = said + around + mannerOf(sentence);
    // Whom it is about is the dear part of the question.
    if (rest + MOST_WHO < ENOUGH) continue;
    const who = whoOf(sentence, parts[at - 1]?.text ?? '', setting);
    if (!who) continue;
    const score = rest + who;
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { score, at };
  }
  if (!best) return;
  const here = pointers[best.at] ?? [];
  const heaviest = here.reduce((one, other) => (other.weight > one.weight ? other : one), here[0] as Pointer);
  const { start } = parts[best.at] ?? { start: 0 };
  yield {
    messageId: heaviest.domain === 'staff' || heaviest.domain === 'school' ? 'inside' : 'private',
    span: { start: start + heaviest.start, end: start + heaviest.end },
  };
}

/** The words of a sentence that point at something private, each once. */
const pointersIn: (sentence: string) => readonly Pointer[] = ofSentence((sentence) => {
  const seen = new Set<string>();
  const found: Pointer[] = [];
  for (const { word, start, end } of wordsIn(sentence)) {
    const pointer = pointerOf(word);
    if (!pointer || seen.has(word)) continue;
    seen.add(word);
    found.push({ start, end, ...pointer });
  }
  return found;
});

function weightOf(pointers: readonly Pointer[] = []): number {
  return Math.min(
    5,
    pointers.reduce((sum, { weight }) => sum + weight, 0),
  );
}

/** How surely the sentence is about somebody else; 0 when it is about nobody. */
function whoOf(sentence: string, before: string, setting: Setting): number {
  const { pupil, family, staff } = whomOf(sentence, setting, []);
  const isHe = HE.test(sentence);
  const isCalled = SOMEBODY.test(sentence);
  if (pupil || (family && setting.isAtSchool) || staff) return 1.5 + (isHe ? 0.5 : 0);
  if (!isHe && !isCalled) return HE.test(before) || SOMEBODY.test(before) ? 0.1 : 0;
  const isBareKin = !isHe && !setting.isAtSchool && KIN.test(sentence);
  return (isHe ? 1 : 0) + (isCalled ? 1 : 0) - (isBareKin ? 1.5 : 0);
}

const mannerOf: (sentence: string) => number = ofSentence(
  (sentence) =>
    (NOW.test(sentence) ? 0.5 : 0) -
    (isPraise(sentence) ? 1.5 : 0) -
    (MINE.test(sentence) ? 1 : 0) -
    (I_FIRST.test(sentence) ? 0.7 : 0) -
    (sentence.includes('?') ? 0.5 : 0),
);

const HE = /\b(?:he|she|him|her|his|hers|they|them|their|whose)(?:'s|'d|'ll|'ve|'re)?\b/i;
const KIN = /\b(?:mum|mam|dad|nan|gran)\b/i;
const SOMEBODY =
  /\b(?:one of (?:ours|mine|my|our)|(?:wee|little|poor|new|tiny|our|my|that|this|the|a) (?:wee |little |poor |new |tiny |quiet |old )*(?:lad|lass|girl|boy|kid|child|bairn|wean|pupil|student|soul|mite|love|dude|man|one|fella|chap|tutee|y\d+|p[1-7])|mum|mam|dad|maw|nan|gran|stepdad|parents?|family|families|colleague|tas?|deputy|head|line manager|bursar|receptionist|caretaker|cook|staff|teacher|slt|governors?)(?:'s)?\b/i;
const SCHOOL =
  /\b(?:school|class\w*|pupils?|students?|year \d+|y\d+|p[1-7]|form|set|tutor|lesson|period|phonics|maths|assembly|registration|register|playground|staff ?room|staff|slt|head|deputy|governors?|senco|dsl|tas?|teach\w*|colleagues?|ofsted|trust|exams?|sats|gcse\w*|a ?levels?|mocks?|results day|reception|nursery|gate|briefing|ppa|home ?time|carpet|lunchtime|dinner|corridor|department|dept|sixth form|term|half term)\b/i;
const NOW =
  /\b(?:today|tonight|this (?:morning|afternoon|week)|tomorrow|tmrw|yesterday|last night|monday|tuesday|wednesday|thursday|friday|again|finally|just|still|now|since|already)\b/i;
/** How people sound who carry something home. */
const WEIGHS =
  /\b(?:poor (?:wee |little )?(?:love|soul|mite|thing|lad|girl|kid|lamb|boy|bairn|wean)|bless|heart ?br\w*|broke (?:me|my heart)|breaks my heart|gutted|in bits|in tears|can['\u2019]t sleep|can['\u2019]t stop|this job|wine|hug|cuddle|devastat\w*|horrif\w*|awful|grim|brutal|hate this|not ok|feel sick|sick to|god|wow|omg|wtf|ffs)\b|[\u{1F494}\u{1F622}\u{1F62D}\u{1F910}\u{1F440}\u{1F92B}\u{1F643}\u{1F636}\u{1F614}\u{1F61E}]/iu;
/** The most that `whoOf` gives. */
const MOST_WHO = 2;
/** Kept back, with or without a reason. */
const SECRET =
  /\b(?:can't (?:say|tell|share)|not allowed to|keep (?:it|that|this) (?:quiet|to)|between us|nobody (?:knows|else)|no one knows|doesn't know yet|don't know yet|not (?:been )?(?:told|announced)|nobody's saying|rumou?rs?|word is|apparently|turns out|just (?:found out|been told|heard)|got told|make of that|draw your own|don't ask|long story|i'm just saying|say nothing|no words)\b/i;
const MINE = /\b(?:I|I'm|I've|my|me|mine|I'll|I'd)\b/;
/** Wishes and reminders. */
const NOTICE =
  /^(?:reminder|good luck|well done|congrat\w*|welcome|thanks?|thank you|please|happy|wanted|don't forget|remember|join us|come (?:and|to))\b/i;
const I_FIRST = /^(?:I|I'm|I've|My)\b/;

const isAtSchool = inText(SCHOOL);
const isNotice = inSentence(NOTICE);
