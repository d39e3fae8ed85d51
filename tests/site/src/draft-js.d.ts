/** The part of draft-js 0.11 that the demo uses; the package ships no types. */
declare module 'draft-js' {
  import type { Component, KeyboardEvent, ReactNode } from 'react';

  interface Stack {
    readonly size: number;
  }

  export interface ContentBlock {
    findEntityRanges(
      filter: (character: { getEntity(): string | null }) => boolean,
      found: (start: number, end: number) => void,
    ): void;
  }

  export interface EntityProps {
    children: ReactNode;
    decoratedText: string;
  }

  export class CompositeDecorator {
    constructor(
      decorators: readonly {
        strategy(
          block: ContentBlock,
          found: (start: number, end: number) => void,
          content: ContentState,
        ): void;
        component(props: EntityProps): ReactNode;
      }[],
    );
  }

  export class ContentState {
    static createFromText(text: string, delimiter?: string): ContentState;
    createEntity(type: string, mutability: 'IMMUTABLE', data: object): ContentState;
    getLastCreatedEntityKey(): string;
    getEntity(key: string): { getType(): string };
    getPlainText(): string;
    hasText(): boolean;
  }

  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): object;
    getUndoStack(): Stack;
    getRedoStack(): Stack;
  }

  export const Modifier: {
    replaceText(
      content: ContentState,
      range: object,
      text: string,
      style: undefined,
      entityKey: string,
    ): ContentState;
  };

  export const RichUtils: { insertSoftNewline(state: EditorState): EditorState };

  export class Editor extends Component<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    handleReturn?(event: KeyboardEvent, state: EditorState): 'handled' | 'not-handled';
    ariaLabel?: string;
    ariaMultiline?: boolean;
    placeholder?: string;
    role?: string;
    spellCheck?: boolean;
    webDriverTestID?: string;
  }> {
    focus(): void;
  }
}
