import * as z from 'zod/mini';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { findEmails } from './contact/email';
import { findHandles } from './contact/handle';
import { findPhones } from './contact/phone';
import { findPlaces } from './contact/place';
import { defineRule, type Span } from './engine/rule';
import { wordsOf } from './text/tokens';
import { plain } from './wording/plain';

/** Personal phone numbers, e-mail and home addresses. Numbers only organisations have, and desk addresses, are left alone. */
export default defineRule({
  id: 'contact-details',
  surfaces: ['post', 'comment', 'profile', 'message'],
  severity: 'warn',
  summary: 'A draft carries no personal phone number, e-mail or home address.',
  messages: {
    phone: {
      text: 'This looks like a personal phone number.',
      harmless: 'A number that a business gives to everybody is fine.',
    },
    landline: {
      text: 'This looks like a phone number; it may be private.',
      harmless: 'The number of a business, a club or the school office is fine.',
      severity: 'review',
    },
    'phone-words': {
      text: 'This looks like a phone number written in words.',
      harmless: 'If these are just numbers, carry on.',
      severity: 'review',
    },
    email: {
      text: 'This looks like a personal e-mail address.',
      harmless: 'An address that an organisation gives to everybody is fine.',
    },
    'email-hidden': {
      text: 'This looks like an e-mail address written in words.',
      harmless: 'It may be a place and a website, and no address at all.',
      severity: 'review',
    },
    address: {
      text: 'This looks like a home address.',
      harmless: 'The address of a shop, a venue or the school is fine.',
    },
    street: {
      text: 'This looks like a street address; it may be a home.',
      harmless: 'The address of a shop, a venue or the school is fine.',
      severity: 'review',
    },
    postcode: {
      text: 'This looks like a postcode; it may lead to a home.',
      harmless: 'The postcode of a venue or the school is fine.',
      severity: 'review',
    },
    handle: {
      text: 'This offers an account of your own for private messages.',
      harmless: 'If only friends can see it, or it is for work, this may be fine.',
      severity: 'review',
    },
    'handle-public': {
      text: 'This gives the name of an account of your own on another site.',
      harmless: 'If you keep that account for everybody, this is fine.',
      severity: 'note',
    },
  },
  options: z.object({
    /** What the school gives out itself: numbers, e-mail addresses, domains (`@example.org` or `example.org`), postcodes. */
    allowed: z._default(z.array(z.string()), []),
  }),
  inPictures: ['phone', 'email', 'address'],
  examples: {
    flags: ['Text Sam on [|07700 900123|] for a lift', 'My new e-mail is [|sam.hill@example.org|]'],
    allows: ['Sports day is 12/03/2026, gates at 08:30', 'Childline is there for children: 0800 1111'],
  },
  blindSpots: [
    'It cannot tell a shop’s number from a home’s, nor a venue’s street from a front door.',
    'A number in a voice message, or too small to read in a picture.',
    'A handle that looks like an ordinary word is only seen right after the name of the site.',
  ],
  prepare(options, { neverFlag, emailDomains }) {
    const entries = [...options.allowed, ...neverFlag, ...emailDomains]
      .map((entry) => plain(entry).trim().toLowerCase())
      .filter(Boolean);
    const numbers = entries.map((entry) => parsePhoneNumberFromString(entry, 'GB')?.number ?? '');
    const postcodes = entries.map((entry) => entry.replace(/\s/g, '').toUpperCase());
    const domains = entries
      .filter((entry) => /^@?[^@\s]+\.[^@\s]+$/.test(entry))
      .map((entry) => entry.replace(/^@/, ''));
    return {
      entries: new Set(entries),
      numbers: new Set<string>(numbers),
      postcodes: new Set(postcodes),
      domains,
    };
  },
  *find(draft, allowed) {
    // Disguises are read as what they stand for: full-width and mathematical figures, keycaps, signs that nobody sees.
    const { cased, start: starts, end: ends } = wordsOf(draft);
    const text = plain(cased);
    const spanOf = ({ start, end }: Span): Span => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });
    for (const phone of findPhones(text)) {
      if (allowed.numbers.has(phone.number)) continue;
      const isPrivate = PRIVATE.test(text.slice(Math.max(0, phone.start - 50), phone.start));
      // A landline on the school’s own account is the school’s, or one that it gives out.
      if (phone.kind === 'landline' && draft.account === 'school' && !isPrivate) continue;
      const isSure = phone.kind === 'mobile' || (phone.kind === 'landline' && isPrivate);
      const messageId = phone.kind === 'spoken' ? 'phone-words' : isSure ? 'phone' : 'landline';
      yield { messageId, span: spanOf(phone) };
    }
    for (const email of findEmails(text)) {
      const { address } = email;
      const domain = address.slice(address.indexOf('@') + 1);
      const isOfSchool = allowed.domains.some((one) => domain === one || domain.endsWith(`.${one}`));
      // Addresses at schools are another rule’s; whoever warns of a swindler quotes an address.
      if (
        email.isDesk ||
        isOfSchool ||
        allowed.entries.has(address) ||
        /\.sch\.uk$/.test(domain) ||
        SWINDLE.test(text)
      )
        continue;
      yield { messageId: email.kind === 'email' ? 'email' : 'email-hidden', span: spanOf(email) };
    }
    for (const place of findPlaces(text))
      if (!allowed.postcodes.has(place.postcode)) yield { messageId: place.kind, span: spanOf(place) };
    if (draft.account === 'school') return;
    for (const handle of findHandles(text, draft.kind === 'profile'))
      yield { messageId: handle.kind === 'private' ? 'handle' : 'handle-public', span: spanOf(handle) };
  },
});

const SWINDLE =
  /\b(?:phishing|scam(?:mers?)?|spam|fraud|fake (?:e-?mail|address|account)|don'?t click|hacked)\b/i;

/** Words that make a landline somebody's own. */
const PRIVATE =
  /\b(?:me|my|mine|home|house|his|her|their|mum|mam|dad|nan|gran|family|parents?|private|personal|lives?|(?:mum|dad|nan|parent)'s)\b[^.!?\n]*$/i;
