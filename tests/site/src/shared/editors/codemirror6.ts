import { defaultKeymap, history, historyKeymap, redoDepth, undoDepth } from '@codemirror/commands';
import { EditorState, Prec, StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  keymap,
  lineNumbers,
  placeholder,
  WidgetType,
  type DecorationSet,
} from '@codemirror/view';
import { registerComposer } from '../demo';
import { h } from '../dom';
import { emojiPicture } from './emoji-picture';
import type { EditorBox, EditorBoxOptions } from './types';

class EmojiPicture extends WidgetType {
  constructor(private readonly emoji: string) {
    super();
  }

  override eq(other: EmojiPicture) {
    return other.emoji === this.emoji;
  }

  toDOM() {
    return h('img', emojiPicture(this.emoji));
  }
}

const decorate = StateEffect.define<{ from: number; to: number; decoration: Decoration }>();
const decorations = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, transaction) {
    const added = transaction.effects.filter((effect) => effect.is(decorate));
    return set.map(transaction.changes).update({
      add: added.map(({ value: { from, to, decoration } }) => decoration.range(from, to)),
    });
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The real CodeMirror 6, with line numbers and wrapped lines, as forums and Markdown boxes have it. */
export function codemirror6Box(options: EditorBoxOptions): EditorBox {
  const extensions: Extension = [
    Prec.highest(
      EditorView.domEventHandlers({
        keydown: (event) =>
          event.key === 'Enter' && !event.isComposing && Boolean(options.onKey?.(event)) && takeOver(event),
      }),
    ),
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    lineNumbers(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of(options.attributes ?? {}),
    decorations,
    ...(options.placeholder ? [placeholder(options.placeholder)] : []),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.onText?.(text());
    }),
  ];
  const stateOf = (doc: string) => EditorState.create({ doc, extensions });
  const view = new EditorView({ state: stateOf(options.initial ?? '') });
  const text = () => view.state.doc.toString();
  registerComposer(options.name, {
    root: view.contentDOM,
    read: () => ({ text: text(), history: { undo: undoDepth(view.state), redo: redoDepth(view.state) } }),
  });
  const insert = (words: string, decoration: Decoration) => {
    const { from, to } = view.state.selection.main;
    view.dispatch({
      changes: { from, to, insert: words },
      selection: { anchor: from + words.length },
      effects: decorate.of({ from, to: from + words.length, decoration }),
      userEvent: 'input',
    });
  };
  return {
    element: h('div', { class: 'editor' }, view.dom),
    root: () => view.contentDOM,
    text,
    clear() {
      view.setState(stateOf(''));
      options.onText?.('');
    },
    focus: () => view.focus(),
    insertMention: (label) => insert(`@${label}`, Decoration.mark({ class: 'mention' })),
    insertEmojiImage: (emoji) => insert(emoji, Decoration.replace({ widget: new EmojiPicture(emoji) })),
  };
}

function takeOver(event: Event): true {
  event.preventDefault();
  return true;
}
