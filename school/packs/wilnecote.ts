import type { PolicyPack } from '../policy';

const EXPECTATIONS = 'Our expectations';
const REFERENCES = 'References to school matters and people';
const SAFEGUARDING = 'Safeguarding and child protection';

/**
 * The Wilnecote School, February 2021, in our words. Its rules stand in paragraphs, so a clause is a paragraph or part of
 * one. It allows much, under conditions: naming the school, learning groups, former students, signed-for pictures.
 */
export const wilnecote: PolicyPack = {
  id: 'wilnecote',
  document: { title: 'The Wilnecote School Social Networking Policy', date: 'February 2021' },
  clauses: [
    {
      id: 'Expectations, para 1',
      section: EXPECTATIONS,
      text: 'What you publish is yours to answer for. Look after your own privacy and that of school, students and families.',
    },
    {
      id: 'Expectations, para 2',
      section: EXPECTATIONS,
      text: 'Nothing sent online is truly private. Be as respectful, considerate, honest and professional as you are face to face.',
    },
    {
      id: 'Expectations, para 2 (views)',
      section: EXPECTATIONS,
      text: 'Racist, homophobic or extremist remarks, and others that discriminate, go against what the school stands for.',
    },
    {
      id: 'School day',
      section: 'During the school day',
      text: 'Purely social use waits for your break or lunch. Use for teaching is fine when you can explain it.',
      advice: 'Keep it for your break, for lunch or for after school.',
    },
    {
      id: 'Identifying oneself',
      section: 'Saying where you work',
      text: 'You may name the school. Your profile and posts should then fit how colleagues, parents and students see you.',
    },
    {
      id: 'References, para 1',
      section: REFERENCES,
      text: 'Take care with school matters. If you say what you think of one, make clear that it is not the school’s view.',
      advice: 'Add that this is your own view, and not that of the school.',
    },
    {
      id: 'References, para 2 (care)',
      section: REFERENCES,
      text: 'Take care when you mention people of the school: staff, students, parents, governors and others.',
    },
    {
      id: 'References, para 2 (names)',
      section: REFERENCES,
      text: 'Do not name students, and say nothing negative about anybody in the school community.',
      advice: 'Say it without a name, and leave it out where it is not kind.',
    },
    {
      id: 'References, para 2 (images)',
      section: REFERENCES,
      text: 'Ask colleagues before you post a picture of them, and take it down when they ask.',
      advice: 'Ask your colleague first.',
    },
    {
      id: 'References, para 2 (doubt)',
      section: REFERENCES,
      text: 'Where you are not sure, be careful. What is posted is archived and never quite goes away.',
    },
    {
      id: 'Confidential information',
      section: 'Confidential information',
      text: 'Confidential matters have no place on social sites, not even as a hint. Private messages there count too.',
      advice: 'Talk about it with the colleague concerned, at school.',
    },
    {
      id: 'Friendships with students',
      section: SAFEGUARDING,
      text: 'Staff and current students are not friends on social sites. It protects students, and it protects you.',
      advice: 'Decline, and keep to the learning groups that the school knows of.',
    },
    {
      id: 'Friendships with students (forums)',
      section: SAFEGUARDING,
      text: 'You may talk with students in forum groups that serve their learning.',
      advice: 'Use the learning group. Tell a senior leader if a student uses it for anything else.',
    },
    {
      id: 'Friendships with ex students',
      section: SAFEGUARDING,
      text: 'Friendship with former students is your choice. Brothers, sisters and parents still at school may see your posts.',
    },
    {
      id: 'Videos and photographs',
      section: SAFEGUARDING,
      text: 'Images of students go online only once parents or carers have signed. Be very careful where they show the school.',
      advice:
        'Check for the signed form first. The school’s website and publicity have arrangements of their own.',
    },
    {
      id: 'Copyright',
      section: 'Copyright and other legal matters',
      text: 'Post other people’s work with permission only. A brief quotation is fine.',
      advice: 'Quote a line or two, link to the rest, or ask whoever made it.',
    },
    {
      id: 'Libel and defamation',
      section: 'Copyright and other legal matters',
      text: 'What damages somebody’s name can lead to a court case. Harming the school’s name may have consequences too.',
    },
  ],
  rules: {
    'pupil-name': { clause: 'References, para 2 (names)' },
    'parent-name': { clause: 'References, para 2 (care)', severity: 'review' },
    'colleague-name': { clause: 'References, para 2 (care)', severity: 'review' },
    'identifiable-person': { clause: 'Confidential information' },
    'name-with-picture': { clause: 'References, para 2 (names)' },
    'tagged-person': {
      clause: 'References, para 2 (care)',
      messages: { pupil: { clause: 'References, para 2 (names)' }, 'former-pupil': { severity: 'off' } },
    },
    'confidential-matter': { clause: 'Confidential information' },
    'personal-data': { clause: 'Confidential information' },
    derogatory: { clause: 'References, para 2 (names)' },
    'defamatory-claim': { clause: 'Libel and defamation' },
    discriminatory: { clause: 'Expectations, para 2 (views)' },
    harassing: { clause: 'Expectations, para 2' },
    unprofessional: { clause: 'Expectations, para 2' },
    'inappropriate-contact': { clause: 'Friendships with students' },
    // Naming the school is allowed here, so its name alone says nothing; views-disclaimer asks about opinions.
    'employer-identified': { clause: 'Identifying oneself', severity: 'off' },
    'views-disclaimer': {
      clause: 'References, para 1',
      options: { naming: 'with-disclaimer' },
      messages: { profile: { clause: 'Identifying oneself', severity: 'note' } },
    },
    'speaks-for-school': { clause: 'References, para 1' },
    'school-account-tone': { clause: 'Expectations, para 2' },
    'contact-details': { clause: 'Expectations, para 1', severity: 'review' },
    'contact-request': {
      clause: 'Friendships with students',
      // Students leave this school at 16.
      options: { leavingAge: 16 },
      messages: {
        // Allowed at any age; the note about brothers and sisters is worth a glance, and never holds.
        'former-pupil': { clause: 'Friendships with ex students', severity: 'note' },
        'former-pupil-under-age': { clause: 'Friendships with ex students', severity: 'note' },
        'told-former': { clause: 'Friendships with ex students', severity: 'note' },
        relative: { severity: 'review' },
        parent: { severity: 'off' },
        'told-parents': { severity: 'off' },
        colleague: { severity: 'off' },
        candidate: { severity: 'off' },
      },
    },
    // A school lists its learning groups under the option learningGroups; these are then left alone.
    'message-to-pupil': {
      clause: 'Friendships with students (forums)',
      messages: { 'former-pupil': { clause: 'Friendships with ex students', severity: 'note' } },
    },
    'work-hours': { clause: 'School day', options: { breaks: 'exempt', teachingUse: 'free' } },
    audience: { clause: 'Expectations, para 2', severity: 'note' },
    'pupil-picture': {
      clause: 'Videos and photographs',
      options: { accounts: 'personal', consent: 'signed' },
    },
    'colleague-picture': { clause: 'References, para 2 (images)' },
    'school-logo': { clause: 'Videos and photographs', severity: 'review' },
    'picture-text': { clause: 'Confidential information' },
    'picture-care': { clause: 'References, para 2 (doubt)', options: { premises: false } },
    copyright: { clause: 'Copyright' },
    'school-terms': { clause: 'References, para 2 (doubt)' },
  },
};
