import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../rules/engine/rule';
import confidentialMatter from '../../../rules/confidential-matter';
import contactDetails from '../../../rules/contact-details';
import pupilPicture from '../../../rules/pupil-picture';
import viewsDisclaimer from '../../../rules/views-disclaimer';
import workHours from '../../../rules/work-hours';

const rules: Rule[] = [confidentialMatter, contactDetails, pupilPicture, viewsDisclaimer, workHours];

/** What is wrong with a sentence that staff read. */
function problems(sentence: string): string[] {
  const found: string[] = [];
  if (sentence.split(/\s+/).length > 20) found.push('more than 20 words');
  if (/!/.test(sentence)) found.push('an exclamation mark');
  if (!/^\p{Lu}.*[.?]$/su.test(sentence)) found.push('no whole sentence');
  if (
    /\b(?:violat\w*|offen[cs]e\w*|breach\w*|illegal|guilty|caught|inappropriate|unprofessional|must not)\b/i.test(
      sentence,
    )
  )
    found.push('a word that blames');
  return found;
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('says each thing in at most 20 kind words, with the harmless reading', () => {
    expect(problems(rule.summary)).toEqual([]);
    for (const [id, { text, harmless }] of Object.entries(rule.messages)) {
      expect([id, problems(text)]).toEqual([id, []]);
      expect([id, problems(harmless ?? '')]).toEqual([id, []]);
    }
  });
});

test('the check itself sees a bad sentence', () => {
  expect(problems('a '.repeat(21))).toEqual(['more than 20 words', 'no whole sentence']);
  expect(problems('Stop!')).toEqual(['an exclamation mark', 'no whole sentence']);
  expect(problems('This is an offence.')).toEqual(['a word that blames']);
  expect(problems('')).toEqual(['no whole sentence']);
});
