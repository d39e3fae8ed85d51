import { Editor, type EditorState } from 'draft-js';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { registerComposer } from '../shared/demo';

interface Props {
  /** The name tests know it by. */
  name: string;
  testId: string;
  label: string;
  placeholder: string;
  state: EditorState;
  autoFocus: boolean;
  onChange(state: EditorState): void;
  /** Enter, with or without other keys. True: taken, and no line is broken. */
  onReturn(event: KeyboardEvent): boolean;
}

/** One box on the real Draft.js. */
export function Box({ name, testId, label, placeholder, state, autoFocus, onChange, onReturn }: Props) {
  const latest = useRef(state);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  useLayoutEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    registerComposer(name, {
      root: place.current!.querySelector<HTMLElement>('[contenteditable]')!,
      read: () => ({
        text: latest.current.getCurrentContent().getPlainText(),
        history: {
          undo: latest.current.getUndoStack().size,
          redo: latest.current.getRedoStack().size,
        },
      }),
    });
    if (autoFocus) editor.current?.focus();
  }, [name, autoFocus]);
  return (
    <div ref={place}>
      <Editor
        ref={editor}
        editorState={state}
        onChange={onChange}
        handleReturn={(event) => (onReturn(event) ? 'handled' : 'not-handled')}
        webDriverTestID={testId}
        ariaLabel={label}
        ariaMultiline
        role="textbox"
        placeholder={placeholder}
        spellCheck
      />
    </div>
  );
}
