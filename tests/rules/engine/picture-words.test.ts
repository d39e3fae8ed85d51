import { describe, expect, test } from 'vitest';
import { catalogue, draftSchema, NO_FACTS, type DraftInput, type SchoolFacts } from '../../../rules';
import { createInspector, type Finding } from '../../../rules/engine/inspector';
import { withoutJunk } from '../../../rules/engine/read-words';
import type { SeenWord } from '../../../rules/engine/seen';
import { packs } from '../../../school/packs';

const facts: SchoolFacts = {
  ...NO_FACTS,
  schoolNames: ['Oakbridge Primary School'],
  emailDomains: ['oakbridge.example'],
  people: [
    { name: 'Aisha Khan', role: 'pupil' },
    { name: 'Callum Drysdale', role: 'pupil' },
    { name: 'Farah Siddiqui', role: 'parent' },
    { name: 'Gwen Pemberley', role: 'staff' },
  ],
  neverFlag: ['Callum Drysdale'],
};

/** Words on lines of a page, each with a place: ten to a line, a tenth of the width each. */
function page(words: string): { words: string; where: { words: SeenWord[] } } {
  let index = -1;
  const placed = [...words.matchAll(/\S+/g)].map((word) => {
    index++;
    const region = { left: (index % 10) / 10, top: Math.floor(index / 10) / 10, width: 0.09, height: 0.05 };
    return { start: word.index, end: word.index + word[0].length, region };
  });
  return { words, where: { words: placed } };
}

/** Every rule but the general one about words in pictures, for which the others stand in. */
const ALL = Object.fromEntries(
  catalogue.filter(({ id }) => id !== 'picture-text').map(({ id }) => [id, { clause: '1' }]),
);
const inspectAll = createInspector({ rules: ALL, facts }, catalogue);
// Tables are compiled here, outside any test's time.
for (const _ of inspectAll.warmUp(draftSchema.parse({ text: 'warm' })));

function read(words: string, input: Partial<DraftInput> = {}, rules: object = ALL): Finding[] {
  const draft = {
    text: '',
    account: 'personal',
    attachments: [{ kind: 'image', seen: page(words) }],
    ...input,
  };
  const inspect =
    rules === ALL ? inspectAll : createInspector({ rules: rules as typeof ALL, facts }, catalogue);
  return inspect(draftSchema.parse(draft));
}
const inPictures = (findings: readonly Finding[]) => findings.filter(({ inPicture }) => inPicture);
const ids = (findings: readonly Finding[]) =>
  findings.map(({ rule, messageId }) => `${rule}/${messageId}`).sort();
const found = (words: string, input: Partial<DraftInput> = {}) => ids(inPictures(read(words, input)));

describe('words in a picture go through the rules of the draft', () => {
  test.each<[string, string, string]>([
    ['a name on a badge', 'Hello my name is Aisha Khan', 'pupil-name/roster'],
    ['a parent on a list', 'Lift share: Farah Siddiqui', 'parent-name/roster'],
    ['a colleague on a door', 'Room 4 Gwen Pemberley', 'colleague-name/roster'],
    ['a mobile number on a note', 'Call Sam on 07700 900123 please', 'contact-details/phone'],
    ['an e-mail address', 'write to sam.hill@example.org today', 'contact-details/email'],
    ['a date of birth on a form', 'His DOB is 12/03/2016 says the form', 'personal-data/birth'],
    ['a login on a board', 'The password is Marigold9 for the registers', 'personal-data/login'],
    ['a message that is screenshot', 'That boy in my class is thick as a brick', 'derogatory/pupil'],
    ['a threat', 'I will smash her face in tomorrow', 'harassing/threat'],
  ])('%s', (_, words, expected) => {
    expect(found(words)).toContain(expected);
  });

  test('says where: the words of the span, as one region for each line', () => {
    const words = 'one two three four five six seven eight nine Aisha Khan twelve';
    const [finding] = inPictures(read(words));
    expect(finding).toMatchObject({ rule: 'pupil-name', inPicture: true });
    expect(finding).not.toHaveProperty('span');
    expect(finding?.pictures).toEqual([
      {
        attachment: 0,
        regions: [
          { left: 0.9, top: 0, width: 0.09, height: 0.05 },
          { left: 0, top: 0.1, width: 0.09, height: 0.05 },
        ],
      },
    ]);
    const [beside] = inPictures(read('Our Aisha Khan here'))[0]?.pictures?.[0]?.regions ?? [];
    expect(beside?.left).toBeCloseTo(0.1);
    expect(beside?.width).toBeCloseTo(0.19);
  });

  test('one finding for a rule and message, however many names and pictures', () => {
    const seen = page('Aisha Khan and one and two and three and Aisha Khan');
    const attachments = [
      { kind: 'image', seen },
      'a.pdf',
      { kind: 'video', seen: page('Aisha Khan') },
    ] as const;
    const names = inPictures(read('', { attachments: [...attachments] }, { 'pupil-name': { clause: '1' } }));
    expect(names).toHaveLength(1);
    expect(names[0]?.pictures?.map(({ attachment, regions }) => [attachment, regions.length])).toEqual([
      [0, 3],
      [2, 1],
    ]);
  });

  test('where the reader kept no places, the whole picture', () => {
    const attachments = [{ kind: 'image' as const, seen: { words: 'Aisha Khan' } }];
    expect(inPictures(read('', { attachments }))[0]?.pictures).toEqual([{ attachment: 0, regions: [] }]);
  });

  test('the same name in the draft itself is one finding with both places; another name is not', () => {
    const rules = { 'pupil-name': { clause: '1' } };
    const same = read('AISHA KHAN', { text: 'Well done Aisha Khan' }, rules);
    expect(same).toHaveLength(1);
    expect(same[0]).toMatchObject({ span: { start: 10, end: 20 }, pictures: [{ attachment: 0 }] });
    expect(same[0]).not.toHaveProperty('inPicture');
    const people = [...facts.people, { name: 'Zoë Marlowe', role: 'pupil' as const }];
    const inspect = createInspector({ rules, facts: { ...facts, people } }, catalogue);
    const attachments = [{ kind: 'image' as const, seen: page('Zoe Marlowe') }];
    const two = inspect(draftSchema.parse({ text: 'Well done Aisha Khan', attachments }));
    expect(two.map(({ inPicture }) => inPicture ?? false)).toEqual([false, true]);
  });

  test('the clause is the rule’s own at that school, and a rule that is off stays off', () => {
    for (const pack of Object.values(packs)) {
      const own = pack.rules['pupil-name'];
      const names = inPictures(read('Aisha Khan', {}, own ? { 'pupil-name': own } : {}));
      const { clause, severity } = own ?? {};
      expect(names.map((one) => one.clause)).toEqual(clause && severity !== 'off' ? [clause] : []);
    }
  });
});

