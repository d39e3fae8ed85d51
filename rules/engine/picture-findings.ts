import { plain } from '../wording/plain';
import type { Draft } from './draft';
import type { Finding } from './inspector';
import { areWithin, circumstances, joinPlaces, readDrafts, regionsOf } from './read-words';
import { SEVERITIES, type Rule } from './rule';
import type { Seen } from './seen';

/** Adds to the findings on a draft what its rules find in the words of its pictures. */
export type InPictures = (draft: Draft, findings: readonly Finding[]) => Finding[];

/**
 * Sends the words read in a draft's pictures through the rules that name messages for them (`Rule.inPictures`). Of one rule
 * and message there is one finding, with all its places. The same words in the draft's own text take the places to them.
 * @param look runs the rules of these ids over a draft; its findings' spans count in that draft's text
 */
export function findingsInPictures(
  catalogue: readonly Rule[],
  look: (draft: Draft, ids: ReadonlySet<string>) => readonly Finding[],
): InPictures {
  const ids = new Set(catalogue.filter(({ inPictures }) => inPictures?.length).map(({ id }) => id));
  const named = catalogue.map((rule) => [rule.id, rule] as const);
  const rules = new Map(named);
  // While one writes on, the same pictures are asked about again and again. Only spans are kept, and only as long as `Seen` is.
  const known = new WeakMap<
    Seen,
    { asked: string; words: string | undefined; findings: readonly Finding[] }
  >();
  const read = (draft: Draft, seen: Seen): readonly Finding[] => {
    const asked = circumstances(draft);
    const before = known.get(seen);
    if (before?.asked === asked && before.words === seen.words) return before.findings;
    const findings = look(draft, ids).filter(({ rule, messageId }) =>
      rules.get(rule)?.inPictures?.includes(messageId),
    );
    known.set(seen, { asked, words: seen.words, findings });
    return findings;
  };
  return (draft, findings) => {
    const all = [...findings];
    for (const { attachment, seen, draft: words } of readDrafts(draft))
      for (const { span, ...finding } of read(words, seen)) {
        const regions = span ? regionsOf(span, seen.where?.words) : [];
        const place = { attachment, regions };
        const same = span && words.text.slice(span.start, span.end);
        const at = all.findIndex(
          (one) =>
            one.rule === finding.rule &&
            one.messageId === finding.messageId &&
            (one.inPicture ?? (one.span && isSame(draft.text.slice(one.span.start, one.span.end), same))),
        );
        const before = all[at];
        if (before) all[at] = { ...before, pictures: joinPlaces([...(before.pictures ?? []), place]) };
        else all.push({ ...finding, pictures: [place], inPicture: true });
      }
    return withoutDoubles(
      all,
      (finding) => !!rules.get(finding.rule)?.standsBack?.includes(finding.messageId),
    );
  };
}

function isSame(one: string, other: string | undefined): boolean {
  const bare = (text: string) =>
    plain(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return other !== undefined && bare(one) === bare(other);
}

/** Of what two rules say about the same words in a picture the graver stays; where they are alike, the more particular. */
function withoutDoubles(findings: readonly Finding[], standsBack: (finding: Finding) => boolean): Finding[] {
  const read = findings.filter(({ inPicture }) => inPicture);
  const general = findings.filter((finding) => standsBack(finding) && finding.pictures?.length);
  const gravity = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  const covers = (others: readonly Finding[], one: Finding) =>
    areWithin(
      one.pictures ?? [],
      others.flatMap(({ pictures = [] }) => pictures),
    );
  const needless = new Set<Finding>();
  for (const one of general) {
    const asGrave = read.filter((other) => gravity(other) >= gravity(one));
    if (covers(asGrave, one)) needless.add(one);
    else
      for (const other of read)
        if (gravity(other) < gravity(one) && covers([one], other)) needless.add(other);
  }
  return findings.filter((one) => !needless.has(one));
}
