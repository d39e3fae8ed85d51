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
const request = (addressee: string, text = '[||]') => ({ text, addressee });

testRule(rule, {
  facts: { people },
  draft: { kind: 'request' },
  flags: [
    { ...request('Aisha Khan'), messageId: 'roster' },
    { ...request('aisha khan'), messageId: 'roster' },
    { ...request('aisha_khan07'), messageId: 'roster' },
    { ...request('@aisha.khan'), messageId: 'roster' },
    { ...request('aishakhan'), messageId: 'roster' },
    { ...request('@aishak_x'), messageId: 'roster' },
    { ...request('Ash Khan'), messageId: 'roster' },
    { ...request('Aisha K'), messageId: 'roster' },
    { ...request('Aisha K.'), messageId: 'roster' },
    { ...request('Khan Aisha'), messageId: 'roster' },
    { ...request('Aisha Jane Khan'), messageId: 'roster' },
    { ...request('🌸 Aisha Khan 🌸'), messageId: 'roster' },
    { ...request('Sian OBrien'), messageId: 'roster' },
    { ...request('Lukasz Wójcik'), messageId: 'roster' },
    { ...request('Аisha Khаn'), messageId: 'roster' },
    { ...request('Nandini'), messageId: 'roster' },
    { ...request('Aisha Kahn'), messageId: 'near' },
    { ...request('Tomasz Nowicki'), messageId: 'former-pupil' },
    { ...request('Ewan Trevena'), messageId: 'roster' },
    { ...request('Aisha Khan', '[|Aisha Khan|] sent you a friend request'), messageId: 'roster' },
    { ...request('aisha_khan07', 'Follow [|aisha_khan07|] back?'), messageId: 'roster' },
    { text: '[|Aisha Khan|] sent you a friend request', messageId: 'roster' },
    { text: 'Add friend [|Tomasz Nowicki|]', messageId: 'former-pupil' },
  ],
  allows: [
    request('Karen Smith', ''),
    request('Omar Khan', ''),
    request('Aisha Bibi', ''),
    request('Aisha', ''),
    request('Khan Academy', ''),
    request('Łucja Nowak', '👋'),
    request('', ''),
    // The name on the request counts, not who else its text tells of.
    request('Karen Smith', 'Karen Smith and Aisha Khan are friends'),
    { text: 'Karen Smith sent you a friend request' },
    { text: 'Aisha Khan', kind: 'post' },
    { text: 'Aisha Khan', kind: 'message', addressee: 'Aisha Khan' },
    { text: '', addressee: 'Aisha Khan', options: { relatives: ['aisha khan'] } },
    { text: '', addressee: 'aisha_khan07', options: { relatives: ['Aisha Khan'] } },
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
    expect(severityOf('Aisha Khan')).toEqual(['roster warn']);
    expect(severityOf('Jade Kerr')).toEqual(['former-pupil review']);
    expect(severityOf('Jade Kerr', { messages: { 'former-pupil': { severity: 'warn' } } })).toEqual([
      'former-pupil warn',
    ]);
    expect(severityOf('Jade Kerr', { messages: { 'former-pupil': { severity: 'off' } } })).toEqual([]);
  });
  test('a name of a pupil and a former pupil is taken as the pupil’s, in whichever order they are listed', () => {
    const both = [person('Jade Kerr', 'former-pupil'), person('Jade Kerr')];
    expect(severityOf('Jade Kerr', {}, both)).toEqual(['roster warn']);
    expect(severityOf('Jade Kerr', {}, [...both].reverse())).toEqual(['roster warn']);
  });
  test('relatives set one person aside, not their namesakes by half', () => {
    expect(severityOf('Aisha Khan', { options: { relatives: ['Khan'] } })).toEqual(['roster warn']);
  });
  test('a colleague with the whole name of a pupil makes it a question', () => {
    expect(severityOf('Aisha Khan', {}, [person('Aisha Khan'), person('Aisha Khan', 'staff')])).toEqual([
      'near review',
    ]);
  });
});

test('the span is where the text names them', () => {
  const text = 'Friends? Aisha Khan (2 mutual)';
  const { spans } = runCase(rule, { text, kind: 'request', addressee: '@aishakhan' }, { facts: { people } });
  expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(['Aisha Khan']);
});
