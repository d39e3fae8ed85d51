import { caretRange } from './caret';
import { isElement, isTextBox } from './dom/kinds';
import { boxAcross, frameOf } from './dom/tree';
import { TextCopy, type TextBox } from './marks/text-copy';
import type { Box } from './place';

/**
 * Where the caret of an editor is drawn, in CSS px of the outermost document of this origin; undefined while it has none.
 * Changes neither focus nor selection.
 */
export function caretBox(editor: HTMLElement): Box | undefined {
  if (isTextBox(editor)) return boxInText(editor);
  const range = caretRange(editor);
  if (!range) return undefined;
  const [box] = range.getClientRects();
  if (box?.height) return shifted(box, editor);
  // An empty line has no letter to measure: the element that holds the line stands for it.
  const { startContainer: node, startOffset } = range;
  const near = isElement(node)
    ? (node.childNodes[startOffset] ?? node.lastChild ?? node)
    : node.parentElement;
  const element = isElement(near) ? near : isElement(node) ? node : node.parentElement;
  if (!element) return undefined;
  const line = element.getBoundingClientRect();
  return line.height ? shifted(line, editor) : undefined;
}

/** Frames shift what is in them. */
function shifted(box: DOMRect, editor: HTMLElement): Box {
  const frame = frameOf(editor.ownerDocument);
  if (!frame) return box;
  const { left, top } = boxAcross(editor.ownerDocument.documentElement);
  const own = editor.ownerDocument.documentElement.getBoundingClientRect();
  return {
    left: box.left + left - own.left,
    top: box.top + top - own.top,
    width: box.width,
    height: box.height,
  };
}

/** A native box tells no place of its caret; a copy of its text does. Measured anew only when something has changed. */
const copies = new WeakMap<TextBox, { copy: TextCopy; key: string; line: { top: number; height: number } }>();

function boxInText(editor: TextBox): Box | undefined {
  const { selectionEnd, selectionStart, selectionDirection, value } = editor;
  if (selectionStart === null || selectionEnd === null) return undefined;
  const around = boxAcross(editor);
  // All of a short box is the line that is written in.
  if (around.height < SHORT) return around;
  const at = selectionDirection === 'backward' ? selectionStart : selectionEnd;
  const key = [at, value.length, editor.clientWidth, value.slice(0, at)].join(' ');
  let known = copies.get(editor);
  if (known?.key !== key || !known.copy.host.isConnected) {
    const copy = known?.copy.host.isConnected ? known.copy : new TextCopy(editor);
    known = { copy, key, line: measure(editor, copy, at) };
    copies.set(editor, known);
  }
  return { ...around, top: around.top + known.line.top - editor.scrollTop, height: known.line.height };
}

/** Lower than this, in CSS px, a box is left free as a whole. */
const SHORT = 60;

/** The line of the caret, from the upper edge of the box as if it were scrolled to its beginning. */
function measure(editor: TextBox, copy: TextCopy, at: number): { top: number; height: number } {
  const { text } = copy;
  if (!text.firstChild) text.append('');
  const node = text.firstChild as Text;
  node.data = `${editor.value}\u200b`;
  copy.show();
  const range = editor.ownerDocument.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const [line] = range.getClientRects();
  const top = (line?.top ?? 0) - copy.host.getBoundingClientRect().top + editor.scrollTop;
  copy.hide();
  node.data = '';
  return { top, height: line?.height ?? 0 };
}
