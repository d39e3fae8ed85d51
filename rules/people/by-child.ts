import type { Span } from '../engine/rule';
import type { PeopleIndex } from '../text/people';
import { readWords } from '../text/tokens';
import { KIN, SCHOOLISH } from './cues';

const CHILDS_KIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#])(\p{Lu}[\p{L}'-]*?\p{L})(?:'s|s') (?:(?:poor|lovely|bloody|flipping|actual|own) )?${KIN}(?![\p{L}\p{N}])`,
  'gu',
);
const NO_CHILD =
  /^(?:mother|father|valentine|new year|everyone|everybody|somebody|someone|nobody|god|it|that|there|here|he|she|who|what|let|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|my|our|your|their|her|his|child|kid|boy|girl|pupil|student|lad|mum|dad|nan|harry|simba|bambi|nemo|jesus|mary|peppa|bluey|matilda|stacy|stacey)$/i;

/** `Aisha's mum`, where Aisha is on the roster and the draft is of school business, or where the draft plainly is of school. */
export function* byChild(text: string, { roles, never }: PeopleIndex): Generator<Span> {
  if (!text.includes("'") || !SCHOOLISH.test(text)) return;
  for (const { 0: written, 1: name = '', index } of text.matchAll(CHILDS_KIN)) {
    if (NO_CHILD.test(name) || /\b(?:my|our) (?:[a-z]+ )?$/i.test(text.slice(0, index))) continue;
    const words = readWords(name);
    const key = words.tokens[0]?.key ?? '';
    if (never.find(words).length) continue;
    const isPupil = roles.some(({ role, own }) => role === 'pupil' && own.byFirst.has(key));
    if (isPupil || OF_CLASS.test(text)) yield { start: index, end: index + written.length };
  }
}
/** A child on no roster counts only beside words that only somebody of the school's staff would write. */
const OF_CLASS =
  /\b(?:my class|our school|in my (?:class|form|set)|the (?:school )?office|parents'? evening|slt|senco|ehcp|at the (?:school )?(?:gate|door)|home ?time|e-?mail\w*|emails?|phon(?:ed|ing|e call)|rang|complain\w*|kicking off|meeting|reading (?:books?|bands?|records?)|homework|behaviour|detentions?|isolation|excluded|attendance|safeguarding|reports?|(?:year|yr|y) ?\d|[1-9][A-Z]\b|pupils?|assembly|playground|pe kit|dojo|tapestry)\b/i;
