import type { PolicyPack } from '../policy';

const PRINCIPLES = 'Principles – be professional, responsible and respectful';
const PERSONAL = 'Personal use of social media';

/**
 * Wivelsfield Primary School, in our words; the document bears no date. It has no rule about hours, so that rule is off.
 * 6.1 forbids naming the employer at all: a disclaimer, right elsewhere, would be the wrong advice here.
 */
export const wivelsfield: PolicyPack = {
  id: 'wivelsfield',
  document: { title: 'Wivelsfield Primary School Social Media Policy', date: 'undated' },
  clauses: [
    {
      id: '3.1',
      section: 'Legal framework',
      text: 'The law binds everybody here to keep work information confidential. Sharing it online may well break that law.',
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
      id: '6.12',
      section: PERSONAL,
      text: 'Keep the logos and brands of school and council off your own pages.',
    },
    {
      id: '6.14',
      section: PERSONAL,
      text: 'Set your pages as private as they go. Home addresses, phone numbers and the like are unsafe to post.',
      advice: 'A separate e-mail address for social sites keeps your other details out of them.',
    },
  ],
  rules: {
    'pupil-name': { clause: '5.4' },
    'confidential-matter': { clause: '6.8' },
    'contact-details': { clause: '6.14' },
    'views-disclaimer': { clause: '6.1', options: { naming: 'never' } },
    'pupil-picture': { clause: '6.9', options: { accounts: 'personal' } },
    'contact-request': {
      clause: '6.6',
      // 6.7 is about staff who leave; on former pupils of staff who stay, the document says nothing.
      messages: { 'former-pupil': { severity: 'off' } },
    },
  },
};
