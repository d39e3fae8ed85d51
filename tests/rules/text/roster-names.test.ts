import { describe, expect, test } from 'vitest';
import type { Person, Role } from '../../../rules';
import rule from '../../../rules/pupil-name';
import { parseMarks, runCase, testRule } from '../../support/test-rule';

const person = (name: string, role: Role = 'pupil', knownAs: string[] = []): Person => ({
  name,
  role,
  knownAs,
});
/** Invented. */
const people = [
  person('Aisha Khan'),
  person('Zoë Brontë-Hughes'),
  person('Łukasz Wójcik', 'pupil', ['@luki_w09']),
  person("Siân O'Brien"),
  person('Muhammad bin Yusuf'),
  person('Li Wei Chen'),
  person('Oluwaseun Adébáyò', 'pupil', ['Seun']),
  person('Maria Garcia Lopez'),
  person('Anne-Marie Duffy'),
  person('Thomas James'),
  person('Will Young'),
  person('Mark Wood'),
  person('Grace Bell'),
  person('May Hope'),
  person('Rose Field'),
  person('April Summers'),
  person('Ed Li'),
  person('Sutharshan'),
  person('Priya Patel'),
  person('Benjamin Fletcher', 'pupil', ['Ben']),
  person('Sarah Whitlock', 'staff'),
  person('Ella Whitlock'),
  person('Priya Shah', 'staff'),
  person('Omar Khan', 'parent'),
  person('Hannah Moss', 'governor'),
  person('Jade Kerr', 'former-pupil'),
];
const facts = { people, neverFlag: ['Wójcik Bakery', 'Ella'], schoolNames: ['Duffy Lane Primary'] };
const options = { unknownNames: false };
const wholeOnly = { unknownNames: false, firstNames: false };

describe('names on the roster', () => {
  testRule(rule, {
    facts,
    options,
    flags: [
      'Well done [|Aisha Khan|] for a great assembly',
      'so proud of [|aisha khan|] 🎉',
      '[|AISHA KHAN|] WON THE CUP',
      "[|Aisha Khan|]'s poem made me cry",
      'Laughing at what [|Zoë Hughes|] said, and [|Zoe Bronte Hughes|] again',
      '[|Siân O’Brien|] and [|Sian OBrien|] and [|sian obrien|]',
      'The register says [|Wójcik, Łukasz|] is away',
      '[|Wojcik, Lukasz|]; [|Khan, Aisha|]; [|Patel, Priya|]',
      '[|Chen Li Wei|] is [|Li Wei Chen|] is [|Liwei Chen|]',
      '[|Maria Garcia|] won, [|Maria Lopez|] won',
      '[|Anne Marie Duffy|], [|Annemarie Duffy|]',
      '[|Muhammad Yusuf|] has settled in',
      '[|Seun Adebayo|] has settled in',
      'Add [|@luki_w09|] to the group',
      '#TeamGB #Proud[|AishaKhan|] #year6',
      'I taught [|Aisha K|]. Lovely family',
      'That was [|A. Khan|] of course',
      'At last [|Will Young|] can read',
      'Well done [|Grace Bell|]',
      'Snap of [|A*sha Kh*n|] below',
      '[|Аisha Кhan|] in disguise',
      '[|Aihsa Khan|] typed in a hurry',
      'Well done!\n[|Aisha Khan|]\n[|Priya Patel|]',
      'Miss [|Aisha Khan|] got full marks',
      'With [|Aisha Khan|], [|Priya Patel|] & [|Ben Fletcher|]',
      { text: 'In my class [|Sutharshan|] is the star', messageId: 'roster' },
      { text: 'Well done [|Aisha Khan|]', kind: 'comment' },
      { text: 'Is [|Aisha Khan|] with you?', kind: 'message' },
      { text: 'Proud teacher of [|Aisha Khan|]', kind: 'profile' },
    ],
    allows: [
      // Words that are names.
      'Will young people vote? They will, young and old',
      'WILL YOUNG PEOPLE VOTE',
      'Mark wood before you cut it. Mark my words',
      'May hope win. May I hope so?',
      'Grace before meals, then the bell',
      'Rose fields are lovely in April',
      'April summers are the best',
      'I will, Young said',
      // Part of a word, or of another name.
      'Khan Academy has good maths videos',
      'Aishakhanova is a tennis player',
      'The Khanate and the Aishas',
      'Chester Zoo was great 🦁',
      'Wójcik Bakery makes the best rye',
      'Off to Duffy Lane Primary again',
      '#KhanAcademy #MarvellousMaths',
      // Another person with half of the name.
      'Imran Khan led Pakistan to the cup',
      'Aisha Patel sings on Saturday',
      'Zoë Ball is on the radio',
      'Thomas Hardy wrote about Wessex',
      'James Thomas won gold',
      'A book by Maria Lewis',
      'Priya Shah teaches the clarinet',
      { text: 'With Thomas, James and Percy the engine', options: wholeOnly },
      'President George B. Chen spoke',
      // Two names that only stand side by side.
      { text: 'I love Aisha. Khan is a common name', options: wholeOnly },
      { text: 'Aisha, Khan and Sons are here', options: wholeOnly },
      { text: "Aisha's Khan print is fab", options: wholeOnly },
      { text: 'Ask Aisha\nKhan is out', options: wholeOnly },
      // Staff, parents and governors.
      'Sarah Whitlock and Hannah Moss were there',
      'Omar Khan, O. Khan and Mr Khan were there',
      'Miss Whitlock was on duty in my class',
      'In my class Sarah ran the quiz with Priya Shah',
      // A former pupil is for the rule about requests.
      'Jade Kerr is at college now',
      // Names alone, where the school does not ask about them.
      { text: 'Aisha is a lovely name', options: wholeOnly },
      'Miss World is on',
      'I miss Patel Stores',
      'Sports day is 12/03/2026, gates at 08:30',
    ],
  });
});

