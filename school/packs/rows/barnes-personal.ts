import type { PolicyRow } from '../../policy';

/** Barnes under Conduct b): personal accounts, row by row. */
export const barnesPersonalRows: readonly PolicyRow[] = [
  {
    path: 'Conduct b) bullet 1',
    says: 'Personal posts that touch on the school say that they do not speak for it.',
    force: 'must',
    exceptions: ['Personal posts that have nothing to do with the school.'],
    clause: 'Conduct b) bullet 1',
    boundTo: [{ rule: 'views-disclaimer' }, { rule: 'speaks-for-school' }],
  },
  {
    path: 'Conduct b) bullet 2',
    says: 'Personal accounts neither follow nor talk with the school’s pupils, whether they are still here or not.',
    force: 'must-not',
    exceptions: ['Accounts of the school.'],
    clause: 'Conduct b) bullet 2',
    boundTo: [
      {
        rule: 'contact-request',
        messages: [
          'pupil',
          'near',
          'told',
          'former-pupil',
          'former-pupil-under-age',
          'told-former',
          'relative',
          'earlier-friend',
        ],
      },
      { rule: 'engages-with-pupil' },
      { rule: 'message-to-pupil' },
    ],
  },
  {
    path: 'Conduct b) bullet 3',
    says: 'Friend requests from pupils are declined and talked about in class without names.',
    force: 'must',
    clause: 'Conduct b) bullet 3',
    boundTo: [{ rule: 'contact-request', messages: ['pupil-incoming', 'told-asked'] }],
  },
  {
    path: 'Conduct b) bullet 4',
    says: 'Those who leave do not contact the school’s pupils from personal accounts.',
    force: 'must-not',
    notEnforceable: 'Somebody who has left no longer works with the school’s Second Look or its roster.',
  },
  {
    path: 'Conduct b) bullet 4',
    nth: 2,
    says: 'Pupils of a school where somebody used to work are left alone too.',
    force: 'must-not',
    notEnforceable: 'It would need another school’s roster, which this school must not have.',
  },
  {
    path: 'Conduct b) bullet 5',
    says: 'No picture of a pupil, ever, but on accounts of the school.',
    force: 'must-not',
    exceptions: ['Accounts that the school owns.'],
    clause: 'Conduct b) bullet 5',
    boundTo: [
      { rule: 'pupil-picture', messages: ['pupil', 'face-uniform', 'face', 'picture', 'video'] },
      { rule: 'name-with-picture' },
    ],
  },
  {
    path: 'Conduct b) bullet 6',
    says: 'What people know of the school and those in it stays confidential, after leaving too.',
    force: 'must',
    clause: 'Conduct b) bullet 6',
    boundTo: [{ rule: 'confidential-matter' }, { rule: 'personal-data' }, { rule: 'school-terms' }],
  },
  {
    path: 'Conduct b) bullet 7',
    says: 'Where a talk turns offensive, people block, report or delete, say why, and tell senior staff.',
    force: 'should',
    clause: 'Conduct b) bullet 7',
    boundTo: [{ rule: 'abuse-received' }],
  },
  {
    path: 'Conduct b) bullet 8',
    says: 'Abuse by colleagues or others from the school community is reported.',
    force: 'must',
    clause: 'Conduct b) bullet 8',
    boundTo: [{ rule: 'abuse-received' }],
  },
  {
    path: 'Conduct b) bullet 9',
    says: 'Reasonable personal use at work is allowed; too much of it is not.',
    force: 'allowed-with-conditions',
    exceptions: ['Reasonable and appropriate use.'],
    clause: 'Conduct b) bullet 9',
    boundTo: [
      {
        rule: 'work-hours',
        off: 'Use at work is allowed, and one draft cannot show that it has become too much. A school may switch it on.',
      },
    ],
  },
  {
    path: 'Conduct b) bullet 10',
    says: 'Posts out of work that embarrass the school may have consequences.',
    force: 'caution',
    clause: 'Conduct b) bullet 10',
    boundTo: [{ rule: 'derogatory' }, { rule: 'unprofessional' }, { rule: 'school-terms' }],
  },
];
