import { describe, expect, test } from 'vitest';
import { draftSchema } from '../../../rules';
import { LONGEST, maskUnread, sentencesOf } from '../../../rules/text/sentences';
import { analyseSentence } from '../../../rules/text/unknown-candidates';
import { createNameFinder, findUnknownNames } from '../../../rules/text/unknown-finder';
import { parseMarks } from '../../support/test-rule';

const nobody = { has: () => false };
/** What a rule about pupils asks about: any name that the words around it do not make somebody else's. */
const find = (text: string) =>
  findUnknownNames(draftSchema.parse({ text }), nobody).filter(
    ({ standing }) => standing === 'open' || standing === 'pupil',
  );

describe('names that are found', () => {
  test.each([
    'So proud of [|Oluwaseun Adeyinka|] in my Year 5 class',
    'So proud of [|Prince Mensah|] in my Year 5 class',
    'Had to ring [|Tyrese Okonjo-Bell|]’s mum again',
    "Had to ring [|Tyrese Okonjo-Bell|]'s mum again",
    '🎉🎉[|Aisha Khan|] got the lead in the play',
    '👩🏽‍🏫 well done [|Zoë Marlowe-Finch|] 💛',
    'Parents evening with [|François Lefèvre|] was grim',
    "[|Niamh O'Rafferty|] was sent home again",
    '[|Aisha Khan|] and [|Tom Baker|] were fighting at lunch',
    'Long day.\n[|Jakub Wierzbowski|] threw a chair',
    '[|Callum|] in my Year 4 class bit someone',
    'My Year 4 class are wild. [|Jayden|] is doing my head in',
    'Homework? [|Jayden|] has never handed any in',
    'Told [|Saoirse|] off again, worst in Year 9',
    '[|Kian J|]. from 6H made me laugh today',
    'Swimming tomorrow, [|Poppy T|] in 4B has no kit again',
    'Got bitten by [|Tom Baker|] today',
    'A poem by [|Aisha Khan|] in Year 6 made me cry',
    'One of my kids, [|Harpreet Dhanoa|], is off to Oxford',
    'I teach [|Dafydd|] and he still thinks Wales is an island, what a lesson',
    'Shouted at [|Marcus Ellerby|] and felt awful after',
    'Detention again for [|Finley|] today',
    'Is it bad that [|Amelie Kaczmarek|] scares me a bit',
    'My pupil [|Ayaan|] finally read a whole page',
    'Worried about [|Lily-mae Carter|] over half term',
    '@friend https://example.org/a [|Sam Okafor|] has been excluded',
    '[|April Jones|] told me to get lost in front of my class',
  ])('%s', (marked) => {
    const { text, spans } = parseMarks(marked);
    expect(find(text).map(({ span }) => [span.start, span.end])).toEqual(spans);
  });

  test.each([
    ['Callum in my Year 4 class bit someone', 'first'],
    ['Aisha Khan was sick on my shoes', 'full'],
    ['Kian J. from 6H made me laugh', 'full'],
  ])('%s: %s', (text, kind) => {
    expect(find(text).map((name) => name.kind)).toEqual([kind]);
  });
});

describe('names of other people are found, and said to be theirs', () => {
  test.each([
    ['grown-up', 'Huge thanks to [|Mrs Okafor|] for the costumes 🎭'],
    ['grown-up', 'Our caretaker [|Len|] has mended the school gate'],
    ['relative', '[|Uncle Roy|] did the raffle'],
    ['relative', 'My son [|Dafydd|] passed his driving test'],
    ['public', 'A book by [|Malorie Blackman|] got me through the holidays'],
    ['public', 'Author [|Wendy Okoro|] came to tea'],
    ['thing', 'We have named the digger [|Gary|]'],
    ['pupil', '[|Siân|]’s mum is at the gate'],
    ['open', 'Great night with [|Justin Timberlake|] on the radio'],
  ])('%s: %s', (standing, marked) => {
    const { text, spans } = parseMarks(marked);
    const found = findUnknownNames(draftSchema.parse({ text }), nobody);
    expect(found.map((name) => [name.span.start, name.span.end])).toEqual(spans);
    expect(found.map((name) => name.standing)).toEqual([standing]);
  });

  test('fame counts in talk of school only: elsewhere a name is a name', () => {
    const famous = 'Watching Harry Kane';
    expect(find(famous)).toHaveLength(1);
    expect(find(`${famous} with my class`)).toHaveLength(0);
  });
});

