import type { Rule, RuleBinding, Severity } from '../rules';
import type { PolicyPack } from './policy';
import { fitOptions } from './fit-options';
import type { RuleSetting } from './settings';
import { advice, didYouMean, refused, type Problem } from './settings/problem';

export interface BoundRules {
  readonly bindings: Readonly<Record<string, RuleBinding>>;
  readonly problems: readonly Problem[];
}

type Severities = Severity | 'off';
const GRAVITY: readonly Severities[] = ['off', 'note', 'review', 'warn', 'stop'];

/**
 * Lays the technician's changes over the pack's bindings, rule by rule. A clause that the policy does not have, an option
 * that the rule does not take, a rule that does not exist: named, and the pack's own word stands.
 */
export function bindRules(
  pack: PolicyPack,
  settings: Readonly<Record<string, RuleSetting>>,
  rules: readonly Rule[],
): BoundRules {
  const problems: Problem[] = [];
  const ids = rules.map((rule) => rule.id);
  settings = underNewNames(settings);
  for (const id of Object.keys(settings))
    if (!ids.includes(id) && !RENAMED[id])
      problems.push(refused(`rules.${id}`, `is not a rule.${didYouMean(id, ids)}`));
  const bindings: [string, RuleBinding][] = [];
  for (const rule of rules) {
    const own = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
    const ofPack = pack.rules[rule.id];
    const bound = own ? overlay(ofPack ?? {}, own, rule, pack, problems) : ofPack;
    if (!bound) continue;
    if (bound.clause !== undefined) bindings.push([rule.id, bound]);
    else if (own?.severity !== 'off')
      problems.push(
        advice(
          `rules.${rule.id}`,
          'stays off: this policy has no clause for it. Name a clause to switch it on.',
        ),
      );
  }
  return { bindings: Object.fromEntries(bindings), problems };
}

/** Ids are for good; where one had to change, settings that still use the old one go on working. */
export const RENAMED: Readonly<Record<string, string>> = {
  'picture-attached': 'pupil-picture',
  'pupil-friend-request': 'contact-request',
};

function underNewNames(settings: Readonly<Record<string, RuleSetting>>): Record<string, RuleSetting> {
  const renamed = Object.entries(settings).map(([id, setting]) => [RENAMED[id] ?? id, setting] as const);
  // What is said under the new name counts over what is left under the old one.
  return { ...Object.fromEntries(renamed), ...settings };
}

function overlay(
  ofPack: RuleBinding,
  own: RuleSetting,
  rule: Rule,
  pack: PolicyPack,
  problems: Problem[],
): RuleBinding {
  const place = `rules.${rule.id}`;
  const clauses = pack.clauses.map(({ id }) => id);
  const known = (clause: string | undefined, where: string): string | undefined => {
    if (clause === undefined || clauses.includes(clause)) return clause;
    problems.push(
      refused(`${where}.clause`, `is not a clause of this policy.${didYouMean(clause, clauses)}`),
    );
    return undefined;
  };
  const messages: Record<string, { clause?: string | undefined; severity?: Severities | undefined }> = {};
  for (const [id, message] of Object.entries(ofPack.messages ?? {}))
    messages[id] = { ...message, severity: underOwn(message.severity, own.severity, ofPack.severity) };
  for (const [id, message] of Object.entries(own.messages ?? {})) {
    const where = `${place}.messages.${id}`;
    const ids = Object.keys(rule.messages);
    if (!ids.includes(id)) {
      problems.push(refused(where, `is not a message of this rule.${didYouMean(id, ids)}`));
      continue;
    }
    const clause = known(message.clause, where) ?? messages[id]?.clause;
    messages[id] = { clause, severity: message.severity ?? messages[id]?.severity };
  }
  const fitted = fitOptions(rule, ofPack.options, own.options, `${place}.options`);
  problems.push(...fitted.problems);
  return {
    clause: known(own.clause, place) ?? ofPack.clause,
    severity: own.severity ?? ofPack.severity,
    options: fitted.options,
    messages,
  };
}

/**
 * What becomes of a message's severity in the pack when the technician sets the whole rule's: a softer message stays
 * softer, one that was as grave as the rule or graver goes along with it.
 */
function underOwn(
  message: Severities | undefined,
  own: Severities | undefined,
  ofPack: Severities | undefined,
): Severities | undefined {
  if (!own || !message) return message;
  const rank = (severity: Severities) => GRAVITY.indexOf(severity);
  if (rank(message) >= rank(own) || message === ofPack) return own;
  return message;
}
