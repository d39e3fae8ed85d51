import type { Person } from '../../rules';
import rule from '../../rules/pupil-friend-request';
import { testRule } from '../support/test-rule';

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
