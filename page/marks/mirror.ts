import type { Span } from '../../rules/engine/rule';
import { TextCopy, type TextBox } from './text-copy';

const MARK_STYLE =
  'text-decoration: underline wavy light-dark(#9a5b00, #ffc46b) 1.5px; text-decoration-skip-ink: none; text-underline-offset: 2px; background-color: rgb(255 196 107 / 22%);';

/** Marks under the words of a textarea or an input: a copy of its text, invisible but for the marks. */
export class Mirror {
  private readonly copy: TextCopy;
  private readonly ended = new AbortController();

  constructor(private readonly editor: TextBox) {
    this.copy = new TextCopy(editor);
    const { signal } = this.ended;
    const follow = () => {
      if (editor.isConnected) this.copy.follow();
      else this.remove();
    };
    editor.addEventListener('scroll', follow, { signal, passive: true });
    const view = editor.ownerDocument.defaultView;
    view?.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    view?.addEventListener('resize', follow, { signal });
    const sizes = new ResizeObserver(follow);
    sizes.observe(editor);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  /**
   * Draws marks under these spans of the box's value (UTF-16). Nodes are kept and refilled: Chromium ends a textarea's
   * typing group, and so changes what one undo takes back, whenever any node leaves the document (seen in 156).
   */
  draw(spans: readonly Span[]): void {
    const { value } = this.editor;
    const { text } = this.copy;
    const runs: { text: string; marked: boolean }[] = [];
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
    runs.push({ text: `${value.slice(last)}\u200b`, marked: false });
    for (let index = 0; index < Math.max(runs.length, text.childNodes.length); index++) {
      const run = runs[index];
      const mark = this.runAt(index);
      mark.style.cssText = run?.marked ? MARK_STYLE : '';
      (mark.firstChild as Text).data = run?.text ?? '';
    }
    this.copy.show();
  }

  /** Out of sight, and without the words, until there is something to mark again. */
  hide(): void {
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
    this.ended.abort();
    this.copy.remove();
  }
}
