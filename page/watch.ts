import { rememberCaret, type Caret } from './caret';
import { isDisabled, publishControl, publishes } from './composer/composer';
import type { Editor } from './composer/editor';
import { keyOf, repeat, type Attempt } from './hold/attempt';
import { listen, type Gestures } from './hold/gestures';
import type { Marks } from './marks/marks';
import { RequestWatch } from './requests';
import { PATIENCE, type Inspection, type PageFinding, type Session } from './session';
import { OpenSessions } from './open-sessions';
import type { Site } from './sites/site';
import { anchorOf, type Notice, type View, type ViewState } from './view';

/** How long the site may take to clear the composer after "Post anyway", in ms, before we say "press again". */
const SITE_TIME = 4000;

export interface WatchOptions<F extends PageFinding> {
  readonly window: Window;
  readonly site: Site;
  readonly inspection: Inspection<F>;
  readonly view: View<F>;
  readonly marks: Marks;
  /** Whether private messages are looked at: only where the school's settings say so. */
  messages(): boolean;
  /** Whether an event comes from our own warning. */
  isOurs(event: Event): boolean;
  /** Whether a person, and no script of the page, made this event. */
  isPerson(event: Event): boolean;
  readonly signal: AbortSignal;
}

/** One press on Post, with every composer it publishes (a thread has several boxes and one button). */
interface Press<F extends PageFinding> {
  readonly sessions: readonly Session<F>[];
  readonly attempt: Attempt;
}

/** What is held now: one press, for what was found in one of its composers. */
interface Held<F extends PageFinding> extends Press<F> {
  readonly session: Session<F>;
  readonly caret: Caret;
}

/**
 * Watches a page: reads composers as they change, shows what was found, and holds Post while a finding stands.
 * It decides at once: a press that may go goes untouched, as if we were not there.
 */
export class Watch<F extends PageFinding> implements Gestures {
  private readonly sessions: OpenSessions<F>;
  private readonly requests: RequestWatch<F>;
  private current: Session<F> | undefined;
  private held: Held<F> | undefined;
  /** Presses that wait for an answer, by the first composer they publish. */
  private readonly waiting = new Map<Session<F>, string>();

  constructor(private readonly options: WatchOptions<F>) {
    this.sessions = new OpenSessions(options, {
      onAnswer: (session) => this.showAnswer(session),
      onChange: () => this.readAll(),
      onGone: (session) => this.forget(session),
    });
    this.requests = new RequestWatch(options);
    listen(options.window, this, options, options.signal);
  }

  /** The school's settings arrived or changed. @param changed what was answered before may be answered otherwise now */
  onSettings(changed: boolean): void {
    const refused = this.sessions.retryRefused();
    if (refused) this.readAndAsk(refused);
    if (!changed) return;
    this.requests.forget();
    for (const session of this.sessions.all()) {
      session.forget();
      this.readAndAsk(session);
    }
  }

  onEditor(editor: Editor): void {
    const session = this.sessions.at(editor);
    if (!session) return;
    this.current = session;
    this.readAndAsk(session);
  }

  onAttachment(target: Element): void {
    this.onReach(target);
    // The page shows a preview a moment later, and the observer sees it; a file input's own list is there already.
    queueMicrotask(() => this.readAll());
  }

  onReach(control: Element): void {
    for (const session of this.sessions.near(control)) this.current ??= session;
  }

  onApproach(button: Element): void {
    this.requests.approach(button);
  }

  onPress(button: HTMLElement, final: boolean): 'pass' | 'hold' {
    if (isDisabled(button)) return 'pass';
    const sessions = this.sessions
      .all()
      .filter(({ composer }) => publishes(button, composer, this.options.site));
    if (!sessions.length) return this.requests.press(button, final);
    return this.decide({ sessions, attempt: { via: 'click', control: button } }, final);
  }

  onKey(editor: Editor, event: KeyboardEvent): 'pass' | 'hold' {
    const session = this.sessions.at(editor);
    if (!session) return 'pass';
    const { scope, enter } = session.composer;
    const alone = !event.ctrlKey && !event.metaKey;
    // Enter that picks from a list of people or hashtags publishes nothing.
    const picks =
      editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant');
    if (alone && (event.shiftKey || event.altKey || enter === 'new-line' || picks)) return 'pass';
    const sessions = this.sessions.all().filter(({ composer }) => composer.scope === scope);
    return this.decide({ sessions, attempt: { via: 'key', editor, key: keyOf(event) } }, true);
  }

  onSubmit(form: HTMLFormElement, submitter: HTMLElement | null): 'pass' | 'hold' {
    const sessions = this.sessions.all().filter(({ composer }) => form.contains(composer.editor));
    return sessions.length
      ? this.decide({ sessions, attempt: { via: 'submit', form, submitter } }, true)
      : 'pass';
  }

