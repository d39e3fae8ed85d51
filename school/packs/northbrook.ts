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
        'Do not answer privately, and tell your manager. A child should hear, kindly but firmly, that you cannot accept.',
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
      id: '4.2',
      section: GUIDANCE,
      text: 'The school does not look up applicants on social media. It could be unfair to them.',
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
    },
    {
      id: '5, section 12, para 4',
      section: SAFEGUARDING,
      text: 'Do not ask children for personal information beyond your job. Keep every exchange open, and clear of anything like grooming.',
    },
    {
      id: '5, section 12, para 5',
      section: SAFEGUARDING,
      text: 'If a child finds and contacts you privately, do not answer, and report it to your manager.',
      advice: 'Tell your manager. The child hears, kindly but firmly, that this cannot go on.',
    },
    {
      id: '5, section 12, list',
      section: SAFEGUARDING,
      text: 'Contact with pupils is for work alone, on the school’s own equipment and internet services.',
      advice: 'Use the school’s own equipment and internet services, and do not answer privately.',
    },
    {
      id: '6(iv)',
      section: 'Recommendations',
      text: 'Going against this policy can lead to disciplinary steps.',
    },
  ],
  rules: {
    // 4.1(vi) warns of what a court may say about named people; a name alone is not forbidden, so it only asks.
    // A pupil named outright is what a parent could rightly complain about, and that clause says “do not”.
    'pupil-name': { clause: '4.1(vi)' },
    'identifiable-person': { clause: '4.1(vi)', severity: 'review' },
    'confidential-matter': { clause: '5, section 12' },
    'personal-data': { clause: '5, section 12' },
    derogatory: { clause: '4.1(iii)' },
    'defamatory-claim': { clause: '4.1(vi)' },
    discriminatory: { clause: '4.1(iii)' },
    harassing: { clause: '4.1(iii)' },
    unprofessional: { clause: '4.1(iii)' },
    'inappropriate-contact': { clause: '5, section 12, para 4' },
    'contact-details': { clause: '5, section 12' },
    'contact-request': {
      clause: '4.1(iv)',
      messages: {
        'pupil-incoming': { clause: '5, section 12, para 5' },
        'told-asked': { clause: '5, section 12, para 5' },
        'former-pupil': { clause: '4.1(v)', severity: 'warn' },
        'former-pupil-under-age': { clause: '4.1(v)', severity: 'warn' },
        'told-former': { clause: '4.1(v)' },
        parent: { severity: 'warn' },
        // The starred note asks people to know the risks; it does not let family or earlier friends be friends.
        relative: { clause: '4.1, starred note', severity: 'review' },
        'earlier-friend': { clause: '4.1, starred note', severity: 'review' },
        colleague: { severity: 'off' },
        candidate: { clause: '4.2', severity: 'off' },
      },
    },
    'message-to-pupil': {
      clause: '5, section 12, list',
      messages: { 'former-pupil': { clause: '4.1(v)', severity: 'warn' }, told: { clause: '5' } },
    },
    'message-to-parent': {
      clause: '4.1(iv)',
      severity: 'warn',
      messages: {
        relative: { clause: '4.1, starred note', severity: 'review' },
        'earlier-friend': { clause: '4.1, starred note', severity: 'review' },
      },
    },
    'engages-with-pupil': {
      clause: '4.1(iv)',
      messages: { 'former-pupil': { clause: '4.1(v)', severity: 'warn' } },
    },
    // The clause says working hours and makes no exception for breaks.
    'work-hours': { clause: '4.1(i)', options: { breaks: 'count' } },
    audience: { clause: '4.1(ii)', severity: 'note' },
    // Newer national guidance asks schools to consider looking shortlisted candidates up, so the clause is shown, not enforced.
    vetting: { clause: '4.2', severity: 'off' },
    'school-terms': { clause: '4.1(iii)' },
  },
};
