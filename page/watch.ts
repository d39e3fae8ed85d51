import { CaretMemory } from './caret';
import { publishes } from './composer/composer';
import { buttonIn, isDisabled } from './composer/controls';
import type { Editor } from './composer/editor';
import { LearnedEnter } from './composer/learned-enter';
import { Drawing } from './drawing';
import { serveFrames } from './frames';
import { healthOf, UnknownBoxes, type Health } from './health';
import { meansOf } from './hold/attempt';
import { listen, type Gestures } from './hold/gestures';
import { letGo } from './hold/let-go';
import { isNoPlainEnter, submits, type Held, type Press } from './hold/press';
import { Waiting } from './hold/waiting';
import { SharedPictures } from './pictures/shared-pictures';
import type { PictureState } from './pictures/picture';
import { RequestWatch } from './requests';
import type { PageFinding, Session } from './session';
import { OpenSessions } from './open-sessions';
import type { Notice } from './view';
import type { WatchOptions } from './watch-options';

/**
 * Watches a page: reads composers as they change, shows what was found, and holds Post while a finding stands.
 * It decides at once: a press that may go goes untouched, as if we were not there.
 */
export class Watch<F extends PageFinding> implements Gestures {
  private readonly sessions: OpenSessions<F>;
  private readonly drawing: Drawing<F>;
  private readonly requests: RequestWatch<F>;
  private current: Session<F> | undefined;
  private held: Held<F> | undefined;
  private readonly waiting: Waiting<F>;
  private readonly pictures: SharedPictures;
  private readonly unknown = new UnknownBoxes<F>();
  private readonly enter = new LearnedEnter<Session<F>>();
  private readonly carets = new CaretMemory();
  /** Counts what the person did: one gesture may come as several events. */
  private gesture = 0;

  constructor(private readonly options: WatchOptions<F>) {
    this.pictures = new SharedPictures(options.pictures, (picture) => this.askOf(picture));
    this.waiting = new Waiting(options.window, (press, isSame) => this.goOn(press, isSame));
    this.sessions = new OpenSessions(
      options,
      {
        onAnswer: (session) => this.showAnswer(session),
        onChange: (whole) => this.readAll(whole),
        onGone: (session) => this.forget(session),
      },
      this.pictures,
    );
    this.drawing = new Drawing(options, {
      onEdit: (session) => this.edit(session),
      onPostAnyway: (session) => this.postAnyway(session),
      onDismiss: (session, finding) => this.dismiss(session, finding),
      onLost: (session) => this.lose(session),
    });
    this.requests = new RequestWatch(options);
    serveFrames(options.window, (window, signal) => listen(window, this, options, signal), options.signal);
  }

