import { composerAt, describedAt, editorsNear } from './composer/composer';
import { editorAround, type Editor } from './composer/editor';
import { containsAcross } from './dom/tree';
import type { SharedPictures } from './pictures/shared-pictures';
import { Session, type Inspection, type PageFinding } from './session';
import type { Site } from './sites/site';

interface Options<F extends PageFinding> {
  readonly window: Window;
  readonly inspection: Inspection<F>;
  site(): Site;
  messages(): boolean;
  readonly signal: AbortSignal;
}

interface Events<F extends PageFinding> {
  onAnswer(session: Session<F>): void;
  /** Something changed in or around an open composer. `whole`: around the words too. */
  onChange(whole: boolean): void;
  /** The composer has left the page. */
  onGone(session: Session<F>): void;
}

/** How long changes around the words may gather before they are read, in ms: pages change all the time. */
const GATHER = 120;

/** The composers in use on this page, each with its session. */
export class OpenSessions<F extends PageFinding> {
  private readonly sessions = new Map<Editor, Session<F>>();
  private readonly observer: MutationObserver;
  private gathering = 0;
  /** Boxes that are no composers, as long as the person stays in them. */
  private left = new WeakSet<Editor>();
  /** A private message that was not looked at; the school's settings may still arrive and say otherwise. */
  private refused: Editor | undefined;

  constructor(
    private readonly options: Options<F>,
    private readonly events: Events<F>,
    private readonly pictures: SharedPictures,
  ) {
    this.observer = new MutationObserver((records) => this.onMutations(records));
    options.signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** The session of an editor, begun if there is none yet; undefined for what is no composer, or not looked at. */
  at(editor: Editor): Session<F> | undefined {
    const known = this.sessions.get(editor);
    if (
      known?.composer.scope.isConnected &&
      containsAcross(known.composer.scope, editor) &&
      !this.turned(known)
    )
      return known;
    if (this.left.has(editor)) return undefined;
    const { inspection } = this.options;
    const site = this.options.site();
    // Before it is known what the box is: a technician's repairs come with the first answer, and may say.
    inspection.prepare();
    const composer = composerAt(editor, site);
    if (!composer) {
      this.left.add(editor);
      return undefined;
    }
    if (composer.kind === 'message' && !this.options.messages()) {
      this.refused = editor;
      return undefined;
    }
    const onAnswer = (answered: Session<F>) => this.events.onAnswer(answered);
    const session = new Session<F>(composer, site, inspection, onAnswer, this.pictures);
    known?.pictures.release();
    this.sessions.set(editor, session);
    const root = editor.getRootNode();
    for (const part of new Set<Node>([
      composer.scope,
      composer.scope.contains(editor) ? composer.scope : root,
    ]))
      this.observer.observe(part, { childList: true, subtree: true, characterData: true });
    return session;
  }

  /** The person came to this box anew: what it is may have changed since. */
  reconsider(editor: Editor): void {
    this.left.delete(editor);
  }

  /** The site's description may have changed: boxes that it knows better now are looked at anew. */
  renew(): void {
    this.left = new WeakSet();
    for (const [editor, { composer, pictures }] of this.sessions) {
      const now = composerAt(editor, this.options.site());
      if (now?.hook?.id === composer.hook?.id && now?.scope === composer.scope) continue;
      this.sessions.delete(editor);
      pictures.release();
      if (now) this.at(editor);
    }
  }

  /** Sessions of the editors that stand in one composer with this control, begun if there are none yet. */
  near(control: Element): Session<F>[] {
    const editors = editorsNear(control, this.options.site()).map((one) => editorAround(one));
    return [...new Set(editors)].flatMap((editor) => {
      const session = editor && this.at(editor);
      return session ? [session] : [];
    });
  }

  /** The session of a message that was refused before, now that settings have arrived. */
  retryRefused(): Session<F> | undefined {
    const { refused } = this;
    if (!refused?.isConnected || !this.options.messages()) return undefined;
    this.refused = undefined;
    return this.at(refused);
  }

  /** A private message is open on the page and is left alone. */
  get leavesMessageAlone(): boolean {
    return Boolean(this.refused?.isConnected) && !this.options.messages();
  }

  /** Sessions whose composer is still on the page; the others are forgotten. */
  all(): Session<F>[] {
    for (const [editor, session] of this.sessions)
      if (!editor.isConnected || !editor.ownerDocument.defaultView || this.turned(session))
        this.drop(session);
    return [...this.sessions.values()];
  }

  private drop(session: Session<F>): void {
    this.sessions.delete(session.composer.editor);
    session.pictures.release();
    this.events.onGone(session);
  }

  /**
   * The box has become something of another kind under the person's hands, as where an audience selector makes a private
   * message of a post, or where the page went to another address and kept its box: then it is a new composer, and a message
   * is looked at only where messages are.
   */
  private turned({ composer: { editor, hook, kind } }: Session<F>): boolean {
    if (!hook) return false;
    const site = this.options.site();
    return (describedAt(editor, site) ?? composerAt(editor, site))?.kind !== kind;
  }

  /** Words are read at once; what is around them when the page comes to rest, as pages change all the time. */
  private onMutations(records: readonly MutationRecord[]): void {
    const editors = [...this.sessions.keys()];
    const inWords = ({ target }: MutationRecord) => editors.some((editor) => editor.contains(target));
    if (records.some(inWords)) this.events.onChange(false);
    if (this.gathering || records.every(inWords)) return;
    this.gathering = this.options.window.setTimeout(() => {
      this.gathering = 0;
      this.events.onChange(true);
    }, GATHER);
  }
}
