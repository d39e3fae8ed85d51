/*
 * What in an editor is the person's text, what is the editor's own furniture, and what is a picture of a letter.
 * All by structure: names of elements, roles, attributes and the class names that libraries give. No styles are read
 * here but those written on the element itself: asking for a computed one costs layout at every key.
 */

/** Elements that stand on lines of their own. */
const BLOCK =
  /^(address|article|aside|blockquote|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/;

export function isBlock(element: Element): boolean {
  if (!BLOCK.test(element.localName)) return false;
  // Some libraries write mentions as a div among the words.
  return !(element.hasAttribute('style') && (element as HTMLElement).style.display.startsWith('inline'));
}

/** Elements that never hold a draft's words. */
const FURNITURE =
  /^(audio|button|canvas|dialog|embed|iframe|input|link|math|menu|meta|meter|noscript|object|optgroup|option|progress|script|select|style|svg|template|textarea|title|video)$/;

/** Roles of what one presses or is told by. */
const FURNITURE_ROLES =
  /^(alert|button|checkbox|dialog|listbox|menu|menubar|menuitem|option|progressbar|radio|separator|slider|status|switch|tab|tablist|toolbar|tooltip)$/;

/** Nodes that editor libraries put among the words: widgets, carets of others, placeholders, their own controls. */
const LIBRARY_FURNITURE =
  '[data-slate-placeholder], [data-slate-spacer], [data-rich-text-placeholder], [data-lexical-cursor], .ProseMirror-widget, .ProseMirror-gapcursor, .ql-ui, .ql-cursor, .ck-reset_all, .ck-widget__type-around, .ck-widget__selection-handle, .ck-widget__resizer, .ck-fake-selection-container, .cm-widgetBuffer, .cm-placeholder, .cm-foldPlaceholder';

/** A mention or a tag, which its first letter says in any language. */
const NAMES_SOMEONE = /^\s*[@#＠＃]/u;

/** Whether an element, with all that is in it, is no text of the person. */
export function isFurniture(element: Element): boolean {
  if (FURNITURE.test(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.matches(LIBRARY_FURNITURE)) return true;
  if (element.hasAttribute('hidden')) return true;
  if (element.hasAttribute('style') && (element as HTMLElement).style.display === 'none') return true;
  const role = element.getAttribute('role');
  if (role && FURNITURE_ROLES.test(role)) return !NAMES_SOMEONE.test(element.textContent ?? '');
  if (!isSealed(element)) return false;
  return element.getAttribute('aria-hidden') === 'true' || /(^|[\s_-])placeholder/i.test(element.className);
}

/** Nobody can write in it: a mention, a picture, or furniture. */
export function isSealed(element: Element): boolean {
  return element.getAttribute('contenteditable') === 'false';
}

/** An area one can write in, inside of something sealed: the caption of a picture. */
export function isOpen(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value === '' || value === 'true' || value === 'plaintext-only';
}

const EMOJI = /(\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*0-9]\ufe0f?\u20e3)/u;
const EMOJI_RUN =
  /(?:\p{Regional_Indicator}{2}|[#*0-9]\ufe0f?\u20e3|\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}\u{e0020}-\u{e007f}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*)*)+/gu;
/** An emoji of a site's own, as Mastodon and Discord name them. */
const NAMED = /^:[\p{L}\p{N}_+-]+:$/u;

/**
 * The emoji that a picture stands for; empty for any other picture, whose description is not the person's words.
 * The picture is an `img`, or an element with nothing in it but a background.
 */
export function emojiOf(picture: Element): string {
  for (const name of ['alt', 'data-emoji', 'aria-label', 'title']) {
    const label = picture.getAttribute(name)?.trim();
    if (!label) continue;
    if (NAMED.test(label)) return label;
    if (EMOJI.test(label)) return label.match(EMOJI_RUN)?.join('') ?? '';
  }
  return '';
}

/** WordPress's block editor: its root is not editable, the blocks in it are. */
export function isBlockEditor(editor: Element): boolean {
  return editor.matches('.block-editor-writing-flow, .block-editor-block-list__layout');
}

/** Libraries that keep white space as written; their style sheets or inline styles see to it. */
const KEEPS_SPACE =
  '[data-lexical-editor], .public-DraftEditor-content, .ProseMirror, .ql-editor, [data-slate-editor], .ck-editor__editable, .cm-content, .rich-text';

const keeping = new WeakMap<Element, boolean>();

/** Whether line breaks and runs of spaces in the editor's text nodes are the person's. Asked of the styles once. */
export function keepsSpace(editor: Element): boolean {
  let keeps = keeping.get(editor);
  if (keeps === undefined) {
    keeps =
      editor.matches(KEEPS_SPACE) ||
      /^(pre|break-spaces)/.test(editor.ownerDocument.defaultView?.getComputedStyle(editor).whiteSpace ?? '');
    keeping.set(editor, keeps);
  }
  return keeps;
}
