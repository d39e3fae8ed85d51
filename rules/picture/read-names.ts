import { isPicture, type Draft } from '../engine/draft';
import type { Person } from '../engine/facts';
import { joinPlaces, withoutJunk } from '../engine/read-words';
import type { PicturePlace } from '../engine/rule';
import type { Seen } from '../engine/seen';
import type { PeopleIndex } from '../text/people';
import { isWithin } from '../text/phrases';
import { findRosterNames } from '../text/roster-names';
import { readWords } from '../text/tokens';
import { wordPlace } from './seen-places';

/** Somebody of the roster whose whole name can be read in a picture, and where. */
export interface ReadName {
  readonly person: Person;
  readonly place: PicturePlace;
}

type Hit = { person: Person; start: number; end: number };
const known = new WeakMap<PeopleIndex, WeakMap<Seen, { words: string; hits: readonly Hit[] }>>();

/**
 * Everybody of the roster whose name can be read in the draft's pictures: whole names only, as what is read in ordinary photos
 * is half junk. What was found is kept with what the reader saw, as place in the words and person, and goes when that goes.
 */
export function readNames(draft: Draft, index: PeopleIndex): ReadName[] {
  return draft.attachments.flatMap((one, attachment) => {
    const { seen } = one;
    if (!seen?.words || !isPicture(one)) return [];
    return hitsIn(seen, seen.words, index).map(({ person, start, end }) => ({
      person,
      place: wordPlace(attachment, { start, end }, one),
    }));
  });
}

/** The places of some of them, each picture once. */
export function placesOf(names: readonly ReadName[]): PicturePlace[] {
  return joinPlaces(names.map(({ place }) => place));
}

function hitsIn(seen: Seen, words: string, index: PeopleIndex): readonly Hit[] {
  const ofIndex = known.get(index) ?? new WeakMap<Seen, { words: string; hits: readonly Hit[] }>();
  known.set(index, ofIndex);
  const before = ofIndex.get(seen);
  if (before?.words === words) return before.hits;
  const read = readWords(withoutJunk(words));
  const allowed = index.never.find(read);
  const hits = index.roles.flatMap(({ own, others }) =>
    findRosterNames(read, own, others)
      .filter(({ isSure, span }) => isSure && !isWithin(span, allowed))
      .map(({ hit, span: { start, end } }) => ({ person: hit.person, start, end })),
  );
  ofIndex.set(seen, { words, hits });
  return hits;
}