  /** How things stand, in numbers. */
  health(): Health {
    return healthOf(this.sessions.all(), this.sessions.leavesMessageAlone, this.unknown.seen);
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

  /** The picture readers got further with a picture. */
  onPictureState(picture: number, state: PictureState): void {
    this.pictures.desk.learn(picture, state);
  }

  private askOf(picture: number): void {
    for (const session of this.sessions.all()) if (session.pictures.has(picture)) void session.ask();
  }

  onBegin(pointed: boolean): void {
    this.enter.settle((session) => this.readAndAsk(session));
    this.gesture++;
    const editor = this.current?.composer.editor;
    if (pointed && editor?.matches(':focus, :focus-within')) this.carets.note(editor, this.gesture);
  }

  onLeave(editor: Editor): void {
    if (editor === this.current?.composer.editor) this.carets.note(editor, this.gesture);
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
    const composers = this.sessions.all().map(({ composer }) => composer);
    this.pictures.give(target, files, composers);
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
    const { ctrlKey, metaKey, repeat: again } = event as Partial<KeyboardEvent>;
    const alone = !ctrlKey && !metaKey;
    if (alone && isNoPlainEnter(editor, event)) return 'pass';
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
    const sessions = this.sessions.all().filter(({ composer }) => submits(form, submitter, composer));
    if (!sessions.length) return 'pass';
    return this.decide({ sessions, attempt: { via: 'submit', form, submitter } }, true, this.gesture);
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
    const unknown = open.filter(({ pending }) => pending);
    // The pointer's own events pass: stopping them would spoil the click of a draft that turns out clean.
    if (!unknown.length || !final) {
      if (final) this.notePressed(press);
      return unknown.length && gesture === undefined ? 'hold' : 'pass';
    }
    this.waiting.begin(press, unknown);
    return 'hold';
  }

  private notePressed({ sessions }: Press<F>): void {
    const described = this.options.site().composers.length > 0;
    for (const session of sessions) this.unknown.press(session, described);
  }

  /** The answer has come, or took too long. */
  private goOn(press: Press<F>, isSame: () => boolean): void {
    const [first] = press.sessions;
    if (!first) return;
    for (const session of press.sessions) this.readAndAsk(session, true);
    // Words that were written after the press were not meant to go with it.
    if (!isSame()) return this.show(first, 'press-again');
    const holding = press.sessions.find((session) => session.holds);
    if (holding) return this.hold(holding, press);
    const unchecked = press.sessions.find(({ verdict }) => verdict.state !== 'answered');
    if (unchecked) {
      unchecked.giveUp();
      return this.show(unchecked, 'not-checked');
    }
    const unseen = press.sessions.find(({ looking }) => looking);
    if (unseen) return this.show(unseen, 'picture-not-checked');
    // Nothing is looked at any more: whatever said so goes first.
    this.showAnswer(first);
    this.letGo(press);
  }

  private hold(session: Session<F>, press: Press<F>): void {
    // Pressed again while held (the warning may have been out of sight): the caret from before counts.
    const caret = this.held?.session === session ? this.held.caret : this.carets.of(session.composer.editor);
    this.held = { ...press, session, caret };
    // What was released before and pressed again is a question again.
    session.token.drop();
    this.show(session, 'found');
  }

  private edit(session: Session<F>): void {
    const caret = this.held?.caret ?? this.carets.of(session.composer.editor);
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
    for (const session of press.sessions) session.token.give();
    this.notePressed(press);
    letGo(press, this.options.window, {
      onPressAgain: (session) => this.show(session, 'press-again'),
      onPublished: () => this.readAll(true),
    });
  }

  private dismiss(session: Session<F>, finding: F): void {
    session.dismiss(finding);
    if (this.held && !this.held.sessions.some((one) => one.holds)) this.endHold();
    this.showAnswer(session);
    if (!this.held) this.carets.of(session.composer.editor).restore();
  }

  /** The reason for holding went away: the focus goes back to where it was, unless the person is there already. */
  private endHold(): void {
    const { held } = this;
    this.held = undefined;
    this.options.view.hide();
    if (!held?.session.composer.editor.matches(':focus, :focus-within')) held?.caret.restore();
  }

  private showAnswer(session: Session<F>): void {
    this.drawing.chip(session);
    if (session !== this.current && this.held?.session !== session) return;
    const waits = this.waiting.has(session) && session.pending && session.looking;
    const notice = waits ? 'looking' : session.notice;
    if (notice) this.show(session, notice);
  }

  private show(session: Session<F>, notice: Notice): void {
    if (this.drawing.show(session, notice, notice === 'found' && this.held?.session === session)) return;
    if (this.held?.session === session) return this.endHold();
    this.options.view.hide();
  }

  /** Nobody may be held by a warning that nobody can see. */
  private lose(session: Session<F>): void {
    this.held = undefined;
    session.token.give();
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
    if (session.isCurrent || session.verdict.state === 'unchecked')
      return changed || session.unreadable ? this.showAnswer(session) : undefined;
    this.drawing.chip(session);
    if (this.options.inspection.available) return void session.ask();
    session.giveUp();
    this.showAnswer(session);
  }

  private forget(session: Session<F>): void {
    this.drawing.clear(session);
    this.unknown.look(session);
    if (this.held?.session === session) this.held = undefined;
    if (this.current !== session) return;
    this.current = undefined;
    this.options.view.hide();
  }
}
