/** The element a person writes in: a textarea, or the root of a contenteditable. */
export type Editor = HTMLElement;

/** Roots that editor libraries mark themselves (Lexical, Draft.js, ProseMirror, Quill, Slate, CKEditor). */
const FINGERPRINT =
  '[data-lexical-editor="true"], .public-DraftEditor-content, .ProseMirror, .ql-editor, [data-slate-editor="true"], .ck-editor__editable';

/** What is written here is looked up, not published; or it is a secret. */
const SEARCH =
  '[role="searchbox"], [type="search"], [role="search"] *, form[role="search"] *, [aria-autocomplete][role="combobox"][aria-haspopup="listbox"][enterkeyhint="search"]';

/**
 * The editor that an event came from, through open shadow roots; undefined when nothing there publishes
 * (a search box, a log-in, a read-only box).
 */
export function editorOf(event: Event): Editor | undefined {
  const target = event.composedPath()[0];
  return target instanceof Node ? editorAround(target) : undefined;
}

/** The editor that holds this node, by the same rules as `editorOf`. */
export function editorAround(node: Node): Editor | undefined {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  if (!element) return undefined;
  const editor = element instanceof HTMLTextAreaElement ? element : editableRoot(element);
  if (!editor || !isWritable(editor) || editor.matches(SEARCH) || isLogIn(editor)) return undefined;
  return editor;
}

/** The editor's root: the one its library marked, else the outermost editable ancestor in the same tree. */
function editableRoot(element: HTMLElement): Editor | undefined {
  if (!element.isContentEditable) return undefined;
  const marked = element.closest<HTMLElement>(FINGERPRINT);
  if (marked?.isContentEditable) return marked;
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  // A page in design mode is an editor of documents, not a composer.
  return root === element.ownerDocument.body || root === element.ownerDocument.documentElement
    ? undefined
    : root;
}

function isWritable(editor: Editor): boolean {
  if (editor instanceof HTMLTextAreaElement) return !editor.readOnly && !editor.disabled;
  return editor.getAttribute('aria-readonly') !== 'true';
}

function isLogIn(editor: Editor): boolean {
  return Boolean(editor.closest('form')?.querySelector('input[type="password"]'));
}
