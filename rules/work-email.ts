import * as z from 'zod/mini';
import { findEmails } from './contact/email';
import { indexPhrases, isWithin } from './text/phrases';
import { wordsOf } from './text/tokens';
import { defineRule } from './engine/rule';
import { plain } from './wording/plain';

/**
 * A school e-mail address on a personal account: in a profile or sign-up it ties the account to the school, in a post it
 * brings private talk to the school's inbox. The desks' addresses (`office@...`) may be passed on, but not signed up with.
 */
export default defineRule({
  id: 'work-email',
  surfaces: ['post', 'comment', 'profile', 'message'],
  severity: 'warn',
  summary: 'School e-mail addresses are not used for personal accounts.',
  messages: {
    profile: {
      text: 'This puts a school e-mail address on a personal profile.',
      harmless: 'If it is a profile that the school has asked for, this is fine.',
    },
    'sign-up': {
      text: 'This tells of a school e-mail address used for something of your own.',
      harmless: 'If it was for work, this is fine.',
      severity: 'review',
    },
    post: {
      text: 'This gives a school e-mail address from a personal account.',
      harmless: 'If people should write to you about work, this may be fine.',
      severity: 'review',
    },
    'other-school': {
      text: 'This gives somebody’s address at a school, from a personal account.',
      harmless: 'If the school itself gives it to everybody, this is fine.',
      severity: 'note',
    },
  },
  options: z.object({
    /** Addresses that may stand anywhere, for example one for job applications. */
    allowed: z._default(z.array(z.string()), []),
  }),
  examples: {
    flags: [
      {
        text: 'Easiest is [|p.hill@oakbridge.example|]',
        account: 'personal',
        facts: { emailDomains: ['oakbridge.example'] },
      },
    ],
    allows: [
      {
        text: 'Forms to office@oakbridge.example please',
        account: 'personal',
        facts: { emailDomains: ['oakbridge.example'] },
      },
    ],
  },
  blindSpots: [
    'It only knows the domains in the settings, and those that end in .sch.uk.',
    'A form’s own e-mail box is not read, only what is written in a draft or profile.',
  ],
  prepare({ allowed }, { emailDomains, neverFlag }) {
    return {
      allowed: new Set(allowed.map((one) => plain(one).trim().toLowerCase())),
      own: emailDomains.map((domain) => domain.trim().toLowerCase().replace(/^@/, '')).filter(Boolean),
      never: indexPhrases(neverFlag),
    };
  },
  *find(draft, { allowed, own, never }) {
    if (draft.account === 'school') return;
    const text = plain(draft.text);
    const signUp = SIGN_UP.exec(text);
    if (signUp && draft.kind !== 'profile' && !REFUSED.test(text))
      yield { messageId: 'sign-up', span: { start: signUp.index, end: signUp.index + signUp[0].length } };
    for (const { address, isDesk, start, end } of findEmails(text)) {
      const domain = address.slice(address.indexOf('@') + 1);
      const isOwn = own.some((one) => domain === one || domain.endsWith(`.${one}`));
      if ((!isOwn && !SCHOOL.test(domain)) || allowed.has(address)) continue;
      if (isWithin({ start, end }, never.find(wordsOf(draft)))) continue;
      if (signUp && signUp.index < end && start < signUp.index + signUp[0].length) continue;
      if (draft.kind === 'profile')
        yield { messageId: isOwn ? 'profile' : 'other-school', span: { start, end } };
      else if (!isDesk) yield { messageId: isOwn ? 'post' : 'other-school', span: { start, end } };
    }
  },
});

/** Domains of British schools; those that end in `gov.uk` or `ac.uk` are others' too. */
const SCHOOL =
  /\.sch\.(?:uk|gg|je|im)$|(?:^|[.-])(?:primary|academy|infants?|juniors?|highschool|grammar)?school\.(?:org|co)\.uk$/;
const SIGN_UP =
  /\b(?:sign(?:ed|ing)? up|registered|registering|joined|subscribed|set (?:it|one|this|an account|my \w+) up|created an account|opened an account|logged in|ordered|booked)\b[^.!?\n]{0,60}\b(?:with|using|from|on|under|to) my (?:work|school) (?:e-?mail|address|account|login)(?: address)?\b|\b(?:used|using|use) my (?:work|school) (?:e-?mail|address|login)(?: address)? (?:for|to|on)\b[^.!?\n]{0,60}\b(?:tinder|hinge|bumble|vinted|ebay|facebook|insta\w*|tik ?tok|netflix|spotify|club|account|profile|sign\w*|register|shopping|order|newsletter|discount|app|dating|ocado|asos|shein|amazon|deliveroo|forum|game|steam|xbox)\b/i;
const REFUSED = /\b(?:don'?t|never|not|shouldn'?t|can'?t|stop|instead of|wouldn'?t)\b/i;
