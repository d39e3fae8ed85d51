import type { PolicyPack } from '../policy';

const GUIDANCE = 'Guidance and advice';
const SAFEGUARDING = 'Safeguarding issues';

/**
 * Northbrook Primary School, September 2018, in our words. Silent on pictures and on disclaimers, so those rules are off.
 * Section 12 is a passage of outside guidance that the school quotes inside its own section 5.
 */
export const northbrook: PolicyPack = {
  id: 'northbrook',
  document: {
    title: 'Northbrook Primary School Use of Social Networking Sites and Other Forms of Social Media Policy',
    date: 'September 2018',
  },
  clauses: [
    {
      id: '4.1(i)',
      section: GUIDANCE,
      text: 'Leave your own social media alone in working hours.',
    },
    {
      id: '4.1(ii)',
      section: GUIDANCE,
      text: 'Learn each site’s privacy settings. Make sure that a post reaches only the people you mean.',
    },
    {
      id: '4.1(iii)',
      section: GUIDANCE,
      text: 'Do not run down the school, its staff, its pupils or their families. Avoid what could rightly cause complaints or doubt about your suitability.',
    },
    {
      id: '4.1(iv)',
      section: GUIDANCE,
      text: 'Do not befriend or message pupils, parents or carers online. It can put your professional standing at risk.',
      advice:
        'Do not answer. Tell your manager, and tell the child kindly but firmly that you cannot accept.',
    },
    {
      id: '4.1, starred note',
      section: GUIDANCE,
      text: 'Relatives and earlier friends are not exempt here. Staff who keep such contact should know its risks.',
    },
    {
      id: '4.1(v)',
      section: GUIDANCE,
      text: 'Friendship or messages with former pupils online are strongly discouraged. This holds above all for those under 18.',
    },
    {
      id: '4.1(vi)',
      section: GUIDANCE,
      text: 'Posting about somebody by name can lead to court if it damages their good name.',
    },
    {
      id: '5',
      section: SAFEGUARDING,
      text: 'Private messages to present or past pupils can expose you to serious safeguarding allegations.',
    },
    {
      id: '5, section 12',
      section: SAFEGUARDING,
      text: 'Keep your personal contact details private, and contact pupils for work only. Follow school policy on what you share online.',
      advice: 'For contact with pupils, use the school’s own equipment and internet services.',
    },
    {
      id: '6(iv)',
      section: 'Recommendations',
      text: 'Going against this policy can lead to disciplinary steps.',
    },
  ],
  rules: {
    'pupil-name': { clause: '4.1(vi)' },
    'confidential-matter': { clause: '5, section 12' },
    'contact-details': { clause: '5, section 12' },
    // The clause says working hours and makes no exception for breaks.
    'work-hours': { clause: '4.1(i)', options: { breaks: 'count' } },
    'contact-request': {
      clause: '4.1(iv)',
      messages: { 'former-pupil': { clause: '4.1(v)', severity: 'warn' } },
    },
  },
};
