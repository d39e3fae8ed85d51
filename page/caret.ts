import { isElement, isShadowRoot, isTextBox } from './dom/kinds';

/** Where the caret was in an editor, and the way back to it. */
export interface Caret {
  /** Gives the editor the focus back, with the caret where it was. Writes nothing. */
  restore(): void;
}

/** Remembers the caret of an editor before something else takes the focus. */
function rememberCaret(editor: HTMLElement): Caret {
  if (isTextBox(editor)) {
    const { selectionStart, selectionEnd, selectionDirection } = editor;
    return {
      restore: () => {
        editor.focus({ preventScroll: true });
        // Some kinds of input (e-mail, number) have a caret that nobody may ask for.
        if (selectionStart === null || selectionEnd === null) return;
        if (editor.selectionStart === selectionStart && editor.selectionEnd === selectionEnd) return;
        editor.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
      },
    };
  }
  const at = endsIn(editor);
  return {
    restore: () => {
      focusable(editor, at?.anchor).focus({ preventScroll: true });
      if (!at?.anchor.isConnected || !at.focus.isConnected) return;
      const now = endsIn(editor);
      // Editors keep their own selection in step with the page's: set it only where the browser lost it.
      if (
        now?.anchor === at.anchor &&
        now.anchorOffset === at.anchorOffset &&
        now.focus === at.focus &&
        now.focusOffset === at.focusOffset
      )
        return;
      if (at.anchorOffset > lengthOf(at.anchor) || at.focusOffset > lengthOf(at.focus)) return;
      selectionAt(editor)?.setBaseAndExtent(at.anchor, at.anchorOffset, at.focus, at.focusOffset);
    },
  };
}

/** What takes the focus for an editor: of a block editor, whose root cannot, the block with the caret. */
function focusable(editor: HTMLElement, anchor: Node | undefined): HTMLElement {
  if (editor.isContentEditable) return editor;
  const parent = isElement(anchor) ? anchor : anchor?.parentElement;
  return parent?.closest<HTMLElement>('[contenteditable="true"]') ?? editor;
}

/** In the units of a range's offsets: the page may have taken words away since. */
function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? node.childNodes.length;
}

interface Ends {
  readonly anchor: Node;
  readonly anchorOffset: number;
  readonly focus: Node;
  readonly focusOffset: number;
}

/** The selection's two ends while both are in the editor. */
function endsIn(editor: HTMLElement): Ends | undefined {
  const selection = selectionAt(editor);
  const { anchorNode: anchor, focusNode: focus } = selection ?? {};
  if (!selection || !anchor || !focus || !editor.contains(anchor) || !editor.contains(focus))
    return undefined;
  return { anchor, focus, anchorOffset: selection.anchorOffset, focusOffset: selection.focusOffset };
}

type RootWithSelection = ShadowRoot & { getSelection?(): Selection | null };

/** Chromium keeps what is selected in a shadow root with the root; Firefox tells the document. */
function selectionAt(editor: HTMLElement): Selection | null {
  const root: Node = editor.getRootNode();
  const own = isShadowRoot(root) ? (root as RootWithSelection).getSelection?.() : undefined;
  return own ?? editor.ownerDocument.getSelection();
}

/** The range of the caret (or of the selection's moving end) in an editor of nodes. */
export function caretRange(editor: HTMLElement): Range | undefined {
  const ends = endsIn(editor);
  if (!ends) return undefined;
  const range = editor.ownerDocument.createRange();
  range.setStart(ends.focus, ends.focusOffset);
  return range;
}

/**
 * The caret as it was before the focus left an editor. A press on what is no button, or a Tab to the button, takes the focus,
 * and in some editors the caret with it, before it comes to publishing.
 */
export class CaretMemory {
  private last: { readonly editor: HTMLElement; readonly gesture: number; readonly caret: Caret } | undefined;

  /**
   * The pointer goes down while the person is in this editor, or the focus is about to leave it.
   * @param gesture its number: of one gesture the beginning counts, since Firefox moves the selection before the focus
   */
  note(editor: HTMLElement, gesture: number): void {
    if (this.last?.editor === editor && this.last.gesture === gesture) return;
    this.last = { editor, gesture, caret: rememberCaret(editor) };
  }

  /** Where to go back to in this editor. */
  of(editor: HTMLElement): Caret {
    const left = this.last?.editor === editor && !editor.matches(':focus, :focus-within');
    return left && this.last ? this.last.caret : rememberCaret(editor);
  }
}
