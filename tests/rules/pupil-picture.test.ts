import type { Seen } from '../../rules/engine/seen';
import { describe, expect, test } from 'vitest';
import rule from '../../rules/pupil-picture';
import { runCase, testRule } from '../support/test-rule';

const people = [
  { name: 'Aisha Khan', role: 'pupil', photos: 'yes', photosUntil: '2026-12-31' },
  { name: 'Callum Whitford', role: 'pupil', photos: 'no' },
  { name: 'Zoë Marlowe', role: 'pupil' },
  { name: 'Gwen Pemberley', role: 'staff', photos: 'no' },
] as const;

const at = { left: 0.2, top: 0.1, width: 0.1, height: 0.2 };
const also = { left: 0.6, top: 0.1, width: 0.1, height: 0.2 };
const face = { region: at, sure: 'certain' } as const;
const maybe = { region: also, sure: 'possible' } as const;
const faces = (...parts: (typeof face | typeof maybe)[]) => ({
  faces: parts.length,
  where: { faces: parts },
});
const logo = (sure: 'certain' | 'possible') => ({
  logo: true,
  where: { logo: [{ region: also, sure }], faces: [face] },
});
const inImage = (seen: Seen) => [{ kind: 'image' as const, seen }];
const atFace = [{ attachment: 0, regions: [at], sure: 'certain' }] as const;
const signed = { account: 'school', at: '2026-11-02T10:00:00Z' } as const;

const any = { options: { anyPicture: true } };

