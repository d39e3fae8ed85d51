import { describe, expect, test } from 'vitest';
import { createInspector } from '../../rules/engine/inspector';
import { NO_FACTS, type SchoolCalendar } from '../../rules';
import { draftSchema } from '../../rules/engine/draft';
import rule from '../../rules/work-hours';
import { testRule } from '../support/test-rule';

const day = [{ start: '08:30', end: '15:30' }];
const calendar: SchoolCalendar = {
  timeZone: 'Europe/London',
  // Part time: no Wednesday, and a Friday in two parts.
  hours: {
    mon: day,
    tue: day,
    thu: day,
    fri: [
      { start: '08:30', end: '11:00' },
      { start: '13:00', end: '15:30' },
    ],
  },
  breaks: [
    { start: '10:30', end: '10:45' },
    { start: '12:00', end: '13:00' },
  ],
  terms: [
    { start: '2026-01-05', end: '2026-03-27' },
    { start: '2026-04-13', end: '2026-07-21' },
  ],
  closures: [
    { start: '2026-02-16', end: '2026-02-20', name: 'half term' },
    { start: '2026-05-04', end: '2026-05-04', name: 'bank holiday' },
  ],
};
/** Works every weekday of the year but the bank holidays of a nation. */
const holidays = (bankHolidays: SchoolCalendar['bankHolidays']) => ({
  calendar: {
    timeZone: 'Europe/London',
    hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
    breaks: [],
    terms: [],
    closures: [],
    bankHolidays,
  },
});
/** Works Sundays from one to two, the hour that the clocks skip and repeat. */
const sundays = (timeZone: string) => ({
  calendar: {
    timeZone,
    hours: { sun: [{ start: '01:00', end: '02:00' }] },
    breaks: [],
    terms: [],
    closures: [],
  },
});

testRule(rule, {
  facts: { calendar },
  flags: [
    { text: '[||]Monday, mid-morning', at: '2026-03-02T10:15:00Z' },
    { text: '[||]The first minute ☕', at: '2026-03-02T08:30:00Z' },
    { text: '[||]The last minute', at: '2026-03-02T15:29:59Z' },
    { text: '[||]The same instant said in Paris', at: '2026-03-02T11:15:00+01:00' },
    { text: '[||]An offset without its colon', at: '2026-03-02T11:15:00+0100' },
    { text: '[||]Summer: 07:30Z is half past eight', at: '2026-06-01T07:30:00Z' },
    { text: '[||]As the school’s own clock says it, in summer', at: '2026-06-01T08:40:00' },
    { text: '[||]Without seconds', at: '2026-03-02T08:45Z' },
    { text: '[||]A break that is just over', at: '2026-03-02T10:45:00Z' },
    { text: '[||]A break that counts', at: '2026-03-02T12:30:00Z', options: { breaks: 'count' } },
    { text: '[||]Last day of term, crème brûlée tonight', at: '2026-03-27T09:00:00Z' },
    { text: '[||]First day of term', at: '2026-04-13T09:00:00+01:00' },
    { text: '[||]The day after a closure', at: '2026-05-05T09:00:00+01:00' },
    { text: '[||]Friday, second half', at: '2026-03-06T14:00:00Z' },
    { text: '[||]Comment', kind: 'comment', at: '2026-03-02T09:00:00Z' },
    { text: '[||]Message', kind: 'message', at: '2026-03-02T09:00:00Z' },
    { text: '[||]Profile', kind: 'profile', at: '2026-03-02T09:00:00Z' },
    { text: '[||]', kind: 'request', at: '2026-03-02T09:00:00Z', account: 'personal' },
    {
      text: '[||]On the school laptop',
      at: '2026-03-02T09:00:00Z',
      device: 'school',
      messageId: 'school-device',
    },
    { text: '[||]On my own phone', at: '2026-03-02T09:00:00Z', device: 'own', messageId: 'working' },
    { text: '[||]My class are learning about bees', at: '2026-03-02T09:00:00Z' },
    { text: '[||]Quiz tonight?', at: '2026-03-02T09:00:00Z', options: { teachingUse: 'free' } },
    { text: '[||]Working on Easter Monday', at: '2026-04-06T09:00:00Z', facts: holidays('scotland') },
    { text: '[||]A bank holiday elsewhere', at: '2026-07-13T09:00:00Z', facts: holidays('wales') },
    { text: '[||]Nobody named a nation', at: '2026-12-28T09:00:00Z', facts: holidays(undefined) },
    { text: '[||]A zone without summer time', at: '2026-03-29T00:30:00Z', facts: sundays('Etc/GMT-1') },
    {
      text: '[||]Clocks go back: the first 01:30',
      at: '2026-10-25T00:30:00Z',
      facts: sundays('Europe/London'),
    },
    {
      text: '[||]Clocks go back: the second 01:30',
      at: '2026-10-25T01:30:00Z',
      facts: sundays('Europe/London'),
    },
    {
      text: '[||]A school abroad: still Saturday here',
      at: '2026-02-28T21:30:00Z',
      facts: sundays('Asia/Dubai'),
    },
  ],
  allows: [
    { text: 'Before work by the school’s own clock, in summer', at: '2026-06-01T07:45:00' },
    { text: 'No time known' },
    { text: 'No calendar', at: '2026-03-02T10:15:00Z', facts: { calendar: undefined } },
    { text: 'The minute before 🌅', at: '2026-03-02T08:29:59Z' },
    { text: 'The end is free', at: '2026-03-02T15:30:00Z' },
    { text: 'Winter: 07:30Z is half past seven', at: '2026-03-02T07:30:00Z' },
    { text: 'Summer: 14:30Z is half past three', at: '2026-06-01T14:30:00Z' },
    { text: 'Morning break', at: '2026-03-02T10:30:00Z' },
    { text: 'Lunch, with jalapeños', at: '2026-03-02T12:59:00Z' },
    { text: 'Wednesday off', at: '2026-03-04T10:00:00Z' },
    { text: 'Saturday', at: '2026-03-07T10:00:00Z' },
    { text: 'Friday, between the parts', at: '2026-03-06T11:30:00Z' },
    { text: 'Half term', at: '2026-02-18T10:00:00Z' },
    { text: 'Half term, last day', at: '2026-02-20T10:00:00Z' },
    { text: 'Bank holiday', at: '2026-05-04T10:00:00+01:00' },
    { text: 'Easter holidays', at: '2026-04-02T10:00:00+01:00' },
    { text: 'The day after term', at: '2026-07-22T10:00:00+01:00' },
    { text: 'Easter Monday', at: '2026-04-06T09:00:00Z', facts: holidays('england') },
    { text: 'Boxing Day was a Saturday', at: '2026-12-28T09:00:00Z', facts: holidays('wales') },
    { text: 'The second of January', at: '2026-01-02T09:00:00Z', facts: holidays('scotland') },
    { text: 'The Boyne was a Sunday', at: '2026-07-13T09:00:00Z', facts: holidays('northern-ireland') },
    {
      text: 'Any good films on the Tudors for my lesson tomorrow?',
      at: '2026-03-02T09:00:00Z',
      options: { teachingUse: 'free' },
    },
    {
      text: 'Year 4 would love to hear from a beekeeper 🐝',
      at: '2026-03-02T09:00:00Z',
      options: { teachingUse: 'free' },
    },
    { text: 'School account', at: '2026-03-02T10:15:00Z', account: 'school' },
    {
      text: 'Clocks go forward: 01:00Z is already two',
      at: '2026-03-29T01:00:00Z',
      facts: sundays('Europe/London'),
    },
    {
      text: 'Clocks go forward: 00:59Z is not yet one',
      at: '2026-03-29T00:59:00Z',
      facts: sundays('Europe/London'),
    },
    { text: 'Clocks go back: 02:00Z is two', at: '2026-10-25T02:00:00Z', facts: sundays('Europe/London') },
  ],
});

