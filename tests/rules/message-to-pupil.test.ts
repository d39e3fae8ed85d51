import { expect, test } from 'vitest';
import rule from '../../rules/message-to-pupil';
import { runCase, testRule } from '../support/test-rule';

const people = [
  { name: 'Aisha Khan', role: 'pupil' as const },
  { name: 'Łukasz Wójcik', role: 'pupil' as const },
  { name: 'Jade Kerr', role: 'former-pupil' as const },
  { name: 'Omar Khan', role: 'parent' as const },
  { name: 'Karen Smith', role: 'staff' as const },
];
const to = (addressee: string, text = '[||]ok', more: object = {}) => ({ text, addressee, ...more });
const is = (messageId: string) => (text: string) => ({ text, messageId });
const post = (text: string) => ({ text, kind: 'post' as const, messageId: 'told' });

testRule(rule, {
  facts: { people },
  draft: { kind: 'message', account: 'personal' },
  flags: [
    { ...to('Aisha Khan'), messageId: 'pupil' },
    { ...to('Lukasz Wojcik', '[||]Rehearsal is in the hall 🎭'), messageId: 'pupil' },
    { ...to('Aisha Khan', '[||]', { at: '2026-11-11T22:48:00Z' }), messageId: 'pupil-night' },
    { ...to('Aisha Khan', '[||]', { at: '2026-06-11T05:59:00Z' }), messageId: 'pupil-night' },
    { ...to('Aisha Khan', '[||]', { at: '2026-06-11T06:00:00Z' }), messageId: 'pupil' },
    { ...to('Aisha Khan', '[||]', { at: '2026-11-11T17:00:00Z' }), messageId: 'pupil' },
    { ...to('Aisha Khan', '[||]', { account: undefined }), messageId: 'pupil' },
    { ...to('Aisha Kahn'), messageId: 'near' },
    { ...to('Aisha Khan'), options: { relatives: ['Aisha Khan'] }, messageId: 'relative' },
    { ...to('Jade Kerr'), messageId: 'former-pupil' },
    is('former-pupil')('[|Your old Year 6 teacher|] here! How are you?'),
    is('text')('Hiya [|it’s Miss|] from guitar club!'),
    is('text')('[|See you in class|] tomorrow, and bring your coursework'),
    is('text')('[|dont tell your mum|] i messaged you'),
    is('text')('can’t wait [|til you turn 18|]'),
    is('text')('[|You’re the prettiest girl in year 10|]'),
    is('text')('[|does your mum check|] your phone?'),
    is('text')('you looked lovely [|in your prom dress|]'),
    is('text-likely')('How is [|your homework|] coming on?'),
    is('text-likely')('[|text me if you can’t sleep|] again x'),
    is('text-likely')('So, [|enjoying big school|]?'),
    { ...to('Nobody Known', 'Bring [|your coursework|]'), messageId: 'text-likely' },
    { text: '[||]Thursday, same time', group: 'Year 11 Maths revision', messageId: 'group' },
    post('[|messaging my year 11s on insta|] all night about the coursework'),
    post('One of my [|pupils keeps texting me|]'),
    post('up [|til 2am on snap talking to one of my sixth formers|]'),
  ],
  allows: [
    to('Aisha Khan', 'Rehearsal is in the hall', { account: 'school' }),
    to('Omar Khan', 'See you in class tomorrow'),
    to('Karen Smith', 'Are you in my lesson tomorrow? Your homework is on the desk'),
    to('Aisha Bell', 'Running late, sorry'),
    {
      text: 'Your coursework is due on Friday',
      group: 'Year 11 Maths',
      options: { learningGroups: ['year 11  maths'] },
    },
    { text: 'Thursday, same time', group: 'Year 11 teachers' },
    { text: 'Thursday, same time', group: 'Girls’ night' },
    'did you find the stopcock 🔧',
    'are you awake? I’ve lost the planning for the Vikings',
    'Did you do your homework? tea’s on at 6, love mum',
    'How was your yoga class?',
    'see you at the gym, bring your trainers',
    'Hope your interview went well, olé',
    'Your pupils were lovely today',
    'evening, his maths book came home in my bag, I’ll hand it over at drop off',
    { text: 'Well done year 11, see you in class tomorrow', kind: 'post' },
    { text: 'talking to my year 10s about late homework', kind: 'post' },
    { text: 'wrote to my pupils on Google Classroom at midnight', kind: 'post' },
    { text: 'Never message pupils on WhatsApp', kind: 'post' },
  ],
});

test('without a time it is simply a message to a pupil, and the hours can be set', () => {
  const night = (at: string, options: object) =>
    runCase(rule, { text: '', kind: 'message', addressee: 'Aisha Khan', at, options }, { facts: { people } })
      .messageIds;
  expect(night('2026-11-11T18:30:00Z', { nightFrom: '18:00' })).toEqual(['pupil-night']);
  expect(night('2026-11-11T02:30:00Z', { nightFrom: '01:00', nightUntil: '02:00' })).toEqual(['pupil']);
});
