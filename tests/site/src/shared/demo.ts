/** Where a composer stands, so that a test can compare a run with the extension to a run without it. */
export interface ComposerState {
  /** The text in the editor's own model, not in the page. */
  text: string;
  /** UTF-16 offsets in the text the page shows; null while the composer has no selection. */
  selection: { anchor: number; focus: number } | null;
  /** Sizes of the editor's own history stacks; null where the browser keeps the history (textarea, bare editable). */
  history: { undo: number; redo: number } | null;
  /** The editor's markup, attributes included. */
  html: string;
  /** Whether it has the focus. */
  focused: boolean;
}

export interface Post {
  composer: string;
  text: string;
  /** Whether the event that sent it came from a person (or a driver's real input). */
  isTrusted: boolean;
  via: 'click' | 'enter' | 'ctrl-enter' | 'submit';
  files: { name: string; type: string; size: number }[];
}

export interface Demo {
  /** The state of a composer that is open now; throws when there is none of that name. */
  state(composer: string): ComposerState;
  /** The names of the composers that are open now. */
  composers(): string[];
}

declare global {
  interface Window {
    demo: Demo;
  }
}

interface OpenComposer {
  root: HTMLElement;
  read(): Pick<ComposerState, 'text' | 'history'>;
}

const composers = new Map<string, OpenComposer>();

/** Makes a composer known to `window.demo`. */
export function registerComposer(name: string, composer: OpenComposer): void {
  composers.set(name, composer);
}

function open() {
  return [...composers].filter(([, { root }]) => root.isConnected);
}

window.demo = {
  composers: () => open().map(([name]) => name),
  state(name) {
    const composer = composers.get(name);
    if (!composer?.root.isConnected) {
      const names = open().map(([one]) => one);
      throw new Error(`no composer "${name}" is open; there are: ${names.join(', ')}`);
    }
    const { root } = composer;
    return {
      ...composer.read(),
      selection: selectionIn(root),
      html: root.outerHTML,
      focused: document.activeElement === root,
    };
  },
};

function selectionIn(root: HTMLElement): ComposerState['selection'] {
  if (root instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, selectionDirection } = root;
    return selectionDirection === 'backward'
      ? { anchor: selectionEnd, focus: selectionStart }
      : { anchor: selectionStart, focus: selectionEnd };
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
  if (!root.contains(anchorNode) || !root.contains(focusNode)) return null;
  const offset = (node: Node, inNode: number) => {
    const range = document.createRange();
    range.setStart(root, 0);
    range.setEnd(node, inNode);
    return range.toString().length;
  };
  return { anchor: offset(anchorNode!, anchorOffset), focus: offset(focusNode!, focusOffset) };
}

/** Sends a post to the demo's own server, as a social site would. */
export function sendPost(post: Omit<Post, 'files'>, files: readonly File[] = []): void {
  const body: Post = { ...post, files: files.map(({ name, type, size }) => ({ name, type, size })) };
  void fetch('/api/posts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
