import { mountBeside } from '../mount';
import { Pin, set } from '../pin';

/** A box whose letters are no nodes. */
export type TextBox = HTMLTextAreaElement | HTMLInputElement;

/** What decides where each letter of a native box stands. */
const COPIED = [
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

/** How long the look of a box is taken to stay the same at the same width, in ms. */
const DRESSED_FOR = 1000;

/**
 * A copy of the text of a textarea or an input, transparent, laid exactly over it. It lives in a closed root in the box's
 * own tree, takes no pointer, and is never seen by a screen reader.
 */
export class TextCopy {
  readonly host: HTMLElement;
  /** Holds the runs of text; the caller fills it. */
  readonly text: HTMLElement;
  private readonly box: HTMLElement;
  /** Lines begin at the left, whatever follows on them. Known once it was shown. */
  fromTheLeft = false;
  private readonly pin: Pin;
  private dressedAt = Number.NEGATIVE_INFINITY;
  private dressedFor = 0;

  constructor(private readonly editor: TextBox) {
    const document = editor.ownerDocument;
    this.host = document.createElement('div');
    this.host.style.cssText =
      'all: initial !important; position: fixed !important; pointer-events: none !important; z-index: 2147483646 !important; color-scheme: inherit; display: none;';
    this.host.setAttribute('aria-hidden', 'true');
    this.box = document.createElement('div');
    this.text = document.createElement('div');
    this.box.append(this.text);
    this.host.attachShadow({ mode: 'closed' }).append(this.box);
    mountBeside(editor).append(this.host);
    this.pin = new Pin(this.host, false);
  }

  show(): void {
    set(this.host, 'display', 'block');
    this.follow();
  }

  hide(): void {
    set(this.host, 'display', 'none');
  }

  remove(): void {
    this.host.remove();
  }

  /** Lays the copy over the box again, at its present size, place and scroll. */
  follow(): void {
    const { editor, host, text, pin } = this;
    const view = editor.ownerDocument.defaultView;
    if (!view || !editor.isConnected) return this.remove();
    const now = performance.now();
    if (now - this.dressedAt > DRESSED_FOR || editor.clientWidth !== this.dressedFor) {
      this.dress(view.getComputedStyle(editor));
      this.dressedAt = now;
      this.dressedFor = editor.clientWidth;
    }
    text.style.transform = `translate(${-editor.scrollLeft}px, ${-editor.scrollTop}px)`;
    // A transformed dialog draws its pixels larger or smaller; the copy in it is drawn alike.
    set(host, 'width', `${editor.offsetWidth}px`);
    set(host, 'height', `${editor.offsetHeight}px`);
    const { left, top } = editor.getBoundingClientRect();
    pin.put(left, top);
  }

  /** Makes the copy's letters stand as the box's own do. */
  private dress(style: CSSStyleDeclaration): void {
    const { editor, box, text } = this;
    this.fromTheLeft =
      style.direction === 'ltr' &&
      /^(start|left|-webkit-auto)$/.test(style.textAlign) &&
      !/plaintext/.test(style.unicodeBidi);
    box.style.cssText =
      'box-sizing: border-box; overflow: hidden; width: 100%; height: 100%; border-style: solid; border-color: transparent;';
    for (const property of COPIED) box.style[property] = style[property];
    text.style.cssText = 'color: transparent;';
    if (editor.localName === 'input') {
      // One line, in the middle of the box.
      box.style.cssText += 'display: flex; align-items: center;';
      text.style.cssText += 'white-space: pre; flex: 1 0 100%;';
    } else {
      text.style.cssText += 'white-space: pre-wrap; overflow-wrap: break-word;';
      // The box's own scroll bar takes room from its lines.
      const inner = editor.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (inner > 0) text.style.width = `${inner}px`;
    }
  }
}
