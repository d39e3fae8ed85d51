import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { workingHours } from './time/school-hours';

/**
 * Edits of open encyclopaedias at work: in working hours, breaks included, or on a school device at any hour. An edit
 * under the school's own account is the school's; at home and on one's own machine it is a hobby.
 */
export default defineRule({
  id: 'wikipedia-at-work',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'Nobody edits Wikipedia and its like in a personal capacity at work.',
  messages: {
    hours: {
      text: 'This edits an open encyclopaedia, in what the school calendar has as working time.',
      harmless: 'If you are on leave or not working today, this is fine.',
    },
    device: {
      text: 'This edits an open encyclopaedia from a school device, which can be traced to the school.',
      harmless: 'If the school has asked you to put something right there, this is fine.',
    },
  },
  options: z.object({
    /** Ids of the sites that count as open encyclopaedias. */
    sites: z._default(z.array(z.string()), ['wikipedia', 'wikimedia', 'wikidata', 'wiktionary', 'fandom']),
  }),
  examples: {
    flags: [{ text: '[||]Added the source', site: 'wikipedia', device: 'school' }],
    allows: [{ text: 'Added the source', site: 'wikipedia', device: 'own' }],
  },
  blindSpots: [
    'It only knows the encyclopaedias that a site file or the option names.',
    'It cannot tell a wrong fact from a right one.',
    'Reading is never looked at, only what is about to be saved.',
  ],
  prepare({ sites }, { calendar }) {
    return {
      sites: new Set(sites.map((site) => site.toLowerCase())),
      isWorking: calendar && workingHours(calendar, true),
    };
  },
  *find({ site, at, account, device }, { sites, isWorking }) {
    if (account === 'school' || !site || !sites.has(site.toLowerCase())) return;
    if (device === 'school') yield { messageId: 'device' };
    else if (at && isWorking?.(at)) yield { messageId: 'hours' };
  },
});
