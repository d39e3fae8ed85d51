import type { Span } from '../../rules/engine/rule';
import { Movement } from '../movement';
import { TextCopy, type TextBox } from './text-copy';

const MARK_STYLE =
  'text-decoration: underline wavy light-dark(#9a5b00, #ffc46b) 1.5px; text-decoration-skip-ink: none; text-underline-offset: 2px; background-color: rgb(255 196 107 / 22%);';

/** Letters that are written from right to left: a line of them is laid out as a whole. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** Marks under the words of a textarea or an input: a copy of its text, invisible but for the marks. */
export class Mirror {
  private readonly copy: TextCopy;
  private movement: Movement | undefined;
  private drawn = '';

  constructor(private readonly editor: TextBox) {
    this.copy = new TextCopy(editor);
  }

  /**
   * Draws marks under these spans of the box's value (UTF-16). Nodes are kept and refilled: Chromium ends a textarea's
   * typing group, and so changes what one undo takes back, whenever any node leaves the document (seen in 156).
   */
  draw(spans: readonly Span[]): void {
    const { text } = this.copy;
    const runs = this.runsOf(spans);
    const drawn = JSON.stringify(runs);
    if (this.movement && drawn === this.drawn) return;
    this.drawn = drawn;
    for (let index = 0; index < Math.max(runs.length, text.childNodes.length); index++) {
      const run = runs[index];
      const mark = this.runAt(index);
      mark.style.cssText = run?.marked ? MARK_STYLE : '';
      (mark.firstChild as Text).data = run?.text ?? '';
    }
    this.copy.show();
    this.movement ??= this.follow();
  }

  private follow(): Movement | undefined {
    const { editor } = this;
    const view = editor.ownerDocument.defaultView;
    if (!view) return undefined;
    const leave = () => {
      if (!editor.isConnected) this.remove();
    };
    return new Movement({ editor, scope: editor }, view, [], () => this.copy.follow(), leave);
  }

  private runsOf(spans: readonly Span[]): Run[] {
    const { value } = this.editor;
    const runs: Run[] = [];
    let last = 0;
    for (const { start, end } of spans) {
      if (start < last || end > value.length) continue;
      runs.push(
        { text: value.slice(last, start), marked: false },
        { text: value.slice(start, end), marked: true },
      );
      last = end;
    }
    // A last line break is only given its height by something after it.
    runs.push({ text: `${value.slice(last, this.endOfCopy(last))}\u200b`, marked: false });
    return runs;
  }

  /**
   * How much must be copied for the marks to stand right. Lines are filled from their beginning: what comes after the word
   * that the last mark is in changes nothing, and a key there need not be drawn.
   */
  private endOfCopy(last: number): number {
    const { value } = this.editor;
    if (!this.copy.fromTheLeft || RIGHT_TO_LEFT.test(value)) return value.length;
    const space = value.slice(last).search(/\s/);
    return space < 0 ? value.length : last + space + 1;
  }

  /** Out of sight, and without the words, until there is something to mark again. */
  hide(): void {
    this.stop();
    for (const run of this.copy.text.children) (run.firstChild as Text).data = '';
    this.copy.hide();
  }

  private runAt(index: number): HTMLElement {
    const { text } = this.copy;
    const existing = text.children[index];
    if (existing) return existing as HTMLElement;
    const run = this.editor.ownerDocument.createElement('span');
    run.append('');
    text.append(run);
    return run;
  }

  remove(): void {
    this.stop();
    this.copy.remove();
  }

  private stop(): void {
    this.movement?.end();
    this.movement = undefined;
  }
}
