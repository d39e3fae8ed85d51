import rule from '../../rules/tagged-person';
import { testRule } from '../support/test-rule';

testRule(rule, {
  facts: {
    people: [
      { name: 'Aisha Khan', role: 'pupil', group: '4B', knownAs: ['@aisha_xo7'] },
      { name: 'Zoë Marlowe', role: 'pupil' },
      { name: 'Simran Kaur Dhaliwal', role: 'pupil' },
      { name: 'Kofi Tandoh', role: 'former-pupil' },
      { name: 'Farah Siddiqui', role: 'parent' },
      { name: 'Gwen Pemberley', role: 'staff' },
      { name: 'Hugh Tarrant', role: 'governor' },
    ],
  },
  flags: [
    { text: '[||]Best helper of the half term', tagged: ['Simran Kaur Dhaliwal'], messageId: 'pupil' },
    { text: '[||]Winner 🏆', tagged: ['Mum', 'Zoe Marlowe'], messageId: 'pupil' },
    { text: '[||]', tagged: ['@aisha_xo7'], attachments: ['a.jpg'], messageId: 'pupil' },
    { text: '[||]Look who I met', tagged: ['Kofi Tandoh'], messageId: 'former-pupil' },
    { text: '[||]That bouncy castle nearly finished me', tagged: ['Farah Siddiqui'], messageId: 'parent' },
    { text: '[||]Friday', tagged: ['Gwen Pemberley', 'Hugh Tarrant'], messageId: 'colleague' },
    { text: 'Museum day w/ [|@aishakhan|]', messageId: 'pupil' },
    { text: 'Loved this, tagging [|Zoë Marlowe|] so she sees it', messageId: 'pupil' },
    { text: 'Done and dusted, cc [|Gwen Pemberley|]', messageId: 'colleague' },
    { text: 'feeling silly with [|Farah Siddiqui|]', messageId: 'parent' },
    { text: 'I’ve [|tagged all the parents|] so they can save the pictures', messageId: 'group' },
    { text: 'Best trip ever, [|tagging my Year 6s|]', messageId: 'group' },
  ],
  allows: [
    { text: 'Happy birthday to the woman who checks I’ve had my tea', tagged: ['Mum'] },
    { text: 'Pub', tagged: ['Big Dave', 'Café Nero'] },
    { text: 'Aisha’s team won', tagged: ['Aisha Bell'] },
    'Well done Aisha Khan',
    'Lunch with Kofi Annan on the telly',
    'We do not tag pupils on this page 🙅',
    'Please don’t tag the kids in pictures',
    'Name tag day in Reception',
    'Price tag still on my coat, class of the year',
    { text: 'Friday', tagged: ['Gwen Pemberley'], options: { colleagues: false } },
  ],
});