describe('first names and surnames alone', () => {
  test.each([
    '[|Aisha|] forgot her homework again',
    '[|aisha|] forgot her homework again',
    // No talk of school: a capital, and it reads as a name.
    '[|Aisha|] is coming for dinner',
    'Bumped into [|Łukasz|] in town',
    '[|Aisha|] was 1st at 5pm, 3rd at 9am',
    'In my class [|Oluwaseun|] asked why',
    'Year 4 were great today. [|Łukasz|] led the singing',
    '[|Łukasz|]’s mum came to parents’ evening',
    'So [|Aisha|] in 4B made me laugh',
    'Our class loved it, thanks [|Aisha|] 👏',
    'My pupils [|Aisha|] and [|Łukasz|] won',
  ])('%s', (marked) => {
    const { text, spans } = parseMarks(marked);
    const found = runCase(rule, marked, { facts, options });
    expect(found.spans.map(([from, to]) => text.slice(from, to))).toEqual(
      spans.map(([from, to]) => text.slice(from, to)),
    );
    expect(new Set(found.messageIds)).toEqual(new Set(['first-name']));
    expect(runCase(rule, marked, { facts, options: { ...options, firstNames: false } }).spans).toEqual([]);
  });
  test.each([
    'aisha is coming for dinner',
    'My cousin Aisha is coming for dinner',
    'Auntie Aisha did my homework with me',
    'Will the class be quiet? May they, in April?',
    'A Grace was said before lessons',
    'In my class we read Thomas the Tank Engine',
    'My class read a poem by Maria Angelou',
    'Li is a name that two letters make, said my pupil Ed',
    'Priya took my class today',
    'Ella took my class today',
    'Ms Aisha took my class today',
    'Aisha Patel sang for our class',
    'AISHA AND MY CLASS AND HOMEWORK',
    'Ben Nevis with my class',
  ])('leaves alone %s', (text) => {
    expect(runCase(rule, text, { facts, options }).spans).toEqual([]);
  });
});

