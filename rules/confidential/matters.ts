import { BUSINESS, COMPLAINT, CONSUMER, INSPECTION, STAFF_LIFE, STAFFING } from './school-matters';
import {
  ATTENDANCE,
  BEHAVIOUR,
  CONDUCT,
  COUNTED_NEED,
  COUNTED_RESULTS,
  HOME,
  NEED,
  RESULTS,
  SAFEGUARDING,
} from './pupil-matters';
import type { Whom } from './whom';

export type MatterId =
  | 'pupil-need'
  | 'safeguarding'
  | 'home'
  | 'behaviour'
  | 'conduct'
  | 'attendance'
  | 'results'
  | 'inspection'
  | 'staffing'
  | 'staff-life'
  | 'complaint'
  | 'business';

export interface Matter {
  readonly id: MatterId;
  /** The words that state the matter: what a finding marks. */
  readonly words: RegExp;
  /** Whether the people of the sentence are those the matter is confidential for. */
  readonly concerns: (whom: Whom) => boolean;
  /** Where the sentence is after all about something else. */
  readonly unless?: RegExp;
  /** Grave or particular enough that a pronoun in talk of school life will do for a pupil. */
  readonly isGrave?: boolean;
  /** Whether `I was ...` or `my ...` just before makes it the writer's own. */
  readonly mayBeOwn?: boolean;
}

const aPupil = (whom: Whom) => whom.pupil;
const aChildOrFamily = (whom: Whom) => whom.pupil || whom.family;

/** In the order in which a sentence that fits several is told. */
export const MATTERS: readonly Matter[] = [
  { id: 'safeguarding', words: SAFEGUARDING, concerns: aChildOrFamily, isGrave: true },
  { id: 'pupil-need', words: NEED, concerns: aChildOrFamily, isGrave: true, mayBeOwn: true },
  { id: 'pupil-need', words: COUNTED_NEED, concerns: (whom) => whom.group },
  { id: 'behaviour', words: BEHAVIOUR, concerns: aPupil, isGrave: true, mayBeOwn: true },
  {
    id: 'complaint',
    words: COMPLAINT,
    concerns: (whom) => whom.family || whom.staff || whom.school,
    unless: CONSUMER,
  },
  { id: 'attendance', words: ATTENDANCE, concerns: aChildOrFamily, mayBeOwn: true },
  { id: 'results', words: RESULTS, concerns: aPupil, mayBeOwn: true },
  { id: 'results', words: COUNTED_RESULTS, concerns: (whom) => whom.group || whom.school },
  { id: 'home', words: HOME, concerns: aChildOrFamily, isGrave: true },
  { id: 'conduct', words: CONDUCT, concerns: aPupil },
  { id: 'staffing', words: STAFFING, concerns: (whom) => whom.staff, mayBeOwn: true },
  { id: 'staff-life', words: STAFF_LIFE, concerns: (whom) => whom.staff, mayBeOwn: true },
  { id: 'inspection', words: INSPECTION, concerns: (whom) => whom.school || whom.staff },
  { id: 'business', words: BUSINESS, concerns: (whom) => whom.school || whom.staff },
];
