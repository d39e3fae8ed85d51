import rule from '../../rules/colleague-name';
import { testRule } from '../support/test-rule';

testRule(rule, {
  facts: {
    people: [
      { name: 'Gwen Pemberley', role: 'staff', group: 'Headteacher' },
      { name: 'Marek Zieliński', role: 'staff' },
      { name: 'Bernadette Coyle', role: 'staff', knownAs: ['Bernie'] },
      { name: 'Hugh Tarrant', role: 'governor' },
      { name: 'Aisha Khan', role: 'pupil' },
      { name: 'Gwen Okoro', role: 'pupil' },
    ],
  },
  flags: [
    { text: '[|Gwen Pemberley|] has had my laminator pouches away again', messageId: 'roster' },
    { text: '[|Bernie Coyle|] made 240 mince pies 🥧', messageId: 'roster' },
    { text: '[|Marek Zielinski|] fixed the boiler', messageId: 'roster' },
    { text: 'who does [|hugh tarrant|] think he is', messageId: 'roster' },
    { text: '[|Marek|] our caretaker found the hamster', messageId: 'first-name' },
    { text: 'Our caretaker [|Marek|] found the hamster', messageId: 'first-name' },
    { text: '[|Mrs Coyle|] is a legend', messageId: 'first-name' },
    { text: '[|Mr Tarrant|] fell asleep in the finance committee', messageId: 'first-name' },
    { text: '[|Bernadette|] in the kitchen saved me a crumble', messageId: 'first-name' },
    {
      text: '[|Mr Jones|] who teaches next door sings all day',
      options: { unlisted: true },
      messageId: 'unlisted',
    },
    { text: '[|Mrs Patel|] from the school office', options: { unlisted: true }, messageId: 'unlisted' },
  ],
  allows: [
    'Mrs Patel from the office saved my day',
    'Thank you Mr Tumble for half an hour of peace',
    { text: 'Miss Havisham kept a tidier classroom than mine', options: { unlisted: true } },
    'My husband Marek found the hamster in reception',
    'Gwen Stefani on in the classroom, happy days',
    'The caretaker fixed the boiler again 🔧',
    'Paul Hollywood has never had one oven between thirty',
    'Hugh Jackman in the café, I swear',
    'Coyle the barber is closed',
    { text: 'Mrs Coyle is a legend', options: { firstNames: false } },
    { text: 'Our caretaker Marek found the hamster', options: { firstNames: false } },
  ],
});
