/** The part of draft-js 0.11 that the demo uses; the package ships no types. */
declare module 'draft-js' {
  import type { Component, KeyboardEvent } from 'react';

  interface Stack {
    readonly size: number;
  }

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(): string;
    hasText(): boolean;
  }

  export class EditorState {
    static createEmpty(): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    getCurrentContent(): ContentState;
    getUndoStack(): Stack;
    getRedoStack(): Stack;
  }

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
