import type { Span } from '../../rules/engine/rule';
import { topLayerParent } from '../place';

/** What decides where each letter of a textarea stands. */
const COPIED = [
  'boxSizing',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontKerning',
  'fontFeatureSettings',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textTransform',
  'direction',
  'tabSize',
  'wordBreak',
  'overflowWrap',
  'unicodeBidi',
] as const;

const MARK_STYLE =
  'text-decoration: underline wavy light-dark(#9a5b00, #ffc46b) 1.5px; text-decoration-skip-ink: none; text-underline-offset: 2px;';

/**
 * A copy of a textarea's text, invisible but for the marks, laid exactly over it. It lives in a closed root, takes no
 * pointer, and follows the textarea's scroll, size and place.
 */
export class Mirror {
  private readonly host: HTMLElement;
  private readonly box: HTMLElement;
  private readonly text: HTMLElement;
  private readonly ended = new AbortController();

  constructor(private readonly editor: HTMLTextAreaElement) {
    const document = editor.ownerDocument;
    this.host = document.createElement('div');
    this.host.style.cssText =
      'all: initial; position: fixed; pointer-events: none; z-index: 2147483646; color-scheme: inherit;';
    this.host.setAttribute('aria-hidden', 'true');
    this.box = document.createElement('div');
    this.text = document.createElement('div');
    this.box.append(this.text);
    this.host.attachShadow({ mode: 'closed' }).append(this.box);
    topLayerParent(editor).append(this.host);
    const view = document.defaultView as Window;
    const follow = () => this.follow();
    const { signal } = this.ended;
    editor.addEventListener('scroll', follow, { signal, passive: true });
    view.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    view.addEventListener('resize', follow, { signal });
    const sizes = new ResizeObserver(follow);
    sizes.observe(editor);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  /**
   * Draws marks under these spans of the textarea's value (UTF-16). Nodes are kept and refilled: Chromium ends a textarea's
   * typing group, and so changes what one undo takes back, whenever any node leaves the document (seen in 156).
   */
  draw(spans: readonly Span[]): void {
    const { value } = this.editor;
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
    for (let index = 0; index < Math.max(runs.length, this.text.childNodes.length); index++) {
      const run = runs[index];
      const mark = this.runAt(index);
      mark.style.cssText = run?.marked ? MARK_STYLE : '';
      (mark.firstChild as Text).data = run?.text ?? '';
    }
    this.host.style.display = 'block';
    this.follow();
  }

  /** Out of sight, and without the words, until there is something to mark again. */
  hide(): void {
    for (const run of this.text.children) (run.firstChild as Text).data = '';
    this.host.style.display = 'none';
  }

  private runAt(index: number): HTMLElement {
    const existing = this.text.children[index];
    if (existing) return existing as HTMLElement;
    const run = this.editor.ownerDocument.createElement('span');
    run.append('');
    this.text.append(run);
    return run;
  }

  remove(): void {
    this.ended.abort();
    this.host.remove();
  }

  private follow(): void {
    const { editor, host, box, text } = this;
    const view = editor.ownerDocument.defaultView;
    if (!view || !editor.isConnected) return this.remove();
    const rect = editor.getBoundingClientRect();
    const style = view.getComputedStyle(editor);
    Object.assign(host.style, {
      left: `${rect.left}px`,
      top: `${rect.top}px`,
      width: `${rect.width}px`,
      height: `${rect.height}px`,
    });
    box.style.cssText =
      'overflow: hidden; width: 100%; height: 100%; border-style: solid; border-color: transparent;';
    for (const property of COPIED) box.style[property] = style[property];
    box.style.boxSizing = 'border-box';
    // The textarea's own scroll bar takes room from its lines.
    text.style.cssText = 'white-space: pre-wrap; overflow-wrap: break-word; color: transparent;';
    const inner = editor.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (inner > 0) text.style.width = `${inner}px`;
    text.style.transform = `translate(${-editor.scrollLeft}px, ${-editor.scrollTop}px)`;
  }
}
