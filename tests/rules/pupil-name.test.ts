import { describe, expect, test } from 'vitest';
import rule from '../../rules/pupil-name';
import type { Person } from '../../rules';
import { parseMarks, runCase, testRule } from '../support/test-rule';

const pupil = (name: string, knownAs?: string[]): Person => ({
  name,
  role: 'pupil',
  ...(knownAs ? { knownAs } : {}),
});
const people: Person[] = [
  pupil('Aisha Khan', ['Ash']),
  pupil('Zoë Brontë-Hughes'),
  pupil('Łukasz Wójcik'),
  pupil("Siân O'Brien"),
  pupil('Muhammad bin Yusuf'),
  pupil('Li Wei Chen'),
  pupil('Oluwaseun Adébáyò', ['Seun']),
  pupil('Maria Garcia Lopez'),
  pupil('Anne-Marie van der Berg'),
  pupil('Khaled al-Rashid'),
  pupil('Björn Müller'),
  pupil('Callum McDonald'),
  pupil('Sofia de la Cruz'),
  pupil('Nandini'),
  pupil('Anna Bell'),
  pupil('Will Young'),
  pupil('Mark Page'),
  pupil('Rose Hill'),
  pupil('Rose Mary'),
  pupil('Angel'),
  pupil('May Summers'),
  pupil('Ewan Trevena', ['@ewan_plays99']),
  { name: 'Karen Smith', role: 'staff' },
  { name: 'Priya Trevena', role: 'parent' },
  { name: 'Tomasz Nowicki', role: 'former-pupil' },
];
const facts = {
  people,
  schoolNames: ['Oakbridge Primary School'],
  neverFlag: ['Khan Academy', 'Anna Bell Ltd'],
};
const rosterOnly = { facts, options: { unknownNames: false } };