describe('near misses', () => {
  test.each([
    'Ed Sheeran’s new album is on repeat in the staffroom 🎶',
    'Voted for Jo Bloggs MP after her school visit',
    'My class. Thanks, Ella xx',
    'Mr Patel covered my lesson, what a star',
    'Prince William opened it, what a day for the class',
    'In Year 5 we study Henry VIII',
    'In Year 5 we read Charlotte’s Web',
    'We read Matilda to the class in Year 4',
    'Miss Okafor in Year 3 is a legend',
    'Reading a book by Michael Rosen with my class',
    'Year 6 loved the poem by Benjamin Zephaniah',
    'Prime Minister Robert Walpole was our topic in Year 8',
    'Taking my class to Alton Towers in June',
    'Trip to Chester Zoo with Reception tomorrow',
    'Off to Milton Keynes for a course',
    'Anyone at Hyde Park tonight?',
    'Leeds United were robbed',
    'Happy Birthday to me',
    'Merry Christmas from all of Year 4',
    'See my class in April, after Easter',
    'Well Done To All Our Year Six Pupils On Their Sats',
    'SO TIRED AFTER MY LESSON TODAY',
    'Homework was late again, class was a zoo',
    'My pupils did French and Geography today',
    'The Summer Fair needs cakes from our Year 2 parents',
    'Love a Bakewell Frangipane after school',
    'Café time with the girls after school, très bien',
    '#WellDoneAishaKhan and thanks @aisha_khan07',
    'Write to aisha.khan@example.org about the lesson',
  ])('%s', (text) => {
    expect(find(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
  });

  test('a name that is known is never reported', () => {
    const known = { has: (name: string) => name === 'Gwen Pemberley' };
    const text = 'Gwen Pemberley and Aisha Khan were fighting';
    const names = findUnknownNames(draftSchema.parse({ text }), known);
    expect(names.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Aisha Khan']);
  });
});

describe('what is remembered', () => {
  const count = () => {
    const read: string[] = [];
    const finder = createNameFinder((sentence) => {
      read.push(sentence);
      return analyseSentence(sentence);
    });
    return { read, finder: (text: string) => finder(draftSchema.parse({ text }), nobody) };
  };

  test('only the sentence that changed is read again', () => {
    const { read, finder } = count();
    finder('Aisha Khan was sick. My class laughed. Then it rained.');
    read.length = 0;
    const names = finder('Aisha Khan was sick. My class laughed a lot. Then it rained.');
    expect(read).toEqual(['My class laughed a lot.']);
    expect(names).toHaveLength(1);
  });

  test('the sentence beside decides anew, though both are remembered', () => {
    const read: string[] = [];
    const finder = createNameFinder((sentence) => {
      read.push(sentence);
      const name = { start: 0, end: 6, kind: 'first', needsSchool: true, sure: false } as const;
      const candidates = sentence.startsWith('Jayden')
        ? [{ ...name, standing: 'open' as const, atSchool: 'public' as const }]
        : [];
      return {
        candidates,
        guesses: [],
        school: sentence.includes('class'),
        schooling: sentence.includes('class'),
      };
    });
    const standings = (text: string) =>
      finder(draftSchema.parse({ text }), nobody).map(({ standing }) => standing);
    expect(standings('It rained. Jayden is doing my head in.')).toEqual([]);
    expect(standings('My class went out. Jayden is doing my head in.')).toEqual(['public']);
    expect(read).toHaveLength(3);
  });

  test('the memory is bounded: what was longest unused is read again', () => {
    const { read, finder } = count();
    finder('Kept in use.');
    finder('Not used again.');
    for (let index = 0; index < 999; index += 1) finder(`Kept in use. Number ${index} came.`);
    read.length = 0;
    finder('Kept in use.');
    finder('Not used again.');
    expect(read).toEqual(['Not used again.']);
  });
});

/** The same numbers on every machine, so that a failure can be seen again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('every span is the name that was written, whatever stands around it', () => {
  const next = numbers(20261121);
  const names = ['Aisha Khan', 'Zoë Marlowe-Finch', "Niamh O'Rafferty", 'Tom Baker', 'François Lefèvre'];
  const around = [
    '🎉',
    '👨‍👩‍👧',
    ' ',
    '\n',
    '  ',
    '. ',
    '… ',
    '(',
    ') ',
    '“',
    '” ',
    ', ',
    '#fun ',
    '@x ',
    "can't ",
    'I’m ',
    'é ',
    'and ',
    'ß ',
    '- ',
    '1/2 ',
    '&amp; ',
  ];
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  let found = 0;
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: 12 }, () => (next(4) ? pick(around) : `${pick(names)} `)).join('');
    for (const { span } of find(text)) {
      found += 1;
      const written = text.slice(span.start, span.end);
      expect(written).toMatch(/^\p{Lu}[\p{L}\p{M}'’ -]*[\p{L}\p{M}]$/u);
      expect(names.some((name) => written.includes(name) || name.includes(written))).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(300);
});

describe('sentences', () => {
  test('end at a line break or a mark with a space, not at an initial or a title', () => {
    const text = 'Kian J. from 6H. Mr. Patel left!\n\n Home… now';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kian J. from 6H.',
      'Mr. Patel left!',
      'Home…',
      'now',
    ]);
  });

  test('are cut at a space when long, and lose no word', () => {
    const text = 'word '.repeat(400).trim();
    const pieces = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(LONGEST);
    expect(pieces.join(' ')).toBe(text);
  });

  test('masking keeps the length', () => {
    const text = '👩🏽‍🏫 @a_b #Tag https://example.org/x?y=1 me@example.org Aisha';
    expect(maskUnread(text)).toHaveLength(text.length);
    expect(maskUnread(text).trim()).toBe('Aisha');
  });
});
