import rule from '../../rules/picture-text';
import { testRule } from '../support/test-rule';

const at = { left: 0.125, top: 0.125, width: 0.25, height: 0.0625 };
const next = { left: 0.40625, top: 0.125, width: 0.25, height: 0.0625 };
const line = { left: 0.125, top: 0.125, width: 0.53125, height: 0.0625 };
const inImage = (words: string, where?: { start: number; end: number; region: typeof at }[]) => [
  { kind: 'image' as const, seen: { words, ...(where ? { where: { words: where } } : {}) } },
];
const school = { schoolNames: ['Oakbridge Primary School'], emailDomains: ['oakbridge.example'] };

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
    {
      text: '[||]Tidy at last',
      attachments: inImage('Aisha Khan 4B', [
        { start: 0, end: 5, region: at },
        { start: 6, end: 10, region: next },
        { start: 11, end: 13, region: { ...at, left: 0.9 } },
      ]),
      messageId: 'names',
      pictures: [{ attachment: 0, regions: [line] }],
    },
    {
      text: '[||]Tidy',
      attachments: ['a.pdf', ...inImage('x'), ...inImage('ZOË MARLOWE')],
      messageId: 'names',
      pictures: [{ attachment: 2, regions: [] }],
    },
    {
      text: '[||]My desk, again',
      attachments: inImage('CPOMS', [{ start: 0, end: 5, region: at }]),
      messageId: 'words',
      pictures: [{ attachment: 0, regions: [at] }],
    },
    { text: '[||]Hm', account: 'school', attachments: inImage('Wifi key: blue'), messageId: 'words' },
    {
      text: '[||]Hm',
      facts: school,
      attachments: inImage('Oakbridge Primary School\nDear parents, we write about'),
      messageId: 'letter',
    },
    {
      text: '[||]Hm',
      facts: school,
      attachments: inImage('head@oakbridge.example  Dear Mrs Cole, thank you for'),
      messageId: 'letter',
    },
    {
      text: '[||]I mean',
      attachments: inImage('Today 14:02\nis he ill again\nDelivered'),
      messageId: 'chat',
    },
    { text: '[||]I mean', attachments: inImage('online  18:01 hi  18:02 no  18:04 wow'), messageId: 'chat' },
    { text: '[||]Ha', attachments: inImage('Candidate number  Question 3 (4 marks)'), messageId: 'script' },
    { text: '[||]Ha', attachments: inImage('Pupil name: Total marks 12'), messageId: 'script' },
  ],
  allows: [
    // What an ordinary photo reads like.
    { text: 'Hills', attachments: inImage("ii |' ~~ Il1 .:; Aa EE a1sh@ kh@n rrr") },
    { text: 'Hills', attachments: inImage('Aisha wins  Mrs Khan') },
    {
      text: 'Come!',
      facts: school,
      attachments: inImage('Oakbridge Primary School Summer Fair, raffle, 14:00'),
    },
    { text: 'Notice', attachments: inImage('Safeguarding is everyone’s responsibility') },
    { text: 'Lunch', attachments: inImage('MENU may contain nuts: ask about allergies') },
    { text: 'Letter', facts: school, attachments: inImage('Dear Sir, your parcel') },
    {
      text: 'Fair',
      facts: school,
      account: 'school',
      attachments: inImage('Oakbridge Primary School Dear parents'),
    },
    { text: 'Time', attachments: inImage('Departures 14:02 York  14:10 Leeds  14:20 Hull') },
    { text: 'Ta', options: { papers: false }, attachments: inImage('Today 14:02 Delivered') },
    { text: 'My daughter’s paper', attachments: inImage('Candidate number  Question 3 (4 marks)') },
    {
      text: 'Meet the team',
      account: 'school',
      facts: { people: [{ name: 'Gwen Pemberley', role: 'staff' }] },
      attachments: inImage('Gwen Pemberley'),
    },
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
