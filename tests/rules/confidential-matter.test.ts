import { describe, expect, test } from 'vitest';
import rule from '../../rules/confidential-matter';
import { runCase, testRule } from '../support/test-rule';
import { ALLOWS_MINE } from './confidential/allows-mine';
import { ALLOWS_OTHERS } from './confidential/allows-others';
import { ALLOWS_TOLD } from './confidential/allows-told';
import { PLAIN_PUPILS } from './confidential/plain-pupils';
import { PLAIN_SCHOOL } from './confidential/plain-school';
import { TOLD_INSIDE } from './confidential/told-inside';
import { TOLD_PUPILS } from './confidential/told-pupils';
import { TOLD_SCHOOL } from './confidential/told-school';

const people = [
  { name: 'Aisha Testcase', role: 'pupil', knownAs: ['Aish'] },
  { name: 'Will Sacked', role: 'pupil' },
  { name: 'Morwenna Sample', role: 'staff' },
  { name: 'Pat Example', role: 'parent' },
] as const;
const facts = { people };

const flags = [PLAIN_PUPILS, PLAIN_SCHOOL, TOLD_PUPILS, TOLD_SCHOOL, TOLD_INSIDE]
  .flatMap(Object.entries<readonly string[]>)
  .flatMap(([messageId, texts]) =>
    texts.map((text) => (messageId === 'several' ? text : { text, messageId })),
  );

testRule(rule, {
  flags: [
    ...flags,
    { text: 'Aisha Testcase got her [|EHCP|]', facts, messageId: 'pupil-need' },
    { text: 'aisha testcase got her [|EHCP|]', facts, messageId: 'pupil-need' },
    { text: 'Aïsha Testcase’s [|EHCP|] came', facts, messageId: 'pupil-need' },
    { text: 'Aish [|was excluded|] on Friday', facts, messageId: 'behaviour' },
    { text: 'School was hard for Aisha today, her [|EHCP|] was refused', facts, messageId: 'pupil-need' },
    { text: 'Morwenna Sample has [|handed in her notice|]', facts, messageId: 'staffing' },
    { text: 'Pat Example [|made a complaint about|] the trip', facts, messageId: 'complaint' },
    { text: 'One of our TAs [|was sacked|]', kind: 'message', messageId: 'staffing' },
    { text: 'One of our TAs [|was sacked|]', kind: 'comment', messageId: 'staffing' },
  ],
  allows: [
    ...ALLOWS_MINE,
    ...ALLOWS_OTHERS,
    ...ALLOWS_TOLD,
    { text: 'Aisha Testcase won the race', facts },
    { text: 'Happy birthday to Morwenna Sample', facts },
    // A surname that is also a word says nothing of its bearer.
    { text: 'Our teacher read to Will Sacked today', facts },
    // The Aisha of the roster has another surname, and a first name alone needs a school.
    { text: 'Aisha Bloggs was so anxious before the school quiz on telly', facts },
    { text: 'Aisha was so anxious on telly last night', facts },
    '',
  ],
});

describe('what a finding marks', () => {
  test('the matter, in UTF-16 units, after emoji and with curly quotes', () => {
    const text = '👩‍🏫👩‍🏫 The girl’s in my class… “One of my Year 4s” got his EHCP';
    const [[start, end] = [0, 0]] = runCase(rule, text).spans.slice(-1);
    expect(text.slice(start, end)).toBe('EHCP');
  });
  test('a long draft takes no disproportionate time: no pattern backtracks without end', () => {
    const text = 'the very '.repeat(4000) + 'one of my one of my '.repeat(2000) + 'a '.repeat(8000);
    expect(runCase(rule, text).spans).toEqual([]);
  });
});
