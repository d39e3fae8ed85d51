import {
  CompositeDecorator,
  ContentState,
  Editor,
  EditorState,
  Modifier,
  RichUtils,
  type ContentBlock,
  type EntityProps,
} from 'draft-js';
import { createRef, Component } from 'react';
import { registerComposer } from '../demo';
import { EMOJI_PICTURE } from './emoji-picture';
import { reactBox } from './react-box';
import type { EditorBox, EditorBoxOptions } from './types';

/** Entities of one type, drawn by one component. */
const entities = (type: string, component: (props: EntityProps) => React.ReactNode) => ({
  component,
  strategy(block: ContentBlock, found: (start: number, end: number) => void, content: ContentState) {
    block.findEntityRanges((character) => {
      const key = character.getEntity();
      return key !== null && content.getEntity(key).getType() === type;
    }, found);
  },
});

const decorator = new CompositeDecorator([
  entities('MENTION', ({ children }) => <span className="mention">{children}</span>),
  // As emoji plug-ins draw it: the picture behind, the letters still there and transparent.
  entities('EMOJI', ({ children, decoratedText }) => (
    <span
      title={decoratedText}
      style={{ backgroundImage: `url("${EMOJI_PICTURE}")`, backgroundSize: '1em 1em' }}
    >
      <span style={{ opacity: 0 }}>{children}</span>
    </span>
  )),
]);

const stateOf = (text: string) =>
  EditorState.createWithContent(ContentState.createFromText(text, '\n'), decorator);

/** The real Draft.js on React 18: X, TikTok's captions. Enter makes a block, Shift+Enter a soft line. */
class DraftEditor extends Component<EditorBoxOptions, { editor: EditorState }> {
  override state = { editor: stateOf(this.props.initial ?? '') };
  private readonly editor = createRef<Editor>();

  text(): string {
    return this.state.editor.getCurrentContent().getPlainText();
  }

  focus(): void {
    this.editor.current?.focus();
  }

  readonly change = (editor: EditorState) => {
    this.setState({ editor }, () => this.props.onText?.(this.text()));
  };

  insert(type: string, text: string): void {
    const { editor } = this.state;
    const content = editor.getCurrentContent().createEntity(type, 'IMMUTABLE', {});
    const key = content.getLastCreatedEntityKey();
    const replaced = Modifier.replaceText(content, editor.getSelection(), text, undefined, key);
    this.change(EditorState.push(editor, replaced, 'insert-characters'));
  }

  override render() {
    const { onKey, placeholder, attributes = {} } = this.props;
    return (
      <Editor
        ref={this.editor}
        editorState={this.state.editor}
        onChange={this.change}
        handleReturn={(event, state) => {
          if (!event.nativeEvent.isComposing && onKey?.(event.nativeEvent)) return 'handled';
          if (!event.shiftKey) return 'not-handled';
          this.change(RichUtils.insertSoftNewline(state));
          return 'handled';
        }}
        placeholder={placeholder ?? ''}
        role={attributes.role ?? 'textbox'}
        ariaMultiline
        spellCheck
      />
    );
  }
}

export function draftJsBox(options: EditorBoxOptions): EditorBox {
  const editor = createRef<DraftEditor>();
  const box = reactBox(
    <DraftEditor {...options} ref={editor} />,
    '.public-DraftEditor-content',
    options.attributes,
  );
  const text = () => editor.current?.text() ?? options.initial ?? '';
  registerComposer(options.name, {
    root: box.rootOrNothing,
    read: () => ({
      text: text(),
      history: {
        undo: editor.current?.state.editor.getUndoStack().size ?? 0,
        redo: editor.current?.state.editor.getRedoStack().size ?? 0,
      },
    }),
  });
  return {
    element: box.element,
    root: box.root,
    text,
    clear: () => editor.current?.change(EditorState.moveFocusToEnd(stateOf(''))),
    focus: () => editor.current?.focus(),
    insertMention: (label) => editor.current?.insert('MENTION', `@${label}`),
    insertEmojiImage: (emoji) => editor.current?.insert('EMOJI', emoji),
  };
}
