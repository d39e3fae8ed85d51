import { verdictOf, type Draft, type Inspect } from '../../rules';
import { showFinding } from '../../school/compile';
import type { PolicyPack } from '../../school/policy';

/** One line of JSON about one draft, without a line end. Holds positions and our sentences, never the draft's words. */
export function toLine(index: number, draft: Draft, inspect: Inspect, pack: PolicyPack): string {
  const findings = inspect(draft).map((finding) => {
    const { rule, clause, clauseText, severity, message, span } = showFinding(finding, pack);
    const { pictures } = finding;
    return { rule, clause, clauseText, severity, message, ...span, ...(pictures?.length && { pictures }) };
  });
  return JSON.stringify({ index, verdict: verdictOf(findings), findings });
}

const SEVERITY_WORDS = {
  note: 'worth knowing',
  review: 'only you can tell',
  warn: 'the policy speaks to this',
  stop: 'the school asks you not to post this',
};

/** What was seen, for the person at the terminal whose own words they are. */
export function forPeople(draft: Draft, inspect: Inspect, pack: PolicyPack): string {
  const findings = inspect(draft);
  if (!findings.length) return 'Nothing seen.';
  const blocks = findings.map((finding, index) => {
    const { message, harmless, clause, clauseText, advice, severity, span, rule } = showFinding(
      finding,
      pack,
    );
    const words =
      span && `“${draft.text.slice(span.start, span.end)}” (characters ${span.start + 1} to ${span.end})`;
    return [
      `${index + 1}. ${words ?? 'The whole draft'}`,
      message,
      harmless,
      `Clause ${clause}: ${clauseText}`,
      advice,
      `(${rule}, ${severity}: ${SEVERITY_WORDS[severity]})`,
    ]
      .filter((line) => line !== undefined)
      .join('\n   ');
  });
  const { title, date } = pack.document;
  return [...blocks, `The policy: ${title}, ${date}.`].join('\n\n');
}
