import type { Span } from '../../rules/engine/rule';
import type { Editor } from './editor';

/** A run of text of the page and where it stands in the draft's text (UTF-16). */
interface Piece {
  readonly node: Text;
  /** Offset in the draft's text of the node's first unit. */
  readonly start: number;
  /** The node's length when it was read: a node that changed since is no longer under its span. */
  readonly length: number;
}

/** A composer's text as the person sees it, and the way back from a span to the page. */
export interface ReadText {
  readonly text: string;
  /** The page's ranges under a span; empty for a textarea, whose letters are no nodes. */
  ranges(span: Span): Range[];
}

/** Elements that begin a new line. By name and not by style: reading styles costs layout at every key. */
const BLOCK =
  /^(ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/**
 * Reads the draft out of an editor without touching it: no selection, no clone, no event.
 * Lines are joined by `\n`; the `<br>` with which editors keep an empty block open is no line of its own.
 */
export function readText(editor: Editor): ReadText {
  if (editor instanceof HTMLTextAreaElement) return { text: editor.value, ranges: () => [] };
  const reader = new LineReader();
  reader.read(editor);
  const placeholder = editor.getAttribute('aria-placeholder') ?? editor.getAttribute('data-placeholder');
  // Some editors write their placeholder into the box itself.
  if (placeholder && reader.text === placeholder) return { text: '', ranges: () => [] };
  return { text: reader.text, ranges: (span) => reader.ranges(span) };
}

class LineReader {
  text = '';
  readonly pieces: Piece[] = [];
  /** The current line has something on it, if only a `<br>`. */
  private open = false;
  /** A block ended: what comes next stands on a new line. */
  private lineOwed = false;
  /** A `<br>` was seen; it counts once something follows it in its block. */
  private breakOwed = false;

  read(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) this.addText(node);
      else if (node instanceof HTMLElement) this.readElement(node);
      else if (node instanceof Element) continue;
    }
  }

  private readElement(element: HTMLElement): void {
    if (element.tagName === 'BR') return this.addBreak();
    if (element.tagName === 'IMG') return void this.add((element as HTMLImageElement).alt);
    if (element.tagName === 'STYLE' || element.tagName === 'SCRIPT' || element.hidden) return;
    const block = BLOCK.test(element.tagName);
    if (block) this.endLine();
    this.read(element);
    if (block) this.endLine();
  }

  private addText(node: Text): void {
    // Zero-width fillers keep carets in place in some editors; they are read, since rules fold them away.
    const { data } = node;
    // White space between blocks is the page's source, not the person's.
    if (/^\s*\n\s*$/.test(data) && !this.open) return;
    const start = this.add(data);
    if (data) this.pieces.push({ node, start, length: data.length });
  }

  private add(text: string): number {
    if (!text) return this.text.length;
    if (this.lineOwed || this.breakOwed) this.text += '\n';
    this.lineOwed = false;
    this.breakOwed = false;
    this.open = true;
    const start = this.text.length;
    this.text += text;
    return start;
  }

  private addBreak(): void {
    if (this.lineOwed) this.text += '\n';
    this.lineOwed = false;
    if (this.breakOwed) this.text += '\n';
    this.breakOwed = true;
    this.open = true;
  }

  private endLine(): void {
    if (!this.open) return;
    this.breakOwed = false;
    this.lineOwed = true;
    this.open = false;
  }

  ranges(span: Span): Range[] {
    const ranges: Range[] = [];
    for (const { node, start, length } of this.pieces) {
      const first = Math.max(span.start, start);
      const last = Math.min(span.end, start + length);
      if (first >= last || !node.isConnected || node.length !== length) continue;
      const range = node.ownerDocument.createRange();
      range.setStart(node, first - start);
      range.setEnd(node, last - start);
      ranges.push(range);
    }
    return ranges;
  }
}