describe('a calendar that cannot be read', () => {
  const healthWith = (change: Partial<SchoolCalendar>) => {
    const facts = { ...NO_FACTS, calendar: { ...calendar, ...change } };
    const inspect = createInspector({ rules: { 'work-hours': { clause: 'a' } }, facts }, [rule]);
    const findings = inspect(draftSchema.parse({ text: '', at: '2026-03-02T10:15:00Z' }));
    return { findings, health: inspect.health()[0] };
  };
  test.each<[string, Partial<SchoolCalendar>]>([
    ['zone', { timeZone: 'Europe/Oakbridge' }],
    ['empty zone', { timeZone: '' }],
    ['time', { hours: { mon: [{ start: '8:30', end: '15:30' }] } }],
    ['minute', { hours: { mon: [{ start: '08:60', end: '15:30' }] } }],
    ['hour', { hours: { mon: [{ start: '08:30', end: '25:00' }] } }],
    ['range', { hours: { mon: [{ start: '15:30', end: '08:30' }] } }],
    ['break', { breaks: [{ start: 'noon', end: '13:00' }] }],
    ['date', { terms: [{ start: '2026-02-30', end: '2026-03-01' }] }],
    ['written the other way', { closures: [{ start: '01/03/2026', end: '02/03/2026' }] }],
    ['dates', { closures: [{ start: '2026-03-05', end: '2026-03-02' }] }],
    ['nation', { bankHolidays: 'cornwall' as SchoolCalendar['bankHolidays'] }],
    ['weekday', { hours: { monday: day } as SchoolCalendar['hours'] }],
  ])('%s: the rule is silent and says so', (_, change) => {
    const { findings, health } = healthWith(change);
    expect(findings).toEqual([]);
    expect(health).toEqual({ rule: 'work-hours', state: 'failed', reason: 'could not start (RangeError)' });
  });
  test('the same calendar unbroken works, and a day may end at 24:00', () => {
    expect(healthWith({}).findings).toHaveLength(1);
    expect(healthWith({ hours: { mon: [{ start: '00:00', end: '24:00' }] } }).findings).toHaveLength(1);
  });
});
