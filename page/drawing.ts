import { boxState } from './health';
import type { Marks } from './marks/marks';
import type { PageFinding, Session } from './session';
import { anchorOf, type Notice, type View } from './view';

/** What the person does in a warning. */
interface Acts<F extends PageFinding> {
  onEdit(session: Session<F>): void;
  onPostAnyway(session: Session<F>): void;
  onDismiss(session: Session<F>, finding: F): void;
  /** Nothing can be shown for this session: a warning that cannot be drawn must not hold anybody. */
  onLost(session: Session<F>): void;
}

/** Draws how a session stands: chip, marks, warning. */
export class Drawing<F extends PageFinding> {
  constructor(
    private readonly options: { readonly view: View<F>; readonly marks: Marks },
    private readonly acts: Acts<F>,
  ) {}

  /** @returns false when there is nothing to warn of, and the warning must go */
  show(session: Session<F>, notice: Notice, held: boolean): boolean {
    const { verdict, composer, read } = session;
    const { options, acts } = this;
    const findings = verdict.state === 'answered' && !session.token.given ? verdict.findings : [];
    this.chip(session);
    options.marks.mark(composer.editor, read, findings);
    if (notice === 'found' && !findings.length) return false;
    try {
      options.view.show(anchorOf(composer), {
        kind: composer.kind,
        notice,
        findings,
        excerpts: findings.map(({ span }) => (span ? read.text.slice(span.start, span.end) : '')),
        pictures: session.pictures.shown,
        held,
        onEdit: () => acts.onEdit(session),
        onPostAnyway: () => acts.onPostAnyway(session),
        onDismiss: (finding) => acts.onDismiss(session, finding),
        onLost: () => acts.onLost(session),
      });
    } catch {
      acts.onLost(session);
    }
    return true;
  }

  chip(session: Session<F>): void {
    const state = boxState(session);
    const anchor = anchorOf(session.composer);
    try {
      if (state) this.options.view.chip(anchor, state, session.pictures.shown);
      else this.options.view.hideChip(anchor);
    } catch {
      // A chip that cannot be drawn is no reason to stop.
    }
  }

  clear({ composer }: Session<F>): void {
    this.options.marks.clear(composer.editor);
    this.options.view.hideChip(anchorOf(composer));
  }
}
