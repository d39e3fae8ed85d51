import { describe, expect, test } from 'vitest';
import rule from '../../rules/pupil-picture';
import { runCase, testRule } from '../support/test-rule';

testRule(rule, {
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
    { text: '[||]One picture, one list', attachments: ['list.pdf', 'a.jpg'], messageId: 'picture' },
  ],
  allows: [
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
