import rule from '../../rules/name-with-picture';
import { testRule } from '../support/test-rule';

const picture = { attachments: ['IMG_4471.jpg'] };

testRule(rule, {
  facts: {
    people: [
      { name: 'Aisha Khan', role: 'pupil', group: '4B' },
      { name: 'Zoë Marlowe', role: 'pupil' },
      { name: 'Faith Nwosu', role: 'pupil' },
      { name: 'Callum Drysdale', role: 'pupil' },
      { name: 'Summer Pettifer', role: 'pupil' },
      { name: 'Gwen Pemberley', role: 'staff' },
      { name: 'Farah Siddiqui', role: 'parent' },
    ],
  },
  draft: picture,
  flags: [
    { text: '[|Aisha Khan|] and her prize marrow 🥒', messageId: 'roster' },
    { text: 'muddy boots and [|zoe marlowe|]', messageId: 'roster' },
    {
      text: '[|#WellDoneAishaKhan|]'.replace('[|#WellDoneAishaKhan|]', '#WellDone[|AishaKhan|]'),
      messageId: 'roster',
    },
    {
      text: '[|Callum Drysdale|] won the egg race',
      attachments: [{ kind: 'image', seen: { faces: 1 } }],
      messageId: 'roster-face',
    },
    {
      text: '[||]Mud. So much mud.',
      attachments: [{ name: 'a.heic', alt: 'Callum Drysdale at camp' }],
      messageId: 'elsewhere',
    },
    { text: '[||]Winner', attachments: ['aisha_khan-sports-day.jpg'], messageId: 'elsewhere' },
    { text: '[||]Winner', attachments: ['ZoeMarlowe2.png'], messageId: 'elsewhere' },
    { text: '[||]Star of the day', tagged: ['Aisha Khan'], messageId: 'elsewhere' },
    {
      text: '[||]New peg labels',
      attachments: [{ kind: 'image', seen: { words: 'coats here  Aisha Khan   bags' } }],
      messageId: 'elsewhere',
    },
    { text: 'sound off if you value your ears, here’s [|Faith|] on the recorder', messageId: 'possible' },
    { text: 'Look at [|Callum|] in assembly', messageId: 'possible' },
    { text: 'Well done [|Jasmine Whitlock|] in Year 5', messageId: 'unknown' },
    { text: 'Our class with [|Oskar Bielski|]', messageId: 'unknown' },
  ],
  allows: [
    { text: 'Well done Aisha Khan', attachments: [] },
    { text: 'Well done Aisha Khan', attachments: ['newsletter.pdf'] },
    'This is Callum, he’s four, he’s a whippet',
    'Dawn over Cannock Chase this morning',
    'Summer is here at last ☀️',
    'Gwen Pemberley baked this',
    'Farah Siddiqui did the face paints',
    'My son Callum at the beach',
    'Marcus Rashford on the telly in the café',
    { text: 'Sunset', attachments: ['sunset-over-whitby.jpg'] },
    { text: 'Sunset', tagged: ['Mum', 'Big Dave'] },
    { text: 'Aisha Khan and her marrow', account: 'school', options: { accounts: 'personal' } },
    { text: 'Well done Jasmine Whitlock in Year 5', options: { unknownNames: false } },
  ],
});
