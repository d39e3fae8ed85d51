import { describe, expect, test } from 'vitest';
import rule from '../../rules/pupil-picture';
import { runCase, testRule } from '../support/test-rule';

const people = [
  { name: 'Aisha Khan', role: 'pupil', photos: 'yes', photosUntil: '2026-12-31' },
  { name: 'Callum Whitford', role: 'pupil', photos: 'no' },
  { name: 'Zoë Marlowe', role: 'pupil' },
  { name: 'Gwen Pemberley', role: 'staff', photos: 'no' },
] as const;

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
  ],
  allows: [
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
