import {
  Essentials,
  InlineEditor,
  Mention,
  Paragraph,
  Plugin,
  toWidget,
  Widget,
  type ModelNode,
  type ModelWriter,
  type ViewDocumentKeyDownEvent,
} from 'ckeditor5';
import styles from 'ckeditor5/ckeditor5-editor.css?inline';
import { registerComposer } from '../demo';
import { h } from '../dom';
import { emojiPicture } from './emoji-picture';
import type { EditorBox, EditorBoxOptions } from './types';

/** Emoji pictures, as CKEditor keeps what is not text: inline objects of the model. */
class EmojiPicture extends Plugin {
  static get requires() {
    return [Widget] as const;
  }

  init() {
    const { model, conversion } = this.editor;
    model.schema.register('emojiPicture', {
      inheritAllFrom: '$inlineObject',
      allowAttributes: ['emoji'],
    });
    conversion.for('downcast').elementToElement({
      model: 'emojiPicture',
      view: (element, { writer }) => {
        const picture = writer.createEmptyElement('img', emojiPicture(String(element.getAttribute('emoji'))));
        return toWidget(writer.createContainerElement('span', { class: 'emoji-picture' }, picture), writer);
      },
    });
  }
}

/** The real CKEditor 5, inline: Teams. It starts by itself a moment later; what is asked of it before then waits. */
export function ckeditor5Box(options: EditorBoxOptions): EditorBox {
  const root = h('div');
  const element = h('div', { class: 'editor' }, h('style', {}, styles), root);
  let editor: InlineEditor | undefined;

  const text = () =>
    editor
      ? [...editor.model.document.getRoot()!.getChildren()]
          .map((block) => (block.is('element') ? [...block.getChildren()].map(shown).join('') : ''))
          .join('\n')
      : (options.initial ?? '');
  const write = (change: (writer: ModelWriter, started: InlineEditor) => void) => {
    const { editor: started } = { editor };
    if (started) started.model.change((writer) => change(writer, started));
  };
  const fill = (content: string) =>
    editor?.model.enqueueChange({ isUndoable: false }, (writer) => {
      const to = editor!.model.document.getRoot()!;
      writer.remove(writer.createRangeIn(to));
      for (const line of content.split('\n')) {
        const paragraph = writer.createElement('paragraph');
        writer.append(paragraph, to);
        if (line) writer.appendText(line, paragraph);
      }
    });

  queueMicrotask(
    () =>
      void InlineEditor.create(root, {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Mention, EmojiPicture],
        placeholder: options.placeholder ?? '',
      }).then((started) => {
        editor = started;
        started.editing.view.change((writer) => {
          const viewRoot = started.editing.view.document.getRoot()!;
          for (const [name, value] of Object.entries(options.attributes ?? {}))
            writer.setAttribute(name, value, viewRoot);
        });
        if (options.initial) fill(options.initial);
        started.model.document.on('change:data', () => options.onText?.(text()));
        started.editing.view.document.on<ViewDocumentKeyDownEvent>(
          'keydown',
          (event, data) => {
            const { domEvent } = data;
            if (domEvent.key !== 'Enter' || domEvent.isComposing || !options.onKey?.(domEvent)) return;
            data.preventDefault();
            event.stop();
          },
          { priority: 'highest' },
        );
        root.dataset.ready = 'true';
      }),
  );
  registerComposer(options.name, {
    root,
    read: () => ({ text: text(), history: historyOf(editor) }),
  });
  return {
    element,
    root: () => root,
    text,
    clear: () => fill(''),
    focus: () => (editor ? editor.editing.view.focus() : root.focus()),
    insertMention: (label) =>
      write((writer, { model }) => {
        const at = model.document.selection.getFirstRange()!;
        const mention = { id: `@${label}`, _text: `@${label}`, uid: label };
        model.insertContent(writer.createText(`@${label}`, { mention }), at);
      }),
    insertEmojiImage: (emoji) =>
      write((writer, { model }) => {
        const picture = writer.createElement('emojiPicture', { emoji });
        model.insertContent(picture, undefined, undefined, { setSelection: 'after' });
      }),
  };
}

function shown(node: ModelNode): string {
  if (node.is('$text')) return node.data;
  if (node.is('element', 'softBreak')) return '\n';
  return node.is('element', 'emojiPicture') ? String(node.getAttribute('emoji')) : '';
}

/** The sizes of its two stacks, which its commands keep to themselves. */
function historyOf(editor: InlineEditor | undefined) {
  const size = (name: 'undo' | 'redo') =>
    (editor?.commands.get(name) as unknown as { _stack: unknown[] } | undefined)?._stack.length ?? 0;
  return { undo: size('undo'), redo: size('redo') };
}
