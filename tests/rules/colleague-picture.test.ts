import type { Seen } from '../../rules/engine/seen';
import rule from '../../rules/colleague-picture';
import { testRule } from '../support/test-rule';

const at = { left: 0.2, top: 0.1, width: 0.1, height: 0.2 };
const face = { faces: 1, where: { faces: [{ region: at, sure: 'possible' as const }] } };
const inImage = (seen: Seen) => [{ kind: 'image' as const, seen }];
const pictures = [{ attachment: 0, regions: [at], sure: 'possible' }] as const;

testRule(rule, {
  facts: {
    people: [
      { name: 'Gwen Pemberley', role: 'staff', photos: 'no' },
      { name: 'Marek Zieliński', role: 'staff' },
      { name: 'Hugh Tarrant', role: 'governor', photos: 'yes' },
      { name: 'Aisha Khan', role: 'pupil' },
    ],
  },
  draft: { attachments: ['IMG_1.jpg'] },
  flags: [
    { text: '[||]Gwen Pemberley on the zip wire', messageId: 'refused' },
    { text: '[||]Friday 🎉', tagged: ['Gwen Pemberley'], messageId: 'refused' },
    { text: '[||]Marek Zielinski as an elf', messageId: 'named' },
    {
      text: '[||]Elf',
      attachments: [{ kind: 'image', alt: 'Marek Zieliński in tights' }],
      messageId: 'named',
    },
    { text: '[||]Staff night out, what a shower', messageId: 'group' },
    { text: '[||]Me and my TA dressed as pirates', messageId: 'group' },
    { text: '[||]Selfie with the dinner ladies at our place', messageId: 'group' },
    { text: '[||]Look at our head in that wig', messageId: 'group' },
    { text: '[||]Work Christmas do!', attachments: ['party.mp4'], messageId: 'group' },
    { text: '[||]Caught our caretaker asleep on a beanbag', messageId: 'group' },
    { text: '[||]Gwen Pemberley smiling', attachments: inImage(face), messageId: 'refused', pictures },
    { text: '[||]Marek Zielinski smiling', attachments: inImage(face), messageId: 'named-face', pictures },
    {
      text: '[||]Friday',
      tagged: ['Marek Zieliński'],
      attachments: inImage(face),
      messageId: 'named-face',
      pictures,
    },
    {
      text: '[||]Friday',
      attachments: inImage({ ...face, words: 'VISITOR  Marek Zielinski  STAFF' }),
      messageId: 'named-face',
      pictures,
    },
    { text: '[||]Staff night out, cheers', attachments: inImage(face), messageId: 'group-face', pictures },
    {
      text: '[||]Staff night out again',
      attachments: ['a.jpg', ...inImage(face)],
      messageId: 'group-face',
      pictures: [{ attachment: 1, regions: [at], sure: 'possible' }],
    },
    { text: '[||]Gwen Pemberley and her cake', attachments: inImage({ faces: 0 }), messageId: 'refused' },
    {
      text: '[||]Friday',
      attachments: inImage({ faces: 2, words: 'Gwen Pemberley' }),
      messageId: 'refused',
      pictures: [{ attachment: 0, regions: [] }],
    },
  ],
  allows: [
    { text: 'Marek Zieliński and his cake', attachments: inImage({ faces: 0 }) },
    { text: 'Staff night out, empty glasses', attachments: inImage({ faces: 0 }) },
    { text: 'Hugh Tarrant opening the fair', attachments: inImage(face) },
    { text: 'Sunday', attachments: inImage(face) },
    { text: 'Sunday', attachments: inImage({ ...face, words: 'Marek  Gwen  zie1in5ki' }) },
    { text: 'Marek Zieliński, with his permission', attachments: inImage(face) },
    {
      text: 'Marek Zieliński',
      account: 'school',
      options: { accounts: 'personal' },
      attachments: inImage(face),
    },
    { text: 'Marek Zieliński', attachments: [{ kind: 'file', name: 'rota.pdf', seen: face }] },
    { text: 'Staff night out tonight', attachments: [] },
    { text: 'Gwen Pemberley on the zip wire', attachments: ['rota.pdf'] },
    'Hugh Tarrant opening the fête',
    'Cake from our lovely office ladies 🍰',
    'Flowers from my head, what a week',
    'Me and my sister at the beach',
    'Tickets for the staff panto are out',
    'Me and my TA dressed as pirates, shared with her permission',
    'My son with his teacher',
    'Aisha Khan won a medal',
    { text: 'Me and my TA', account: 'school', options: { accounts: 'personal' } },
  ],
});
