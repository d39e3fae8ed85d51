import { composerAt, editorsNear } from './composer/composer';
import { editorAround, type Editor } from './composer/editor';
import { Session, type Inspection, type PageFinding } from './session';
import type { Site } from './sites/site';

interface Options<F extends PageFinding> {
  readonly site: Site;
  readonly inspection: Inspection<F>;
  messages(): boolean;
  readonly signal: AbortSignal;
}

interface Events<F extends PageFinding> {
  onAnswer(session: Session<F>): void;
  /** Something changed in or around an open composer. */
  onChange(): void;
  /** The composer has left the page. */
  onGone(session: Session<F>): void;
}

/** The composers in use on this page, each with its session. */
export class OpenSessions<F extends PageFinding> {
  private readonly sessions = new Map<Editor, Session<F>>();
  private readonly observer: MutationObserver;
  /** A private message that was not looked at; the school's settings may still arrive and say otherwise. */
  private refused: Editor | undefined;

  constructor(
    private readonly options: Options<F>,
    private readonly events: Events<F>,
  ) {
    this.observer = new MutationObserver(() => events.onChange());
    options.signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** The session of an editor, begun if there is none yet; undefined for a private message that is not looked at. */
  at(editor: Editor): Session<F> | undefined {
    const known = this.sessions.get(editor);
    if (known?.composer.scope.isConnected && known.composer.scope.contains(editor)) return known;
    const { site, inspection } = this.options;
    const composer = composerAt(editor, site);
    inspection.prepare();
    if (composer.kind === 'message' && !this.options.messages()) {
      this.refused = editor;
      return undefined;
    }
    const session = new Session<F>(composer, site, inspection, (answered) => this.events.onAnswer(answered));
    this.sessions.set(editor, session);
    this.observer.observe(composer.scope, { childList: true, subtree: true, characterData: true });
    return session;
  }

  /** Sessions of the editors that stand in one composer with this control, begun if there are none yet. */
  near(control: Element): Session<F>[] {
    const editors = editorsNear(control, this.options.site).map((one) => editorAround(one));
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

  /** Sessions whose composer is still on the page; the others are forgotten. */
  all(): Session<F>[] {
    for (const [editor, session] of this.sessions) {
      if (editor.isConnected) continue;
      this.sessions.delete(editor);
      this.events.onGone(session);
    }
    return [...this.sessions.values()];
  }
}
