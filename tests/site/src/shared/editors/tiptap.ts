import { Editor, Extension, Node, type JSONContent } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { registerComposer } from '../demo';
import { h } from '../dom';
import { emojiPicture } from './emoji-picture';
import type { EditorBox, EditorBoxOptions } from './types';

const EmojiPicture = Node.create({
  name: 'emojiPicture',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ emoji: { default: '' } }),
  renderHTML: ({ node }) => ['img', emojiPicture(node.attrs.emoji as string)],
  renderText: ({ node }) => node.attrs.emoji as string,
});

/** As TipTap's own extension writes it: an attribute of the first paragraph, drawn by the page's styles. */
const placeholder = (words: string) =>
  Extension.create({
    name: 'placeholder',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) =>
            doc.childCount === 1 && doc.firstChild?.content.size === 0
              ? DecorationSet.create(doc, [
                  Decoration.node(0, doc.firstChild.nodeSize, {
                    class: 'is-empty is-editor-empty',
                    'data-placeholder': words,
                  }),
                ])
              : null,
        },
      }),
    ],
  });

const contentOf = (text: string): JSONContent => ({
  type: 'doc',
  content: text
    .split('\n')
    .map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
});

/** The real TipTap with its starter kit: Bluesky, LinkedIn's comments. */
export function tiptapBox(options: EditorBoxOptions): EditorBox {
  const element = h('div', { class: 'editor' });
  const start = (content: string): Editor =>
    new Editor({
      element,
      extensions: [
        StarterKit,
        Mention,
        EmojiPicture,
        ...(options.placeholder ? [placeholder(options.placeholder)] : []),
      ],
      content: contentOf(content),
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', ...options.attributes },
        handleKeyDown: (_, event) =>
          event.key === 'Enter' && !event.isComposing && Boolean(options.onKey?.(event)),
      },
      onUpdate: () => options.onText?.(text()),
    });
  let editor = start(options.initial ?? '');
  const text = () => editor.getText({ blockSeparator: '\n' });
  registerComposer(options.name, {
    root: () => editor.view.dom,
    read: () => ({
      text: text(),
      history: { undo: Number(undoDepth(editor.state)), redo: Number(redoDepth(editor.state)) },
    }),
  });
  return {
    element,
    root: () => editor.view.dom,
    text: text,
    clear() {
      editor.destroy();
      editor = start('');
      options.onText?.('');
    },
    focus: () => void editor.view.focus(),
    insertMention: (label) =>
      void editor.commands.insertContent({ type: 'mention', attrs: { id: label, label } }),
    insertEmojiImage: (emoji) =>
      void editor.commands.insertContent({ type: 'emojiPicture', attrs: { emoji } }),
  };
}
