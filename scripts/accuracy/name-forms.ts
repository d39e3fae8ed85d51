/**
 * How many pupils of a roster are found, form by form, in posts as staff write them.
 *     npx tsx scripts/accuracy/name-forms.ts
 * Seeded; rosters of 2,000 made-up names. Part of `npm run accuracy`.
 */
import { createInspector, draftSchema, type Person } from '../../rules';
import { drawNames, numbersFrom } from './name-roster';
import { padded } from './report';
import { WRITTEN, writeForm } from './written-forms';

/** Posts with a place for a name: at the start, inside, at the end; with talk of school and without. */
const CARRIERS = [
  '{} was an absolute star today, could not be prouder',
  '{} made me laugh so much this afternoon 😂',
  'So proud of {} and the whole of Year 4 🎉',
  'Huge well done to {}!',
  'honestly {} has my heart, what a kid',
  'Spent my lunch looking for a lost shoe with {}',
  'Anyone else got a {} in their class who never stops talking?',
  'What a goal from {} at sports day, the crowd went wild',
  'Parents evening with the family of {} tonight, wish me luck',
  'Third detention this week for {}. I am done.',
  'And the winner of the spelling bee is {}!!',
  'Today I cried in the stock cupboard. Then I saw {} share a biscuit with the new girl and it was fine again',
  'My favourite quote of the day comes from {}',
  'Just had a lovely card from {} ❤️',
  '{} asked me if I was alive in the war',
  '{}, you legend',
  'Missing: one PE kit, owner {}, smells of ham',
  'I swear if {} says six seven once more I am walking out',
  'Nobody tells a story like {}',
  'Great attitude in training from {} tonight ⚽',
  'Shout out to {} for tidying the whole library',
  'Bumped into {} in Tesco and hid behind the melons',
];

/** What came of one form. */
export interface FormResult {
  readonly form: string;
  readonly tried: number;
  /** Something about the name was said, by any message of the rule. */
  readonly found: number;
  /** It was said to be a pupil’s by the roster, or close to it. */
  readonly byRoster: number;
  readonly missed: readonly string[];
}

const FOUND_BY_ROSTER = new Set(['roster', 'near', 'first-name']);

/**
 * Writes pupils of a made-up roster in every form and looks for them.
 * @param each how many names are tried in each form
 */
export function measureForms(each: number, seed: number, size = 2000): FormResult[] {
  const next = numbersFrom(seed);
  const names = drawNames(size, seed);
  const nicknames = new Map(
    names.map((one) => [one.name, `${one.first.replace(/[^\p{L}].*/u, '').slice(0, 3)}z`]),
  );
  const people = names.map(({ name }): Person => ({
    name,
    role: 'pupil',
    knownAs: [nicknames.get(name) ?? ''],
  }));
  const inspect = createInspector({
    rules: { 'pupil-name': { clause: 'measured' } },
    facts: { people, schoolNames: [], neverFlag: [], emailDomains: [], terms: [] },
  });
  return Object.keys(WRITTEN).map((form) => {
    const missed: string[] = [];
    let tried = 0;
    let found = 0;
    let byRoster = 0;
    for (let tries = 0; tried < each && tries < each * 5; tries++) {
      const person = names[Math.floor(next() * names.length)];
      const carrier = CARRIERS[Math.floor(next() * CARRIERS.length)] ?? '{}';
      const written = person && writeForm(form, person, nicknames.get(person.name) ?? '', next);
      if (!person || !written) continue;
      tried++;
      const start = carrier.indexOf('{}');
      const text = carrier.replace('{}', () => written);
      const hits = inspect(draftSchema.parse({ text })).filter(
        ({ span }) => span && span.start < start + written.length && start < span.end,
      );
      if (hits.length) found++;
      if (hits.some(({ messageId }) => FOUND_BY_ROSTER.has(messageId))) byRoster++;
      else missed.push(`${person.kind}: ${text}${person.name === written ? '' : `   (${person.name})`}`);
    }
    return { form, tried, found, byRoster, missed };
  });
}

/** A table of what was found, in per cent. */
export function formsTable(results: readonly FormResult[]): string {
  const share = (hits: number, of: number) => (of ? `${((100 * hits) / of).toFixed(1)}` : '-');
  return padded(
    ['form', 'tried', 'found %', 'by the roster %'],
    results.map(({ form, tried, found, byRoster }) => [
      form,
      String(tried),
      share(found, tried),
      share(byRoster, tried),
    ]),
  );
}

if (process.argv[1]?.endsWith('name-forms.ts')) {
  const results = measureForms(Number(process.argv[2] ?? 300), Number(process.argv[3] ?? 1));
  console.log(formsTable(results));
  // The names are made up, so misses may be shown.
  if (process.argv.includes('--misses'))
    for (const { form, missed } of results)
      if (missed.length) console.log(`\n${form}\n  ${missed.slice(0, 12).join('\n  ')}`);
}
