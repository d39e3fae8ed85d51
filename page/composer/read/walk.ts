import { isElement, isHtmlElement, isText, isTextBox } from '../../dom/kinds';
import { emojiOf, isBlock, isFurniture, isOpen, isSealed } from './content';
import type { Lines } from './lines';

/** Fillers that libraries keep carets in place with: U+FEFF (Slate, Quill, WordPress), seven U+2060 (CKEditor). */
const FILLER = /\ufeff+|\u2060{7}/g;
const HAS_FILLER = /[\ufeff\u2060]/;

/** Reads what is written in an editable element. `collapse`: its white space is a page's source, not the person's. */
export function readContent(parent: Element, lines: Lines, collapse: boolean): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) readRun(node, lines, collapse);
    else if (isHtmlElement(node)) readElement(node, lines, collapse);
  }
}

function readElement(element: HTMLElement, lines: Lines, collapse: boolean): void {
  const { localName } = element;
  if (localName === 'br') return lines.addBreak();
  if (localName === 'img') return lines.add(emojiOf(element));
  if (isFurniture(element)) return;
  // CodeMirror draws long documents in part, with a gap as high as the rest.
  if (element.classList.contains('cm-gap')) {
    lines.complete = false;
    return lines.endLine();
  }
  const sealed = isSealed(element);
  if (sealed && element.parentElement?.classList.contains('cm-line')) return readWidget(element, lines);
  const block = isBlock(element);
  if (block) lines.endLine();
  if (sealed && block) readOpenAreas(element, lines, collapse);
  else if (!element.firstChild) lines.add(emojiOf(element));
  else readContent(element, lines, collapse && localName !== 'pre');
  if (block) lines.endLine();
}

/** What CodeMirror puts among a line's words is none of them, but for emoji pictures. */
function readWidget(widget: Element, lines: Lines): void {
  // A part of a very long line that is out of sight.
  if (widget.localName === 'div' && !widget.firstChild) lines.complete = false;
  for (const picture of widget.querySelectorAll('img')) lines.add(emojiOf(picture));
}

/**
 * A sealed block is a picture, a preview or a poll, and its words are not the person's; but it can have places to write,
 * as a caption.
 */
function readOpenAreas(parent: Element, lines: Lines, collapse: boolean): void {
  for (const child of parent.children) {
    if (!isOpen(child)) readOpenAreas(child, lines, collapse);
    else {
      lines.endLine();
      readContent(child, lines, collapse);
      lines.endLine();
    }
  }
}

/** The blocks of WordPress's editor: each text in it, and the boxes of its blocks for code. */
export function readBlockEditor(root: Element, lines: Lines): void {
  for (const child of root.children) {
    if (isTextBox(child)) {
      lines.openLine();
      lines.add(child.value);
      lines.endLine();
    } else if (isElement(child) && child.classList.contains('rich-text')) {
      // An empty paragraph is an empty line.
      lines.openLine();
      readContent(child, lines, false);
      lines.endLine();
    } else if (!isFurniture(child)) readBlockEditor(child, lines);
  }
}

function readRun(node: Text, lines: Lines, collapse: boolean): void {
  const { data } = node;
  if (!HAS_FILLER.test(data)) return readPlain(node, 0, data.length, lines, collapse);
  let from = 0;
  for (const { 0: filler, index } of data.matchAll(FILLER)) {
    readPlain(node, from, index, lines, collapse);
    lines.addFiller();
    from = index + filler.length;
  }
  readPlain(node, from, data.length, lines, collapse);
}

/** A run without fillers: line breaks count where white space is kept, and collapse where it is not. */
function readPlain(node: Text, from: number, to: number, lines: Lines, collapse: boolean): void {
  const { data } = node;
  const separator = collapse ? /[\t\n\r ]+/g : /\r\n?|\n/g;
  separator.lastIndex = from;
  let at = from;
  for (let found = separator.exec(data); found && found.index < to; found = separator.exec(data)) {
    lines.addRun(node, at, found.index);
    if (collapse) lines.addSpace(node, found.index);
    else lines.addBreak();
    at = found.index + found[0].length;
  }
  lines.addRun(node, at, to);
}
