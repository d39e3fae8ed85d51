import rule from '../../rules/colleague-picture';
import { testRule } from '../support/test-rule';

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
  ],
  allows: [
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
