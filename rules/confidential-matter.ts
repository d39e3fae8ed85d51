import * as z from 'zod/mini';
import { CASEWORK, HINT, OF_SCHOOL, OPEN } from './confidential/hints';
import { MATTERS, type MatterId } from './confidential/matters';
import { isAboutNobody, isOwnMatter, isPraise, isPublicTalk, isTopic } from './confidential/public-talk';
import { findNamed, indexNames, maskNames, type NameIndex } from './confidential/named';
import { findTold } from './confidential/told';
import { isElsewhere, isOwn } from './confidential/own';
import { findTurn } from './confidential/turns';
import { goesOn, isSomebody, settingOf } from './confidential/setting';
import { NOBODY, whomOf, type Whom } from './confidential/whom';
import type { Draft } from './engine/draft';
import { defineRule, type Match } from './engine/rule';
import { wordsOf } from './text/tokens';
import { wordsIn } from './wording/phrases';
import { plain, sentences } from './wording/plain';

type MessageId = MatterId | 'private' | 'casework' | 'hint';

/**
 * What stays inside the school: somebody of the school (a pupil, a family, a colleague, the school) and a matter about
 * them, in one sentence or the next. Neither alone is a finding: schools may talk about autism, and about their pupils.
 * The span is the words that state the matter, not the person.
 */
export default defineRule({
  id: 'confidential-matter',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary:
    'Matters of pupils, families, colleagues and the school stay inside the school, even when nobody is named.',
  messages: {
    'pupil-need': {
      text: 'This seems to speak of a pupil’s needs or health.',
      harmless: 'It may be about your own child, or about no pupil in particular.',
    },
    safeguarding: {
      text: 'This seems to touch on the safety or care of a pupil.',
      harmless: 'It may be news or training on the subject, and about no pupil in particular.',
    },
    home: {
      text: 'This seems to speak of a pupil’s family or home life.',
      harmless: 'It may be about your own family or friends.',
      severity: 'review',
    },
    behaviour: {
      text: 'This seems to speak of a pupil’s behaviour or a sanction.',
      harmless: 'It may be about your own child, or a story that is already public.',
    },
    conduct: {
      text: 'This may tell of how one pupil behaved.',
      harmless: 'Nobody, not even the family, may be able to tell which pupil is meant.',
      severity: 'review',
    },
    attendance: {
      text: 'This seems to speak of a pupil’s attendance.',
      harmless: 'It may be about your own child, or about attendance in general.',
    },
    results: {
      text: 'This seems to speak of a pupil’s marks or progress.',
      harmless: 'It may be about your own child, or results that the school has made public.',
    },
    inspection: {
      text: 'This seems to speak of an inspection at the school.',
      harmless: 'If the report is already published, this is fine.',
    },
    staffing: {
      text: 'This seems to speak of a staffing or disciplinary matter.',
      harmless: 'It may be about yourself, or news that the school has shared.',
    },
    'staff-life': {
      text: 'This may speak of a colleague’s health or private life.',
      harmless: 'Your colleague may be glad for you to share this.',
      severity: 'review',
    },
    complaint: {
      text: 'This seems to speak of a complaint or dispute at the school.',
      harmless: 'It may be about a shop or a service, and not the school.',
    },
    business: {
      text: 'This seems to speak of the school’s money, contracts or plans.',
      harmless: 'Something that the school has announced itself is fine.',
    },
    private: {
      text: 'This may tell something private about a pupil or a family.',
      harmless: 'It may be something that anybody may know.',
      severity: 'review',
    },
    casework: {
      text: 'This seems to speak of casework at school.',
      harmless: 'It may be about training, or about no case in particular.',
      severity: 'review',
    },
    hint: {
      text: 'This hints at something that may be meant to stay inside the school.',
      harmless: 'It may be a surprise or a private joke, and not school business.',
      severity: 'review',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['One of my Year 4s got their [|EHCP|] today', 'A lad in my class has been [|taken into care|]'],
    allows: ['Great safeguarding course today', 'My son was diagnosed with autism last week'],
  },
  prepare: (_, { people }) => indexNames(people),
  *find(draft, names) {
    const seen = new Set<string>();
    for (const match of matters(draft, names)) {
      seen.add(match.messageId);
      yield match;
    }
    if (!seen.size) yield* hints(draft);
  },
});

function* matters(draft: Draft, names: NameIndex): Iterable<Match<MessageId>> {
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
  let last = '';
  let isSure = false;
  const loose: Match<MessageId>[] = [];
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
      const hit = words.exec(sentence.text);
      if (!hit || taken.some((one) => one.start < hit.index + hit[0].length && hit.index < one.end)) continue;
      const lead = sentence.text.slice(0, hit.index);
      if (isTopic(lead, whom.pupil) || (mayBeOwn && isOwnMatter(lead))) continue;
      taken.push({ start: hit.index, end: hit.index + hit[0].length });
      const start = sentence.start + hit.index;
      yield { messageId: id, span: { start, end: start + hit[0].length } };
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
    const found: Match<MessageId> = {
      messageId: match.value.matter.id,
      span: { start: sentence.start + match.span.start, end: sentence.start + match.span.end },
    };
    if (match.value.phrases.isLoose) loose.push(found);
    else {
      isSure = true;
      yield found;
    }
  }
  // What is less plain is asked about only where nothing plain was.
  if (!isSure) yield* loose;
}

function saysAnything(sentence: string): boolean {
  const words = wordsIn(sentence);
  return (
    MATTERS.some((matter) => matter.words.test(sentence)) ||
    findTold(words).length > 0 ||
    !!findTurn(sentence, words)
  );
}

function* hints(draft: Draft): Iterable<Match<MessageId>> {
  const text = plain(draft.text);
  const isOfSchool = OF_SCHOOL.test(text) && !OPEN.test(text);
  for (const sentence of sentences(text)) {
    if (isElsewhere(sentence.text) || isPublicTalk(sentence.text) || isOwn(sentence.text)) continue;
    const casework = CASEWORK.exec(sentence.text);
    const hint = isOfSchool ? HINT.exec(sentence.text) : null;
    const hit = casework ?? hint;
    if (!hit) continue;
    const start = sentence.start + hit.index;
    yield { messageId: casework ? 'casework' : 'hint', span: { start, end: start + hit[0].length } };
  }
}
