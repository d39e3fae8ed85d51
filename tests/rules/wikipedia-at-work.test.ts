import rule from '../../rules/wikipedia-at-work';
import { testRule } from '../support/test-rule';

const day = [{ start: '08:30', end: '15:30' }];
const calendar = {
  timeZone: 'Europe/London',
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  breaks: [{ start: '12:00', end: '13:00' }],
  terms: [],
  closures: [{ start: '2026-02-16', end: '2026-02-20' }],
};
const MONDAY = '2026-03-02T10:15:00Z';

testRule(rule, {
  facts: { calendar },
  draft: { site: 'wikipedia' },
  flags: [
    { text: '[||]Added a source', at: MONDAY, messageId: 'hours' },
    { text: '[||]Typo 🙈', at: MONDAY, account: 'personal', messageId: 'hours' },
    { text: '[||]At lunch, still at work', at: '2026-03-02T12:30:00Z', messageId: 'hours' },
    { text: '[||]São Paulo is not the capital', at: MONDAY, device: 'own', messageId: 'hours' },
    {
      text: '[||]At night on the school laptop',
      at: '2026-03-02T22:15:00Z',
      device: 'school',
      messageId: 'device',
    },
    { text: '[||]No time known', device: 'school', messageId: 'device' },
    { text: '[||]Both', at: MONDAY, device: 'school', messageId: 'device' },
    { text: '[||]Talk page', kind: 'comment', at: MONDAY },
    { text: '[||]Another one', site: 'Wiktionary', at: MONDAY },
    { text: '[||]Ours', site: 'oakipedia', at: MONDAY, options: { sites: ['oakipedia'] } },
  ],
  allows: [
    { text: 'No time, no device' },
    { text: 'At home 🏡', at: '2026-03-02T18:00:00Z', device: 'own' },
    { text: 'Half term', at: '2026-02-18T10:00:00Z' },
    { text: 'Sunday', at: '2026-03-01T10:00:00Z' },
    { text: 'For the school', at: MONDAY, account: 'school', device: 'school' },
    { text: 'Elsewhere, with a café', site: 'facebook', at: MONDAY, device: 'school' },
    { text: 'Nobody knows where', site: undefined, at: MONDAY, device: 'school' },
    { text: 'No calendar', at: MONDAY, facts: { calendar: undefined } },
    { text: 'Set aside', at: MONDAY, options: { sites: [] } },
  ],
});
