import rule from '../../rules/engages-with-pupil';
import { testRule } from '../support/test-rule';

const people = [
  { name: 'Aisha Khan', role: 'pupil' as const },
  { name: 'Siân O’Brien', role: 'pupil' as const },
  { name: 'Jade Kerr', role: 'former-pupil' as const },
  { name: 'Karen Smith', role: 'staff' as const },
];
const comment = (addressee: string, text = '[||]so good') => ({ text, addressee, kind: 'comment' as const });
const is = (messageId: string) => (text: string) => ({ text, messageId });

testRule(rule, {
  facts: { people },
  draft: { kind: 'post', account: 'personal' },
  flags: [
    { ...comment('Aisha Khan', '[||]gorgeous pic!! 😍'), messageId: 'pupil' },
    { ...comment('aisha_khan07'), messageId: 'pupil' },
    { ...comment('Sian OBrien'), messageId: 'pupil' },
    { ...comment('Aisha Kahn'), messageId: 'near' },
    { ...comment('Jade Kerr', '[||]How’s Year 7? Miss you in the back row'), messageId: 'former-pupil' },
    is('told')('went through and [|liked every one of my prom lot’s photos|], bless'),
    is('told')('[|watching my year 9s’ tiktoks|] so you don’t have to'),
    is('told')('been [|playing fortnite with my year 8s|] all weekend'),
    is('told')('[|I follow half my form on insta|], they are a scream'),
    is('followed')('My [|students follow me on|] tiktok lol'),
    is('followed')('one of my [|pupils liked my bikini pic|] help'),
    is('followed')('[|half my followers are my students|]'),
    is('invites')('[|Year 11 - DM me|] if you’re stuck on question 4'),
    is('invites')('[|DM me kids|]'),
    is('invites')('[|if you’re in my class add me|] on snap'),
  ],
  allows: [
    { ...comment('Karen Smith', 'gorgeous!! where’s the frock from') },
    { ...comment('Aisha Khan', 'lovely'), account: 'school' },
    { ...comment('Aisha Khan', 'lovely'), options: { relatives: ['Aisha Khan'] } },
    { ...comment('Aisha Bell', 'lovely') },
    'No I don’t follow any pupils, and yes my account’s locked',
    'Lost at Mario Kart to my own nine year old. He did a dance 🕺',
    'Year 6 teachers: DM me for the SATs pack',
    'Parents of year 6: message me for tutoring',
    'follow us to see what year 4 are up to',
    'looking at my class photos from 1994',
    'pupils followed instructions, olé',
    'going through my students’ mock papers, send wine',
    'checking my year 10s’ posters and stories tonight',
    'My year 9s comment on my outfits daily',
    'My class loved reading stories by this author',
  ],
});
