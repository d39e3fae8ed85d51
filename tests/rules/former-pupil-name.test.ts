import rule from '../../rules/former-pupil-name';
import { testRule } from '../support/test-rule';

testRule(rule, {
  facts: {
    people: [
      { name: 'Kofi Tandoh', role: 'former-pupil', left: '2019-07-19' },
      { name: 'Zoë Marlowe', role: 'former-pupil' },
      { name: 'Rosie Halloran', role: 'former-pupil', knownAs: ['Ro'] },
      { name: 'Aisha Khan', role: 'pupil' },
      { name: 'Kofi Mensah', role: 'staff' },
    ],
  },
  flags: [
    { text: 'Saw [|Kofi Tandoh|] in the county write-up', messageId: 'roster' },
    { text: 'the paramedic was [|kofi tandoh|], poor lad', messageId: 'roster' },
    { text: '[|Zoe Marlowe|] got her nursing degree 🎓', messageId: 'roster' },
    { text: '[|Rosie H|] still owes me a library book', messageId: 'roster' },
    { text: '[|@rosiehalloran|] come back and see us', messageId: 'roster' },
    { text: 'Bumped into [|Rosie|] who I taught in Year 3', messageId: 'first-name' },
    { text: 'An ex-pupil, [|Leanne Hobday|], served me in Greggs', messageId: 'unlisted' },
    { text: '[|Declan Moyes|] was in my first ever class and he is now a dad', messageId: 'unlisted' },
    { text: 'Used to teach [|Chloé Barnett|] and now she is on the telly', messageId: 'unlisted' },
  ],
  allows: [
    'Old pupils of the 1974 intake (me) are having a reunion',
    'Alumni newsletter wants £20 a month off me',
    'Rosie and Jim was on when I was little 📺',
    'My old teacher Mrs Hobday taught me everything',
    'Kofi Annan was on the news in the café',
    'Leanne Hobday won the raffle',
    'Rosé and a bath, half term at last',
    'Our former pupils are doing us proud',
    { text: 'An ex-pupil, Leanne Hobday, served me', options: { unlisted: false } },
    { text: 'Bumped into Rosie who I taught in Year 3', options: { firstNames: false, unlisted: false } },
  ],
});
