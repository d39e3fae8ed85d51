import type { Span } from '../../../rules/engine/rule';

/** A run of text of the page and where it stands in the draft's text (UTF-16). */
interface Piece {
  readonly node: Text;
  /** The node's length when it was read: a node that changed since is no longer under its span. */
  readonly length: number;
  /** Where the run begins in the node. */
  readonly from: number;
  /** Where it begins in the draft's text. */
  readonly start: number;
  readonly end: number;
}

/** Puts lines together as a browser shows them: a break counts once something follows it in its block. */
export class Lines {
  text = '';
  complete = true;
  private readonly pieces: Piece[] = [];
  /** The current line has something on it, if only a break. */
  private open = false;
  /** A block ended: what comes next stands on a new line. */
  private lineOwed = false;
  /** A break was seen; it counts once something follows it in its block. */
  private breakOwed = false;
  /** White space that counts once something follows it on its line. */
  private spaceOwed: { node: Text; at: number } | undefined;

  /** Text that is no text node: the name of a picture. */
  add(text: string): void {
    if (!text) return;
    this.payLines();
    this.paySpace();
    this.text += text;
  }

  /** The part of a text node from `from` up to `to`. */
  addRun(node: Text, from: number, to: number): void {
    if (from >= to) return;
    this.payLines();
    this.paySpace();
    this.push(node, from, to);
  }

  /** A letter without width: nothing to read, but the line it stands on is there. */
  addFiller(): void {
    this.payLines();
  }

  /** White space that collapses into one space, or into none at the ends of a line. */
  addSpace(node: Text, at: number): void {
    if (this.open && !this.breakOwed) this.spaceOwed ??= { node, at };
  }

  addBreak(): void {
    this.spaceOwed = undefined;
    if (this.lineOwed) this.text += '\n';
    this.lineOwed = false;
    if (this.breakOwed) this.text += '\n';
    this.breakOwed = true;
    this.open = true;
  }

  /** A block begins or ends here. */
  endLine(): void {
    this.spaceOwed = undefined;
    if (!this.open) return;
    this.breakOwed = false;
    this.lineOwed = true;
    this.open = false;
  }

  /** A block that is a line even with nothing in it. */
  openLine(): void {
    this.endLine();
    if (this.lineOwed) this.text += '\n';
    this.lineOwed = false;
    this.open = true;
  }

  private payLines(): void {
    if (this.lineOwed || this.breakOwed) this.text += '\n';
    this.lineOwed = false;
    this.breakOwed = false;
    this.open = true;
  }

  private paySpace(): void {
    if (!this.spaceOwed) return;
    const { node, at } = this.spaceOwed;
    this.spaceOwed = undefined;
    if (node.data[at] === ' ') this.push(node, at, at + 1);
    else this.text += ' ';
  }

  private push(node: Text, from: number, to: number): void {
    const { data } = node;
    const start = this.text.length;
    this.text += from === 0 && to === data.length ? data : data.slice(from, to);
    const end = this.text.length;
    const last = this.pieces.at(-1);
    // One range for what is one run on the page.
    if (last?.node === node && last.end === start && last.from + last.end - last.start === from)
      this.pieces[this.pieces.length - 1] = { ...last, end };
    else this.pieces.push({ node, length: data.length, from, start, end });
  }

  /** The page's ranges under a span, without the nodes that changed or left since. */
  ranges(span: Span): Range[] {
    const ranges: Range[] = [];
    for (const { node, length, from, start, end } of this.pieces) {
      const first = Math.max(span.start, start);
      const last = Math.min(span.end, end);
      if (first >= last || !node.isConnected || node.length !== length) continue;
      const range = node.ownerDocument.createRange();
      range.setStart(node, from + first - start);
      range.setEnd(node, from + last - start);
      ranges.push(range);
    }
    return ranges;
  }
}
