import { baseKeymap, chainCommands, exitCode } from '@tiptap/pm/commands';
import { history, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema, type Node as ProseNode } from '@tiptap/pm/model';
import { EditorState, Plugin, Selection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, EditorView } from '@tiptap/pm/view';
import { registerComposer } from '../demo';
import { h } from '../dom';
import { emojiPicture } from './emoji-picture';
import type { EditorBox, EditorBoxOptions } from './types';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: { group: 'inline' },
    hardBreak: {
      group: 'inline',
      inline: true,
      selectable: false,
      linebreakReplacement: true,
      toDOM: () => ['br'],
      parseDOM: [{ tag: 'br' }],
      leafText: () => '\n',
    },
    mention: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { label: {} },
      toDOM: ({ attrs }) => ['span', { class: 'mention' }, `@${attrs.label as string}`],
      leafText: ({ attrs }) => `@${attrs.label as string}`,
    },
    emoji: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { emoji: {} },
      toDOM: ({ attrs }) => ['img', emojiPicture(attrs.emoji as string)],
      leafText: ({ attrs }) => attrs.emoji as string,
    },
  },
});

const docOf = (text: string) =>
  schema.node(
    'doc',
    null,
    text.split('\n').map((line) => schema.node('paragraph', null, line ? schema.text(line) : [])),
  );

const textOf = (doc: ProseNode) => doc.textBetween(0, doc.content.size, '\n');

/** Words that stand in the box while it is empty, as a widget: they are in the page and not in the draft. */
const placeholder = (words: string) =>
  new Plugin({
    props: {
      decorations: ({ doc }) =>
        textOf(doc) || doc.childCount > 1
          ? null
          : DecorationSet.create(doc, [
              Decoration.widget(
                1,
                () =>
                  h(
                    'span',
                    { class: 'placeholder', style: 'position: absolute; opacity: 0.5; pointer-events: none' },
                    words,
                  ),
                { side: -1 },
              ),
            ]),
    },
  });

/** The real ProseMirror by itself: Enter makes a paragraph, Shift+Enter a soft line. */
export function prosemirrorBox(options: EditorBoxOptions): EditorBox {
  const element = h('div', { class: 'editor' });
  const softBreak = chainCommands(exitCode, (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(schema.node('hardBreak')).scrollIntoView());
    return true;
  });
  const stateOf = (text: string) =>
    EditorState.create({
      doc: docOf(text),
      plugins: [
        keymap({ 'Shift-Enter': softBreak, 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }),
        keymap(baseKeymap),
        history(),
        ...(options.placeholder ? [placeholder(options.placeholder)] : []),
      ],
    });
  const view: EditorView = new EditorView(element, {
    state: stateOf(options.initial ?? ''),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      style: 'white-space: pre-wrap',
      ...options.attributes,
    },
    handleKeyDown: (_, event) =>
      event.key === 'Enter' && !event.isComposing && Boolean(options.onKey?.(event)),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) options.onText?.(text());
    },
  });
  const text = () => textOf(view.state.doc);
  registerComposer(options.name, {
    root: view.dom,
    read: () => ({
      text: text(),
      history: { undo: Number(undoDepth(view.state)), redo: Number(redoDepth(view.state)) },
    }),
  });
  const insert = (node: ProseNode) => {
    const { tr, doc } = view.state;
    if (!view.hasFocus()) tr.setSelection(Selection.atEnd(doc));
    view.dispatch(tr.replaceSelectionWith(node));
  };
  return {
    element,
    root: () => view.dom,
    text,
    clear() {
      view.updateState(stateOf(''));
      options.onText?.('');
    },
    focus: () => view.focus(),
    insertMention: (label) => insert(schema.node('mention', { label })),
    insertEmojiImage: (emoji) => insert(schema.node('emoji', { emoji })),
  };
}
