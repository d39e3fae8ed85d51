import rule from '../../rules/picture-location';
import { testRule } from '../support/test-rule';

const placed = [{ kind: 'image' as const, seen: { place: true, device: true } }];
const withFace = [{ kind: 'image' as const, seen: { place: true, faces: 1 } }];
const pictures = [{ attachment: 0, regions: [] }];

testRule(rule, {
  draft: { attachments: ['IMG_1.jpg'] },
  flags: [
    { text: '[||]Sunset', attachments: [{ kind: 'image', seen: { place: true } }], messageId: 'file' },
    {
      text: '[||]Our class',
      attachments: [{ kind: 'image', seen: { place: true } }],
      messageId: 'file-pupils',
    },
    {
      text: '[||]Hm',
      attachments: [{ kind: 'image', seen: { place: true, faces: 2 } }],
      messageId: 'file-pupils',
    },
    { text: '[|At Gulliver’s|] now with Y4 🎢', messageId: 'place' },
    { text: 'Just arrived [|at Chester Zoo|] with my class', messageId: 'place' },
    { text: 'Year 5 are [|at the science museum|] all day, back at 4', messageId: 'place' },
    { text: 'On the coach with Year 6, off [|to Whitby|]', messageId: 'place' },
    { text: 'We’re [|at the swimming baths|] every Tuesday with Y3, look at them go', messageId: 'place' },
    {
      text: 'Our pupils are having a picnic [|in Kelvingrove Park|] right now',
      account: 'school',
      messageId: 'place',
    },
    { text: '[|📍 Château Park|] our class on the trip', messageId: 'place' },
    { text: '[||]View', site: 'tiktok', attachments: placed, messageId: 'file', pictures },
    { text: '[||]View', site: 'no-such-site', attachments: placed, messageId: 'file' },
    { text: '[||]View', site: 'flickr', attachments: placed, messageId: 'file-kept', pictures },
    { text: '[||]Our class', site: 'flickr', attachments: placed, messageId: 'file-pupils-kept', pictures },
    { text: '[||]Hm', site: 'wordpress', attachments: withFace, messageId: 'file-pupils-kept' },
    {
      text: '[||]Our class',
      site: 'facebook',
      attachments: placed,
      messageId: 'file-pupils-stripped',
      pictures,
    },
    { text: '[||]Hm', site: 'instagram', attachments: withFace, messageId: 'file-pupils-stripped' },
    {
      text: '[||]View',
      attachments: ['a.pdf', 'b.jpg', ...placed, ...placed],
      messageId: 'file',
      pictures: [
        { attachment: 2, regions: [] },
        { attachment: 3, regions: [] },
      ],
    },
    {
      text: '[||]View',
      options: { device: true },
      attachments: [{ kind: 'image', seen: { device: true, place: false } }],
      messageId: 'device',
      pictures,
    },
  ],
  allows: [
    { text: 'View', site: 'facebook', attachments: placed },
    { text: 'My daughter', site: 'facebook', attachments: withFace },
    { text: 'View', attachments: [{ kind: 'image', seen: { device: true, place: false } }] },
    { text: 'View', site: 'flickr', attachments: [{ kind: 'image', seen: {} }] },
    { text: 'View', site: 'flickr', attachments: [{ kind: 'file', name: 'a.pdf', seen: { place: true } }] },
    {
      text: 'View',
      site: 'flickr',
      account: 'school',
      options: { accounts: 'personal' },
      attachments: placed,
    },
    { text: 'View', options: { device: true }, attachments: [{ kind: 'image', seen: { device: false } }] },
    { text: 'View of the bay', site: 'mastodon', options: { device: true }, attachments: placed },
    { text: 'At Gulliver’s now with Y4', attachments: [] },
    { text: 'At Gulliver’s now with Y4', attachments: ['risk.pdf'] },
    'Year 4 had a wonderful day at Chester Zoo',
    'What a trip! Back at school safe, Year 5 loved the Science Museum',
    'At Chester Zoo now with my daughter 🦒',
    'Year 6 are in the classroom now',
    'Our class in Maths now',
    'On the train to York for a course',
    'Cake at Café Rouge, right now',
    { text: 'Nice', attachments: [{ kind: 'image', seen: { place: false } }] },
    { text: 'At Gulliver’s now with Y4', account: 'school', options: { accounts: 'personal' } },
  ],
});
