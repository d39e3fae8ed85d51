import type { DraftInput } from '../rules/engine/draft';
import type { Finding } from '../rules/engine/inspector';
import type { Composer } from './composer/composer';
import { readText, type ReadText } from './composer/read';
import { readSurroundings, type Surroundings } from './composer/surroundings';
import { ReleaseToken } from './hold/release-token';
import { PictureLook } from './pictures/look';
import type { SharedPictures } from './pictures/shared-pictures';
import type { Site } from './sites/site';
import type { Notice } from './view';

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

/** What is known about the draft as it stands; see `Session.looking` for what may still come. */
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
  readonly pictures: PictureLook;
  private key = '';
  private surroundings: Surroundings | undefined;
  /** The same as one string, to be compared. */
  private around = '';
  /** `question` has what was known of the pictures besides: more of that brings another answer for the same draft. */
  private answered: { key: string; question: string; findings: readonly F[] } | undefined;
  private uncheckedKey: string | undefined;
  private asking: Promise<void> | undefined;
  private unread = 0;
  private readonly dismissed = new Set<string>();
  private sleepers: (() => void)[] = [];

  constructor(
    readonly composer: Composer,
    private readonly site: Site,
    private readonly inspection: Inspection<F>,
    private readonly onAnswer: (session: Session<F>) => void,
    pictures: SharedPictures,
  ) {
    this.pictures = new PictureLook(pictures, composer.scope);
  }

  /**
   * Reads the composer afresh. True when the draft differs from the last reading.
   * @param whole also what is around the words: attachments, audience, account, addressee
   */
  refresh(whole: boolean): boolean {
    this.read = readText(this.composer.editor);
    if (whole || !this.surroundings) {
      this.surroundings = readSurroundings(this.composer, this.site, this.pictures);
      this.around = JSON.stringify(this.surroundings);
    }
    if (this.read.text) this.unread = 0;
    const key = `${this.around}\n${this.read.text}`;
    if (key === this.key) return false;
    const first = !this.key;
    this.key = key;
    // A release is for one text only; the next word typed is a new draft.
    this.token.drop();
    if (this.empty) {
      // What was set aside was set aside for one draft; after an empty box comes another.
      this.dismissed.clear();
      // Not at first: a file may have been given that the page has yet to show.
      if (!first) this.pictures.forget();
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

  /** A question about the draft as it stands: pictures that were looked at further make it another one. */
  private get question(): string {
    return `${this.pictures.known}\n${this.key}`;
  }

  /** All that is known of the draft and its pictures has been asked about. */
  get isCurrent(): boolean {
    return this.empty || this.answered?.question === this.question;
  }

  /** There is more to come for this draft, besides what was answered: a picture is being looked at. */
  get looking(): boolean {
    if (this.verdict.state !== 'answered' || this.empty) return false;
    return this.pictures.open || !this.isCurrent;
  }

  /** The person waits no longer for pictures: the next press on this draft goes through, unless something is found by then. */
  leavePictures(): void {
    this.pictures.leave(this.key);
  }

  /** Whether a press on Post is to wait. */
  get pending(): boolean {
    const { state } = this.verdict;
    return state === 'unknown' || (this.looking && !this.holds && !this.pictures.isLeft(this.key));
  }

  /** What is to be said of the draft as it stands; undefined while nothing is known. */
  get notice(): Notice | undefined {
    const { verdict } = this;
    if (verdict.state === 'unknown') return undefined;
    if (verdict.state === 'unchecked') return 'not-checked';
    if (verdict.findings.length) return 'found';
    const waitedInVain = this.looking && this.pictures.isLeft(this.key);
    return this.pictures.tells(this.key) || waitedInVain ? 'picture-not-checked' : 'found';
  }

  /** Resolves once a press has nothing more to wait for. Asks. */
  settled(): Promise<void> {
    void this.ask();
    return new Promise((resolve) => {
      this.sleepers.push(resolve);
    });
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
    while (!this.isCurrent) {
      const { key, question, surroundings } = this;
      const draft = { ...surroundings?.draft, text: this.read.text };
      try {
        const findings = await this.inspection.ask(draft, surroundings?.poster);
        this.answered = { key, question, findings };
        this.uncheckedKey = undefined;
      } catch {
        this.uncheckedKey = key;
        if (this.question === question) break;
      }
    }
    if (!this.pending) for (const wake of this.sleepers.splice(0)) wake();
    this.onAnswer(this);
  }

  private standing(findings: readonly F[]): readonly F[] {
    return this.dismissed.size
      ? findings.filter((finding) => !this.dismissed.has(this.identity(finding)))
      : findings;
  }

  private identity({ rule, messageId, span, pictures = [] }: F): string {
    const words = span ? this.read.text.slice(span.start, span.end) : '';
    // Another picture is another question.
    const seenIn = this.pictures.numbersAt(pictures.map(({ attachment }) => attachment));
    return [rule, messageId, words, seenIn].join('\n');
  }
}
