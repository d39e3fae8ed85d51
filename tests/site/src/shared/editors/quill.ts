import Quill from 'quill';
import styles from 'quill/dist/quill.core.css?inline';
import { registerComposer } from '../demo';
import { h } from '../dom';
import { emojiPicture } from './emoji-picture';
import type { EditorBox, EditorBoxOptions } from './types';

interface EmbedConstructor {
  new (...parameters: never[]): object;
  create(value?: unknown): HTMLElement;
}
const Embed = Quill.import('blots/embed') as EmbedConstructor;

/** A mention, as Quill keeps what is not text: the words in a span nobody can write in, between two guards. */
class MentionBlot extends Embed {
  static blotName = 'mention';
  static tagName = 'SPAN';
  static className = 'mention';

  static override create(label: string) {
    const node = super.create();
    node.dataset.label = label;
    node.append(`@${label}`);
    return node;
  }

  static value(node: HTMLElement) {
    return node.dataset.label;
  }
}

class EmojiBlot extends Embed {
  static blotName = 'emoji';
  static tagName = 'SPAN';
  static className = 'emoji-picture';

  static override create(emoji: string) {
    const node = super.create();
    node.dataset.emoji = emoji;
    node.append(h('img', emojiPicture(emoji)));
    return node;
  }

  static value(node: HTMLElement) {
    return node.dataset.emoji;
  }
}

Quill.register({ 'formats/mention': MentionBlot, 'formats/emoji': EmojiBlot } as never);

/** The real Quill: LinkedIn's share box. */
export function quillBox(options: EditorBoxOptions): EditorBox {
  const container = h('div');
  const element = h('div', { class: 'editor' }, h('style', {}, styles), container);
  const quill = new Quill(container, { modules: { toolbar: false }, placeholder: options.placeholder ?? '' });
  for (const [name, value] of Object.entries({ role: 'textbox', ...options.attributes }))
    quill.root.setAttribute(name, value);

  const text = () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : shown(insert)))
      .join('')
      .replace(/\n$/, '');
  quill.on('text-change', () => options.onText?.(text()));
  // In front of Quill's own: its first handler that answers is the last.
  quill.keyboard.addBinding(
    { key: 'Enter', shiftKey: null, ctrlKey: null, metaKey: null, altKey: null },
    (_: unknown, { event }: { event: KeyboardEvent }) => event.isComposing || !options.onKey?.(event),
  );
  const bindings = quill.keyboard.bindings.Enter!;
  bindings.unshift(bindings.pop()!);
  const forget = (content: string) => {
    quill.setText(content);
    quill.history.clear();
  };
  if (options.initial) forget(options.initial);

  registerComposer(options.name, {
    root: quill.root,
    read: () => ({
      text: text(),
      history: { undo: quill.history.stack.undo.length, redo: quill.history.stack.redo.length },
    }),
  });
  const insert = (type: 'mention' | 'emoji', value: string) => {
    const { index } = quill.getSelection() ?? { index: quill.getLength() - 1 };
    quill.insertEmbed(index, type, value, 'user');
    quill.setSelection(index + 1, 0, 'user');
  };
  return {
    element,
    root: () => quill.root,
    text,
    clear: () => forget(''),
    focus: () => quill.focus(),
    insertMention: (label) => insert('mention', label),
    insertEmojiImage: (emoji) => insert('emoji', emoji),
  };
}

function shown(embed: Record<string, unknown> | undefined): string {
  if (typeof embed?.mention === 'string') return `@${embed.mention}`;
  return typeof embed?.emoji === 'string' ? embed.emoji : '';
}
