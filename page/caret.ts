/** Where the caret was in an editor, and the way back to it. */
export interface Caret {
  /** Gives the editor the focus back, with the caret where it was. Writes nothing. */
  restore(): void;
}

/** Remembers the caret of an editor before something else takes the focus. */
export function rememberCaret(editor: HTMLElement): Caret {
  if (editor instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, selectionDirection } = editor;
    return {
      restore: () => {
        editor.focus({ preventScroll: true });
        editor.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
      },
    };
  }
  const selection = editor.ownerDocument.getSelection();
  const inside = selection?.anchorNode && editor.contains(selection.anchorNode);
  const at = inside
    ? [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset]
    : undefined;
  return {
    restore: () => {
      editor.focus({ preventScroll: true });
      const now = editor.ownerDocument.getSelection();
      const [anchor, anchorOffset, focus, focusOffset] = at ?? [];
      if (
        !now ||
        !(anchor instanceof Node) ||
        !(focus instanceof Node) ||
        !anchor.isConnected ||
        !focus.isConnected
      )
        return;
      // Editors keep their own selection in step with the page's: set it only where the browser lost it.
      if (
        now.anchorNode === anchor &&
        now.anchorOffset === anchorOffset &&
        now.focusNode === focus &&
        now.focusOffset === focusOffset
      )
        return;
      now.setBaseAndExtent(anchor, anchorOffset as number, focus, focusOffset as number);
    },
  };
}
