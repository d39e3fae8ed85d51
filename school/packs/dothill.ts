import type { PolicyPack } from '../policy';

const STAFF = 'What school staff should ensure';
const PHONES = 'Mobile phone policy';

/**
 * Dothill Primary School, Autumn 2020, in our words. Nothing in it is numbered, so we count its bullets. No mention of
 * anybody at school is welcome here, praise included; on naming the school and on former pupils it says nothing.
 */
export const dothill: PolicyPack = {
  id: 'dothill',
  document: {
    title: 'Dothill Primary School Use of Social Media Policy (including mobile phone protocol)',
    date: 'Autumn 2020',
  },
  clauses: [
    {
      id: 'Aims, bullet 4',
      section: 'Aims of the policy',
      text: 'Harassment, bullying, discrimination or defamation by staff may make the school answerable to those who were hurt.',
    },
    {
      id: 'School staff, bullet 1',
      section: STAFF,
      text: 'Leave pupils, parents, carers and staff out of social media altogether.',
      advice: 'Say it without anybody from school in it. This counts for praise as well.',
    },
    {
      id: 'School staff, bullet 2',
      section: STAFF,
      text: 'Stay out of online talk about the private affairs of people at school.',
    },
    {
      id: 'School staff, bullet 3',
      section: STAFF,
      text: 'Make sure that nobody takes your opinion for the school’s.',
      advice: 'Words such as “my own view” make it plain.',
    },
    {
      id: 'School staff, bullet 4',
      section: STAFF,
      text: 'Use privacy settings to decide who sees your profile and personal information.',
      advice: 'Choose a smaller audience. A site’s Block setting keeps single people away from your profile.',
    },
    {
      id: 'School staff, bullet 6',
      section: STAFF,
      text: 'Avoid befriending pupils or parents, and keep contact professional. Only a parent who is your relative is different.',
      advice: 'Decline, and keep in touch through the school.',
    },
    {
      id: 'School staff, bullet 7',
      section: STAFF,
      text: 'Think about your subject. Trouble with children, colleagues or parents is never for social media.',
      advice: 'Talk it over with the colleague whose task it is.',
    },
    {
      id: 'School staff, bullet 8',
      section: STAFF,
      text: 'Do not pass on confidential or personal information. Avoid talk that could bring complaints or harm your professional standing.',
    },
    {
      id: 'School staff, bullet 9',
      section: STAFF,
      text: 'Avoid posts that embarrass, and think hard about every picture. It could bring complaints or harm your standing.',
    },
    {
      id: 'School staff, bullet 10',
      section: STAFF,
      text: 'Take care with video sites. Post nothing that embarrasses or compromises you or others.',
    },
    {
      id: 'Reporting, para 1',
      section: 'Reporting',
      text: 'Tell a senior colleague at once if a child or colleague misuses social media.',
      advice: 'Where it concerns the Headteacher, the governors’ chair is the one to tell.',
    },
    {
      id: 'Mobile phones, code of conduct',
      section: PHONES,
      text: 'You always stand for the school, so do nothing that harms its good name.',
    },
    {
      id: 'Mobile phones, staff: recording',
      section: PHONES,
      text: 'Do not record children with your own phone, nor share images of them from it.',
      advice: 'Use the school’s camera or tablet, and leave the picture with the school.',
    },
    {
      id: 'Mobile phones, staff: contact time',
      section: PHONES,
      text: 'Your own phone waits for time without children, in a place where none are present.',
      advice: 'Keep it for the staff room, an office or an empty classroom.',
    },
  ],
  rules: {
    // The widest rule about people of all five: every mention, kind or not, of anybody at school.
    'community-mention': { clause: 'School staff, bullet 1', severity: 'warn' },
    'pupil-name': { clause: 'School staff, bullet 1' },
    'parent-name': { clause: 'School staff, bullet 1', severity: 'warn' },
    'colleague-name': { clause: 'School staff, bullet 1', severity: 'warn', options: { unlisted: true } },
    'identifiable-person': { clause: 'School staff, bullet 1' },
    'name-with-picture': { clause: 'School staff, bullet 1' },
    'tagged-person': {
      clause: 'School staff, bullet 1',
      severity: 'warn',
      messages: {
        parent: { severity: 'warn' },
        colleague: { severity: 'warn' },
        'former-pupil': { severity: 'off' },
      },
    },
    'confidential-matter': { clause: 'School staff, bullet 8' },
    'personal-data': { clause: 'School staff, bullet 8' },
    derogatory: { clause: 'School staff, bullet 7' },
    'defamatory-claim': { clause: 'Aims, bullet 4' },
    discriminatory: { clause: 'Aims, bullet 4' },
    harassing: { clause: 'Aims, bullet 4' },
    unprofessional: { clause: 'Mobile phones, code of conduct' },
    'inappropriate-contact': { clause: 'School staff, bullet 6' },
    'views-disclaimer': {
      clause: 'School staff, bullet 3',
      options: { naming: 'with-disclaimer' },
      // The clause is about opinions; the school’s name alone is no matter here.
      messages: { mention: { severity: 'off' }, profile: { severity: 'off' } },
    },
    'speaks-for-school': { clause: 'School staff, bullet 3' },
    'contact-details': { clause: 'School staff, bullet 4', severity: 'review' },
    'contact-request': {
      clause: 'School staff, bullet 6',
      messages: {
        parent: { severity: 'warn' },
        // A parent who is family is excepted, a pupil is not, so a person decides.
        relative: { severity: 'review' },
        'told-asked': { clause: 'Reporting, para 1' },
        'former-pupil': { severity: 'off' },
        'former-pupil-under-age': { severity: 'off' },
        'told-former': { severity: 'off' },
        colleague: { severity: 'off' },
        candidate: { severity: 'off' },
      },
    },
    // Contact is not ruled out where it stays professional, so a person decides.
    'message-to-pupil': {
      clause: 'School staff, bullet 6',
      severity: 'review',
      messages: { 'former-pupil': { severity: 'off' } },
    },
    'message-to-parent': {
      clause: 'School staff, bullet 6',
      severity: 'review',
      // The one exception in so many words.
      messages: { relative: { severity: 'off' }, 'earlier-friend': { severity: 'review' } },
    },
    'engages-with-pupil': {
      clause: 'School staff, bullet 6',
      severity: 'review',
      messages: { 'former-pupil': { severity: 'off' } },
    },
    // The calendar knows working hours, not who is in the room.
    'work-hours': {
      clause: 'Mobile phones, staff: contact time',
      severity: 'review',
      options: { breaks: 'exempt' },
    },
    audience: { clause: 'School staff, bullet 4', severity: 'review' },
    // Of other pictures it only asks that people think first; pictures on the school's account come from its own cameras.
    'pupil-picture': {
      clause: 'Mobile phones, staff: recording',
      // Bullet 9 speaks of any picture.
      options: { anyPicture: true },
      messages: {
        picture: { clause: 'School staff, bullet 9' },
        video: { clause: 'School staff, bullet 10' },
        face: { clause: 'School staff, bullet 9' },
        consent: { severity: 'off' },
        'more-faces': { severity: 'off' },
      },
    },
    'colleague-picture': { clause: 'School staff, bullet 9', severity: 'review' },
    'picture-text': { clause: 'School staff, bullet 8' },
    'picture-care': { clause: 'School staff, bullet 9', options: { premises: false } },
    'abuse-received': { clause: 'Reporting, para 1' },
    'school-terms': { clause: 'School staff, bullet 7' },
  },
};
