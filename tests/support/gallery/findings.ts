import type { Contact, ShownFinding } from '../../../school/policy';
import { BADGE, FACES, NAME_IN_LETTER } from './drawn-picture';

/** What the components are shown with, in the gallery and in their tests. All people are made up. */
const DOCUMENT = { title: 'Model social media policy for school staff', date: 'November 2026' };

export const pupilName: ShownFinding = {
  rule: 'pupil-name',
  messageId: 'full-name',
  message: 'This looks like a pupil’s name.',
  harmless: 'If it is somebody else of the same name, this is fine.',
  clause: '2.1',
  severity: 'warn',
  span: { start: 9, end: 20 },
  clauseText:
    'Leave pupils’ names out of anything you publish. Initials, nicknames and small details can give a child away too.',
  advice: 'Say it without the child: “a pupil”, “my class”, “one of our teams”.',
  document: DOCUMENT,
};

export const firstName: ShownFinding = {
  rule: 'pupil-name',
  messageId: 'first-name',
  message: 'A pupil has this first name.',
  harmless: 'Many people share a first name.',
  clause: '2.1',
  severity: 'review',
  span: { start: 40, end: 45 },
  clauseText: pupilName.clauseText,
  advice: pupilName.advice!,
  document: DOCUMENT,
};

export const workHours: ShownFinding = {
  rule: 'work-hours',
  messageId: 'at-work',
  message: 'The school calendar has this as working time, and this is not the school account.',
  harmless: 'If you are on a break, on leave or not working today, this is fine.',
  clause: '6.1',
  severity: 'note',
  clauseText:
    'Personal posting waits for breaks or the end of your working day. School accounts may post at any time.',
  advice: 'Keep the draft and post it in your break or after work.',
  document: DOCUMENT,
};

export const phone: ShownFinding = {
  rule: 'contact-details',
  messageId: 'phone',
  message: 'This looks like a personal phone number.',
  harmless: 'A number that a business gives to everybody is fine.',
  clause: '4.5',
  severity: 'warn',
  span: { start: 60, end: 72 },
  clauseText:
    'Keep your own phone number, e-mail and home address off public posts. Give pupils school contact details only.',
  document: DOCUMENT,
};

export const request: ShownFinding = {
  rule: 'contact-request',
  messageId: 'pupil',
  message: 'This name is a pupil’s.',
  harmless: 'If it is somebody else of the same name, or your own family, this is fine.',
  clause: '4.1',
  severity: 'warn',
  clauseText:
    'Personal accounts are not for contact with our pupils. Please decline their friend and follow requests.',
  advice: 'Decline, tell the safeguarding lead, and explain to the class why staff never accept.',
  document: DOCUMENT,
};

const PICTURES =
  'Pictures of pupils go on the school’s own accounts only, and only where the family has agreed in writing.';

export const face: ShownFinding = {
  rule: 'pupil-picture',
  messageId: 'face',
  message: 'There seems to be a person’s face in the picture. Please check who can be seen.',
  harmless: 'If nobody from school is in it, carry on.',
  clause: '2.3',
  severity: 'review',
  clauseText: PICTURES,
  advice: 'Show the work, the display or the backs of heads.',
  document: DOCUMENT,
  pictures: [{ attachment: 0, regions: FACES, sure: 'certain' }],
};

export const logo: ShownFinding = {
  rule: 'school-logo',
  messageId: 'seen',
  message: 'The school’s logo or badge seems to be in this picture.',
  harmless: 'If it is another logo, or the school has asked for this, carry on.',
  clause: '5.2',
  severity: 'warn',
  clauseText: 'The school’s logo, crest and uniform do not appear on personal pages.',
  document: DOCUMENT,
  pictures: [{ attachment: 0, regions: BADGE, sure: 'certain' }],
};

export const maybeLogo: ShownFinding = {
  ...logo,
  messageId: 'possible',
  message: 'There might be the school’s logo or badge in this picture. Please check.',
  harmless: 'If it is another logo, or none, carry on.',
  severity: 'review',
  pictures: [{ attachment: 0, regions: BADGE, sure: 'possible' }],
};

export const place: ShownFinding = {
  rule: 'picture-location',
  messageId: 'file',
  message: 'The picture’s file says where it was taken. Whether this site removes that, nobody can know.',
  harmless: 'If the place tells nothing about home, school or pupils, carry on.',
  clause: '2.6',
  severity: 'note',
  clauseText: 'A picture’s file may say where it was taken. Remove that before you share it.',
  document: DOCUMENT,
  pictures: [{ attachment: 0, regions: [] }],
};

/** A name that was read in a picture; where in the list of attachments is for the state to say. */
const { span: _, ...withoutSpan } = pupilName;
export const readName: ShownFinding = {
  ...withoutSpan,
  inPicture: true,
  pictures: [{ attachment: 0, regions: NAME_IN_LETTER }],
};

/** As a school has it that chose `stop` for it. */
export const stopped: ShownFinding = { ...pupilName, severity: 'stop' };

/** Twelve findings, as after pasting a whole newsletter. */
export const twelve: readonly ShownFinding[] = Array.from({ length: 12 }, (_, index) => ({
  ...(index % 3 === 0 ? pupilName : index % 3 === 1 ? firstName : phone),
  span: { start: index * 20, end: index * 20 + 11 },
}));

/** A school with long sentences, and a person with a long word. */
export const longWinded: ShownFinding = {
  ...pupilName,
  clause: 'Appendix B, paragraph 12.4(iii)(b)',
  clauseText: `${pupilName.clauseText} `.repeat(4).trim(),
  document: {
    title:
      'Policy on the Responsible Use of Social Networking Sites and Electronic Communication by Employees',
    date: 'adopted September 2018, reviewed September 2024',
  },
};

export const contacts: readonly Contact[] = [
  {
    name: 'Rowan Ellis',
    role: 'Designated safeguarding lead',
    phone: '020 7946 0101',
    email: 'safeguarding@example.org',
  },
  { name: 'Sam Okafor', role: 'Head teacher' },
];