/** Each way of writing with the names written that way; a mark shows what is covered. */
const FORMS: Record<string, string[]> = {
  'first and last': [
    'So proud of [|Aisha Khan|] today',
    '[|Zoë Brontë-Hughes|] won',
    'Ask [|Oluwaseun Adébáyò|].',
  ],
  'lower and upper case': [
    '[|aisha khan|] was great',
    '[|AISHA KHAN|] WON',
    '[|łukasz wójcik|]',
    '[|SIÂN O’BRIEN|]',
  ],
  possessives: [
    "[|Aisha Khan|]'s poem",
    '[|Aisha Khan|]’s poem',
    "[|Łukasz Wójcik|]'s mum",
    '[|Aisha Khan|]s poem',
  ],
  'first name and initial': [
    'Thanks [|Aisha K|]. Lovely',
    '[|Aisha K|] was great',
    '[|Zoe B|] and [|Łukasz W|]!',
  ],
  'initial and last name': [
    '[|A. Khan|] was late',
    'Seen with [|A Khan|] today',
    '[|A.Khan|] again',
    '[|S. O’Brien|]',
  ],
  'last name first': [
    '[|Khan, Aisha|]',
    'Absent: [|Wójcik, Łukasz|]',
    '[|KHAN, Aisha|] 4B',
    '[|O’Brien, Siân|]',
  ],
  'a middle name the roster lacks': [
    '[|Aisha Jane Khan|]',
    '[|Aisha J. Khan|]',
    '[|Aisha J Khan|]',
    'a card for [|Łukasz Jan Wójcik|]',
  ],
  hashtags: [
    '#[|AishaKhan|] rocks',
    '#WellDone[|AishaKhan|]',
    '#welldone[|aishakhan|]',
    '#ProudOf_[|Aisha_Khan|]',
    '#[|SianOBrien|]',
    '#[|ZoëBrontëHughes|]',
  ],
  handles: [
    'Thanks [|@aishakhan|]',
    '[|@aisha_khan07|] hi',
    '[|@aisha.khan|]',
    '[|@lukaszwojcik|]',
    '[|@ewan_plays99|] lol',
  ],
  'one word, dots and dashes': [
    '[|aishakhan|] did it',
    '[|AishaKhan|] did it',
    '[|Aisha.Khan|]',
    '[|Aisha_Khan07|]',
    '[|Aisha-Khan|]',
  ],
  'one typing slip': [
    '[|Aisah Khan|] won',
    '[|Aishaa Khan|] won',
    '[|Aisha Khann|] won',
    '[|Lukasz Wojick|]',
    '[|Oluwaseun Adebyo|]',
  ],
  'marks added, left out, apart': [
    '[|Áïshà Khán|]',
    '[|Lukasz Wojcik|]',
    '[|Zoe\u0308 Bronte\u0308-Hughes|]',
    '[|Oluwaseun Adebayo|]',
    '[|Bjorn Muller|] and [|Bjoern Mueller|]',
  ],
  'look-alike letters': [
    '[|Аіshа Кhаn|]',
    '[|Αishα Κhαn|]',
    '[|𝐀𝐢𝐬𝐡𝐚 𝐊𝐡𝐚𝐧|]',
    '[|Ａｉｓｈａ　Ｋｈａｎ|]',
    '[|🅰isha Khan|]',
  ],
  'figures and signs for letters': [
    '[|A1sha Kh4n|]',
    '[|Ai$ha Khan|]',
    '[|Aish@ Kh@n|]',
    '[|4isha Khan|]',
    '[|5ian O’Brien|]',
  ],
  'invisible signs': [
    '[|Ai\u200bsha Khan|]',
    '[|Aisha Kh\u00adan|]',
    '[|Ai\u2060sha\u00a0Khan|]',
    'for [|Łu\ufeffkasz Wójcik|]',
  ],
  'spelled out and stretched': [
    '[|A i s h a K h a n|]',
    '[|A.i.s.h.a K.h.a.n|]',
    '[|A-i-s-h-a Khan|]',
    '[|Aaaaisha Khaaan|]',
  ],
  'emoji between and beside': [
    '[|Aisha 🎉 Khan|]',
    '🎉[|Aisha Khan|]🎉',
    '[|Aisha❤️Khan|]',
    '👩🏽‍🏫 [|Siân O’Brien|] 💛',
  ],
  'masked letters': ['[|A*sha Khan|]', '[|Aisha K***|] again', '[|A***a K**n|]', '[|Ai*** Kh**|]'],
  nicknames: ['[|Ash Khan|]', '[|Aisha "Ash" Khan|]', '[|Seun Adebayo|]'],
  particles: [
    '[|Muhammad bin Yusuf|]',
    '[|Muhammad Yusuf|]',
    '[|Anne-Marie van der Berg|]',
    '[|Anne Marie Berg|]',
    '[|Khaled al-Rashid|]',
    '[|Khaled Al Rashid|]',
    '[|Khaled Rashid|]',
    '[|Sofia de la Cruz|]',
    '[|Sofia Cruz|]',
  ],
  'hyphens and apostrophes': [
    '[|Zoe Hughes|]',
    '[|Zoë Brontë|]',
    '[|Zoe Bronte Hughes|]',
    '[|Sian OBrien|]',
    '[|Sian O Brien|]',
    '[|Callum MacDonald|]',
  ],
  'three names, in other orders': [
    '[|Li Wei Chen|]',
    '[|Chen Li Wei|]',
    '[|Li Chen|]',
    '[|Maria Lopez|]',
    '[|Maria Garcia|]',
    '[|Adébáyò Oluwaseun|]',
  ],
  'one name only': ['So proud of [|Nandini|] in Year 4', '[|Nandini|]’s homework'],
};

describe('pupils, as people write their names', () => {
  for (const [form, cases] of Object.entries(FORMS))
    describe(form, () => {
      test.each(cases)('%s', (marked) => {
        const found = runCase(rule, marked, rosterOnly);
        expect(found.spans).toEqual(parseMarks(marked).spans);
        expect(new Set(found.messageIds)).toEqual(new Set(['roster']));
      });
    });
});

