import type { Draft } from '../engine/draft';
import type { Match } from '../engine/rule';
import { wordsOf } from '../text/tokens';
import { ofSentence } from '../wording/in-sentences';
import { wordsIn } from '../wording/phrases';
import { plain, sentences } from '../wording/plain';
import { MATTERS, type MatterId } from './matters';
import { findNamed, maskNames, type NameIndex } from './named';
import { isElsewhere, isOwn } from './own';
import { isAboutNobody, isAnnounced, isOwnMatter, isPraise, isPublicTalk, isTopic } from './public-talk';
import { goesOn, isSomebody, settingOf } from './setting';
import { findTold } from './told';
import { findTurn } from './turns';
import { NOBODY, whomOf, type Whom } from './whom';

/**
 * Somebody of the school and a matter about them, in one sentence or the next. What is plain comes first; a turn of
 * speech that may say something private is asked about only where nothing plain was said.
 */
export function* findPlain(draft: Draft, names: NameIndex): Iterable<Match<MatterId | 'private' | 'inside'>> {
  const named = findNamed(names, wordsOf(draft));
  const text = maskNames(plain(draft.text), named);
  const parts = sentences(text);
  // Most drafts say nothing of the kind; whom they speak of is the dear part of the question.
  if (!parts.some((sentence) => saysAnything(sentence.text))) return;
  const setting = settingOf(text);
  const whoms = parts.map(({ text: sentence, start, end }) =>
    whomOf(
      sentence,
      setting,
      named.filter((name) => start <= name.start && name.end <= end),
    ),
  );
  // `Her mum can't cope. I teach four of her kids`: what goes on before anybody was named is about the first to come.
  let before: Whom = whoms.find((whom) => whom.pupil) ?? NOBODY;
  const isNews = isAnnounced(text);
  let last = '';
  let isSure = false;
  const loose: Match<MatterId | 'private' | 'inside'>[] = [];
  for (const [at, sentence] of parts.entries()) {
    const own = whoms[at] ?? NOBODY;
    const people = own.pupil || own.group || own.family || own.staff;
    const goes = !people && !isOwn(sentence.text) && goesOn(sentence.text, last);
    last = sentence.text;
    const whom = goes
      ? { ...before, school: own.school }
      : { ...own, group: own.group || (!people && before.group) };
    if (people || isOwn(sentence.text)) before = isElsewhere(sentence.text) ? NOBODY : own;
    if (isElsewhere(sentence.text) || isAboutNobody(sentence.text)) continue;
    if (!whom.pupil && isPublicTalk(sentence.text)) continue;
    // A colleague's `she` is no pupil's.
    const somebody = !whom.staff && isSomebody(sentence.text, setting) && !isPublicTalk(sentence.text);
    const taken: { start: number; end: number }[] = [];
    for (const { id, words, concerns, unless, isGrave, mayBeOwn } of MATTERS) {
      if (!(concerns(whom) || (isGrave && somebody)) || unless?.test(sentence.text)) continue;
      if (isNews && isOfSchool(id)) continue;
      const hit = words.exec(sentence.text);
      if (!hit || taken.some((one) => one.start < hit.index + hit[0].length && hit.index < one.end)) continue;
      const lead = sentence.text.slice(0, hit.index);
      if (isTopic(lead, whom.pupil) || (mayBeOwn && isOwnMatter(lead))) continue;
      taken.push({ start: hit.index, end: hit.index + hit[0].length });
      const start = sentence.start + hit.index;
      // Told kindly it is still a pupil's own to tell, but nothing to hold a draft for.
      const messageId = KINDLY.has(id) && isPraise(sentence.text) ? 'private' : id;
      yield { messageId, span: { start, end: start + hit[0].length } };
    }
    if (taken.length) {
      isSure = true;
      continue;
    }
    // In other words than the plain terms: one finding is enough for a sentence.
    const isPublic = isPublicTalk(sentence.text) || isOwn(sentence.text);
    const told = findTold(wordsIn(sentence.text)).filter(({ span, value: { phrases, matter } }) => {
      const isMeant =
        matter.concerns(whom.theirChild ? { ...whom, pupil: true } : whom) ||
        (phrases.isGrave && somebody) ||
        (phrases.isOfGroup && (whom.group || whom.pupil)) ||
        (phrases.isAnybody && !isPublic);
      if (!isMeant || matter.unless?.test(sentence.text)) return false;
      if (isNews && isOfSchool(matter.id)) return false;
      if (phrases.isLoose && isPraise(sentence.text)) return false;
      const lead = sentence.text.slice(0, span.start);
      return (
        !isTopic(lead, whom.pupil) && !isOwnMatter(lead) && !isOwn(sentence.text.slice(span.start, span.end))
      );
    });
    const match = told.find(({ value }) => !value.phrases.isLoose) ?? told[0];
    if (!match) {
      const turn =
        (whom.pupil || (whom.family && (whom.school || setting.isAtSchool))) &&
        !isPublic &&
        !isPraise(sentence.text);
      const span = turn ? findTurn(sentence.text, wordsIn(sentence.text)) : undefined;
      if (span)
        loose.push({
          messageId: 'private',
          span: { start: sentence.start + span.start, end: sentence.start + span.end },
        });
      continue;
    }
    const { phrases, matter } = match.value;
    const found: Match<MatterId | 'private' | 'inside'> = {
      messageId: phrases.isLoose ? looserOf(matter.id) : matter.id,
      span: { start: sentence.start + match.span.start, end: sentence.start + match.span.end },
    };
    if (phrases.isLoose) loose.push(found);
    else {
      isSure = true;
      yield found;
    }
  }
  // What is less plain is asked about only where nothing plain was.
  if (!isSure) yield* loose;
}

const KINDLY: ReadonlySet<MatterId> = new Set(['pupil-need', 'results', 'attendance']);

/** What a school may have told itself. */
const isOfSchool = (id: MatterId) => id === 'inspection' || id === 'business';

/** What is told in loose words holds nothing up: a message that asks, unless the matter's own does. */
function looserOf(id: MatterId): MatterId | 'inside' {
  return id === 'complaint' || id === 'business' ? 'inside' : id;
}

const saysAnything: (sentence: string) => boolean = ofSentence((sentence) => {
  const words = wordsIn(sentence);
  return (
    MATTERS.some((matter) => matter.words.test(sentence)) ||
    findTold(words).length > 0 ||
    !!findTurn(sentence, words)
  );
});
