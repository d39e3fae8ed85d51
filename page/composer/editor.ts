import { isElement, isHtmlElement, isInput, isTextarea, isTextBox } from '../dom/kinds';
import { pathOf } from '../dom/tree';

/** The element a person writes in: a textarea, an input of one line, the root of a contenteditable or of a block editor. */
export type Editor = HTMLElement;

/** Roots that editor libraries mark themselves (Lexical, Draft.js, ProseMirror, Quill, Slate, CKEditor, CodeMirror 6). */
const FINGERPRINT =
  '[data-lexical-editor="true"], .public-DraftEditor-content, .ProseMirror, .ql-editor, [data-slate-editor="true"], .ck-editor__editable, .cm-content';

/** WordPress's block editor: each of its blocks is editable and none of them is the draft; this is what holds them all. */
const BLOCKS = '.block-editor-block-list__layout.is-root-container';

/** Inputs that hold words. Those without a type do too. */
const WORDS = /^(text|)$/;

/** The box that an event came from, through shadow roots; undefined when it was none that words are written in. */
export function editorOf(event: Event): Editor | undefined {
  const [target] = pathOf(event);
  return isElement(target) ? editorAround(target) : undefined;
}

/** The box that holds this node. Whether it is a composer is another question: `composerAt`. */
export function editorAround(node: Node): Editor | undefined {
  const element = isHtmlElement(node) ? node : node.parentElement;
  if (!element) return undefined;
  // In Firefox what stands around the blocks is editable too, and events come from there.
  const flow = element.closest('.block-editor-writing-flow');
  const blocks = element.closest<HTMLElement>(BLOCKS) ?? flow?.querySelector<HTMLElement>(BLOCKS);
  if (blocks) return blocks;
  const editor = isTextBox(element) ? element : editableRoot(element);
  return editor && isWritable(editor) ? editor : undefined;
}

/** The editor's root: the one its library marked, else the outermost editable ancestor in the same tree. */
function editableRoot(element: HTMLElement): Editor | undefined {
  if (!element.isContentEditable) return undefined;
  const marked = element.closest<HTMLElement>(FINGERPRINT);
  if (marked?.isContentEditable) return marked;
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

function isWritable(editor: Editor): boolean {
  if (isInput(editor)) return WORDS.test(editor.type) && !editor.readOnly && !editor.disabled;
  if (isTextarea(editor)) return !editor.readOnly && !editor.disabled;
  return editor.getAttribute('aria-readonly') !== 'true';
}
