import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { workingHours } from './time/school-hours';
import { isTeachingUse } from './time/teaching-use';

/**
 * Personal posting while the school's clock says work. Local wall time at the school, whatever the machine's zone.
 * `warn`, because a pack that binds this rule has a clause which speaks to the hour itself; a softer clause says so there.
 * It says less when it knows less: no calendar or no time, no finding.
 */
export default defineRule({
  id: 'work-hours',
  surfaces: ['post', 'comment', 'message', 'profile', 'request'],
  severity: 'warn',
  summary: 'Personal accounts rest during working hours; breaks, holidays and days off are free.',
  messages: {
    working: {
      text: 'The school calendar has this as working time, and this is not the school account.',
      harmless: 'If you are on a break, on leave or not working today, this is fine.',
    },
    'school-device': {
      text: 'This is working time by the school calendar, a school device, and not the school account.',
      harmless: 'If you are on a break, or it is for school, this is fine.',
    },
  },
  options: z.object({
    /** Whether breaks in the calendar are free (`exempt`) or working time (`count`). */
    breaks: z._default(z.enum(['exempt', 'count']), 'exempt'),
    /** Whether a draft that says it is for a lesson or for school is free, or counts like any other. */
    teachingUse: z._default(z.enum(['count', 'free']), 'count'),
  }),
  examples: {
    flags: [{ text: '[||]Anyone up for a quiz tonight?', at: '2026-03-03T10:15:00Z', facts: exampleFacts() }],
    allows: [{ text: 'Anyone up for a quiz tonight?', at: '2026-03-03T18:15:00Z', facts: exampleFacts() }],
  },
  blindSpots: [
    'It knows the calendar, not who is on leave, ill, on a course or in a free period.',
    'A post that is written now and timed for later counts as posted now.',
    'Where nobody wrote down the breaks, a break looks like working time.',
  ],
  prepare({ breaks, teachingUse }, facts) {
    const isWorking = facts.calendar && workingHours(facts.calendar, breaks === 'count');
    return { isWorking, teachingIsFree: teachingUse === 'free' };
  },
  *find({ text, at, account, device }, { isWorking, teachingIsFree }) {
    if (account === 'school' || !at || !isWorking?.(at)) return;
    if (teachingIsFree && isTeachingUse(text)) return;
    yield { messageId: device === 'school' ? 'school-device' : 'working' };
  },
});

function exampleFacts() {
  const day = [{ start: '08:30', end: '15:30' }];
  const hours = { mon: day, tue: day, wed: day, thu: day, fri: day };
  return { calendar: { timeZone: 'Europe/London', hours, breaks: [], terms: [], closures: [] } };
}
