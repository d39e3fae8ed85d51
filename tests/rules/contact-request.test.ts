import { describe, expect, test } from 'vitest';
import { draftSchema, NO_FACTS, type Person } from '../../rules';
import { createInspector } from '../../rules/engine/inspector';
import rule from '../../rules/contact-request';
import { runCase, testRule } from '../support/test-rule';

const people: Person[] = [
  { name: 'Aisha Khan', role: 'pupil', knownAs: ['Ash', '@aishak_x'] },
  { name: "Siân O'Brien", role: 'pupil' },
  { name: 'Łukasz Wójcik', role: 'pupil' },
  { name: 'Nandini', role: 'pupil' },
  { name: 'Tomasz Nowicki', role: 'former-pupil' },
  { name: 'Ewan Trevena', role: 'former-pupil' },
  { name: 'Ewan Trevena', role: 'pupil' },
  { name: 'Karen Smith', role: 'staff' },
  { name: 'Omar Khan', role: 'parent' },
];
const told = (messageId: string) => (text: string) => ({ text, kind: 'post' as const, messageId });
const request = (addressee: string, text = '[||]') => ({ text, addressee });

testRule(rule, {
  facts: { people },
  draft: { kind: 'request' },
  flags: [
    { ...request('Aisha Khan'), messageId: 'pupil' },
    // The letter that stands for a portrait.
    { ...request('AAisha Khan'), messageId: 'pupil' },
    { ...request('aisha khan'), messageId: 'pupil' },
    { ...request('aisha_khan07'), messageId: 'pupil' },
    { ...request('@aisha.khan'), messageId: 'pupil' },
    { ...request('aishakhan'), messageId: 'pupil' },
    { ...request('@aishak_x'), messageId: 'pupil' },
    { ...request('Ash Khan'), messageId: 'pupil' },
    { ...request('Aisha K'), messageId: 'pupil' },
    { ...request('Aisha K.'), messageId: 'pupil' },
    { ...request('Khan Aisha'), messageId: 'pupil' },
    { ...request('Aisha Jane Khan'), messageId: 'pupil' },
    { ...request('🌸 Aisha Khan 🌸'), messageId: 'pupil' },
    { ...request('Sian OBrien'), messageId: 'pupil' },
    { ...request('Lukasz Wójcik'), messageId: 'pupil' },
    { ...request('Аisha Khаn'), messageId: 'pupil' },
    { ...request('Nandini'), messageId: 'pupil' },
    { ...request('Aisha Kahn'), messageId: 'near' },
    { ...request('Tomasz Nowicki'), messageId: 'former-pupil' },
    { ...request('Ewan Trevena'), messageId: 'pupil' },
    { ...request('Aisha Khan', '[|Aisha Khan|] sent you a friend request'), messageId: 'pupil' },
    { ...request('aisha_khan07', 'Follow [|aisha_khan07|] back?'), messageId: 'pupil' },
    { text: '[|Aisha Khan|] sent you a friend request', messageId: 'pupil' },
    { text: 'Add friend [|Tomasz Nowicki|]', messageId: 'former-pupil' },
    { ...request('Aisha Khan'), direction: 'incoming', messageId: 'pupil-incoming' },
    { ...request('Aisha Khan'), direction: 'outgoing', messageId: 'pupil' },
    { ...request('Karen Smith'), messageId: 'colleague' },
    { ...request('Omar Khan'), messageId: 'parent' },
    { text: '[|Karen Smith|] sent you a friend request', messageId: 'colleague' },
    { ...request('Aisha Khan'), options: { relatives: ['aisha khan'] }, messageId: 'relative' },
    { ...request('aisha_khan07'), options: { relatives: ['Aisha Khan'] }, messageId: 'relative' },
    { ...request('Omar Khan'), options: { earlierFriends: ['Omar Khan'] }, messageId: 'earlier-friend' },
    { text: 'Sam Hill, [|shortlisted|] for Year 2, wants to connect', messageId: 'candidate' },
    told('told')('Just [|accepted about fifteen of my form on insta|], sorry not sorry'),
    told('told')('[|added some of my year 9s on snap|] 👻 lol'),
    told('told')('Finally [|let my year 11s add me on insta|] now the exams are done'),
    told('told')('My [|Y10s are all on my snap|] and it is carnage'),
    told('told')('I [|accept my students’ friend requests|], life is short'),
    told('told')('[|gave my number to a few of my year 10s|] for the trip'),
    told('told-former')('[|friends with loads of my old students on facebook|], love seeing them in cafés'),
    told('told-parents')('Right, that’s [|my class’s mums added|], now you all know me'),
    told('told-parents')('I’m [|mates with most of the parents on Facebook|]'),
    told('told-asked')('One of my students [|has just added me|] 😂'),
    told('told-asked')('Got a [|friend request|] from one of my year 9s'),
  ],
  allows: [
    request('Aisha Bibi', ''),
    request('Karen Jones', ''),
    { ...request('Aisha Khan', ''), account: 'school' },
    { ...request('Omar Khan', ''), account: 'school' },
    ...[
      'Had a request from one of mine. Declined it, told our safeguarding lead, done',
      'Got a friend request from a pupil. Told the head, blocked',
      'Do not accept friend requests from pupils',
      'Reminder: never add students on social media',
      'Would you accept a friend request from a former pupil?',
      'Added the class photos to the school facebook page 📸',
      'We have added some year 4 work to our Twitter',
      'My class added glitter to everything on Friday',
      'All parents have been added to the mailing list',
      'friends with my old school mates on facebook',
      'My auntie has sent me a friend request from a third account',
    ].map((text) => ({ text, kind: 'post' as const })),
    { text: 'added some of my year 9s on snap', kind: 'post', account: 'school' },
    request('Aisha', ''),
    request('Khan Academy', ''),
    request('Łucja Nowak', '👋'),
    request('', ''),
    // The name on the request counts, not who else its text tells of.
    request('Karen Jones', 'Karen Jones and Aisha Khan are friends'),
    { text: 'Karen Jones sent you a friend request' },
    { text: 'Aisha Khan', kind: 'post' },
    { text: 'Aisha Khan', kind: 'message', addressee: 'Aisha Khan' },
    { text: '', addressee: 'Aisha Khan', facts: { people, neverFlag: ['Aisha Khan'] } },
    { text: '', addressee: 'Aisha Khan', facts: { people: [] } },
  ],
});

