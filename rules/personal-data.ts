import * as z from 'zod/mini';
import { defineRule, type Span } from './engine/rule';
import { findBirth, findContact, findHome } from './personal-data/births-and-homes';
import { findLogin, findPay } from './personal-data/pay-and-logins';
import { findFiled, findIdentity, findListed, findRecord } from './personal-data/records';
import { inText, ofSentence } from './wording/in-sentences';
import { plain, sentences } from './wording/plain';

/**
 * Concrete data on other people that a school holds in trust: birth dates, homes, numbers, pay, lists and logins. What
 * happened to them is for `confidential-matter`. Once per kind: the first place is enough to look at.
 */
export default defineRule({
  id: 'personal-data',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'Data that the school holds on people (births, homes, numbers, pay, lists, logins) is not shared.',
  messages: {
    birth: {
      text: 'This seems to give somebody’s date of birth.',
      harmless: 'It may be your own, or that of somebody in public life.',
    },
    age: {
      text: 'This tells when somebody turns an age.',
      harmless: 'They may be glad of a happy birthday.',
      severity: 'review',
    },
    home: {
      text: 'This seems to tell where somebody lives.',
      harmless: 'It may be a shop, a venue, or somebody in a story.',
    },
    contact: {
      text: 'This seems to share or ask for somebody else’s number or address.',
      harmless: 'If they give it to everybody themselves, this is fine.',
    },
    pay: {
      text: 'This seems to tell what somebody earns or owes.',
      harmless: 'Pay that is published, as in the accounts, is fine.',
    },
    identity: {
      text: 'This seems to share an official number or document of somebody.',
      harmless: 'It may be your own.',
    },
    login: {
      text: 'This seems to share a login or a code.',
      harmless: 'It may be a joke, or a code that is no longer in use.',
    },
    records: {
      text: 'This seems to show or send a list or file that the school keeps.',
      harmless: 'A blank or made-up one is fine.',
    },
    listed: {
      text: 'This lists people by what they need, owe or have.',
      harmless: 'If everybody on it wants to be listed, this is fine.',
    },
    filed: {
      text: 'This seems to tell something out of the school’s files.',
      harmless: 'You may know it from somewhere else.',
    },
  },
  options: z.object({}),
  inPictures: ['birth', 'home', 'contact', 'pay', 'identity', 'login'],
  examples: {
    flags: ['Her [|DOB is 12/03/2016|] if that helps', 'The [|password is Marigold9|] for the registers'],
    allows: ['My DOB is 12/03/1986, happy birthday to me', 'Password expired again, joy'],
  },
  blindSpots: [
    'It does not see what is in an attached file, or too small to read in a picture.',
    'It cannot tell a made-up list from a real one.',
    'A street, a village or a pet name for a house may go unseen.',
  ],
  *find(draft) {
    if (!mayHold(draft.text)) return;
    const text = plain(draft.text);
    const seen = new Set<string>();
    for (const { text: sentence, start } of sentences(text)) {
      // A profile gives the writer's own.
      const birth = draft.kind === 'profile' ? undefined : birthIn(sentence);
      // One card a sentence: what else is in it is seen when that one is looked at.
      const first =
        birth ??
        dataIn(sentence) ??
        foundAs('records', findRecord(sentence, text, draft.attachments.length > 0)) ??
        filedIn(sentence);
      if (!first || seen.has(first.messageId)) continue;
      seen.add(first.messageId);
      const { messageId, span } = first;
      yield { messageId, span: { start: start + span.start, end: start + span.end } };
    }
  },
});

type Kind =
  'birth' | 'age' | 'home' | 'contact' | 'pay' | 'identity' | 'login' | 'records' | 'listed' | 'filed';

/** A figure, a paper, or a word for one: without any of these there is no data. */
const MAY_HOLD =
  /\d|\b(?:list|lists|register|address|lives?|living|rents?|stays?|moved|numbers?|log-?in|password|file|files|folder|form|forms|record|records|system|sims|arbor|salar|payroll|passport|certificate|details|column|log|sheet|plan|premium|maiden|surname|paperwork|contacts?|book|earn|left to right|e-?mail|dbs|rota|tracker|reasons|code|named?|arrears|grades|ages|house|flat|bungalow|medical|scores|marks|earns?|meals|poster|board|album|e-?mails|payslips?|drive|entries|screen|screenshot|interview|contract|every|which|whose|data|minutes|profiles?|ehcps?|drawer|folder|credit|benefits)\b/i;
const mayHold = inText(MAY_HOLD);

interface Found {
  readonly messageId: Kind;
  readonly span: Span;
}

function foundAs(messageId: Kind, span: Span | undefined): Found | undefined {
  return span && { messageId, span };
}

const birthIn = ofSentence((sentence) => {
  const birth = findBirth(sentence);
  return birth && foundAs(birth.isExact ? 'birth' : 'age', birth.span);
});

/** What a sentence says by itself, the gravest first. */
const dataIn = ofSentence(
  (sentence) =>
    foundAs('login', findLogin(sentence)) ??
    foundAs('home', findHome(sentence)) ??
    foundAs('contact', findContact(sentence)) ??
    foundAs('identity', findIdentity(sentence)) ??
    foundAs('pay', findPay(sentence)) ??
    foundAs('listed', findListed(sentence)),
);

const filedIn = ofSentence((sentence) => foundAs('filed', findFiled(sentence)));
