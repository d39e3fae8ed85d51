import * as z from 'zod/mini';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { findEmails } from './contact/email';
import { findPhones } from './contact/phone';
import { findPlaces } from './contact/place';
import { defineRule } from './engine/rule';
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
  },
  options: z.object({
    /** What the school gives out itself: numbers, e-mail addresses, domains (`@example.org` or `example.org`), postcodes. */
    allowed: z._default(z.array(z.string()), []),
  }),
  examples: {
    flags: ['Text Sam on [|07700 900123|] for a lift', 'My new e-mail is [|sam.hill@example.org|]'],
    allows: ['Sports day is 12/03/2026, gates at 08:30', 'Childline is there for children: 0800 1111'],
  },
  prepare(options) {
    const entries = options.allowed.map((entry) => plain(entry).trim().toLowerCase()).filter(Boolean);
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
    const text = plain(draft.text);
    for (const { kind, number, start, end } of findPhones(text)) {
      if (allowed.numbers.has(number)) continue;
      const isPrivate = kind === 'mobile' || PRIVATE.test(text.slice(Math.max(0, start - 50), start));
      yield { messageId: isPrivate ? 'phone' : 'landline', span: { start, end } };
    }
    for (const { kind, address, start, end } of findEmails(text)) {
      const domain = address.slice(address.indexOf('@') + 1);
      const isOfSchool = allowed.domains.some((one) => domain === one || domain.endsWith(`.${one}`));
      if (isOfSchool || allowed.entries.has(address)) continue;
      yield { messageId: kind === 'email' ? 'email' : 'email-hidden', span: { start, end } };
    }
    for (const { kind, postcode, start, end } of findPlaces(text))
      if (!allowed.postcodes.has(postcode)) yield { messageId: kind, span: { start, end } };
  },
});

/** Words that make a landline somebody's own. */
const PRIVATE =
  /\b(?:me|my|mine|home|house|his|her|their|mum|mam|dad|nan|gran|family|parents?|private|personal|lives?|(?:mum|dad|nan|parent)'s)\b[^.!?\n]*$/i;
