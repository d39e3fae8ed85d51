import type { Span } from '../../rules/engine/rule';
import { isTextBox } from '../dom/kinds';
import type { Editor } from './editor';
import { isBlockEditor, keepsSpace } from './read/content';
import { Lines } from './read/lines';
import { readBlockEditor, readContent } from './read/walk';

/** A composer's text as the person sees it, and the way back from a span to the page. */
export interface ReadText {
  readonly text: string;
  /** The page's ranges under a span; empty for a textarea or input, whose letters are no nodes. */
  ranges(span: Span): Range[];
  /** False where the page holds only a part of a long draft, as CodeMirror does with what is out of sight. */
  readonly complete?: boolean;
}

/**
 * Reads the draft out of an editor without touching it: no selection, no clone, no event, no layout.
 * Lines are joined by `\n`; the `<br>` with which editors keep an empty block open is no line of its own. Mentions are
 * the words shown, emoji pictures the emoji; buttons, handles, placeholders and previews are no text.
 */
export function readText(editor: Editor): ReadText {
  if (isTextBox(editor)) return { text: editor.value, ranges: () => [] };
  const lines = new Lines();
  if (isBlockEditor(editor)) readBlockEditor(editor, lines);
  else readContent(editor, lines, !keepsSpace(editor));
  const { text, complete } = lines;
  // Some editors write their placeholder into the box itself.
  const placeholder = editor.getAttribute('aria-placeholder') ?? editor.getAttribute('data-placeholder');
  if (placeholder && text.trim() === placeholder.trim()) return { text: '', ranges: () => [] };
  return { text, ranges: (span) => lines.ranges(span), ...(complete ? {} : { complete }) };
}
