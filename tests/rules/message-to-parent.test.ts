import rule from '../../rules/message-to-parent';
import { testRule } from '../support/test-rule';

const people = [
  { name: 'Omar Khan', role: 'parent' as const },
  { name: 'Zoë Fallon', role: 'parent' as const },
  { name: 'Karen Smith', role: 'staff' as const },
  { name: 'Aisha Khan', role: 'pupil' as const },
];
const is = (messageId: string) => (text: string) => ({ text, messageId });

testRule(rule, {
  facts: { people },
  draft: { kind: 'message', account: 'personal' },
  flags: [
    { text: '[||]cheers for the lift, owe you a pint 🍺', addressee: 'Omar Khan', messageId: 'parent' },
    { text: '[||]see you Sunday', addressee: 'Zoe Fallon', messageId: 'parent' },
    { text: '[||]', addressee: 'Omar Khan', kind: 'comment', messageId: 'parent' },
    { text: '[||]', addressee: 'Omar Khan', options: { relatives: ['Omar Khan'] }, messageId: 'relative' },
    {
      text: '[||]',
      addressee: 'Omar Khan',
      options: { earlierFriends: ['omar khan'] },
      messageId: 'earlier-friend',
    },
    is('text')('Can I have a quick word [|about Jayden’s behaviour|] today?'),
    is('text')('[|Your Alfie was an absolute star in class|] today'),
    is('text')('Just to say [|your daughter had a lovely day in reception|]'),
    is('text')('She left [|her glasses, they’re on my desk|], safe and sound'),
    is('text')('evening, [|his maths book came home in my bag I’ll hand it over at drop off|] tomorrow'),
    { text: '[|your Kian was a superstar in maths|] today!', kind: 'comment', messageId: 'text' },
    is('text-likely')('Sorry, forgot to reply. Thursday is fine. [|Mrs Hill|]'),
    is('text-likely')('I have the letter here. [|Mr Böhm 🙂|]'),
  ],
  allows: [
    { text: 'Thank you for letting us know', addressee: 'Omar Khan', account: 'school' },
    { text: 'Can we talk about his behaviour?', addressee: 'Karen Smith' },
    { text: 'Agenda is attached for Thursday' },
    'Is your lad playing Sunday?',
    'Her birthday is on Tuesday, don’t forget 🎂',
    'Can you pick her up from nursery at 3?',
    'My daughter was upset at school today',
    'Your Tom is getting so tall!',
    'Was your class in the hall today?',
    'Piñata at five, bring your two',
    { text: 'Her reading is coming on', kind: 'comment' },
    { text: 'Sorry, forgot. Mrs Hill', kind: 'comment' },
    { text: 'Your Alfie was a star in class today', kind: 'post' },
  ],
});
