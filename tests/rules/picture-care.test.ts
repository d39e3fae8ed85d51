import rule from '../../rules/picture-care';
import { testRule } from '../support/test-rule';

const at = { left: 0.2, top: 0.1, width: 0.1, height: 0.2 };
const sized = (width: number, height: number, faces = 1) => [
  {
    kind: 'image' as const,
    seen: { width, height, faces, where: { faces: faces ? [{ region: at, sure: 'certain' as const }] : [] } },
  },
];
const pictures = [{ attachment: 0, regions: [at], sure: 'certain' }] as const;
const small = { options: { megapixels: 2 } };

testRule(rule, {
  draft: { attachments: ['IMG_1.jpg'] },
  flags: [
    { text: 'Look at [|the state of him|] after PE 😂', messageId: 'person' },
    { text: 'One of my Year 2s [|fast asleep|] in assembly', messageId: 'pupil' },
    { text: 'My class [|in their swimming costumes|], bless', messageId: 'pupil' },
    { text: 'A [|kid in my class, mid-tantrum|], over a glue stick', messageId: 'pupil' },
    {
      text: '[||]Naptime',
      attachments: [{ kind: 'image', alt: 'A pupil in our class snoring on a desk' }],
      messageId: 'pupil',
    },
    { text: 'My Year 1s [|covered in paint|] and proud', messageId: 'mess' },
    { text: '[|Hungover|] on playground duty', messageId: 'person' },
    { text: 'Me [|in my bikini|] living my best life', messageId: 'person' },
    { text: 'Staff night out, absolutely [|hammered|]', messageId: 'person' },
    {
      text: '[||]INSET, the way God intended',
      attachments: [{ kind: 'image', alt: 'Four people in a hot tub' }],
      messageId: 'person',
    },
    { text: '[|If my head could see me|] now, fiancée in tow', messageId: 'person' },
    { text: 'New [|alarm panel|] looks like a spaceship', messageId: 'premises' },
    { text: 'The [|server room|] is a jungle', messageId: 'premises' },
    { text: 'They gave me the [|keys to the whole school|]', messageId: 'premises' },
    { ...small, text: '[||]Monday', attachments: sized(4000, 3000), messageId: 'large', pictures },
    { ...small, text: '[||]Monday', attachments: sized(2000, 1000), messageId: 'large', pictures },
    { ...small, text: '[||]Monday', account: 'school', attachments: sized(3000, 4000), messageId: 'large' },
    {
      ...small,
      text: '[||]Monday',
      attachments: [...sized(800, 600), ...sized(4000, 3000)],
      messageId: 'large',
      pictures: [{ attachment: 1, regions: [at], sure: 'certain' }],
    },
  ],
  allows: [
    // No clause asks, so nothing is said.
    { text: 'Monday', attachments: sized(4000, 3000) },
    { ...small, text: 'Monday', attachments: sized(1999, 1000) },
    { ...small, text: 'Monday', attachments: sized(4000, 3000, 0) },
    { ...small, text: 'Monday', attachments: [{ kind: 'image', seen: { faces: 1 } }] },
    { ...small, text: 'My son at the beach', attachments: sized(4000, 3000) },
    'Keys to our new house!',
    { text: 'The server room', options: { premises: false } },
    { text: 'The server room', account: 'school', options: { accounts: 'personal' } },
    { text: 'Look at the state of him', attachments: [] },
    { text: 'Hungover', attachments: ['minutes.pdf'] },
    'Look at the state of my kitchen',
    'The dog is fast asleep on my marking 🐶',
    'My toddler fast asleep in the car',
    'My class sang and I cried',
    'Alcohol-free and not hungover',
    'Smashed it today, café for one',
    'A steaming mug of tea',
    'Sponsored swim done, all in our cossies',
    { text: 'My Year 1s covered in paint', account: 'school' },
    { text: 'My class asleep', account: 'school', options: { accounts: 'personal' } },
  ],
});