  /** The one decision. Drafts that were answered clean, released, or could not be checked pass untouched. */
  private decide(press: Press<F>, final: boolean): 'pass' | 'hold' {
    for (const session of press.sessions) this.readAndAsk(session);
    const holding = press.sessions.find((session) => session.holds);
    if (holding) {
      if (final) this.hold(holding, press);
      return 'hold';
    }
    const unknown = press.sessions.filter(
      ({ released, verdict }) => !released && verdict.state === 'unknown',
    );
    // The pointer's own events pass: stopping them would spoil the click of a draft that turns out clean.
    if (!unknown.length || !final) return 'pass';
    this.wait(unknown, press);
    return 'hold';
  }

  /** The answer is on its way: keep the press, and go on with it when it comes. */
  private wait(unknown: readonly Session<F>[], press: Press<F>): void {
    const [first] = press.sessions;
    if (!first || this.waiting.has(first)) return;
    const version = versionOf(press);
    this.waiting.set(first, version);
    const timer = this.options.window.setTimeout(() => {
      for (const session of unknown) session.giveUp();
      this.goOn(press, version);
    }, PATIENCE);
    void Promise.all(unknown.map((session) => session.ask())).finally(() => {
      this.options.window.clearTimeout(timer);
      this.goOn(press, version);
    });
  }

  private goOn(press: Press<F>, version: string): void {
    const [first] = press.sessions;
    if (!first || this.waiting.get(first) !== version) return;
    this.waiting.delete(first);
    for (const session of press.sessions) this.readAndAsk(session);
    // Words that were written after the press were not meant to go with it.
    if (versionOf(press) !== version) return this.show(first, 'press-again');
    const holding = press.sessions.find((session) => session.holds);
    if (holding) return this.hold(holding, press);
    const unchecked = press.sessions.find(({ verdict }) => verdict.state !== 'answered');
    if (unchecked) {
      unchecked.giveUp();
      return this.show(unchecked, 'not-checked');
    }
    this.letGo(press);
  }

  private hold(session: Session<F>, press: Press<F>): void {
    // Pressed again while held (the warning may have been out of sight): the caret from before counts.
    const caret = this.held?.session === session ? this.held.caret : rememberCaret(session.composer.editor);
    this.held = { ...press, session, caret };
    this.show(session, 'found');
  }

  private edit(session: Session<F>): void {
    const caret = this.held?.caret ?? rememberCaret(session.composer.editor);
    this.held = undefined;
    this.show(session, 'found');
    caret.restore();
  }

  private postAnyway(session: Session<F>): void {
    const { held } = this;
    // What is on screen may be older than what is held: only words that the person saw are let go.
    if (held?.session !== session) return;
    this.held = undefined;
    this.options.view.hide();
    // Sites look at what has the focus: give it back before the press is repeated.
    held.caret.restore();
    this.letGo(held);
  }

  private letGo(press: Press<F>): void {
    const [first] = press.sessions;
    if (!first) return;
    for (const session of press.sessions) session.release();
    const { site, window } = this.options;
    if (!repeat(press.attempt, first.composer, site)) return this.show(first, 'press-again');
    // A site that clears its box by script tells nobody: read it, so that the same words again are a new draft.
    window.setTimeout(() => this.readAll(), 0);
    window.setTimeout(() => {
      if (!first.composer.editor.isConnected || first.refresh() || !first.released || first.empty) return;
      // A site that is still busy with it has its control switched off, or away.
      const control = publishControl(first.composer, site);
      if (!control || isDisabled(control) || control.closest('[aria-busy="true"]')) return;
      this.show(first, 'press-again');
    }, SITE_TIME);
  }

  private dismiss(session: Session<F>, finding: F): void {
    session.dismiss(finding);
    if (this.held && !this.held.sessions.some((one) => one.holds)) this.endHold();
    this.showAnswer(session);
    if (!this.held) session.composer.editor.focus({ preventScroll: true });
  }

  /** The reason for holding went away: the focus goes back to where it was, unless the person is there already. */
  private endHold(): void {
    const { held } = this;
    this.held = undefined;
    this.options.view.hide();
    if (!held?.session.composer.editor.matches(':focus, :focus-within')) held?.caret.restore();
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
      if (this.held?.session === session) return this.endHold();
      return this.options.view.hide();
    }
    this.draw(session, {
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
  private draw(session: Session<F>, state: ViewState<F>): void {
    try {
      this.options.view.show(anchorOf(session.composer, this.options.site), state);
    } catch {
      this.held = undefined;
      session.release();
    }
  }

  private readAll(): void {
    for (const session of this.sessions.all()) this.readAndAsk(session);
  }

  private readAndAsk(session: Session<F>): void {
    const changed = session.refresh();
    if (changed && this.held?.session === session) this.endHold();
    if (session.verdict.state !== 'unknown') return changed ? this.showAnswer(session) : undefined;
    if (this.options.inspection.available) return void session.ask();
    session.giveUp();
    this.showAnswer(session);
  }

  private forget(session: Session<F>): void {
    this.options.marks.clear(session.composer.editor);
    if (this.held?.session === session) this.held = undefined;
    if (this.current !== session) return;
    this.current = undefined;
    this.options.view.hide();
  }
}

function versionOf<F extends PageFinding>(press: Press<F>): string {
  return press.sessions.map(({ version }) => version).join('\n');
}