describe('what only a person can tell', () => {
  test.each([
    ['near', 'Saw [|Aisha Kahn|] in town'],
    ['near', '[|Miss Khan|] was star of the week'],
    ['first-name', '[|Aisha|] is in my class'],
    ['first-name', 'Great work from [|Aisha|] in Year 4'],
    ['first-name', 'Told the [|Khan|] twins off again'],
    ['unknown', 'Well done to [|Jasmine Whitlock|] in Year 5'],
    ['unknown', 'My pupil [|Tamsin|] got a merit'],
  ])('%s: %s', (messageId, marked) => {
    const found = runCase(rule, marked, { facts });
    expect(found.spans).toEqual(parseMarks(marked).spans);
    expect(found.messageIds).toEqual([messageId]);
  });
  test('a name that only a person can tell never holds Post, however strict the pack is', () => {
    for (const id of ['near', 'first-name', 'unknown'] as const)
      expect(rule.messages[id].severity).toBe('review');
  });
});

testRule(rule, {
  facts,
  flags: [
    { text: '[|Aisha Khan|] and [|Łukasz Wójcik|] led the choir 🎶', messageId: 'roster' },
    { text: '[|Rose Hill|] in 4B read to us', messageId: 'roster' },
    { text: 'Mail [|aisha.khan|]@example.org', messageId: 'roster' },
    { text: '[|Aisha Khan|]', kind: 'profile', messageId: 'roster' },
    { text: 'hello [|aisha khan|]', kind: 'message', messageId: 'roster' },
    { text: 'Ha, [|Aisha Khan|] again', kind: 'comment', messageId: 'roster' },
    { text: 'Reply to [|Will Young|] please', messageId: 'roster' },
    { text: '[|Zoë Brontë-Hughes|], 7, lost a tooth', messageId: 'roster' },
    { text: '[|Aisha Khan|] [|Aisha Khan|]', messageId: 'roster' },
  ],
  allows: [
    'See you in May, or June, or April',
    'Will you come?',
    'will young people vote',
    'WILL YOUNG PEOPLE VOTE',
    'the rose hill garden',
    'mark page 5 by Friday',
    'Mark my words, the page turned',
    'In may summers feel long',
    { text: 'Annabel and Annabell came', options: { unknownNames: false } },
    '#susannabellini on the hob',
    { text: 'rosemary on the roast', options: { unknownNames: false } },
    'milk from nandini farm',
    'An Angel on top of the tree',
    { text: 'Anna went home. Bell rang.', options: { firstNames: false, unknownNames: false } },
    'Khan Academy has good maths videos',
    'Anna Bell Ltd fixed the boiler',
    { text: 'Aisha, Khan and Ben', options: { firstNames: false, unknownNames: false } },
    { text: 'Jack I think so', options: { unknownNames: false } },
    'A book by Roald Dahl',
    'Karen Smith is a great colleague',
    'Mrs Khan and Mr Trevena ran the cake stall',
    'Oakbridge Primary School is open',
    'Manchester United won, London went mad 🎉',
    'Great poem by Grace Nichols',
    { text: 'Aisha sent me a card, dear old friend', options: { firstNames: false, unknownNames: false } },
    'We bought a müller corner',
    'Master key is in the office',
    'the khan of Mongolia',
    { text: 'Well done to Jasmine Whitlock in Year 5', options: { unknownNames: false } },
    { text: 'Aisha is in my class', options: { firstNames: false, unknownNames: false } },
    { text: 'Aisha Khan', kind: 'request' },
    { text: 'Aisha Khan won', facts: { people, neverFlag: ['aisha khan'] } },
    { text: 'Aisha Khan won', options: { unknownNames: false }, facts: { people: [] } },
    'Miss Smith in Year 3 is a star',
    { text: 'The café shut early, so Aisha rang', options: { firstNames: false, unknownNames: false } },
  ],
});
