import { rememberCaret, type Caret } from './caret';
import { isHarmless, publishControl, publishes } from './composer/composer';
import { buttonIn, isDisabled } from './composer/controls';
import type { Editor } from './composer/editor';
import { LearnedEnter } from './composer/learned-enter';
import { containsAcross } from './dom/tree';
import { serveFrames } from './frames';
import { boxState, countBoxes, UnknownBoxes, type Health } from './health';
import { meansOf, repeat, type Attempt } from './hold/attempt';
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
  /** The site as it is described now: a technician's repairs may come later. */
  site(): Site;
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
  private readonly unknown = new UnknownBoxes<F>();
  private readonly enter = new LearnedEnter<Session<F>>();
  /** Counts what the person did: one gesture may come as several events. */
  private gesture = 0;

  constructor(private readonly options: WatchOptions<F>) {
    this.sessions = new OpenSessions(options, {
      onAnswer: (session) => this.showAnswer(session),
      onChange: (whole) => this.readAll(whole),
      onGone: (session) => this.forget(session),
    });
    this.requests = new RequestWatch(options);
    serveFrames(options.window, (window, signal) => listen(window, this, options, signal), options.signal);
  }

  /** How things stand, in numbers. */
  health(): Health {
    return {
      boxes: countBoxes(this.sessions.all()),
      messageLeftAlone: this.sessions.leavesMessageAlone,
      unknownBox: this.unknown.seen,
    };
  }

  /** The school's settings arrived or changed. @param changed what was answered before may be answered otherwise now */
  onSettings(changed: boolean): void {
    this.sessions.renew();
    const refused = this.sessions.retryRefused();
    if (refused) this.readAndAsk(refused);
    if (!changed) return;
    this.requests.forget();
    for (const session of this.sessions.all()) {
      session.forget();
      this.readAndAsk(session);
    }
  }

  onBegin(): void {
    this.enter.settle((session) => this.readAndAsk(session));
    this.gesture++;
  }

  onEditor(editor: Editor, wrote: boolean): void {
    if (!wrote) this.sessions.reconsider(editor);
    const session = this.sessions.at(editor);
    if (!session) return;
    this.current = session;
    if (wrote) session.noteInsertion();
    this.readAndAsk(session);
  }

  onAttachment(target: Element, files: readonly File[]): void {
    this.onReach(target);
    if (files.length)
      for (const { given, composer } of this.sessions.all())
        if (containsAcross(composer.scope, target)) given.add(files, composer.scope);
    // The page shows a preview a moment later, and the observer sees it; a file input's own list is there already.
    queueMicrotask(() => this.readAll(true));
  }

  onReach(control: Element): void {
    for (const session of this.sessions.near(control)) this.current ??= session;
  }

  onApproach(button: Element): void {
    this.requests.approach(button);
  }

  onPress(path: readonly EventTarget[], final: boolean): 'pass' | 'hold' {
    const sessions = this.sessions.all().filter(({ composer }) => publishes(path, composer));
    const control = buttonIn(path, sessions[0]?.composer.hook?.publish);
    if (!control || isDisabled(control)) return 'pass';
    if (!sessions.length) return this.requests.press(control, final);
    return this.decide({ sessions, attempt: { via: 'click', control } }, final, this.gesture);
  }

  onKey(editor: Editor, event: KeyboardEvent | InputEvent): 'pass' | 'hold' {
    const session = this.sessions.at(editor);
    if (!session) return 'pass';
    const { scope } = session.composer;
    const { ctrlKey, metaKey, shiftKey, altKey, repeat: again } = event as Partial<KeyboardEvent>;
    const alone = !ctrlKey && !metaKey;
    // Enter that picks from a list of people or hashtags publishes nothing.
    const picks =
      editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant');
    if (alone && (shiftKey || altKey || picks)) return 'pass';
    if (alone && !this.enter.publishes(session)) {
      if (!again) this.enter.passed(session);
      return 'pass';
    }
    const sessions = this.sessions.all().filter(({ composer }) => composer.scope === scope);
    // A key that is held down makes no second post, and no second warning either.
    const press: Press<F> = { sessions, attempt: { via: 'key', editor } };
    return this.decide(press, !again, again ? undefined : this.gesture);
  }

  onSubmit(form: HTMLFormElement, submitter: HTMLElement | null): 'pass' | 'hold' {
    const sessions = this.sessions
      .all()
      .filter(({ composer }) => containsAcross(form, composer.editor))
      .filter(({ composer }) => !(submitter && isHarmless(submitter, composer)));
    return sessions.length
      ? this.decide({ sessions, attempt: { via: 'submit', form, submitter } }, true, this.gesture)
      : 'pass';
  }

  /**
   * The one decision. Drafts that were answered clean, released, or could not be checked pass untouched.
   * @param gesture undefined for a key that repeats itself
   */
  private decide(press: Press<F>, final: boolean, gesture: number | undefined): 'pass' | 'hold' {
    for (const session of press.sessions) this.readAndAsk(session, true);
    const means = meansOf(press.attempt);
    const open = press.sessions.filter(
      (session) => !(final ? session.token.takes(means, gesture) : session.token.given),
    );
    const holding = open.find((session) => session.holds);
    if (holding) {
      if (final) this.hold(holding, press);
      return 'hold';
    }
    const unknown = open.filter(({ verdict }) => verdict.state === 'unknown');
    // The pointer's own events pass: stopping them would spoil the click of a draft that turns out clean.
    if (!unknown.length || !final) {
      if (final) this.notePressed(press);
      return unknown.length && gesture === undefined ? 'hold' : 'pass';
    }
    this.wait(unknown, press);
    return 'hold';
  }

  private notePressed({ sessions }: Press<F>): void {
    const described = this.options.site().composers.length > 0;
    for (const session of sessions) this.unknown.press(session, described);
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
    for (const session of press.sessions) this.readAndAsk(session, true);
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
    // What was released before and pressed again is a question again.
    session.token.drop();
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
    for (const session of press.sessions) session.token.give();
    const { window } = this.options;
    this.notePressed(press);
    if (!repeat(press.attempt, first.composer)) return this.show(first, 'press-again');
    // It was pressed for the person: a key still held down, or a second click, must not press it again.
    const means = [meansOf(press.attempt), ...press.sessions.map(({ composer }) => composer.editor)];
    for (const session of press.sessions) session.token.spend(means);
    // A site that clears its box by script tells nobody: read it, so that the same words again are a new draft.
    window.setTimeout(() => this.readAll(true), 0);
    window.setTimeout(() => {
      const { editor } = first.composer;
      if (!editor.isConnected || first.refresh(true) || !first.token.given || first.empty) return;
      // A site that is still busy with it has its control switched off, or away.
      const control = publishControl(first.composer);
      if (!control || isDisabled(control) || control.closest('[aria-busy="true"]')) return;
      for (const session of press.sessions) session.token.give();
      this.show(first, 'press-again');
    }, SITE_TIME);
  }

  private dismiss(session: Session<F>, finding: F): void {
    session.dismiss(finding);
    if (this.held && !this.held.sessions.some((one) => one.holds)) this.endHold();
    this.showAnswer(session);
    if (!this.held) rememberCaret(session.composer.editor).restore();
  }

  /** The reason for holding went away: the focus goes back to where it was, unless the person is there already. */
  private endHold(): void {
    const { held } = this;
    this.held = undefined;
    this.options.view.hide();
    if (!held?.session.composer.editor.matches(':focus, :focus-within')) held?.caret.restore();
  }

  private showAnswer(session: Session<F>): void {
    this.drawChip(session);
    if (session !== this.current && this.held?.session !== session) return;
    if (session.verdict.state === 'unchecked') return this.show(session, 'not-checked');
    if (session.verdict.state === 'answered') this.show(session, 'found');
  }

  private show(session: Session<F>, notice: Notice): void {
    const { verdict, composer, read } = session;
    const findings = verdict.state === 'answered' && !session.token.given ? verdict.findings : [];
    this.drawChip(session);
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
      onLost: () => this.lose(session),
    });
  }

  /** Nobody may be held by a warning that nobody can see. */
  private lose(session: Session<F>): void {
    this.held = undefined;
    session.token.give();
  }

  private drawChip(session: Session<F>): void {
    const state = boxState(session);
    const anchor = anchorOf(session.composer);
    try {
      if (state) this.options.view.chip(anchor, state);
      else this.options.view.hideChip(anchor);
    } catch {
      // A chip that cannot be drawn is no reason to stop.
    }
  }

  /** A warning that cannot be drawn must not hold anybody: then the draft counts as not checked, and is free. */
  private draw(session: Session<F>, state: ViewState<F>): void {
    try {
      this.options.view.show(anchorOf(session.composer), state);
    } catch {
      this.lose(session);
    }
  }

  private readAll(whole: boolean): void {
    for (const session of this.sessions.all()) this.readAndAsk(session, whole);
  }

  /** @param whole also what is around the words, as at each press */
  private readAndAsk(session: Session<F>, whole = false): void {
    const changed = session.refresh(whole);
    if (changed && this.held?.session === session) this.endHold();
    this.unknown.look(session);
    this.enter.look(session);
    if (session.verdict.state !== 'unknown')
      return changed || session.unreadable ? this.showAnswer(session) : undefined;
    this.drawChip(session);
    if (this.options.inspection.available) return void session.ask();
    session.giveUp();
    this.showAnswer(session);
  }

  private forget(session: Session<F>): void {
    this.options.marks.clear(session.composer.editor);
    this.options.view.hideChip(anchorOf(session.composer));
    this.unknown.look(session);
    if (this.held?.session === session) this.held = undefined;
    if (this.current !== session) return;
    this.current = undefined;
    this.options.view.hide();
  }
}

function versionOf<F extends PageFinding>(press: Press<F>): string {
  return press.sessions.map(({ version }) => version).join('\n');
}