describe('how sure it is', () => {
  const person = (name: string, role: Person['role'] = 'pupil'): Person => ({ name, role });
  const listed = [person('Aisha Khan'), person('Jade Kerr', 'former-pupil')];
  const severityOf = (addressee: string, binding: object = {}, own = listed) => {
    const rules = { [rule.id]: { clause: 'test', ...binding } };
    const inspect = createInspector({ rules, facts: { ...NO_FACTS, people: own } }, [rule]);
    return inspect(draftSchema.parse({ text: '', kind: 'request', addressee })).map(
      ({ messageId, severity }) => `${messageId} ${severity}`,
    );
  };
  test('a pupil is warned of; a former pupil is asked about, unless the pack says otherwise', () => {
    expect(severityOf('Aisha Khan')).toEqual(['pupil warn']);
    expect(severityOf('Jade Kerr')).toEqual(['former-pupil review']);
    expect(severityOf('Jade Kerr', { messages: { 'former-pupil': { severity: 'warn' } } })).toEqual([
      'former-pupil warn',
    ]);
    expect(severityOf('Jade Kerr', { messages: { 'former-pupil': { severity: 'off' } } })).toEqual([]);
  });
  test('a name of a pupil and a former pupil is taken as the pupil’s, in whichever order they are listed', () => {
    const both = [person('Jade Kerr', 'former-pupil'), person('Jade Kerr')];
    expect(severityOf('Jade Kerr', {}, both)).toEqual(['pupil warn']);
    expect(severityOf('Jade Kerr', {}, [...both].reverse())).toEqual(['pupil warn']);
  });
  test('relatives set one person aside, not their namesakes by half', () => {
    expect(severityOf('Aisha Khan', { options: { relatives: ['Khan'] } })).toEqual(['pupil warn']);
  });
  test('a colleague with the whole name of a pupil makes it a question', () => {
    expect(severityOf('Aisha Khan', {}, [person('Aisha Khan'), person('Aisha Khan', 'staff')])).toEqual([
      'near review',
    ]);
  });
});

describe('a former pupil, by the day they left', () => {
  const found = (left: string | undefined, at: string | undefined, options: object = {}) => {
    const facts = { people: [{ name: 'Jade Kerr', role: 'former-pupil' as const, left }] };
    const example = {
      text: '',
      kind: 'request' as const,
      addressee: 'Jade Kerr',
      ...(at ? { at } : {}),
      options,
    };
    return runCase(rule, example, { facts }).messageIds;
  };
  test.each([
    ['2025-07-22', '2026-11-20T18:00:00Z', 'former-pupil-under-age'],
    ['2019-07-22', '2026-08-31T18:00:00Z', 'former-pupil-under-age'],
    ['2019-07-22', '2026-09-01T08:00:00Z', 'former-pupil'],
    ['2019-09-20', '2026-09-01T08:00:00Z', 'former-pupil-under-age'],
    ['2010-07-22', '2026-09-01T08:00:00Z', 'former-pupil'],
    [undefined, '2026-09-01T08:00:00Z', 'former-pupil'],
    ['2025-07-22', undefined, 'former-pupil'],
  ])('left %s, asked %s: %s', (left, at, messageId) => {
    expect(found(left, at)).toEqual([messageId]);
  });
  test('a school whose pupils leave at 18 has only grown-ups', () => {
    expect(found('2026-07-22', '2026-11-20T18:00:00Z', { leavingAge: 18 })).toEqual(['former-pupil']);
    expect(found('2023-07-22', '2026-11-20T18:00:00Z', { leavingAge: 16, adultAge: 21 })).toEqual([
      'former-pupil-under-age',
    ]);
  });
});

test('the span is where the text names them', () => {
  const text = 'Friends? Aisha Khan (2 mutual)';
  const { spans } = runCase(rule, { text, kind: 'request', addressee: '@aishakhan' }, { facts: { people } });
  expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(['Aisha Khan']);
});
