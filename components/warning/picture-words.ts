import type { CopyWithout, Marked, PictureProblem } from './pictures';

/* What is said about pictures. Given out by `components/words.ts`, like every other sentence of ours. */

const ONE: Readonly<Record<Marked, string>> = {
  face: 'a person’s face',
  logo: 'what looks like the school’s logo or badge',
  words: 'words that can be read',
  both: 'a face, or words that can be read',
  other: 'what this is about',
};
const SEVERAL: Readonly<Record<Marked, string>> = { ...ONE, face: 'people’s faces', both: 'faces and words' };

export const PICTURE = {
  looking: (count: number) => (count > 1 ? 'Looking at the pictures…' : 'Looking at the picture…'),
  step: (step: number, of: number) => `${step} of ${of}`,
  wait: 'Please wait a few seconds.',
  /** For somebody who does not see a picture: which it is, and what is marked in it. Names nobody. */
  label: (which: string, places: number, what: Marked) => {
    if (!places) return which;
    if (places === 1) return `${which}; one place is marked: ${ONE[what]}`;
    return `${which}; ${places} places are marked: ${SEVERAL[what]}`;
  },
  which: (which: number, all: number) => (all > 1 ? `Picture ${which} of ${all}` : 'The picture'),
  more: (count: number) => (count === 1 ? 'And 1 more picture.' : `And ${count} more pictures.`),
  notShown: 'It cannot be shown here.',
  readIn: 'This was read in the picture.',
  /** Where the picture readers are not sure. */
  might: {
    face: 'The marked place might be a face, or something else.',
    logo: 'The marked place might be the logo, or something else.',
    words: 'The marked words might say something else.',
    both: 'The marked places might be something else.',
    other: 'The marked place might be something else.',
  } satisfies Record<Marked, string>,
  notChecked: (all: number, missed: number) => {
    if (all <= 1) return 'The picture was not checked.';
    return missed === 1
      ? `1 of ${all} pictures was not checked.`
      : `${missed} of ${all} pictures were not checked.`;
  },
  /** Some of the readers have looked. */
  partlyChecked: 'The picture was only partly checked.',
  why: {
    empty: 'There is nothing in the file.',
    broken: 'The file could not be opened. It may be damaged.',
    'not-a-picture': 'The file does not seem to be a picture.',
    'unknown-format': 'This kind of picture cannot be opened here. A JPEG of it can.',
    'too-large': 'It is larger than Second Look can look at.',
    'too-many': 'There are more pictures than Second Look can look at together.',
    'no-reader': 'Looking at pictures does not work just now.',
    'out-of-reach': 'This page shows it in a way that cannot be read here.',
    slow: 'It takes longer than usual.',
  } satisfies Record<PictureProblem | 'slow', string>,
};

export const COPY = {
  make: {
    marked: 'Make a copy with this blurred',
    'all-marked': 'Make a copy with all of this blurred',
    place: 'Make a copy without the place',
    device: 'Make a copy without the device',
  } satisfies Record<CopyWithout, string>,
  makeSeveral: {
    marked: 'Make copies with this blurred',
    'all-marked': 'Make copies with all of this blurred',
    place: 'Make copies without the place',
    device: 'Make copies without the device',
  } satisfies Record<CopyWithout, string>,
  making: 'Making the copy…',
  save: 'Save the copy',
  saveOne: (which: number, all: number) => `Save copy ${which} of ${all}`,
  attach: 'Save the copy, then attach it instead of the picture.',
  attachSeveral: 'Save the copies, then attach them instead of the pictures.',
  failed: 'The copy could not be made. Your picture is as it was.',
};
