import { SCHOOL_CHANNEL } from './people-words';
import { findTalkToParent, type TalkToParent } from './talk-to-parent';
import { findTalkToPupil, type TalkToPupil } from './talk-to-pupil';

/** To whom a message to a stranger speaks. */
export type Talk = ({ readonly to: 'pupil' } & TalkToPupil) | ({ readonly to: 'parent' } & TalkToParent);

/**
 * Whether a message speaks to a pupil or to a parent, by its words alone. What is said of "him" or "her" is for a parent,
 * unless the words to a pupil are the plainer ones. Words that speak of the school’s own channels stand there.
 */
export function findTalk(text: string): Talk | undefined {
  if (SCHOOL_CHANNEL.test(text)) return undefined;
  const pupil = findTalkToPupil(text);
  const parent = findTalkToParent(text);
  if (pupil && (!parent || (pupil.how !== 'likely' && parent.how === 'likely')))
    return { to: 'pupil', ...pupil };
  return parent && { to: 'parent', ...parent };
}
