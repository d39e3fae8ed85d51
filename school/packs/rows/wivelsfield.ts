import type { PolicyRow } from '../../policy';
import { wivelsfieldUseRows } from './wivelsfield-use';

/** Wivelsfield, row by row, under the numbers of the document. */
export const wivelsfieldRows: readonly PolicyRow[] = [
  {
    path: '1.4',
    says: 'Private life and work are kept apart.',
    force: 'must',
    clause: '1.4',
    boundTo: [{ rule: 'employer-identified' }, { rule: 'views-disclaimer' }],
  },
  {
    path: '3.1',
    says: 'Giving away confidential information online may break the law.',
    force: 'caution',
    clause: '3.1',
    boundTo: [{ rule: 'confidential-matter' }],
  },
  {
    path: '3.2 bullet 1',
    says: 'Records from which a person can be told count as confidential.',
    force: 'statement',
    clause: '3.2',
    boundTo: [{ rule: 'confidential-matter' }, { rule: 'personal-data' }, { rule: 'identifiable-person' }],
  },
  {
    path: '3.2 bullets 3-5',
    says: 'Business, commercial and politically sensitive matters of school or council count as confidential.',
    force: 'statement',
    clause: '3.2',
    boundTo: [{ rule: 'confidential-matter', messages: ['business', 'inspection', 'staffing', 'complaint'] }],
  },
  {
    path: '3.3',
    says: 'Laws on libel, harassment and copyright may reach what is posted.',
    force: 'caution',
    clause: '3.3',
    boundTo: [{ rule: 'defamatory-claim' }, { rule: 'harassing' }, { rule: 'copyright' }],
  },
  {
    path: '3.4',
    says: 'Harassing, bullying or discriminating at work may make the employer answerable.',
    force: 'caution',
    clause: '3.4',
    boundTo: [{ rule: 'discriminatory' }, { rule: 'harassing' }],
  },
  {
    path: '5.1',
    says: 'Private interests are kept from clashing with work.',
    force: 'should-not',
    clause: '5.1',
    boundTo: [{ rule: 'personal-gain' }],
  },
  {
    path: '5.2',
    says: 'Nothing that harms the good name of school or council.',
    force: 'must-not',
    clause: '5.2',
    boundTo: [
      { rule: 'unprofessional' },
      { rule: 'derogatory' },
      { rule: 'discriminatory' },
      { rule: 'school-terms' },
    ],
  },
  {
    path: '5.3',
    says: 'Personal opinions are never put as the school’s or the council’s.',
    force: 'must-not',
    clause: '5.3',
    boundTo: [{ rule: 'speaks-for-school' }],
  },
  {
    path: '5.4',
    says: 'Personal facts about pupils, colleagues and other professionals are not talked about.',
    force: 'must-not',
    clause: '5.4',
    boundTo: [
      { rule: 'pupil-name' },
      { rule: 'identifiable-person' },
      { rule: 'tagged-person' },
      { rule: 'personal-data' },
      { rule: 'confidential-matter' },
      {
        rule: 'colleague-name',
        off: 'A colleague’s name alone is no personal fact. What is told about them is found by the rules beside this.',
      },
    ],
  },
  {
    path: '5.5',
    says: 'Nobody attacks, insults or defames pupils, families, colleagues, other organisations, school or council.',
    force: 'must-not',
    clause: '5.5',
    boundTo: [
      { rule: 'derogatory' },
      { rule: 'harassing' },
      { rule: 'defamatory-claim' },
      { rule: 'discriminatory' },
    ],
  },
  {
    path: '5.6',
    says: 'What is written for school or council is correct, fair and open about its writer.',
    force: 'must',
    clause: '5.6',
    boundTo: [{ rule: 'anonymous-post' }],
  },
  ...wivelsfieldUseRows,
];