describe('what only a person can judge is asked, not warned of', () => {
  const severities = (text: string, own: Person[] = people) =>
    runCase(rule, text, { facts: { people: own }, options }).messageIds;
  test('a surname after Miss, Mr or Master, unless a grown-up on the roster has it', () => {
    expect(severities('Master Patel was great')).toEqual(['near']);
    expect(severities('Miss Patel was great')).toEqual(['near']);
    expect(severities('Miss Khan was great')).toEqual([]);
    expect(severities('Mr Patel was great')).toEqual(['near']);
    expect(severities('Mr Khan was great')).toEqual([]);
    expect(severities('Mrs Patel was great')).toEqual([]);
  });
  test('a whole name that a grown-up has too', () => {
    const both = [person('Aisha Khan'), person('Aisha Khan', 'staff')];
    expect(severities('Well done Aisha Khan', both)).toEqual(['near']);
    expect(severities('Well done A. Khan', both)).toEqual([]);
  });
  test('initials that a grown-up has too', () => {
    expect(severities('A. Khan', [person('Aisha Khan'), person('Adam Khan', 'parent')])).toEqual([]);
  });
  test('a slip that makes another name', () => {
    expect(severities('Well done Maria Duffy', [person('Marie Duffy')])).toEqual(['near']);
    expect(severities('Well done Marei Duffy', [person('Marie Duffy')])).toEqual(['roster']);
  });
  test('those messages are softer than the rule', () => {
    expect(rule.severity).toBe('warn');
    for (const id of ['near', 'first-name', 'unknown'] as const)
      expect(rule.messages[id].severity).toBe('review');
  });
});

describe('what the technician set aside', () => {
  const ask = (neverFlag: string[], text: string) =>
    runCase(rule, text, { facts: { people, neverFlag }, options }).spans;
  test('a whole name, in any case and without its accents', () => {
    expect(ask([], 'Well done Łukasz Wójcik')).toHaveLength(1);
    expect(ask(['lukasz wojcik'], 'Well done Łukasz Wójcik')).toEqual([]);
  });
  test('half of a name sets nothing else aside', () => {
    expect(ask(['Aisha'], 'Well done Aisha Khan')).toHaveLength(1);
    expect(ask(['Aisha'], 'Aisha forgot her homework')).toEqual([]);
  });
});

describe('names on no roster', () => {
  const ids = (text: string, own: object = {}) =>
    runCase(rule, text, { facts: { ...facts, ...own } }).messageIds;
  test('are asked about, unless the school says otherwise', () => {
    expect(ids('Well done to Jasmine Whittle in Year 5')).toEqual(['unknown']);
    expect(runCase(rule, 'Well done to Jasmine Whittle in Year 5', { facts, options }).messageIds).toEqual(
      [],
    );
  });
  test('never where the roster has spoken, nor for people whom the school knows', () => {
    expect(ids('Well done to Aisha Khan in Year 5')).toEqual(['roster']);
    expect(ids('Well done to Sarah Whitlock in Year 5')).toEqual([]);
    expect(ids('Well done to Jade Kerr in Year 5')).toEqual([]);
    expect(ids('Well done to Jasmine Whittle in Year 5', { neverFlag: ['Jasmine Whittle'] })).toEqual([]);
    expect(ids('In Year 5 Jasmine cried all day')).toEqual(['unknown']);
    expect(ids('In Year 5 Sarah cried all day')).toEqual([]);
    expect(ids('In Year 5 Jasmine cried all day', { neverFlag: ['jasmine'] })).toEqual([]);
  });
});

test('20,000 names: the first and the last are found, a stranger is not', () => {
  const vowels = ['a', 'e', 'i', 'o', 'u'];
  const syllable = (value: number) =>
    `${'bdfgklmnprstvz'.charAt(value % 14)}${vowels[Math.floor(value / 14) % 5]}`;
  const word = (value: number) => {
    const small = syllable(value) + syllable(Math.floor(value / 70)) + syllable(value * 7 + 3) + 'x';
    return small.charAt(0).toUpperCase() + small.slice(1);
  };
  const many = Array.from({ length: 20_000 }, (_, at) =>
    person(`${word(at % 4900)} ${word(4899 - Math.floor(at / 5))}`),
  );
  const first = many[0]?.name ?? '';
  const last = many.at(-1)?.name ?? '';
  const text = `${first} met ${last} and Imran Khan`;
  const { spans } = runCase(rule, text, { facts: { people: many }, options });
  expect(spans.map(([from, to]) => text.slice(from, to))).toEqual([first, last]);
});
