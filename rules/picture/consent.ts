import type { Draft } from '../engine/draft';
import type { Person, Role } from '../engine/facts';
import { peopleIn } from '../people/elsewhere';
import { findPeople, type PeopleIndex } from '../text/people';
import { facesIn, fileWords, picturesOf } from './caption';
import { readNames } from './read-names';

/** People of the roster whom the draft, its tags, alt texts or file names name for sure. */
export function namedBeside(draft: Draft, index: PeopleIndex, roles: ReadonlySet<Role>): Set<Person> {
  const found = new Set<Person>();
  const texts = [
    ...(draft.tagged ?? []),
    ...picturesOf(draft).flatMap(({ alt = '', name }) => [alt, fileWords(name)]),
  ];
  for (const { kind, person } of [
    ...findPeople(draft, index),
    ...texts.flatMap((text) => peopleIn(text, index)),
  ])
    if (kind === 'roster' && person && roles.has(person.role)) found.add(person);
  return found;
}

/** The same, and whoever is named by the words in a picture, as on a badge. Where no face was seen, such a name is on a wall. */
export function namedInPicture(draft: Draft, index: PeopleIndex, roles: ReadonlySet<Role>): Set<Person> {
  const found = namedBeside(draft, index, roles);
  if (facesIn(draft) !== 'none')
    for (const { person } of readNames(draft, index)) if (roles.has(person.role)) found.add(person);
  return found;
}

/**
 * What somebody has signed about pictures, on the day of the draft. `ended`: a `yes` that is over.
 * Where nobody has said, or the day is not known, it is `unknown`.
 */
export function consentOf({ photos, photosUntil }: Person, draft: Draft): 'yes' | 'no' | 'ended' | 'unknown' {
  if (photos === 'no') return 'no';
  if (photosUntil && draft.at && photosUntil < draft.at.slice(0, 10)) return 'ended';
  if (photos !== 'yes') return 'unknown';
  return photosUntil && !draft.at ? 'unknown' : 'yes';
}
