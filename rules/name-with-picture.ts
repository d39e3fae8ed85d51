import * as z from 'zod/mini';
import type { Draft } from './engine/draft';
import { joinPlaces } from './engine/read-words';
import { defineRule, type Match, type Span } from './engine/rule';
import { isOwn, SCHOOLISH } from './people/cues';
import { peopleIn } from './people/elsewhere';
import { facesIn, fileWords, picturesOf } from './picture/caption';
import { placesOf, readNames } from './picture/read-names';
import { facePlaces, inThese } from './picture/seen-places';
import { pupilsShown } from './picture/shown';
import { findPeople, indexPeople, type NamedPerson, type PeopleIndex } from './text/people';
import { overlaps } from './text/phrases';
import { wordsOf } from './text/tokens';
import { isPupilBeside } from './text/unknown-context';
import { isWord } from './text/word-kinds';
import { plain } from './wording/plain';

/** A pupil’s name together with a picture says who the child in it is: stronger than either alone. */
export default defineRule({
  id: 'name-with-picture',
  surfaces: ['picture'],
  severity: 'warn',
  summary: 'A picture and a pupil’s name do not go together.',
  messages: {
    roster: {
      text: 'A pupil’s name and a picture go out together, so that anybody can tell who it is.',
      harmless: 'If the pupil is not in the picture, or this is somebody else, carry on.',
    },
    'roster-face': {
      text: 'A pupil’s name goes out with a picture that seems to show a person’s face.',
      harmless: 'If the face is not the pupil’s, or this is somebody else, carry on.',
    },
    'no-face': {
      text: 'A pupil’s name goes out with a picture. No face was seen in it.',
      harmless: 'If the picture does not show who they are, carry on.',
      severity: 'review',
    },
    'elsewhere-face': {
      text: 'The description, tags or file name hold a pupil’s name, and the picture seems to show a person’s face.',
      harmless: 'If the face is not the pupil’s, or this is somebody else, carry on.',
    },
    'read-face': {
      text: 'A pupil’s name can be read in a picture that seems to show a person’s face.',
      harmless: 'If the face is not the pupil’s, or this is somebody else, carry on.',
    },
    elsewhere: {
      text: 'The picture, its description, tags or file name hold a pupil’s name.',
      harmless: 'If this is somebody else of the same name, carry on.',
    },
    possible: {
      text: 'This may be a pupil’s name, and a picture is attached.',
      harmless: 'If this is not a pupil, or no pupil is in the picture, carry on.',
      severity: 'review',
    },
    unknown: {
      text: 'This looks like somebody’s name, and a picture is attached. Could it be a pupil?',
      harmless: 'If this is not a pupil, carry on.',
      severity: 'review',
    },
    'unknown-face': {
      text: 'This looks like a pupil’s name, and the picture seems to show a person’s face.',
      harmless: 'If this is not a pupil, or the face is somebody else’s, carry on.',
    },
  },
  options: z.object({
    /** `personal` leaves the school’s own account alone. An unknown account counts as personal. */
    accounts: z._default(z.enum(['all', 'personal']), 'all'),
    /** Asks about names that are on no roster, where the words make them a pupil’s. */
    unknownNames: z._default(z.boolean(), true),
  }),
  examples: {
    flags: [
      {
        text: '[|Aisha Khan|] and her prize marrow',
        attachments: ['photo.jpg'],
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
    ],
    allows: [
      {
        text: 'Well done Aisha Khan, as the newsletter says',
        attachments: ['newsletter.pdf'],
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
    ],
  },
  blindSpots: [
    'Whether the named child is the one in the picture.',
    'A name on no roster that no word beside it makes a pupil’s.',
  ],
  prepare: (options, facts) => ({ options, index: indexPeople(facts) }),
  *find(draft, { options, index }): Generator<Match<Messages>> {
    if (draft.account === 'school' && options.accounts === 'personal') return;
    const found = [...inText(draft, index, options.unknownNames)];
    yield* found;
    if (found.some(({ messageId }) => SURE.has(messageId))) return;
    yield* besideText(draft, index);
  },
});

type Messages =
  | 'roster'
  | 'roster-face'
  | 'no-face'
  | 'elsewhere'
  | 'elsewhere-face'
  | 'read-face'
  | 'possible'
  | 'unknown'
  | 'unknown-face';
const SURE: ReadonlySet<Messages> = new Set(['roster', 'roster-face', 'no-face']);
const ROSTER = { some: 'roster-face', none: 'no-face', unknown: 'roster' } as const;

function* inText(draft: Draft, index: PeopleIndex, unknownNames: boolean): Generator<Match<Messages>> {
  const people = findPeople(draft, index);
  const text = plain(draft.text);
  const taken: Span[] = [];
  const faces = facesIn(draft);
  const marked = inThese(facePlaces(draft));
  for (const named of people) {
    const { span, kind } = named;
    if (kind === 'unknown') {
      if (unknownNames && isLikelyPupil(draft, text, named))
        yield { messageId: faces === 'some' ? 'unknown-face' : 'unknown', span, ...marked };
      continue;
    }
    taken.push(span);
    if (named.person?.role !== 'pupil') continue;
    if (kind === 'roster') yield { messageId: ROSTER[faces], span, ...marked };
    else if (kind === 'near' || !(isShared(people, named) || isOwn(text, span)))
      yield { messageId: 'possible', span, ...marked };
  }
  for (const span of presented(draft, text, index))
    if (!overlaps(span, taken)) yield { messageId: 'possible', span, ...marked };
}

function isShared(people: readonly NamedPerson[], { span }: NamedPerson): boolean {
  return people.some(
    (other) => other.span.start === span.start && other.person && other.person.role !== 'pupil',
  );
}

/** Words that show somebody to the reader: `here’s Faith on the descant`. */
const SHOWN =
  /\b(?:here's|here is|meet|watch|featuring|starring|introducing|(?:pics?|photos?|pictures?|video|clip|shots?|selfie) (?:of|with|from)|with|say (?:hi|hello) to|thanks? (?:you )?to) (?:our |little |wee |the (?:amazing|one and only) )?$/i;
const SHOWN_LOOSE =
  /\b(?:this is|look at|spot|well done|proud of|bless|and|congratulations|happy birthday) $/i;

/** First names of pupils on the roster, held up beside a picture. A name that is a word as well needs the plainer words. */
function* presented(draft: Draft, text: string, { roles }: PeopleIndex): Generator<Span> {
  const pupils = roles.find(({ role }) => role === 'pupil');
  if (!pupils) return;
  const isAtSchool = draft.account === 'school' || SCHOOLISH.test(text);
  for (const { key, kind, shape, start, end } of wordsOf(draft).tokens) {
    if (kind !== 'word' || shape !== 'Title' || key.length < 3 || !pupils.own.byFirst.has(key)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    if (/^(?:-| [A-Z][a-z])/.test(text.slice(end, end + 3)) || isOwn(text, { start, end })) continue;
    if (SHOWN.test(before) || (isAtSchool && !isWord(key) && SHOWN_LOOSE.test(before))) yield { start, end };
  }
}

/** A name on no roster is a pupil’s where the words beside it say so, or where it is held up among pupils. */
function isLikelyPupil(draft: Draft, text: string, { span: { start, end }, standing }: NamedPerson): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  const name = text.slice(start, end);
  if (isOwn(text, { start, end }) || TITLED.test(name) || isWord(name.toLowerCase())) return false;
  if (standing === 'pupil' || isPupilBeside(before, after)) return true;
  return (SHOWN.test(before) || SHOWN_LOOSE.test(before)) && pupilsShown(draft);
}
const TITLED = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir)\b/;

/** Pupils named for sure by alt text, tags, a file’s name, or the words that can be read in a picture. */
function* besideText(draft: Draft, index: PeopleIndex): Generator<Match<Messages>> {
  const faces = facesIn(draft);
  const marked = inThese(facePlaces(draft));
  const texts = picturesOf(draft).flatMap(({ alt = '', name }) => [alt, fileWords(name)]);
  const isNamed = [...(draft.tagged ?? []), ...texts].some((text) =>
    peopleIn(text, index).some(({ kind, person }) => kind === 'roster' && person?.role === 'pupil'),
  );
  if (isNamed) {
    yield { messageId: faces === 'some' ? 'elsewhere-face' : 'elsewhere', ...marked };
    return;
  }
  // A badge and a face: in one picture. Names alone on a board or a paper are for the rules about names.
  const read = readNames(draft, index).filter(({ person }) => person.role === 'pupil');
  const withFace = facePlaces(draft).filter(({ attachment }) =>
    read.some(({ place }) => place.attachment === attachment),
  );
  const names = read.filter(({ place }) =>
    withFace.some(({ attachment }) => attachment === place.attachment),
  );
  if (names.length) yield { messageId: 'read-face', pictures: joinPlaces([...withFace, ...placesOf(names)]) };
  else if (read.length && faces === 'unknown') yield { messageId: 'elsewhere', pictures: placesOf(read) };
}
