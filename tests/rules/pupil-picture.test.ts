import { describe, expect, test } from 'vitest';
import rule from '../../rules/pupil-picture';
import { runCase, testRule } from '../support/test-rule';

const people = [
  { name: 'Aisha Khan', role: 'pupil', photos: 'yes', photosUntil: '2026-12-31' },
  { name: 'Callum Whitford', role: 'pupil', photos: 'no' },
  { name: 'Zoë Marlowe', role: 'pupil' },
  { name: 'Gwen Pemberley', role: 'staff', photos: 'no' },
] as const;

testRule(rule, {
  facts: { people },
  flags: [
    { text: '[||]Sunset from the caravan 🌅', attachments: ['IMG_2041.HEIC'], messageId: 'picture' },
    { text: '[||]', attachments: [{ kind: 'image' }], messageId: 'picture' },
    { text: '[||]Café with the girls', attachments: [{ type: 'image/png' }], messageId: 'picture' },
    { text: '[||]Watch this', attachments: ['dance.mov'], messageId: 'video' },
    { text: '[||]Assembly dance', attachments: [{ type: 'VIDEO/MP4' }], messageId: 'video' },
    { text: '[||]Ha', kind: 'comment', attachments: [{ kind: 'video', name: 'a.jpg' }], messageId: 'video' },
    { text: '[||]Me', kind: 'profile', attachments: ['me.webp'], messageId: 'picture' },
    { text: '[||]Just for you', kind: 'message', attachments: ['a.gif'], messageId: 'picture' },
    { text: '[||]No idea what this is', attachments: [{}], messageId: 'picture' },
    { text: '[||]Year 5 rockets', account: 'school', attachments: ['r.jpg'], messageId: 'consent' },
    { text: '[||]Choir', account: 'school', attachments: ['choir.mp4', 'choir.jpg'], messageId: 'consent' },
    {
      text: '[||]Holiday',
      account: 'personal',
      options: { accounts: 'personal' },
      attachments: ['a.jpg', 'b.jpg'],
      messageId: 'picture',
    },
    { text: '[||]Account unknown', options: { accounts: 'personal' }, attachments: ['a.jpg'] },
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
      text: '[||]One of the pictures was read',
      attachments: [{ kind: 'image', seen: { faces: 0 } }, 'b.jpg'],
      messageId: 'picture',
    },
    { text: '[||]One picture, one list', attachments: ['list.pdf', 'a.jpg'], messageId: 'picture' },
  ],
  allows: [
    { text: 'Monday', attachments: [{ kind: 'image', seen: { faces: 0 } }] },
    { text: 'Sunset', options: { anyPicture: false }, attachments: ['a.jpg'] },
    { text: 'My son at sports day', options: { anyPicture: false }, attachments: ['a.jpg'] },
    { text: 'The display our class made', options: { anyPicture: false }, attachments: ['a.jpg'] },
    { text: 'Sports day set up and ready', options: { anyPicture: false }, attachments: ['a.jpg'] },
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
    const found = runCase(rule, { text: 'Trip', attachments: ['a.jpg', 'b.jpg', 'c.mp4', 'd.mp4'] });
    expect(found.messageIds.sort()).toEqual(['picture', 'video']);
  });
});
