import { rememberCaret, type Caret } from './caret';
import { composerAt, isDisabled, publishes } from './composer/composer';
import type { Editor } from './composer/editor';
import { keyOf, repeat, type Attempt } from './hold/attempt';
import { listen, type Gestures } from './hold/gestures';
import type { Marks } from './marks/marks';
import { RequestWatch } from './requests';
import { Session, type Inspection, type PageFinding } from './session';
import type { Site } from './sites/site';
import { anchorOf, type Notice, type View, type ViewState } from './view';

/** How long a pressed Post waits for an answer that is under way, in ms. Then it is "not checked", and free. */
const PATIENCE = 1000;
/** How long the site may take to clear the composer after "Post anyway", in ms, before we say "press again". */
const SITE_TIME = 4000;

export interface WatchOptions<F extends PageFinding> {
  readonly window: Window;
  readonly site: Site;
  readonly inspection: Inspection<F>;
  readonly view: View<F>;
  readonly marks: Marks;
  /** Whether private messages are looked at: only where the school's settings say so. */
  readonly messages: () => boolean;
  readonly isOurs: (event: Event) => boolean;
  readonly signal: AbortSignal;
}

/** What is held now: one press, in one composer. */
interface Held<F extends PageFinding> {
  readonly session: Session<F>;
  readonly attempt: Attempt;
  readonly caret: Caret;
}

/**
 * Watches a page: reads composers as they change, shows what was found, and holds Post while a finding stands.
 * It decides at once: a press that may go goes untouched, as if we were not there.
 */
export class Watch<F extends PageFinding> implements Gestures {
  private readonly sessions = new Map<Editor, Session<F>>();
  private readonly observer: MutationObserver;
  private readonly requests: RequestWatch<F>;
  private current: Session<F> | undefined;
  private held: Held<F> | undefined;
  private waiting: { session: Session<F>; attempt: Attempt } | undefined;

