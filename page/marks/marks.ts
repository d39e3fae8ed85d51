import type { Editor } from '../composer/editor';
import type { ReadText } from '../composer/read';
import { isShadowRoot, isTextBox } from '../dom/kinds';
import type { PageFinding } from '../session';
import { Mirror } from './mirror';

/** One name for every rule: the page can see that something is marked, never what for. */
const HIGHLIGHT = 'second-look';

/** How a mark looks, for shadow roots: the page-wide sheet (marks.css, which says the same) ends at their border. */
const HIGHLIGHT_STYLE = `
::highlight(${HIGHLIGHT}) { text-decoration: underline wavy #9a5b00 2px; background-color: rgb(255 196 107 / 22%); }
@media (prefers-color-scheme: dark) { ::highlight(${HIGHLIGHT}) { text-decoration-color: #ffc46b; } }`;

/** Marks spans on the page without touching what the person wrote. */
export interface Marks {
  mark(editor: Editor, read: ReadText, findings: readonly PageFinding[]): void;
  clear(editor: Editor): void;
}

type Realm = Window & typeof globalThis;

/**
 * Marks by the CSS Custom Highlight API in contenteditables, by a mirror laid over native boxes. Each document has its own
 * highlights: a frame's editor is marked in the frame.
 * Where the browser has no such API, contenteditables stay unmarked: the warning quotes the words anyway.
 */
export function createMarks(): Marks {
  const ranges = new Map<Editor, Range[]>();
  const mirrors = new Map<Editor, Mirror>();
  const styled = new WeakSet<Node>();
  const draw = (realm: Realm | null) => {
    const registry = realm?.CSS?.highlights;
    if (!realm || !registry) return;
    const all = [...ranges].flatMap(([editor, own]) =>
      editor.ownerDocument.defaultView === realm ? own : [],
    );
    if (all.length) registry.set(HIGHLIGHT, new realm.Highlight(...all));
    else registry.delete(HIGHLIGHT);
  };
  const clear = (editor: Editor) => {
    mirrors.get(editor)?.remove();
    mirrors.delete(editor);
    if (ranges.delete(editor)) draw(editor.ownerDocument.defaultView);
  };
  return {
    clear,
    mark(editor, read, findings) {
      const spans = findings.flatMap(({ span }) => (span ? [span] : []));
      if (isTextBox(editor)) {
        if (!spans.length) return mirrors.get(editor)?.hide();
        const mirror = mirrors.get(editor) ?? new Mirror(editor);
        mirrors.set(editor, mirror);
        return mirror.draw(spans);
      }
      const root = editor.getRootNode();
      if (spans.length && isShadowRoot(root) && !styled.has(root)) {
        styled.add(root);
        addSheet(root);
      }
      const before = ranges.get(editor) ?? [];
      const now = spans.flatMap((span) => read.ranges(span));
      // Most keys move no mark: the browser moves the ranges with the words, and asks for a new drawing of each new one.
      if (now.length === before.length && now.every((range, index) => isSame(range, before[index]))) return;
      ranges.set(editor, now);
      draw(editor.ownerDocument.defaultView);
    },
  };
}

function isSame(a: Range, b: Range | undefined): boolean {
  return (
    a.startContainer === b?.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** Into the root, never into the editor. A sheet must come from the window whose document it is for. */
function addSheet(root: ShadowRoot): void {
  const realm = root.ownerDocument.defaultView as Realm | null;
  try {
    const sheet = new realm!.CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (root.adoptedStyleSheets.includes(sheet)) return;
  } catch {
    // Firefox does not let a content script adopt a sheet into the page's root.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = HIGHLIGHT_STYLE;
  root.append(style);
}
