import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { h } from './dom';
import { registerComposer } from './demo';

export interface LexicalComposer {
  /** The editor with its placeholder. */
  element: HTMLElement;
  text(): string;
  clear(): void;
}

interface Options {
  /** The name tests know it by. */
  name: string;
  attributes: Record<string, string>;
  placeholder: string;
  rich?: boolean;
  /** Called on every change with the text. */
  onText?(text: string): void;
  /** Called on a bare Enter, which then makes no new line. */
  onEnter?(event: KeyboardEvent): void;
}

/** A composer on the real Lexical, as Facebook and Instagram use it. */
export function lexicalComposer(options: Options): LexicalComposer {
  const root = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    tabindex: '0',
    spellcheck: 'true',
    'aria-placeholder': options.placeholder,
    ...options.attributes,
  });
  const placeholder = h('div', { class: 'placeholder', 'aria-hidden': 'true' }, options.placeholder);
  const editor = createEditor({
    namespace: options.name,
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  const history = createEmptyHistoryState();
  (options.rich ? registerRichText : registerPlainText)(editor);
  registerHistory(editor, history, 300);

  const text = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  editor.registerUpdateListener(() => {
    placeholder.hidden = text() !== '';
    options.onText?.(text());
  });
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!options.onEnter || !event || event.shiftKey || event.isComposing) return false;
      event.preventDefault();
      options.onEnter(event);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  registerComposer(options.name, {
    root,
    read: () => ({
      text: text(),
      history: { undo: history.undoStack.length, redo: history.redoStack.length },
    }),
  });
  return {
    element: h('div', { class: 'editor' }, root, placeholder),
    text,
    clear() {
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          paragraph.select();
        },
        { discrete: true },
      );
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
  };
}