  constructor(private readonly options: WatchOptions<F>) {
    this.observer = new MutationObserver(() => this.readAll());
    this.requests = new RequestWatch(options);
    listen(options.window, this, options.isOurs, options.signal);
    options.signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** Everything is asked again, as after a change of the school's settings. */
  recheck(): void {
    this.requests.forget();
    for (const session of this.open()) {
      session.forget();
      session.refresh();
      void session.ask();
    }
  }

  onEditor(editor: Editor): void {
    const session = this.sessionOf(editor);
    if (!session) return;
    this.current = session;
    this.readAndAsk(session);
  }

  onAttachment(): void {
    // The page shows a preview a moment later, and the observer sees it; a file input's own list is there already.
    queueMicrotask(() => this.readAll());
  }

  onApproach(button: Element): void {
    this.requests.approach(button);
  }

  onPress(button: HTMLElement, final: boolean): 'pass' | 'hold' {
    if (isDisabled(button)) return 'pass';
    const session = this.open().find(({ composer }) => publishes(button, composer, this.options.site));
    if (!session) return this.requests.press(button, final);
    return this.decide(session, { via: 'click', control: button }, final);
  }

  onKey(editor: Editor, event: KeyboardEvent): 'pass' | 'hold' {
    const session = this.sessionOf(editor);
    if (!session) return 'pass';
    const publishing =
      event.ctrlKey ||
      event.metaKey ||
      (!event.shiftKey && !event.altKey && session.composer.enter === 'publishes');
    return publishing ? this.decide(session, { via: 'key', key: keyOf(event) }, true) : 'pass';
  }

  onSubmit(form: HTMLFormElement, submitter: HTMLElement | null): 'pass' | 'hold' {
    const session = this.open().find(({ composer }) => form.contains(composer.editor));
    return session ? this.decide(session, { via: 'submit', form, submitter }, true) : 'pass';
  }

  /** The one decision. A draft that was answered clean, released, or could not be checked passes untouched. */
  private decide(session: Session<F>, attempt: Attempt, final: boolean): 'pass' | 'hold' {
    this.readAndAsk(session);
    if (session.released || session.empty) return 'pass';
    const { verdict } = session;
    if (verdict.state === 'unchecked') return 'pass';
    if (verdict.state === 'answered') {
      if (!verdict.findings.some((finding) => finding.holds)) return 'pass';
      if (final) this.hold(session, attempt);
      return 'hold';
    }
    // The pointer's own events pass: stopping them would spoil the click of a draft that turns out clean.
    if (!final) return 'pass';
    this.wait(session, attempt);
    return 'hold';
  }

  /** The answer is on its way: keep the press, and go on with it when it comes. */
  private wait(session: Session<F>, attempt: Attempt): void {
    if (this.waiting) return;
    this.waiting = { session, attempt };
    const timer = this.options.window.setTimeout(() => {
      session.giveUp();
      this.goOn();
    }, PATIENCE);
    void session.ask().finally(() => {
      this.options.window.clearTimeout(timer);
      if (this.waiting?.session === session) this.goOn();
    });
  }

  private goOn(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = undefined;
    const { session, attempt } = waiting;
    const { verdict } = session;
    if (verdict.state === 'answered' && verdict.findings.some((finding) => finding.holds))
      return this.hold(session, attempt);
    if (verdict.state === 'answered') return this.letGo(session, attempt);
    session.giveUp();
    this.show(session, 'not-checked');
  }

  private hold(session: Session<F>, attempt: Attempt): void {
    // Pressed again while held (the warning may have been out of sight): the caret from before counts.
    const caret = this.held?.session === session ? this.held.caret : rememberCaret(session.composer.editor);
    this.held = { session, attempt, caret };
    this.show(session, 'found');
  }

  private edit(session: Session<F>): void {
    const caret = this.held?.caret ?? rememberCaret(session.composer.editor);
    this.held = undefined;
    this.show(session, 'found');
    caret.restore();
  }

  private postAnyway(session: Session<F>): void {
    const attempt = this.held?.attempt;
    const caret = this.held?.caret;
    this.held = undefined;
    session.release();
    this.options.view.hide();
    // Sites look at what has the focus: give it back before the press is repeated.
    caret?.restore();
    if (attempt) this.letGo(session, attempt);
  }

  private letGo(session: Session<F>, attempt: Attempt): void {
    session.release();
    const repeated = repeat(attempt, session.composer, this.options.site);
    if (!repeated) return this.show(session, 'press-again');
    // A site that clears its box by script tells nobody: read it, so that the same words again are a new draft.
    this.options.window.setTimeout(() => this.readAndAsk(session), 0);
    this.options.window.setTimeout(() => {
      if (!session.composer.editor.isConnected || session.refresh() || !session.released) return;
      this.show(session, 'press-again');
    }, SITE_TIME);
  }

  private dismiss(session: Session<F>, finding: F): void {
    session.dismiss(finding);
    const { verdict, composer } = session;
    const holds = verdict.state === 'answered' && verdict.findings.some((one) => one.holds);
    const caret = this.held?.caret;
    if (!holds) this.held = undefined;
    this.showAnswer(session);
    if (!holds && caret) caret.restore();
    else if (!this.held) composer.editor.focus({ preventScroll: true });
  }

  private showAnswer(session: Session<F>): void {
    if (session !== this.current && this.held?.session !== session) return;
    if (session.verdict.state === 'unchecked') return this.show(session, 'not-checked');
    if (session.verdict.state === 'answered') this.show(session, 'found');
  }

  private show(session: Session<F>, notice: Notice): void {
    const { verdict, composer, read } = session;
    const findings = verdict.state === 'answered' && !session.released ? verdict.findings : [];
    this.options.marks.mark(composer.editor, read, findings);
    if (notice === 'found' && !findings.length) {
      if (this.held?.session === session) this.held = undefined;
      return this.options.view.hide();
    }
    this.view(session, {
      kind: composer.kind,
      notice,
      findings,
      excerpts: findings.map(({ span }) => (span ? read.text.slice(span.start, span.end) : '')),
      held: notice === 'found' && this.held?.session === session,
      onEdit: () => this.edit(session),
      onPostAnyway: () => this.postAnyway(session),
      onDismiss: (finding) => this.dismiss(session, finding),
    });
  }

  /** A warning that cannot be drawn must not hold anybody: then the draft counts as not checked, and is free. */
  private view(session: Session<F>, state: ViewState<F>): void {
    try {
      this.options.view.show(anchorOf(session.composer, this.options.site), state);
    } catch {
      this.held = undefined;
      session.release();
    }
  }

  private readAll(): void {
    for (const session of this.open()) this.readAndAsk(session);
  }

  private readAndAsk(session: Session<F>): void {
    const changed = session.refresh();
    if (changed && this.held?.session === session) this.held = undefined;
    if (session.verdict.state !== 'unknown') return changed ? this.showAnswer(session) : undefined;
    if (this.options.inspection.available) return void session.ask();
    session.giveUp();
    this.showAnswer(session);
  }

  private sessionOf(editor: Editor): Session<F> | undefined {
    const known = this.sessions.get(editor);
    if (known?.composer.scope.isConnected && known.composer.scope.contains(editor)) return known;
    const { site, inspection } = this.options;
    const composer = composerAt(editor, site);
    if (composer.kind === 'message' && !this.options.messages()) return undefined;
    const session = new Session<F>(composer, site, inspection, (answered) => this.showAnswer(answered));
    this.sessions.set(editor, session);
    inspection.prepare();
    this.observer.observe(composer.scope, { childList: true, subtree: true, characterData: true });
    return session;
  }

  /** Sessions whose composer is still on the page; the others are forgotten, and their warning goes with them. */
  private open(): Session<F>[] {
    for (const [editor, session] of this.sessions) {
      if (editor.isConnected) continue;
      this.sessions.delete(editor);
      this.options.marks.clear(editor);
      if (this.held?.session === session) this.held = undefined;
      if (this.current === session) {
        this.current = undefined;
        this.options.view.hide();
      }
    }
    return [...this.sessions.values()];
  }
}