testRule(rule, {
  facts: { people },
  flags: [
    // Nothing tells what it is of.
    { text: '[||]', attachments: ['IMG_2034.jpg'], messageId: 'picture' },
    { text: '[||]What a brilliant day out!', attachments: ['photo.jpg'], messageId: 'picture' },
    { text: '[||]Watch till the end', attachments: ['clip.mp4'], messageId: 'video' },
    { ...any, text: '[||]Sunset from the caravan 🌅', attachments: ['IMG_2041.HEIC'], messageId: 'picture' },
    { ...any, text: '[||]', attachments: [{ kind: 'image' }], messageId: 'picture' },
    { ...any, text: '[||]Just for you', kind: 'message', attachments: ['a.gif'], messageId: 'picture' },
    { ...any, text: '[||]No idea what this is', attachments: [{}], messageId: 'picture' },
    { ...any, text: '[||]One picture, one list', attachments: ['list.pdf', 'a.jpg'], messageId: 'picture' },
    {
      ...any,
      text: '[||]Ha',
      kind: 'comment',
      attachments: [{ kind: 'video', name: 'a.jpg' }],
      messageId: 'video',
    },
    { text: '[||]Café with the girls', attachments: [{ type: 'image/png' }], messageId: 'picture' },
    { text: '[||]Watch them go', attachments: ['dance.mov'], messageId: 'video' },
    { text: '[||]The moment she saw the goat', attachments: ['a.jpg', 'b.jpg'], messageId: 'picture' },
    {
      text: '[||]Look at him',
      options: { accounts: 'personal' },
      attachments: ['a.jpg'],
      messageId: 'picture',
    },
    { text: '[||]Sack race carnage, Y4 edition', attachments: ['a.jpg'], messageId: 'pupil' },
    { text: '[||]Year 5 rockets', account: 'school', attachments: ['r.jpg'], messageId: 'consent' },
    { text: '[||]Choir', account: 'school', attachments: ['choir.mp4', 'choir.jpg'], messageId: 'consent' },
    { text: '[||]Our class on the big slide', attachments: ['a.jpg'], messageId: 'pupil' },
    { text: '[||]My Year 4s being rockets 🚀', attachments: ['a.mp4'], messageId: 'pupil' },
    { text: '[||]This lot. Honestly', attachments: ['a.jpg'], messageId: 'pupil' },
    { text: '[||]Sports day in the rain', attachments: ['a.jpg'], messageId: 'pupil' },
    {
      text: '[||]Mud everywhere',
      attachments: [{ kind: 'image', alt: 'Children from our class at forest school' }],
      messageId: 'pupil',
    },
    { text: '[||]So much mud', attachments: ['our_Year4_pupils-mud.jpg'], messageId: 'pupil' },
    { text: '[||]Proud of Zoë Marlowe', attachments: ['a.jpg'], messageId: 'pupil' },
    { text: '[||]Look at Callum Whitford go', attachments: ['a.jpg'], messageId: 'named-consent' },
    { text: '[||]Winner', tagged: ['Callum Whitford'], attachments: ['a.jpg'], messageId: 'named-consent' },
    {
      text: '[||]Well done Callum Whitford',
      account: 'school',
      attachments: ['a.jpg'],
      messageId: 'named-consent',
    },
    {
      text: '[||]Well done Aisha Khan',
      at: '2027-01-04T10:00:00Z',
      account: 'school',
      attachments: ['a.jpg'],
      messageId: 'named-consent',
    },
    {
      text: '[||]Aisha Khan with her medal',
      at: '2026-12-31T10:00:00Z',
      attachments: ['a.jpg'],
      messageId: 'pupil',
    },
    {
      text: '[||]Our choir in the lesson',
      account: 'school',
      options: { consent: 'never' },
      attachments: ['a.jpg'],
      messageId: 'pupil',
    },
    { text: '[||]Monday', attachments: [{ kind: 'image', seen: { faces: 3 } }], messageId: 'face' },
    {
      text: '[||]Look at them',
      attachments: [{ kind: 'image', seen: { faces: 0 } }, 'b.jpg'],
      messageId: 'picture',
    },
    // What the readers saw, and where.
    { text: '[||]Tuesday', attachments: inImage(faces(face)), messageId: 'face', pictures: atFace },
    {
      text: '[||]Tuesday',
      attachments: ['list.pdf', { kind: 'image', seen: faces(face, maybe) }],
      messageId: 'face',
      pictures: [{ attachment: 1, regions: [at, also], sure: 'certain' }],
    },
    {
      text: '[||]Blurry',
      attachments: inImage(faces(maybe)),
      messageId: 'face',
      pictures: [{ attachment: 0, regions: [also], sure: 'possible' }],
    },
    { ...any, text: '[||]My own two at the beach', attachments: inImage(faces(face)), messageId: 'face' },
    {
      text: '[||]Year 5 rockets',
      account: 'school',
      attachments: inImage(faces(face)),
      messageId: 'consent',
      pictures: atFace,
    },
    {
      text: '[||]Our class on the slide',
      attachments: inImage(faces(face)),
      messageId: 'pupil',
      pictures: atFace,
    },
    {
      text: '[||]Wednesday',
      attachments: inImage({ faces: 1, ...logo('certain') }),
      messageId: 'face-uniform',
      pictures: atFace,
    },
    {
      text: '[||]Wednesday',
      attachments: inImage({ faces: 1, ...logo('possible') }),
      messageId: 'face',
      pictures: atFace,
    },
    {
      // The logo in one picture and the face in another are two things.
      text: '[||]Thursday',
      attachments: [...inImage({ logo: true, faces: 0 }), ...inImage(faces(face))],
      messageId: 'face',
      pictures: [{ attachment: 1, regions: [at], sure: 'certain' }],
    },
    {
      ...signed,
      text: '[||]Aisha Khan with her medal',
      attachments: inImage(faces(face, { ...face, region: also })),
      messageId: 'more-faces',
      pictures: [{ attachment: 0, regions: [at, also], sure: 'certain' }],
    },
    {
      text: '[||]Friday',
      account: 'school',
      attachments: inImage({ words: 'peg 4  Callum Whitford  peg 5', ...faces(face) }),
      messageId: 'named-consent',
      pictures: atFace,
    },
  ],
  allows: [
    { text: 'My own two at the beach', attachments: inImage(faces(face)) },
    { ...signed, text: 'Aisha Khan with her medal', attachments: inImage(faces(face)) },
    // A face that the reader is not certain of does not outvote a signed consent; nor do two pictures of one pupil.
    { ...signed, text: 'Aisha Khan with her medal', attachments: inImage(faces(face, maybe)) },
    {
      ...signed,
      text: 'Aisha Khan with her medal',
      attachments: [...inImage(faces(face)), ...inImage(faces(face))],
    },
    { text: 'Monday', attachments: inImage({ faces: 0, logo: true }) },
    {
      text: 'Monday',
      account: 'school',
      options: { accounts: 'personal' },
      attachments: inImage(faces(face)),
    },
    { text: 'Monday', attachments: [{ kind: 'file', name: 'a.pdf', seen: faces(face) }] },
    { text: 'Monday', attachments: inImage({ faces: 0, words: 'Khan Academy' }) },
    { text: 'Look at them', attachments: [{ kind: 'image', seen: { faces: 0 } }] },
    { text: '', attachments: ['sunset.jpg'] },
    { text: 'Sunday crumble. The custard came later', attachments: ['IMG_1200.jpg'] },
    { text: 'My own two in matching pyjamas', attachments: ['a.jpg'] },
    { text: 'Jumble sale, Saturday, school hall', account: 'school', attachments: ['poster.jpg'] },
    { text: 'Monday', attachments: [{ kind: 'image', seen: { faces: 0 } }] },
    { text: 'Sunset', attachments: ['a.jpg'] },
    { text: 'My son at sports day', attachments: ['a.jpg'] },
    { text: 'The display our class made', attachments: ['a.jpg'] },
    { text: 'Sports day set up and ready', attachments: ['a.jpg'] },
    {
      text: 'Aisha Khan with her medal',
      at: '2026-11-02T10:00:00Z',
      account: 'school',
      attachments: ['a.jpg'],
    },
    {
      text: 'Aisha Khan with her medal',
      at: '2026-11-02T10:00:00Z',
      options: { consent: 'signed' },
      attachments: ['a.jpg'],
    },
    'Lovely picture of the class on the school website',
    { text: 'Newsletter 📄', attachments: ['newsletter.pdf'] },
    { text: 'The résumé', attachments: [{ kind: 'file', name: 'cv.jpg' }] },
    { text: 'Minutes', attachments: [{ type: 'application/pdf', name: 'minutes' }] },
    { text: 'Playlist', attachments: ['song.mp3'] },
    { text: 'Sheet', attachments: ['jpg.xlsx'] },
    { text: 'photo.jpg is the name of the file', attachments: [] },
    { text: 'Spring fair', account: 'school', options: { accounts: 'personal' }, attachments: ['fair.jpg'] },
    {
      text: 'Spring fair film',
      account: 'school',
      options: { accounts: 'personal' },
      attachments: ['f.mp4'],
    },
  ],
});

describe('several attachments', () => {
  test('a picture and a video get one sentence each, however many there are', () => {
    const found = runCase(rule, { ...any, text: 'Trip', attachments: ['a.jpg', 'b.jpg', 'c.mp4', 'd.mp4'] });
    expect(found.messageIds.sort()).toEqual(['picture', 'video']);
  });
});
