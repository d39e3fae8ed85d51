import { draftSchema } from '../engine/draft';
import { findPeople, type NamedPerson, type PeopleIndex } from '../text/people';

/**
 * People named in another text than the draft's: an alt text, a tag, a file name, words in a picture.
 * What was found in the draft itself stays remembered, as other rules ask for it next.
 */
export function peopleIn(text: string, index: PeopleIndex): readonly NamedPerson[] {
  if (!text.trim()) return [];
  const { last } = index;
  const people = findPeople(draftSchema.parse({ text }), index);
  if (last) index.last = last;
  return people;
}
