import type { Seen } from '../../rules/engine/seen';
import rule from '../../rules/name-with-picture';
import { testRule } from '../support/test-rule';

const at = { left: 0.2, top: 0.1, width: 0.1, height: 0.2 };
const badge = { left: 0.3, top: 0.6, width: 0.2, height: 0.05 };
const face = { faces: 1, where: { faces: [{ region: at, sure: 'certain' as const }] } };
const inImage = (seen: Seen) => [{ kind: 'image' as const, seen }];
const atFace = [{ attachment: 0, regions: [at], sure: 'certain' }] as const;
const readAt = (words: string, name: string) => ({
  words,
  where: {
    ...face.where,
    words: [{ start: words.indexOf(name), end: words.indexOf(name) + name.length, region: badge }],
  },
});

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
    { text: '[|Aisha Khan|] smiles', attachments: inImage(face), messageId: 'roster-face', pictures: atFace },
    { text: '[|Aisha Khan|] made this', attachments: inImage({ faces: 0 }), messageId: 'no-face' },
    {
      text: 'Well done [|Jasmine Whitlock|] in Year 5',
      attachments: inImage(face),
      messageId: 'unknown-face',
      pictures: atFace,
    },
    {
      text: '[||]Star of the week',
      tagged: ['Aisha Khan'],
      attachments: inImage(face),
      messageId: 'elsewhere-face',
      pictures: atFace,
    },
    {
      text: '[||]Winner',
      attachments: [{ name: 'aisha_khan.jpg', seen: { faces: 2 } }],
      messageId: 'elsewhere-face',
      pictures: [{ attachment: 0, regions: [] }],
    },
    {
      text: '[||]First day',
      attachments: inImage({ faces: 1, ...readAt('Hello I am Zoe Marlowe', 'Zoe Marlowe') }),
      messageId: 'read-face',
      pictures: [{ attachment: 0, regions: [at, badge] }],
    },
    {
      text: 'Look at [|Callum|] in assembly now',
      attachments: inImage(face),
      messageId: 'possible',
      pictures: atFace,
    },
  ],
  allows: [
    // A name on a paper is for the rules about names; with a face elsewhere too.
    { text: 'Monday', attachments: inImage({ faces: 0, words: 'Aisha Khan' }) },
    { text: 'Monday', attachments: [...inImage({ faces: 0, words: 'Aisha Khan' }), ...inImage(face)] },
    { text: 'Monday', attachments: inImage({ ...face, words: 'Aisha sells. Khan Academy' }) },
    { text: 'Monday', attachments: inImage({ ...face, words: 'Gwen Pemberley' }) },
    { text: 'Monday', attachments: inImage({ ...face, words: 'a1sh@ kh4n |l~ ii' }) },
    { text: 'Dinner with Oskar Bielski', attachments: inImage(face) },
    { text: 'Sunset', tagged: ['Mum'], attachments: inImage(face) },
    { text: 'Monday', account: 'school', options: { accounts: 'personal' }, tagged: ['Aisha Khan'] },
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
