import Quill from 'quill';

/**
 * Quill asks the document for the focus and the selection, which know nothing of what is in a shadow root. The site
 * uses it in one all the same, so here it asks the root.
 */
export function askItsRoot(editor: HTMLElement): void {
  const quill = Quill.find(editor.parentElement!);
  if (!(quill instanceof Quill)) throw new Error('no Quill here');
  const { selection } = quill;
  const root = () => editor.getRootNode() as ShadowRoot;
  selection.hasFocus = () => editor.contains(root().activeElement);
  selection.getNativeRange = () => {
    const [range] = document.getSelection()!.getComposedRanges({ shadowRoots: [root()] });
    return range ? selection.normalizeNative(range as Range) : null;
  };
  selection.setNativeRange = (start, from = 0, end = start, to = from) => {
    if (!start?.parentNode || !end?.parentNode) return;
    const [anchor, anchorAt] = placeOf(start, from);
    const [focus, focusAt] = placeOf(end, to);
    document.getSelection()!.setBaseAndExtent(anchor, anchorAt, focus, focusAt);
  };
}

/** No caret stands in a line break, only beside it. */
function placeOf(node: Node, offset: number): [Node, number] {
  if (node.nodeName !== 'BR') return [node, offset];
  return [node.parentNode!, [...node.parentNode!.childNodes].indexOf(node as ChildNode)];
}
