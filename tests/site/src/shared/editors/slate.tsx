import { createEditor, Editor, Transforms, type Descendant, type Element, type Node } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact, type RenderElementProps } from 'slate-react';
import { registerComposer } from '../demo';
import { emojiPicture } from './emoji-picture';
import { reactBox } from './react-box';
import type { EditorBox, EditorBoxOptions } from './types';

interface Void {
  type: 'mention' | 'emoji';
  words: string;
  children: [{ text: '' }];
}

const isVoid = (node: unknown): node is Void => 'words' in (node as object);

const blocksOf = (text: string): Descendant[] =>
  text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }) as Descendant);

/** Text of a node as shown. */
const wordsOf = (node: Node): string => {
  if (isVoid(node)) return node.words;
  return 'children' in node ? node.children.map(wordsOf).join('') : node.text;
};

/** An editor with mentions and emoji as inline voids, and soft lines by Shift+Enter. */
function withVoids<E extends Editor>(editor: E): E {
  const { isInline, isVoid: isVoidBefore } = editor;
  editor.isInline = (element) => isVoid(element) || isInline(element);
  editor.isVoid = (element) => isVoid(element) || isVoidBefore(element);
  editor.insertSoftBreak = () => editor.insertText('\n');
  return editor;
}

function DrawnElement({ attributes, children, element }: RenderElementProps) {
  const node: unknown = element;
  if (!isVoid(node)) return <div {...attributes}>{children}</div>;
  if (node.type === 'mention')
    return (
      <span {...attributes} contentEditable={false} className="mention">
        {node.words}
        {children}
      </span>
    );
  const { style: _style, class: className, ...picture } = emojiPicture(node.words);
  return (
    <span {...attributes} contentEditable={false}>
      <img {...picture} draggable={false} className={className} style={{ width: '1em', height: '1em' }} />
      {children}
    </span>
  );
}

/** The real Slate: Discord. */
export function slateBox(options: EditorBoxOptions): EditorBox {
  const editor = withVoids(withHistory(withReact(createEditor())));
  const text = () => editor.children.map(wordsOf).join('\n');
  const box = reactBox(
    <Slate
      editor={editor}
      initialValue={blocksOf(options.initial ?? '')}
      onChange={() => options.onText?.(text())}
    >
      <Editable
        role="textbox"
        aria-multiline
        placeholder={options.placeholder}
        renderElement={DrawnElement}
        onKeyDown={(event) => {
          const { nativeEvent } = event;
          if (event.key !== 'Enter' || nativeEvent.isComposing || !options.onKey?.(nativeEvent)) return;
          event.preventDefault();
        }}
      />
    </Slate>,
    '[data-slate-editor]',
    options.attributes,
  );
  registerComposer(options.name, {
    root: box.rootOrNothing,
    read: () => ({
      text: text(),
      history: { undo: editor.history.undos.length, redo: editor.history.redos.length },
    }),
  });
  const insert = (type: Void['type'], words: string) => {
    if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
    Transforms.insertNodes(editor, { type, words, children: [{ text: '' }] } as Void as Element);
    Transforms.move(editor);
  };
  return {
    element: box.element,
    root: box.root,
    text,
    clear() {
      HistoryEditor.withoutSaving(editor, () => {
        Transforms.delete(editor, { at: Editor.range(editor, []) });
        Transforms.select(editor, Editor.start(editor, []));
      });
      editor.history = { undos: [], redos: [] };
    },
    focus: () => ReactEditor.focus(editor),
    insertMention: (label) => insert('mention', `@${label}`),
    insertEmojiImage: (emoji) => insert('emoji', emoji),
  };
}
