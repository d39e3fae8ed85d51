import type { Draft } from '../engine/draft';
import type { Match } from '../engine/rule';
import { wordsOf } from '../text/tokens';
import { wordsIn } from '../wording/phrases';
import { plain, sentences } from '../wording/plain';
import { findInside } from './inside';
import type { MatterId } from './matters';
import { findNamed, maskNames, type NameIndex } from './named';
import { isElsewhere, isOwn } from './own';
import {
  isAboutNobody,
  isAnnounced,
  isAsking,
  isOfMyself,
  isOwnMatter,
  isPublicTalk,
  isTopic,
} from './public-talk';
import { isOtherLife, isToldOfSomebody, settingOf } from './setting';
import { whomOf } from './whom';

/**
 * What only somebody inside a school could tell, though nobody is plainly spoken of: casework and business in themselves,
 * and what is grave about a `he` or `her`. Where somebody of the school is plain after all, the matter is named.
 */
export function* findImplied(
  draft: Draft,
  names: NameIndex,
): Iterable<Match<MatterId | 'private' | 'casework' | 'inside'>> {
  const named = findNamed(names, wordsOf(draft));
  const text = maskNames(plain(draft.text), named);
  const parts = sentences(text).map((part) => ({ ...part, words: wordsIn(part.text) }));
  const told = parts.map(({ words }) => findInside(words));
  if (!told.some((one) => one.length)) return;
  const setting = settingOf(text);
  const isNews = isAnnounced(text);
  const isElse = isOtherLife(text);
  let isOwnStory = false;
  for (const [at, sentence] of parts.entries()) {
    isOwnStory ||= isOwn(sentence.text);
    if (!told[at]?.length || isAboutNobody(sentence.text) || isElsewhere(sentence.text)) continue;
    if (isAsking(sentence.text) || isOwn(sentence.text) || isOfMyself(sentence.text)) continue;
    const isSomebody = !isOwnStory && !isElse && isToldOfSomebody(sentence.text, setting);
    const meant = told[at].filter(({ span, value }) => {
      if (!value.isAlone && !isSomebody) return false;
      if (value.isCase ? isOwnStory : isNews) return false;
      if (value.matter.unless?.test(sentence.text)) return false;
      const lead = sentence.text.slice(0, span.start);
      // A case conference is no conference, and a union rep in a hearing no union.
      if (isPublicTalk(lead + ' ~ ' + sentence.text.slice(span.end))) return false;
      return !isTopic(lead, false) && !isOwnMatter(lead);
    });
    if (!meant.length) continue;
    const whom = whomOf(
      sentence.text,
      setting,
      named.filter((name) => sentence.start <= name.start && name.end <= sentence.end),
    );
    const isOfSchool =
      setting.isAtSchool || whom.pupil || whom.staff || draft.kind !== 'post' || isOfOne(sentence.text);
    const match = meant.find(({ value }) => value.isAlone) ?? (isOfSchool ? meant[0] : undefined);
    if (!match) continue;
    const { matter, isAlone, isCase } = match.value;
    yield {
      messageId:
        matter.concerns(whom) || (isAlone && isPlain(matter.id, isSomebody))
          ? matter.id
          : !isCase
            ? 'inside'
            : isAlone
              ? 'casework'
              : 'private',
      span: { start: sentence.start + match.span.start, end: sentence.start + match.span.end },
    };
  }
}

/** Casework is plain as soon as it is told of somebody; what becomes of a colleague's job is plain in itself. */
function isPlain(id: MatterId, isSomebody: boolean): boolean {
  return id === 'staffing' || (isSomebody && CASES.has(id));
}
const CASES: ReadonlySet<MatterId> = new Set(['safeguarding', 'pupil-need', 'behaviour', 'attendance']);

/** `He` and `she` in a draft of one who works in a school are mostly of the school; `they` may be anybody. */
const HE = /\b(?:he|she|him|her|his|hers|one of (?:ours|mine))\b/i;
const LIGHT = /\b(?:I|my|mine)\b|[!?]|:\)|\b(?:lol|haha\w*|love|lovely|gorgeous|cute|fab|great|brilliant)\b/i;

function isOfOne(sentence: string): boolean {
  return HE.test(sentence) && !LIGHT.test(sentence);
}
