import { createInspector } from '../../rules';
import { compileSchool } from '../../school/compile';
import { packs } from '../../school/packs';
import { parseSettings } from '../../school/settings';
import type { Case } from './corpus';
import type { Look } from './measure';

export type PackId = keyof typeof packs;
export const PACK_IDS = Object.keys(packs) as PackId[];

/** A finder as the school of the corpus would have it, under one of the bundled policies. */
export function inspectorOf(policy: PackId, roster: string): { look: Look; rules: string[] } {
  const { settings, problems } = parseSettings({
    school: {
      name: 'Oakbridge Primary School',
      aliases: ['Oakbridge'],
      emailDomains: ['oakbridge.example', 'oakbridgeprimary.example'],
    },
    policy,
    roster,
    messages: true,
    calendar: {
      hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, '08:30-16:00'])),
      breaks: ['10:30-10:45', '12:00-13:00'],
      terms: ['2026-09-02 to 2026-12-18', '2027-01-04 to 2027-03-26'],
      closures: ['2026-10-26 to 2026-10-30'],
    },
  });
  const refused = problems.find(({ message }) => !/one word/.test(message));
  if (refused) throw new Error(`the corpus school: ${refused.place} ${refused.message}`);
  const { inspector } = compileSchool(settings);
  const look = createInspector(inspector);
  const asleep = look.health().filter(({ state }) => state === 'failed');
  if (asleep[0]) throw new Error(`${asleep[0].rule}: ${asleep[0].reason}`);
  const on = look.health().filter(({ state }) => state === 'on');
  return { look, rules: on.map(({ rule }) => rule) };
}

/**
 * The cases as one school sees them: what its policy does not speak to is not expected there. Drafts that only another
 * school's policy speaks to are left out, since nobody has said whether they are clean here.
 */
export function casesFor(policy: PackId, cases: readonly Case[]): Case[] {
  const { rules } = packs[policy];
  return cases.flatMap((one) => {
    if (one.mentions.includes(policy) && rules['community-mention']) {
      const anyMention = { rule: 'community-mention', gravity: 'medium' as const, or: NAMES };
      return [
        { ...one, expected: one.schools.includes(policy) ? [...one.expected, anyMention] : [anyMention] },
      ];
    }
    if (!one.expected.length && !one.schools.length) return [one];
    if (!one.schools.includes(policy)) return [];
    const expected = one.expected.filter(({ rule, or }) => [rule, ...or].some((id) => rules[id]));
    return expected.length ? [{ ...one, expected }] : [];
  });
}

/** Rules that name somebody: where any mention is forbidden, a name is one. */
const NAMES = ['pupil-name', 'parent-name', 'colleague-name', 'former-pupil-name'];
