import { lookingAt } from '../../components/warning/pictures';
import type { ViewState } from '../../page/view';
import type { AnsweredFinding } from '../../platform/messages';
import type { Contact } from '../../school/policy';

/** What a warning says, all of it, and what of that decides which elements there are. */
export interface Said {
  readonly words: string;
  readonly shape: string;
}

/** Two answers that say the same draw nothing anew; two of the same shape change no element. */
export function saying(
  state: ViewState<AnsweredFinding>,
  { contacts, round, writing }: { contacts: readonly Contact[]; round: number; writing: boolean },
): Said {
  const { findings, excerpts, pictures = [] } = state;
  const given = [state.kind, state.notice, state.held, contacts];
  const shape = findings.map(({ rule, messageId, clause, severity, harmless, advice, pictures }, index) => [
    [rule, messageId, clause, severity, !harmless, !advice, !excerpts[index]].join(' '),
    // Each picture has an element, and so has the line that says how sure; the marks are drawn.
    pictures?.map(({ attachment, regions, sure }) => [attachment, regions.length > 0, sure]),
  ]);
  const shown = pictures.map(({ picture, source, state }) => [picture, !!source, state?.problem]);
  return {
    words: JSON.stringify([given, round, excerpts, findings.map(placeless), shown, lookingAt(pictures)]),
    shape: JSON.stringify([given, shape, shown, writing]),
  };
}

const PLACELESS = { start: 0, end: 0 };

/** Without its place in the draft, which words that are written before it move at each key. */
export function placeless(finding: AnsweredFinding): AnsweredFinding {
  return { ...finding, span: PLACELESS };
}
