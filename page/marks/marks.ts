import type { Editor } from '../composer/editor';
import type { ReadText } from '../composer/read';
import type { PageFinding } from '../session';
import { Mirror } from './mirror';

/** One name for every rule: the page can see that something is marked, never what for. */
const HIGHLIGHT = 'second-look';

/** Marks spans on the page without touching what the person wrote. */
export interface Marks {
  mark(editor: Editor, read: ReadText, findings: readonly PageFinding[]): void;
  clear(editor: Editor): void;
}

/**
 * Marks by the CSS Custom Highlight API in contenteditables, by a mirror laid over textareas.
 * Where the browser has no such API, contenteditables stay unmarked: the warning quotes the words anyway.
 */
export function createMarks(window: Window & typeof globalThis): Marks {
  const ranges = new Map<Editor, Range[]>();
  const mirrors = new Map<HTMLTextAreaElement, Mirror>();
  const registry = window.CSS?.highlights;
  const draw = () => {
    if (!registry) return;
    const all = [...ranges.values()].flat();
    if (all.length) registry.set(HIGHLIGHT, new window.Highlight(...all));
    else registry.delete(HIGHLIGHT);
  };
  const clear = (editor: Editor) => {
    if (editor instanceof HTMLTextAreaElement) {
      mirrors.get(editor)?.remove();
      mirrors.delete(editor);
    } else if (ranges.delete(editor)) draw();
  };
  return {
    clear,
    mark(editor, read, findings) {
      const spans = findings.flatMap(({ span }) => (span ? [span] : []));
      if (editor instanceof HTMLTextAreaElement) {
        if (!spans.length) return mirrors.get(editor)?.hide();
        const mirror = mirrors.get(editor) ?? new Mirror(editor);
        mirrors.set(editor, mirror);
        return mirror.draw(spans);
      }
      ranges.set(
        editor,
        spans.flatMap((span) => read.ranges(span)),
      );
      draw();
    },
  };
}
