import { catalogue, type InspectorSettings, type Rule, type RuleBinding, type SchoolFacts } from '../rules';
import type { SchoolAccount } from './accounts';
import { bindRules } from './bind-rules';
import { packs } from './packs';
import type { Contact, PolicyPack, ShownFinding } from './policy';
import type { SchoolLogo } from './logos';
import type { Repair } from './repairs';
import type { Problem, Settings } from './settings';
import { checkTerms } from './settings/check-terms';
import type { Finding, Severity } from '../rules';

export interface CompiledSchool {
  /** What `createInspector` takes. */
  readonly inspector: InspectorSettings;
  /** The policy that speaks at this school. */
  readonly pack: PolicyPack;
  /** From which severity Post is held. */
  readonly holdFrom: Severity;
  readonly contacts: readonly Contact[];
  /** Ids of the sites to leave alone. */
  readonly sitesOff: readonly string[];
  /** The school's own accounts, for `accountOf`. */
  readonly accounts: readonly SchoolAccount[];
  /** Hosts beyond the known sites, perhaps with `*.` before them. */
  readonly moreSites: readonly string[];
  /** Every selector in them was read and can be used; that their site and composer exist was not looked at. */
  readonly repairs: readonly Repair[];
  /** Whether private messages are looked at. */
  readonly messages: boolean;
  /** Pictures of the school's logo for the logo reader; empty: no logo is looked for, and `school-logo` goes by words alone. */
  readonly logos: readonly SchoolLogo[];
  /** Rules that are on here and see a logo only by such a picture: for the technician page while `logos` is empty. */
  readonly wantLogos: readonly string[];
  /** What only shows once settings, policy pack and rules are seen together. */
  readonly problems: readonly Problem[];
}

const LOGO_RULES = ['school-logo', 'pupil-picture'];

/**
 * Joins a school's settings with its policy pack and the rules there are. Never throws: what does not fit is named,
 * and the pack's own word stands in its place.
 * @param rules the catalogue; given in tests
 */
export function compileSchool(settings: Settings, rules: readonly Rule[] = catalogue): CompiledSchool {
  const pack = packs[settings.policy];
  const { bindings, problems } = bindRules(pack, settings.rules, rules);
  return {
    inspector: { rules: bindings satisfies Record<string, RuleBinding>, facts: factsOf(settings) },
    pack,
    holdFrom: settings.holdFrom,
    contacts: settings.contacts,
    sitesOff: settings.sites.off,
    accounts: settings.school.accounts,
    moreSites: settings.moreSites,
    repairs: settings.repairs,
    messages: settings.messages,
    logos: settings.logos,
    wantLogos: LOGO_RULES.filter((id) => bindings[id]?.clause && bindings[id].severity !== 'off'),
    problems: [...problems, ...checkTerms(settings.terms)],
  };
}

/**
 * Adds to a finding what the person is shown about it.
 * @throws RangeError when the clause is not in the pack; findings of a compiled school always have theirs
 */
export function showFinding(finding: Finding, pack: PolicyPack): ShownFinding {
  const clause = pack.clauses.find(({ id }) => id === finding.clause);
  if (!clause) throw new RangeError('the clause is not in this policy pack');
  return {
    ...finding,
    clauseText: clause.text,
    ...(clause.advice ? { advice: clause.advice } : {}),
    document: pack.document,
  };
}

/** What the rules may know about the school. */
export function factsOf({ school, roster, calendar, neverFlag, terms }: Settings): SchoolFacts {
  return {
    schoolNames: namesOf(school),
    people: roster,
    neverFlag,
    emailDomains: school.emailDomains,
    terms,
    ...(calendar ? { calendar: { ...calendar, hours: withoutGaps(calendar.hours) } } : {}),
  };
}

/** Longest first, so that a long name is found before the short one inside it. */
function namesOf({ name, aliases }: Settings['school']): string[] {
  const given = name ? [name, ...aliases] : aliases;
  return [...new Set([...given, ...given.flatMap(withoutSchool)])].sort((a, b) => b.length - a.length);
}

/**
 * `Oakbridge Primary School` is `Oakbridge Primary` in everybody's mouth. Only where a phase is left to say that a school
 * is meant: `Oakbridge` alone may be the village.
 */
function withoutSchool(name: string): string[] {
  const short =
    /^(.+\s(?:primary|infants?|juniors?|nursery|first|middle|secondary|high|grammar))\s+school$/i.exec(name);
  return short?.[1] ? [short[1]] : [];
}

function withoutGaps(hours: NonNullable<Settings['calendar']>['hours']) {
  return Object.fromEntries(Object.entries(hours).filter(([, ranges]) => ranges !== undefined));
}
