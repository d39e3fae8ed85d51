import type { Seen } from '../../rules/engine/seen';
import rule from '../../rules/school-logo';
import { testRule } from '../support/test-rule';

const at = { left: 0.4, top: 0.3, width: 0.1, height: 0.1 };
const name = { left: 0.4, top: 0.5, width: 0.2, height: 0.05 };
const other = { left: 0, top: 0, width: 0.1, height: 0.1 };
const logo = (...sure: ('certain' | 'possible')[]) => ({
  logo: true,
  where: { logo: sure.map((one) => ({ region: at, sure: one })) },
});
const inImage = (seen: Seen) => [{ kind: 'image' as const, seen }];
const face = { faces: 1, where: { faces: [{ region: other, sure: 'certain' as const }] } };
const facts = { schoolNames: ['Oakbridge Primary'] };
const sweatshirt = {
  ...face,
  words: 'OAKBRIDGE PRIMARY',
  where: { ...face.where, words: [{ start: 0, end: 17, region: name }] },
};

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
    {
      text: '[||]Tuesday',
      attachments: inImage(logo('certain')),
      messageId: 'seen',
      pictures: [{ attachment: 0, regions: [at], sure: 'certain' }],
    },
    {
      text: '[||]Tuesday',
      attachments: inImage(logo('possible', 'certain')),
      messageId: 'seen',
      pictures: [{ attachment: 0, regions: [at, at], sure: 'certain' }],
    },
    {
      text: '[||]Tuesday',
      attachments: inImage(logo('possible')),
      messageId: 'possible',
      pictures: [{ attachment: 0, regions: [at], sure: 'possible' }],
    },
    {
      // Of two pictures only the one that the reader is certain of.
      text: '[||]Tuesday',
      attachments: [...inImage(logo('possible')), ...inImage(logo('certain'))],
      messageId: 'seen',
      pictures: [{ attachment: 1, regions: [at], sure: 'certain' }],
    },
    { text: '[||]In my staff hoodie', attachments: inImage(logo('possible')), messageId: 'possible' },
    {
      text: '[||]Wednesday',
      facts,
      attachments: inImage(sweatshirt),
      messageId: 'name-face',
      pictures: [{ attachment: 0, regions: [other, name] }],
    },
    {
      text: '[||]Us',
      account: 'school',
      options: { accounts: 'all' },
      attachments: inImage(logo('certain')),
      messageId: 'seen',
    },
    { text: '[||]A clip', attachments: [{ kind: 'video', seen: logo('certain') }], messageId: 'seen' },
  ],
  allows: [
    { text: 'Tuesday', account: 'school', attachments: inImage(logo('certain')) },
    { text: 'Tuesday', attachments: [{ kind: 'file', name: 'a.pdf', seen: logo('certain') }] },
    { text: 'Tuesday', attachments: inImage({ logo: false, faces: 2 }) },
    // The school's own poster: its name, and nobody in it.
    { text: 'Do come!', facts, attachments: inImage({ faces: 0, words: 'Oakbridge Primary Summer Fair' }) },
    { text: 'Thursday', facts, attachments: inImage({ ...face, words: 'Oakbridge Road' }) },
    { text: 'Thursday', facts, attachments: inImage({ ...face, words: 'Oakbridge Primary Road' }) },
    { text: 'Thursday', facts, attachments: inImage({ ...face, words: 'O4kbr|dge Pr!mary' }) },
    {
      text: 'Thursday',
      facts,
      attachments: [...inImage({ words: 'Oakbridge Primary', faces: 0 }), ...inImage(face)],
    },
    { text: 'Friday', attachments: inImage({}) },
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
