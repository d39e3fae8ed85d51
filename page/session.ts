import type { DraftInput } from '../rules/engine/draft';
import type { Finding } from '../rules/engine/inspector';
import type { Composer } from './composer/composer';
import { GivenFiles } from './composer/attachments';
import { readText, type ReadText } from './composer/read';
import { readSurroundings, type Surroundings } from './composer/surroundings';
import { ReleaseToken } from './hold/release-token';
import type { Site } from './sites/site';

/** A finding with the background's word on whether Post is held for it. */
export type PageFinding = Finding & { readonly holds: boolean };

/** The way to the inspector. `available` is false when nobody there would answer. */
export interface Inspection<F extends PageFinding> {
  readonly available: boolean;
  /** An editor is in use: be awake by the first question. */
  prepare(): void;
  /**
   * Rejects when the inspector went away before it answered.
   * @param poster names, handles and labels by which the page says who posts
   */
  ask(draft: DraftInput, poster?: readonly string[]): Promise<F[]>;
}

/** How long a press waits for an answer that is under way, in ms. Then it is "not checked", and free. */
export const PATIENCE = 1000;

/** What is known about the draft as it stands. */
export type Verdict<F> =
  | { readonly state: 'unknown' }
  | { readonly state: 'answered'; readonly findings: readonly F[] }
  /** Nobody could check it, and the person was told. */
  | { readonly state: 'unchecked' };

/** Insertions in a row after which a box that still reads as empty is one that we cannot read. */
const BLIND = 3;

/**
 * One composer while it is open: reads it, asks about every change, and remembers what was answered for which text.
 * It holds the draft in memory only, and only the latest.
 */
export class Session<F extends PageFinding> {
  read: ReadText = { text: '', ranges: () => [] };
  /** The person's decision to post this very draft. */
  readonly token = new ReleaseToken();
  readonly given = new GivenFiles();
  private key = '';
  private surroundings: Surroundings | undefined;
  /** The same as one string, to be compared. */
  private around = '';
  private answered: { key: string; findings: readonly F[] } | undefined;
  private uncheckedKey: string | undefined;
  private asking: Promise<void> | undefined;
  private unread = 0;
  private readonly dismissed = new Set<string>();

  constructor(
    readonly composer: Composer,
    private readonly site: Site,
    private readonly inspection: Inspection<F>,
    private readonly onAnswer: (session: Session<F>) => void,
  ) {}

  /**
   * Reads the composer afresh. True when the draft differs from the last reading.
   * @param whole also what is around the words: attachments, audience, account, addressee
   */
  refresh(whole: boolean): boolean {
    this.read = readText(this.composer.editor);
    if (whole || !this.surroundings) {
      this.surroundings = readSurroundings(this.composer, this.site, this.given);
      this.around = JSON.stringify(this.surroundings);
    }
    if (this.read.text) this.unread = 0;
    const key = `${this.around}\n${this.read.text}`;
    if (key === this.key) return false;
    this.key = key;
    // A release is for one text only; the next word typed is a new draft.
    this.token.drop();
    if (this.empty) {
      // What was set aside was set aside for one draft; after an empty box comes another.
      this.dismissed.clear();
      this.given.forget();
    }
    return true;
  }

  /** Words went into the editor: if they never show in our reading, we cannot read it. */
  noteInsertion(): void {
    if (!this.read.text) this.unread++;
  }

  /** The person writes here and we see nothing of it. */
  get unreadable(): boolean {
    return this.unread >= BLIND;
  }

  /** Changes with every change of the draft. */
  get version(): string {
    return this.key;
  }

  /** Nothing written and nothing attached: there is no draft to speak of. */
  get empty(): boolean {
    return !this.read.text.trim() && !this.surroundings?.draft.attachments?.length;
  }

  get verdict(): Verdict<F> {
    if (this.empty) return { state: 'answered', findings: [] };
    if (this.answered?.key === this.key)
      return { state: 'answered', findings: this.standing(this.answered.findings) };
    return { state: this.uncheckedKey === this.key ? 'unchecked' : 'unknown' };
  }

  /** A finding stands for which Post is held, unless the person released it. */
  get holds(): boolean {
    const { verdict } = this;
    return verdict.state === 'answered' && verdict.findings.some((finding) => finding.holds);
  }

  /** Nobody answered in time: the next press goes through, and the person is told so. */
  giveUp(): void {
    this.uncheckedKey = this.key;
  }

  /** Sets one finding aside for as long as its words stay as they are. */
  dismiss(finding: F): void {
    this.dismissed.add(this.identity(finding));
  }

  /** Forgets what was answered, as after a change of the school's settings. */
  forget(): void {
    this.answered = undefined;
  }

  /**
   * Asks about the draft as last read, one question at a time: while one is out, later texts wait and only the
   * latest is asked. Resolves when the latest reading was answered or could not be.
   */
  ask(): Promise<void> {
    this.asking ??= this.askUntilCurrent().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  private async askUntilCurrent(): Promise<void> {
    while (!this.empty && this.answered?.key !== this.key) {
      const { key, surroundings } = this;
      const draft = { ...surroundings?.draft, text: this.read.text };
      try {
        const findings = await this.inspection.ask(draft, surroundings?.poster);
        this.answered = { key, findings };
        this.uncheckedKey = undefined;
      } catch {
        this.uncheckedKey = key;
        if (this.key === key) break;
      }
    }
    this.onAnswer(this);
  }

  private standing(findings: readonly F[]): readonly F[] {
    return this.dismissed.size
      ? findings.filter((finding) => !this.dismissed.has(this.identity(finding)))
      : findings;
  }

  private identity({ rule, messageId, span }: F): string {
    return [rule, messageId, span ? this.read.text.slice(span.start, span.end) : ''].join('\n');
  }
}
