import rule from '../../rules/inappropriate-contact';
import { testRule } from '../support/test-rule';

const facts = {
  people: [
    { name: 'Aisha Khan', role: 'pupil' as const },
    { name: 'Rosa Lindqvist', role: 'staff' as const },
  ],
};
const toPupil = { kind: 'message' as const, addressee: 'Aisha Khan', facts };

testRule(rule, {
  draft: { kind: 'message' },
  flags: [
    { ...toPupil, text: '[|Don’t tell your mum|] about this', messageId: 'secrecy' },
    { ...toPupil, text: '[|You looked so beautiful|] today', messageId: 'looks' },
    { ...toPupil, text: 'I [|got you a present|]', messageId: 'favour' },
    { ...toPupil, text: '[|Are you home alone|] tonight?', messageId: 'alone' },
    { ...toPupil, text: '[|Add me on|] snap 👻', messageId: 'channel' },
    { ...toPupil, text: '[|Send me a selfie|]', messageId: 'asking' },
    { ...toPupil, text: '[|You’re the only one who gets|] me', messageId: 'closeness' },
    { ...toPupil, text: '[|Night gorgeous|] x' },
    { text: 'It’s Sir from maths. [|Delete this|] after you’ve read it', messageId: 'secrecy' },
    { text: '[|our little secret|], naïve one', messageId: 'hint' },
    {
      text: 'Those [|Year 11 girls are well fit|]',
      kind: 'post',
      messageId: 'sexual',
    },
  ],
  allows: [
    'Don’t tell your mum what I spent, love Dad x',
    'You looked gorgeous, proud auntie, see you Sunday',
    'Hi Mrs Osei, thanks for the form. Kind regards, Miss Baird',
    'Class 5, the story task is on the learning platform. Mrs Dodd',
    'Homework is on Teams, due on Wednesday 📚',
    { text: 'Add me on snap', addressee: 'Rosa Lindqvist', facts },
    { text: 'A pupil asked for my snap. Declined and told my line manager', kind: 'post' },
    { text: 'Safeguarding training: secrecy, gifts, lifts, private messages', kind: 'post' },
    { text: 'What a bonny bairn, them cheeks', kind: 'comment' },
    { text: 'You look gorgeous, happy fiftieth Déborah', kind: 'comment' },
    'Pint later? I’ll pick you up at seven',
  ],
});
