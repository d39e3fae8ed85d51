import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalNode,
} from 'lexical';
import { registerComposer } from '../demo';
import { h } from '../dom';
import { $createEmojiPictureNode, $createMentionNode, EmojiPictureNode, MentionNode } from './lexical-nodes';
import type { EditorBox, EditorBoxOptions } from './types';

export interface LexicalBoxOptions extends EditorBoxOptions {
  /** Paragraphs, as in Facebook's posts; otherwise one paragraph with line breaks, as in its comments. */
  rich?: boolean;
}

/** The real Lexical: Facebook, Instagram, Messenger, Threads, WhatsApp, Reddit. */
export function lexicalBox(options: LexicalBoxOptions): EditorBox {
  const root = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    tabindex: '0',
    spellcheck: 'true',
    ...(options.placeholder ? { 'aria-placeholder': options.placeholder } : {}),
    ...options.attributes,
  });
  const placeholder = h('div', { class: 'placeholder', 'aria-hidden': 'true' }, options.placeholder ?? '');
  const editor = createEditor({
    namespace: options.name,
    nodes: [MentionNode, EmojiPictureNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  let built = false;
  const history = createEmptyHistoryState();
  (options.rich ? registerRichText : registerPlainText)(editor);
  registerHistory(editor, history, 300);

  // Lexical itself puts an empty line between paragraphs; what a person sees is one line after another.
  const text = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  editor.registerUpdateListener(() => {
    placeholder.hidden = text() !== '';
    // The first paragraph is no news, and whoever asked has not got the box yet.
    if (built) options.onText?.(text());
  });
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || event.isComposing || !options.onKey?.(event)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  const fill = (content: string, select: boolean) =>
    editor.update(
      () => {
        const lines = content.split('\n');
        const blocks = options.rich ? lines.map((line) => [line]) : [lines];
        $getRoot()
          .clear()
          .append(...blocks.map((block) => $createParagraphNode().append(...$linesOf(block))));
        if (select) $getRoot().selectEnd();
      },
      { discrete: true },
    );
  // As Lexical's own React part starts it: with a paragraph to write in.
  fill(options.initial ?? '', false);
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  built = true;
  registerComposer(options.name, {
    root,
    read: () => ({
      text: text(),
      history: { undo: history.undoStack.length, redo: history.redoStack.length },
    }),
  });
  const insert = ($create: () => LexicalNode) =>
    editor.update(
      () => {
        const selection = $getSelection() ?? $getRoot().selectEnd();
        if ($isRangeSelection(selection)) selection.insertNodes([$create()]);
      },
      { discrete: true },
    );
  return {
    element: h('div', { class: 'editor' }, root, placeholder),
    root: () => root,
    text,
    clear() {
      fill('', true);
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    focus: () => editor.focus(),
    insertMention: (label) => insert(() => $createMentionNode(`@${label}`)),
    insertEmojiImage: (emoji) => insert(() => $createEmojiPictureNode(emoji)),
  };
}

function $linesOf(lines: readonly string[]): LexicalNode[] {
  return lines.flatMap((line, index) => [
    ...(index ? [$createLineBreakNode()] : []),
    ...(line ? [$createTextNode(line)] : []),
  ]);
}