describe('what stands back', () => {
  const texts = (rules: object) => ids(read('Aisha Khan', {}, rules));

  test('the general word on names in a picture, where a rule about names says as much', () => {
    expect(texts({ 'picture-text': { clause: '1' }, 'pupil-name': { clause: '2' } })).toEqual([
      'pupil-name/roster',
    ]);
    expect(texts({ 'picture-text': { clause: '1' } })).toEqual(['picture-text/names']);
  });
  test('a softer word on the same place', () => {
    const rules = { 'picture-text': { clause: '1' }, 'pupil-name': { clause: '2', severity: 'note' } };
    expect(texts(rules)).toEqual(['picture-text/names']);
  });
  test('not where a name stands that only the general word knows', () => {
    const rules = { 'picture-text': { clause: '1' }, 'pupil-name': { clause: '2' } };
    expect(ids(read('Aisha Khan x x x x x x Farah Siddiqui', {}, rules))).toEqual([
      'picture-text/names',
      'pupil-name/roster',
    ]);
  });
});

describe('near misses', () => {
  test.each<[string, string, Partial<DraftInput>?]>([
    ['nothing read', ''],
    ['junk', "ii |' ~~ Il1 .:; EE vv wv1 kh4n rr\n-- ,, a1sh@ iii lll oO0 |_|"],
    ['disguised words, which in a picture are junk', 'a1sha kh@n f4gg0t'],
    ['a first name alone', 'Aisha'],
    ['first name and surname apart', 'Aisha sells the books of Khan Academy'],
    ['the school’s own name', 'Oakbridge Primary School'],
    ['a name the technician set aside', 'Callum Drysdale'],
    [
      'the school’s own poster',
      'Oakbridge Primary School Summer Fair Saturday 12 June 14:00 Entry £1 office@oakbridge.example 01632 960123',
      { account: 'school' },
    ],
    ['a menu', 'Soup £5 Pie £9 Ask about allergies Wifi password at the bar'],
    ['a road sign', 'A64 York 12 Leeds 14 Services'],
    ['a book', 'The Gruffalo by Julia Donaldson illustrated by Axel Scheffler'],
    ['a scoreboard', 'Home 2 Away 1 67:12'],
  ])('%s', (_, words, input) => {
    expect(found(words, input)).toEqual([]);
  });

  test('who would answer a message, and tone, hours and the account, are none of a picture’s', () => {
    const words =
      'Dear Aisha see you later love you. I work at Oakbridge Primary School. So drunk at work today!!!';
    expect(
      found(words, { kind: 'message', addressee: 'Aisha Khan' }).filter((id) =>
        /message|employer|unprof|tone|hours/.test(id),
      ),
    ).toEqual([]);
  });

  test('an attachment that is no picture is looked at too, once words were read in it', () => {
    const attachments = [{ kind: 'file' as const, name: 'a.pdf', seen: page('Aisha Khan') }];
    expect(ids(inPictures(read('', { attachments })))).toEqual(['pupil-name/roster']);
  });
});

test('what was read goes nowhere: findings hold no word, and the same picture is asked about once', () => {
  const seen = page('Aisha Khan');
  const draft = (text: string) => draftSchema.parse({ text, attachments: [] });
  let asked = 0;
  const counting = catalogue.map((rule) =>
    rule.id === 'pupil-name'
      ? { ...rule, find: (...given: Parameters<typeof rule.find>) => (asked++, rule.find(...given)) }
      : rule,
  );
  const inspect = createInspector({ rules: { 'pupil-name': { clause: '1' } }, facts }, counting);
  const look = (text: string) => inspect({ ...draft(text), attachments: [{ kind: 'image', seen }] });
  expect(JSON.stringify(look('a'))).not.toMatch(/Aisha|Khan/);
  look('ab');
  // Each draft once, and the picture once.
  expect(asked).toBe(3);
  seen.words = 'nobody at all';
  expect(look('abc')).toEqual([]);
});

test('junk is blanked and everything else stays where it was', () => {
  const words = 'Aisha Khan 4B y4 a1sh@ O’Brien-Cole 07700 900123 sam@example.org 12/03/2016 |~ 3rd x_y';
  const clean = withoutJunk(words);
  expect(clean).toHaveLength(words.length);
  expect(clean.replace(/\s+/g, ' ').trim()).toBe(
    'Aisha Khan 4B y4 O’Brien-Cole 07700 900123 sam@example.org 12/03/2016 3rd',
  );
  expect(clean.indexOf('sam@')).toBe(words.indexOf('sam@'));
});
