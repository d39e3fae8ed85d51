import type { PolicyPack } from '../policy';

const PRINCIPLES = 'Principles – be professional, responsible and respectful';
const PERSONAL = 'Personal use of social media';
const OFFICIAL = 'Social media on behalf of the school';

/**
 * Wivelsfield Primary School, in our words; the document bears no date. It has no rule about hours, so that rule is off.
 * 6.1 forbids naming the employer at all: a disclaimer, right elsewhere, would be the wrong advice here.
 */
export const wivelsfield: PolicyPack = {
  id: 'wivelsfield',
  document: { title: 'Wivelsfield Primary School Social Media Policy', date: 'undated' },
  clauses: [
    {
      id: '1.4',
      section: 'Introduction',
      text: 'Keep your private life and your work apart, always.',
    },
    {
      id: '3.1',
      section: 'Legal framework',
      text: 'The law binds everybody here to keep work information confidential. Sharing it online may well break that law.',
    },
    {
      id: '3.2',
      section: 'Legal framework',
      text: 'Records of people, business and commercial matters, and politically sensitive ones are confidential. So is what was told in confidence.',
    },
    {
      id: '3.3',
      section: 'Legal framework',
      text: 'What you post may come under the laws on libel, harassment and copyright.',
    },
    {
      id: '3.4',
      section: 'Legal framework',
      text: 'School and council may have to answer for staff who harass, bully, discriminate or defame while at work.',
    },
    {
      id: '5.1',
      section: PRINCIPLES,
      text: 'Keep private interests from clashing with your work for school or council.',
    },
    {
      id: '5.2',
      section: PRINCIPLES,
      text: 'Do nothing on social media that could harm the good name of school or council.',
    },
    {
      id: '5.3',
      section: PRINCIPLES,
      text: 'Your own opinions are yours. Never present them as the school’s or the council’s.',
      advice: 'Say it as yourself, and leave school and council out of it.',
    },
    {
      id: '5.4',
      section: PRINCIPLES,
      text: 'Personal facts about pupils, colleagues and other professionals you work with do not belong on social media.',
    },
    {
      id: '5.5',
      section: PRINCIPLES,
      text: 'Do not use the internet to hurt or smear pupils, families, colleagues, other organisations, school or council.',
    },
    {
      id: '5.6',
      section: PRINCIPLES,
      text: 'Be correct, fair and open about who you are when you write for school or council.',
    },
    {
      id: '6.1',
      section: PERSONAL,
      text: 'On your own pages, do not let it show that you work for the school or the council.',
      advice: 'Leave the school out altogether. The clause makes no exception.',
    },
    {
      id: '6.2',
      section: PERSONAL,
      text: 'Keep personal social media free of contact with the school’s pupils. Your own family members are the exception.',
    },
    {
      id: '6.3',
      section: PERSONAL,
      text: 'You may stay in touch with relatives whom the school serves. What you learn at work goes no further.',
    },
    {
      id: '6.4',
      section: PERSONAL,
      text: 'Avoid personal contact with pupils’ families where your interests could clash or your fairness be doubted.',
    },
    {
      id: '6.5',
      section: PERSONAL,
      text: 'To reach pupils online, ask the school first and use its own website.',
    },
    {
      id: '6.6',
      section: PERSONAL,
      text: 'Turn down pupils who ask to be friends on your personal accounts. A pupil in your family is different.',
      advice: 'Decline, then talk with the class about such requests without naming anybody.',
    },
    {
      id: '6.7',
      section: PERSONAL,
      text: 'After you leave, do not contact its pupils on personal accounts. The same goes for schools you left before.',
    },
    {
      id: '6.8',
      section: PERSONAL,
      text: 'What your job lets you know about people, school or council is not for your own pages.',
    },
    {
      id: '6.9',
      section: PERSONAL,
      text: 'Do not publish pictures of pupils or their families. The same goes for uniforms, logos and sensitive buildings.',
      advice: 'Choose a picture with no pupil, family member, uniform or logo in it.',
    },
    {
      id: '6.10',
      section: PERSONAL,
      text: 'Do not sign up for personal accounts, or write from them, with your work e-mail address.',
    },
    {
      id: '6.11',
      section: PERSONAL,
      text: 'Do not edit Wikipedia or its like as a private person at work. It would look like the employer’s own edit.',
      advice: 'Make the edit at home, from your own connection.',
    },
    {
      id: '6.12',
      section: PERSONAL,
      text: 'Keep the logos and brands of school and council off your own pages.',
    },
    {
      id: '6.13',
      section: PERSONAL,
      text: 'Think before you invite colleagues to be friends online. Work and private life may get in each other’s way.',
    },
    {
      id: '6.14',
      section: PERSONAL,
      text: 'Set your pages as private as they go. Home addresses, phone numbers and the like are unsafe to post.',
      advice: 'A separate e-mail address for social sites keeps your other details out of them.',
    },
    {
      id: '7.1',
      section: OFFICIAL,
      text: 'Pupils are written to on the school’s official sites and nowhere else.',
      advice: 'Use the official school site.',
    },
    {
      id: '7.3',
      section: OFFICIAL,
      text: 'Whatever you publish or take part in, children’s best interests come first.',
    },
  ],
  rules: {
    'pupil-name': { clause: '5.4' },
    'parent-name': { clause: '6.8', severity: 'review' },
    'identifiable-person': { clause: '5.4' },
    'name-with-picture': { clause: '6.9', options: { accounts: 'personal' } },
    'tagged-person': {
      clause: '5.4',
      messages: { colleague: { severity: 'off' }, 'former-pupil': { severity: 'off' } },
    },
    'confidential-matter': { clause: '6.8' },
    'personal-data': { clause: '5.4' },
    derogatory: { clause: '5.5' },
    'defamatory-claim': { clause: '5.5' },
    discriminatory: { clause: '5.5' },
    harassing: { clause: '5.5' },
    unprofessional: { clause: '5.2' },
    'inappropriate-contact': { clause: '7.3' },
    'employer-identified': { clause: '6.1', severity: 'warn', options: { naming: 'never' } },
    'views-disclaimer': { clause: '6.1', options: { naming: 'never' } },
    'speaks-for-school': { clause: '5.3' },
    'anonymous-post': { clause: '5.6', severity: 'review' },
    'school-account-tone': { clause: '7.3' },
    // 6.3 is about what is learned at work; business on the side is a clash of interests, which a person weighs.
    'personal-gain': {
      clause: '6.3',
      messages: {
        families: { clause: '5.1', severity: 'review' },
        advert: { clause: '5.1' },
        account: { clause: '5.1' },
      },
    },
    'contact-details': { clause: '6.14', severity: 'review' },
    'work-email': { clause: '6.10' },
    'contact-request': {
      clause: '6.6',
      messages: {
        told: { clause: '6.2' },
        // 6.7 is about staff who leave; on former pupils of staff who stay, the document says nothing.
        'former-pupil': { severity: 'off' },
        'former-pupil-under-age': { severity: 'off' },
        'told-former': { severity: 'off' },
        // Contact with family is allowed in so many words.
        relative: { clause: '6.3', severity: 'off' },
        // Only where interests clash, and that a person has to say.
        parent: { clause: '6.4', severity: 'review' },
        'told-parents': { clause: '6.4', severity: 'review' },
        'earlier-friend': { clause: '6.4', severity: 'review' },
        colleague: { clause: '6.13', severity: 'review' },
        candidate: { severity: 'off' },
      },
    },
    'message-to-pupil': { clause: '7.1', messages: { 'former-pupil': { severity: 'off' } } },
    'message-to-parent': {
      clause: '6.4',
      severity: 'review',
      messages: { relative: { clause: '6.3', severity: 'off' }, 'earlier-friend': { severity: 'review' } },
    },
    'engages-with-pupil': { clause: '6.2', messages: { 'former-pupil': { severity: 'off' } } },
    'wikipedia-at-work': { clause: '6.11' },
    audience: { clause: '6.14', severity: 'review' },
    'pupil-picture': { clause: '6.9', options: { accounts: 'personal', consent: 'never' } },
    // Uniform on somebody is 6.9; the logo itself is 6.12.
    'school-logo': { clause: '6.12', messages: { 'name-face': { clause: '6.9' } } },
    'picture-text': { clause: '6.8', options: { accounts: 'personal' } },
    'picture-location': {
      clause: '6.9',
      severity: 'review',
      messages: {
        place: { clause: '7.3' },
        'file-pupils': { clause: '7.3' },
        'file-pupils-kept': { clause: '7.3' },
        'file-pupils-stripped': { clause: '7.3' },
      },
    },
    'picture-care': { clause: '7.3', messages: { premises: { clause: '6.9' } } },
    copyright: { clause: '3.3', severity: 'review' },
    'school-terms': { clause: '5.2' },
  },
};
