import { browser } from 'wxt/browser';
import type { DraftInput } from '../rules';
import {
  INSPECTION_PORT,
  type AnsweredFinding,
  type FromBackground,
  type PageSettings,
  type ToBackground,
} from './messages';

type Port = ReturnType<typeof browser.runtime.connect>;
type Waiting = { resolve(findings: AnsweredFinding[]): void; reject(reason: Error): void };

/** How long an answer may take, in ms, before its port counts as dead. Far longer than any draft takes. */
const ANSWER_TIME = 5000;

/**
 * The page's side of the port to the background. It opens at the first question and again when a question finds it
 * closed (a background that slept, or died); a question that was under way then is asked once more before it fails.
 */
export class InspectionClient {
  private port: Port | undefined;
  private next = 1;
  private readonly waiting = new Map<number, Waiting>();

  /** @param onSettings told at each opening of the port, and with `changed` at each change of the school's settings */
  constructor(private readonly onSettings: (settings: PageSettings, changed: boolean) => void) {}

  /** False once the extension itself is gone from this page (updated, removed): nobody will ever answer here. */
  get available(): boolean {
    return browser.runtime?.id !== undefined;
  }

  /** Opens the port ahead of the first question, so that the background is awake and warm by then. */
  prepare(): void {
    try {
      this.open();
    } catch {
      // The next question says so to whoever asks it.
    }
  }

  /**
   * Findings for a draft. Rejects when the background cannot answer.
   * @param poster what the page shows for whoever is posting; the background tells whether that is the school
   */
  async ask(draft: DraftInput, poster?: readonly string[]): Promise<AnsweredFinding[]> {
    try {
      return await this.askOnce(draft, poster);
    } catch (error) {
      if (!(error instanceof PortClosed) || !this.available) throw error;
      return this.askOnce(draft, poster);
    }
  }

  /** Opens the clause in the policy reader, in a tab of its own. */
  openClause(clause: string): void {
    this.send({ type: 'open-clause', clause });
  }

  /** Ends the port; questions that were under way are asked again at the next one. */
  close(): void {
    const { port } = this;
    if (!port) return;
    port.disconnect();
    this.lose(port);
  }

  private askOnce(draft: DraftInput, poster?: readonly string[]): Promise<AnsweredFinding[]> {
    return new Promise((resolve, reject) => {
      const id = this.next++;
      // An answer that got lost must not keep all later questions waiting.
      const timer = setTimeout(() => this.close(), ANSWER_TIME);
      const end =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          settle(value);
        };
      this.waiting.set(id, { resolve: end(resolve), reject: end(reject) });
      try {
        this.send({ type: 'inspect', id, draft, ...(poster?.length ? { poster } : {}) });
      } catch (error) {
        this.waiting.delete(id);
        end(reject)(error instanceof Error ? error : new Error('no port'));
      }
    });
  }

  private send(message: ToBackground): void {
    const port = this.open();
    try {
      port.postMessage(message);
    } catch (error) {
      // A port that takes nothing is no port: the next question opens another.
      this.lose(port);
      throw error;
    }
  }

  private open(): Port {
    if (this.port) return this.port;
    const port = browser.runtime.connect({ name: INSPECTION_PORT });
    port.onMessage.addListener((message: unknown) => this.receive(message as FromBackground));
    port.onDisconnect.addListener(() => {
      // Reading lastError keeps the browser from logging it into the page's console.
      void browser.runtime?.lastError;
      this.lose(port);
    });
    this.port = port;
    return port;
  }

  private lose(port: Port): void {
    if (this.port !== port) return;
    this.port = undefined;
    const lost = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of lost) reject(new PortClosed('the port closed'));
  }

  private receive(message: FromBackground): void {
    if (message.type === 'settings') return this.onSettings(message.settings, message.changed);
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.type === 'answer') waiting?.resolve([...message.findings]);
    else waiting?.reject(new Error('the draft could not be inspected'));
  }
}

class PortClosed extends Error {}
