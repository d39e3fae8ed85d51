import rule from '../../rules/school-logo';
import { testRule } from '../support/test-rule';

const picture = ['IMG_1.jpg'];

testRule(rule, {
  flags: [
    { text: '[||]Monday 🙃', attachments: [{ kind: 'image', seen: { logo: true } }], messageId: 'seen' },
    {
      text: '[||]',
      kind: 'profile',
      attachments: [{ kind: 'image', seen: { logo: true } }],
      messageId: 'seen',
    },
    { text: 'Feeling smart [|in my new staff hoodie|]', attachments: picture, messageId: 'words' },
    { text: '[|Lanyard|] selfie, half term is here', attachments: picture, messageId: 'words' },
    { text: 'The whole [|class in their uniforms|], bless', attachments: picture, messageId: 'words' },
    { text: 'Out for a café lunch, [|still in my lanyard|]', attachments: picture, messageId: 'words' },
    { text: 'Cold gate duty, [|school fleece|] on', attachments: picture, messageId: 'words' },
    {
      text: '[||]New gear',
      attachments: [{ kind: 'image', alt: 'Me in my school hoodie' }],
      messageId: 'words',
    },
    {
      text: '[||]Tall. Solvent.',
      kind: 'profile',
      attachments: [{ kind: 'image', alt: 'Selfie with lanyard and staff pass' }],
      messageId: 'words',
    },
    {
      text: '[||]Frosty run',
      attachments: [{ kind: 'image', alt: 'Me in my Oakbridge Primary fleece' }],
      facts: { schoolNames: ['Oakbridge Primary'] },
      messageId: 'words',
    },
    { text: '[||]New gear', attachments: ['school_logo.png'], messageId: 'words' },
    { text: '[|Made myself a badge with the school crest|]', messageId: 'use' },
    { text: 'I [|used the school logo on my tutoring page|], looks ace', messageId: 'use' },
    { text: '[|My new profile picture is the school badge|]', messageId: 'use' },
    {
      text: 'Proud in [|our school jumpers|]',
      account: 'school',
      options: { accounts: 'all' },
      attachments: picture,
      messageId: 'words',
    },
  ],
  allows: [
    { text: 'My sister’s first day as a nurse', attachments: ['nhs_lanyard.jpg'] },
    { text: 'New hoodie', attachments: [{ kind: 'image', seen: { logo: false } }] },
    { text: 'My staff hoodie', attachments: [{ kind: 'image', seen: { logo: false } }] },
    'Feeling smart in my staff hoodie',
    'Parents are voting on the new school logo',
    { text: 'My son in his school uniform, first day', attachments: picture },
    { text: 'Wearing my lanyard, cropped out the badge of course', attachments: picture },
    { text: 'She got her Blue Peter badge 💙', attachments: picture },
    { text: 'Uniform shopping, send résumé and wine', attachments: picture },
    { text: 'Non-uniform day, in my school fleece never', attachments: picture },
    { text: 'Proud in our school jumpers', account: 'school', attachments: picture },
    { text: 'Sunset over the pier', attachments: picture },
    { text: 'Staff list attached', attachments: ['staff.pdf'] },
  ],
});
