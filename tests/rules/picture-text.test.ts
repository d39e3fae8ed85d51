import rule from '../../rules/picture-text';
import { testRule } from '../support/test-rule';

testRule(rule, {
  facts: {
    people: [
      { name: 'Aisha Khan', role: 'pupil' },
      { name: 'Zoë Marlowe', role: 'pupil' },
    ],
  },
  draft: { attachments: ['IMG_1.jpg'] },
  flags: [
    {
      text: '[||]New boards',
      attachments: [{ kind: 'image', seen: { words: 'Monday  zoe marlowe  Tuesday' } }],
      messageId: 'names',
    },
    {
      text: '[||]My desk',
      attachments: [{ kind: 'image', seen: { words: 'EHCP annual review' } }],
      messageId: 'words',
    },
    { text: '[||]Seating plan version nine, pray for me 🙏', messageId: 'record' },
    { text: '[||]The allergy board is finally up', messageId: 'record' },
    { text: '[||]Loving our new birthday wall', messageId: 'record' },
    { text: '[||]Cover for you lot', attachments: ['class_register_4B.png'], messageId: 'record' },
    {
      text: '[||]Hmm',
      attachments: [{ kind: 'image', alt: 'A screen with CPOMS open' }],
      messageId: 'record',
    },
    { text: '[||]Look at this email from a dad', messageId: 'paper' },
    { text: '[||]Read what one of my Year 6s wrote about naïve art', messageId: 'paper' },
    { text: '[||]Screenshot of the chat, I am speechless', messageId: 'paper' },
    { text: '[||]Here’s her spelling test, I cannot', messageId: 'paper' },
    { text: '[||]The spelling list on the board was a cry for help', messageId: 'paper' },
  ],
  allows: [
    { text: 'Seating plan version nine', attachments: [] },
    { text: 'Seating plan version nine', attachments: ['plan.docx'] },
    'Reports done, wine poured 🍷',
    'Reward for finishing the register',
    'The allergy board is up (names covered)',
    'My daughter’s reward chart',
    'Cash register for the role play corner',
    'Wedding seating plan done',
    'Free download: editable birthday wall',
    'Sunset over the café',
    { text: 'Look at this wonderful writing', account: 'school' },
    { text: 'Look at this email', options: { papers: false } },
    { text: 'The allergy board', account: 'school', options: { accounts: 'personal' } },
    { text: 'Monday', attachments: [{ kind: 'image', seen: { words: 'Happy Birthday' } }] },
  ],
});
