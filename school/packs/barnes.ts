import type { PolicyPack } from '../policy';

const SCHOOL = 'Conduct: school accounts';
const PERSONAL = 'Conduct: personal accounts';

/**
 * Barnes Primary School, June 2021, in our words. Its bullets have no numbers, so we count them. It would rather not be
 * named, yet asks for a disclaimer where it is; pictures of pupils belong to its own accounts; former pupils are as pupils.
 */
export const barnes: PolicyPack = {
  id: 'barnes',
  document: { title: 'Barnes Primary School Social Media Statement', date: 'June 2021' },
  clauses: [
    {
      id: 'Introduction',
      section: 'Introduction',
      text: 'Your private life is your own. The school would rather not be the subject of personal posts.',
      advice: 'If you do mention the school, say that you are not speaking for it.',
    },
    {
      id: 'Monitoring, para 1',
      section: 'Monitoring',
      text: 'School accounts speak one way. What people answer must not be open for the public to see.',
      advice: 'Switch comments off, or limit who can see them, before this goes out.',
    },
    {
      id: 'Monitoring, para 2',
      section: 'Monitoring',
      text: 'Pass on what others write about the school. The Headteacher or Business Manager settles who answers.',
      advice: 'Send the comment to the Headteacher or Business Manager first, or to the Chair of Governors.',
    },
    {
      id: 'Conduct a) bullet 1',
      section: SCHOOL,
      text: 'What goes out from the school is professional and respectful, every time.',
    },
    {
      id: 'Conduct a) bullet 2',
      section: SCHOOL,
      text: 'Match the tone to those who will read it: friendly, lively and clear, and still professional.',
    },
    {
      id: 'Conduct a) bullet 3',
      section: SCHOOL,
      text: 'When a comment is offensive, deal with it soon and with care.',
    },
    {
      id: 'Conduct a) bullet 4',
      section: SCHOOL,
      text: 'Think about who owns what you share. Ask the owner first where that is needed.',
    },
    {
      id: 'Conduct a) bullet 5',
      section: SCHOOL,
      text: 'What you share has to respect data protection law.',
    },
    {
      id: 'Conduct a) bullet 6',
      section: SCHOOL,
      text: 'What is confidential stays off social media.',
    },
    {
      id: 'Conduct a) bullet 7',
      section: SCHOOL,
      text: 'Say who you are. Nothing about the school’s life may be posted without a name.',
      advice: 'Post it as yourself, or take it to the Headteacher in person.',
    },
    {
      id: 'Conduct a) bullet 8',
      section: SCHOOL,
      text: 'Respect other people’s privacy. Do not pass rash judgement on people at school, nor on how it works.',
    },
    {
      id: 'Conduct a) bullet 9',
      section: SCHOOL,
      text: 'Nobody makes private profit from a school account.',
    },
    {
      id: 'Conduct a) bullet 10',
      section: SCHOOL,
      text: 'The codes of conduct for staff and governors hold on social media too.',
    },
    {
      id: 'Conduct a) bullet 11',
      section: SCHOOL,
      text: 'Content that defames, discriminates, offends or harasses is taken very seriously, and senior staff are told.',
    },
    {
      id: 'Conduct a) bullet 12, i',
      section: SCHOOL,
      text: 'Ask before pictures or recordings are used. Whoever would rather not be in them is left out.',
      advice: 'Check the list of those who have not agreed before you post.',
    },
    {
      id: 'Conduct a) bullet 12, ii',
      section: SCHOOL,
      text: 'Judge whether the picture is fit to share. Nobody in it should be underdressed or made fun of.',
    },
    {
      id: 'Conduct a) bullet 13',
      section: SCHOOL,
      text: 'When a journalist asks about a post, take advice from senior staff before you answer.',
      advice: 'Talk to the Headteacher or Business Manager first, or to another senior leader.',
    },
    {
      id: 'Conduct b) bullet 1',
      section: PERSONAL,
      text: 'When a post of your own touches on the school, say plainly that you do not speak for it.',
      advice: 'A few words such as “my own view, not the school’s” are enough. Group chats count too.',
    },
    {
      id: 'Conduct b) bullet 2',
      section: PERSONAL,
      text: 'Personal accounts do not follow the school’s pupils, past or present, nor get into contact with them.',
      advice:
        'Decline, explain it to the class in general terms, and point pupils to the school’s own pages.',
    },
    {
      id: 'Conduct b) bullet 3',
      section: PERSONAL,
      text: 'Turn down friend requests from pupils. Governors let the Headteacher know of them.',
      advice:
        'Decline, explain it to the class in general terms, and point pupils to the school’s own pages.',
    },
    {
      id: 'Conduct b) bullet 5',
      section: PERSONAL,
      text: 'Pictures of pupils appear on the school’s own accounts and nowhere else.',
      advice: 'Leave the picture out, or ask whether the school’s account should share it.',
    },
    {
      id: 'Conduct b) bullet 6',
      section: PERSONAL,
      text: 'Keep what you know of the school and its people to yourself, even once you have left.',
    },
    {
      id: 'Conduct b) bullet 7',
      section: PERSONAL,
      text: 'If a talk about your school turns nasty, block, report or delete, and say why. Then tell senior staff.',
      advice:
        'Do not fight it out alone. Tell the Headteacher or Business Manager, or another senior leader.',
    },
    {
      id: 'Conduct b) bullet 8',
      section: PERSONAL,
      text: 'If you or somebody else is abused online by anyone from school, senior staff must be told.',
      advice: 'Keep a copy. Tell the Headteacher or Business Manager, or another senior leader.',
    },
    {
      id: 'Conduct b) bullet 9',
      section: PERSONAL,
      text: 'Reasonable use of your own social media at work is fine. It becomes a matter where duties suffer.',
    },
    {
      id: 'Conduct b) bullet 10',
      section: PERSONAL,
      text: 'What you post out of work can still embarrass the school. Rash words about its people or policies may count.',
    },
  ],
  rules: {
    'pupil-name': { clause: 'Conduct a) bullet 8', severity: 'review' },
    'parent-name': { clause: 'Conduct a) bullet 8', severity: 'review' },
    'former-pupil-name': { clause: 'Conduct a) bullet 8', severity: 'review' },
    'identifiable-person': { clause: 'Conduct a) bullet 8' },
    'name-with-picture': { clause: 'Conduct a) bullet 5' },
    'tagged-person': {
      clause: 'Conduct a) bullet 8',
      severity: 'review',
      messages: { colleague: { severity: 'off' } },
    },
    'confidential-matter': { clause: 'Conduct b) bullet 6' },
    'personal-data': { clause: 'Conduct a) bullet 5' },
    derogatory: { clause: 'Conduct a) bullet 8' },
    'defamatory-claim': { clause: 'Conduct a) bullet 11' },
    discriminatory: { clause: 'Conduct a) bullet 11' },
    harassing: { clause: 'Conduct a) bullet 11' },
    unprofessional: { clause: 'Conduct a) bullet 10' },
    'inappropriate-contact': { clause: 'Conduct a) bullet 10' },
    // A wish, and not a rule: it asks, and never holds.
    'employer-identified': { clause: 'Introduction', severity: 'review', options: { naming: 'prefer-not' } },
    'views-disclaimer': { clause: 'Conduct b) bullet 1', options: { naming: 'with-disclaimer' } },
    'speaks-for-school': { clause: 'Conduct b) bullet 1' },
    'anonymous-post': { clause: 'Conduct a) bullet 7' },
    'school-account-tone': { clause: 'Conduct a) bullet 1' },
    // The clause is about school accounts alone.
    'personal-gain': {
      clause: 'Conduct a) bullet 9',
      messages: { insider: { severity: 'off' }, families: { severity: 'off' }, advert: { severity: 'off' } },
    },
    'contact-details': { clause: 'Conduct a) bullet 5' },
    'contact-request': {
      clause: 'Conduct b) bullet 2',
      messages: {
        'pupil-incoming': { clause: 'Conduct b) bullet 3' },
        'told-asked': { clause: 'Conduct b) bullet 3' },
        // No age and no kinship make an exception here.
        'former-pupil': { severity: 'warn' },
        'former-pupil-under-age': { severity: 'warn' },
        relative: { severity: 'review' },
        parent: { severity: 'off' },
        'told-parents': { severity: 'off' },
        colleague: { severity: 'off' },
        candidate: { severity: 'off' },
      },
    },
    'message-to-pupil': { clause: 'Conduct b) bullet 2', messages: { 'former-pupil': { severity: 'warn' } } },
    'engages-with-pupil': {
      clause: 'Conduct b) bullet 2',
      messages: { 'former-pupil': { severity: 'warn' } },
    },
    // Reasonable use is allowed; a school that wants the hours watched can switch this on.
    'work-hours': { clause: 'Conduct b) bullet 9', severity: 'off', options: { breaks: 'exempt' } },
    // It asks nothing of who may read a personal account; its own accounts speak one way.
    audience: {
      clause: 'Monitoring, para 1',
      options: { posts: 'none', oneWay: true },
      messages: { post: { severity: 'off' }, profile: { severity: 'off' } },
    },
    // Signed or not, a personal account is no place for pupils; on the school's own account consent decides.
    'pupil-picture': {
      clause: 'Conduct b) bullet 5',
      options: { consent: 'school-account' },
      messages: {
        consent: { clause: 'Conduct a) bullet 12, i' },
        'more-faces': { clause: 'Conduct a) bullet 12, i' },
        'named-consent': { clause: 'Conduct a) bullet 12, i' },
      },
    },
    'colleague-picture': {
      clause: 'Conduct a) bullet 12, i',
      severity: 'review',
      // Whoever has said no is left out: that much is plain.
      messages: { refused: { severity: 'warn' } },
    },
    'picture-text': { clause: 'Conduct a) bullet 5' },
    'picture-care': { clause: 'Conduct a) bullet 12, ii', options: { premises: false } },
    copyright: { clause: 'Conduct a) bullet 4' },
    'press-contact': { clause: 'Conduct a) bullet 13' },
    'abuse-received': { clause: 'Conduct b) bullet 8' },
    'school-terms': { clause: 'Conduct b) bullet 10' },
  },
};
