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
  /** The element one writes in. */
  root(composer: string): HTMLElement;
  /** Whether the library has closed its latest undo step, where it does so by a timer of its own. */
  rested(composer: string): boolean;
  /** Resolves once the server has answered everything that this page sent. */
  sent(): Promise<void>;
}

declare global {
  interface Window {
    demo: Demo;
  }
}

interface OpenComposer {
  /** The element one writes in; a function where the library puts it there later, or anew. */
  root: HTMLElement | (() => HTMLElement | undefined);
  read(): Pick<ComposerState, 'text' | 'history'>;
  /** See `Demo.rested`; left out where no timer parts the history. */
  rested?(): boolean;
}

const composers = new Map<string, OpenComposer>();

/** Makes a composer known to `window.demo`. */
export function registerComposer(name: string, composer: OpenComposer): void {
  composers.set(name, composer);
}

function rootOf(composer: OpenComposer | undefined): HTMLElement | undefined {
  const root = typeof composer?.root === 'function' ? composer.root() : composer?.root;
  return root && isOpen(root) ? root : undefined;
}

/** In the page, and so is every frame around it: the document of a frame that left still says yes. */
function isOpen(element: Element): boolean {
  if (!element.isConnected || !element.ownerDocument.defaultView) return false;
  const frame = element.ownerDocument.defaultView.frameElement;
  return !frame || isOpen(frame);
}

function open() {
  return [...composers].filter(([, composer]) => rootOf(composer));
}

const sending = new Set<Promise<unknown>>();

window.demo = {
  rested: (name) => composers.get(name)?.rested?.() ?? true,
  async sent() {
    await Promise.all(sending);
  },
  composers: () => open().map(([name]) => name),
  root(name) {
    const root = rootOf(composers.get(name));
    if (!root) throw new Error(`no composer "${name}" is open`);
    return root;
  },
  state(name) {
    const composer = composers.get(name);
    const root = rootOf(composer);
    if (!composer || !root) {
      const names = open().map(([one]) => one);
      throw new Error(`no composer "${name}" is open; there are: ${names.join(', ')}`);
    }
    return {
      ...composer.read(),
      selection: selectionIn(root),
      html: root.outerHTML,
      focused: hasFocus(root),
    };
  },
};

/** The focus, in its own tree and in every tree around it. */
function hasFocus(root: HTMLElement): boolean {
  const tree = root.getRootNode() as Document | ShadowRoot;
  if (!tree.activeElement || !root.contains(tree.activeElement)) return false;
  if (tree.nodeType === Node.DOCUMENT_NODE) {
    const frame = (tree as Document).defaultView?.frameElement;
    return !frame || hasFocus(frame as HTMLElement);
  }
  return hasFocus((tree as ShadowRoot).host as HTMLElement);
}

function selectionIn(root: HTMLElement): ComposerState['selection'] {
  if (root.localName === 'textarea' || root.localName === 'input') {
    const { selectionStart, selectionEnd, selectionDirection } = root as HTMLTextAreaElement;
    return selectionDirection === 'backward'
      ? { anchor: selectionEnd, focus: selectionStart }
      : { anchor: selectionStart, focus: selectionEnd };
  }
  const ends = selectionEnds(root);
  if (!ends || !root.contains(ends.anchorNode) || !root.contains(ends.focusNode)) return null;
  const offset = (node: Node, inNode: number) => {
    const range = root.ownerDocument.createRange();
    range.setStart(root, 0);
    range.setEnd(node, inNode);
    return range.toString().length;
  };
  return {
    anchor: offset(ends.anchorNode, ends.anchorOffset),
    focus: offset(ends.focusNode, ends.focusOffset),
  };
}

interface SelectionEnds {
  anchorNode: Node;
  anchorOffset: number;
  focusNode: Node;
  focusOffset: number;
}

/** The selection of the tree that the root stands in; a document's own ends at the host of a shadow root. */
function selectionEnds(root: HTMLElement): SelectionEnds | undefined {
  const selection = root.ownerDocument.getSelection();
  const tree = root.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  if (!selection) return undefined;
  if (tree.nodeType === Node.DOCUMENT_NODE) return complete(selection);
  if (tree.getSelection) {
    const own = tree.getSelection();
    return own ? complete(own) : undefined;
  }
  const [range] = selection.getComposedRanges({ shadowRoots: [tree] });
  if (!range) return undefined;
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  const [anchor, focus] = selection.direction === 'backward' ? [end, start] : [start, end];
  return {
    anchorNode: anchor.node,
    anchorOffset: anchor.offset,
    focusNode: focus.node,
    focusOffset: focus.offset,
  };
}

function complete({
  anchorNode,
  anchorOffset,
  focusNode,
  focusOffset,
}: Selection): SelectionEnds | undefined {
  return anchorNode && focusNode ? { anchorNode, anchorOffset, focusNode, focusOffset } : undefined;
}

/** Sends a post to the demo's own server, as a social site would. */
export function sendPost(post: Omit<Post, 'files'>, files: readonly File[] = []): void {
  const body: Post = { ...post, files: files.map(({ name, type, size }) => ({ name, type, size })) };
  const answer = fetch('/api/posts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    // A page that is left while it sends is no error of the page's; what arrived is the server's to say.
  }).catch(() => undefined);
  sending.add(answer);
  void answer.then(() => sending.delete(answer));
}
