import nlp from 'compromise';
import { expect, test } from 'vitest';
import { createInspector, draftSchema } from '../../rules';
import { compileSchool } from '../../school/compile';
import { parseSettings } from '../../school/settings';
import { madeUpDraft, madeUpRoster } from './made-up';

const SIZES = [280, 2_000, 20_000];
const { settings, problems } = parseSettings({
  school: { name: 'Oakbridge Primary School' },
  policy: 'model',
  roster: madeUpRoster(2_000),
});
const inspect = createInspector(compileSchool(settings).inspector);
const draft = (text: string) => draftSchema.parse({ text, account: 'personal', audience: 'public' });

test('what is measured is real: the whole roster is read, the rules are on, findings come out', () => {
  expect(problems).toEqual([]);
  expect(settings.roster).toHaveLength(2_000);
  expect(new Set(settings.roster.map(({ name }) => name)).size).toBe(2_000);
  expect(inspect.health().filter(({ state }) => state === 'failed')).toEqual([]);
  expect(inspect.health().filter(({ state }) => state === 'on').length).toBeGreaterThan(0);
  expect(inspect(draft(madeUpDraft(2_000, 1))).length).toBeGreaterThan(0);
  for (const size of SIZES) expect(madeUpDraft(size, 1)).toHaveLength(size);
});

for (const size of SIZES) {
  // Made beforehand: making a text must not count. More texts than the sentence memory can hold on to.
  const texts = Array.from({ length: Math.max(40, Math.ceil(600_000 / size)) }, (_, seed) =>
    madeUpDraft(size, seed + 1),
  );
  const cycle = () => {
    let index = 0;
    return () => texts[index++ % texts.length] as string;
  };

  test(`${size} characters, a new text`, async ({ bench }) => {
    const ours = cycle();
    const theirs = cycle();
    await bench.compare(
      bench('Second Look, every rule', () => void inspect(draft(ours()))),
      bench('compromise people() alone', () => void nlp(theirs()).people().out('array')),
    );
  });

  test(`${size} characters, one more letter typed`, async ({ bench }) => {
    const text = madeUpDraft(size, 0);
    const typist = () => {
      let typed = 0;
      // Never the same ending twice, so that the sentence under the cursor is always read again.
      return () => `${text.slice(0, -8)} ${(typed++).toString(36).padStart(7, 'x')}`;
    };
    const ours = typist();
    const theirs = typist();
    inspect(draft(text));
    await bench.compare(
      bench('Second Look, every rule', () => void inspect(draft(ours()))),
      bench('compromise people() alone', () => void nlp(theirs()).people().out('array')),
    );
  });
}
