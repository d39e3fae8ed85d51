import { isInput, isTextarea } from '../../dom/kinds';
import { closestAcross, frameOf } from '../../dom/tree';
import type { Editor } from '../editor';

/*
 * Boxes that are no composers whatever stands around them. Asked first: most boxes of the web end here, and nothing
 * further is asked of the page.
 */

/** What is written here is looked up. A combobox alone is none of these: sites complete names in captions. */
const SEARCH =
  '[role="searchbox"], [type="search"], [enterkeyhint="search"], [role="search"] *, search *, [name="q"], [name="query"], [name="search"], [name="s"]';
/** Cells and rows of tables that one edits, trees and lists whose items are renamed. */
const CELL =
  '[role="grid"], [role="treegrid"], [role="gridcell"], [role="tree"], [role="treeitem"], [role="option"], [role="listbox"], [role="spinbutton"], td, th';
/** Around a cell there may be a layout of old: a form inside the cell is a form again. */
const CELL_OR_FORM = `${CELL}, form, dialog, [role="dialog"]`;
/** Code, by the classes and marks of the libraries that draw it. */
const CODE =
  '[role="code"], pre, code, .cm-editor, .CodeMirror, .monaco-editor, .ace_editor, .view-lines, .jp-Notebook, [class*="simple-code-editor"], .xterm, .terminal, .term';
/** Tools to draw, to lay out and to calculate with; sinks for keys and the clipboard. */
const TOOL =
  'math-field, .excalidraw, .elementor-edit-area, .leaflet-container, .leaflet-popup, .mapboxgl-map, .select2';
const SECRET =
  'input[type="password"], [autocomplete="one-time-code"], [autocomplete^="cc-"], [autocomplete="current-password"], [autocomplete="new-password"], [autocomplete="username"]';
/** Completed by the browser from what it knows about the person: never words for others. */
const ABOUT_ME =
  /^(name|given-name|family-name|nickname|username|email|tel|street-address|address-|postal-code|country|organization|bday|cc-|one-time-code|current-password|new-password|url)/;

/**
 * Whether this box is none by itself or by what it stands in.
 * @param social where people post, an editor made for code holds posts as well
 */
export function isNever(editor: Editor, social: boolean): boolean {
  return (
    editor.matches(SEARCH) ||
    closestAcross(editor, 'search, [role="search"]') !== undefined ||
    isOutOfReach(editor) ||
    isCell(editor) ||
    closestAcross(editor, TOOL) !== undefined ||
    (!social && isCode(editor)) ||
    isSecret(editor) ||
    isTiny(editor) ||
    (editor.localName === 'body' && !frameOf(editor.ownerDocument))
  );
}

/** Copies that measure, sinks for the clipboard, boxes that cannot be written in. */
function isOutOfReach(editor: Editor): boolean {
  if (closestAcross(editor, '[aria-hidden="true"], [inert]') || editor.matches(':disabled')) return true;
  return editor.getAttribute('aria-disabled') === 'true';
}

function isCell(editor: Editor): boolean {
  const cell = closestAcross(editor, CELL_OR_FORM);
  return Boolean(cell?.matches(CELL) && !isLayout(cell));
}

/** Tables of old that lay out a form have no headings. */
function isLayout(cell: Element): boolean {
  const table = cell.closest('table:not([role="grid"])');
  return Boolean(table?.closest('form') && !table.querySelector('thead, th'));
}

/** Capitals, spelling and wrapping all switched off: nobody writes sentences there. */
function isCode(editor: Editor): boolean {
  if (closestAcross(editor, CODE)) return true;
  if (isTextarea(editor) && editor.getAttribute('wrap') === 'off') return true;
  const off = (name: string, value: string) => editor.getAttribute(name) === value;
  return (
    off('spellcheck', 'false') &&
    (off('autocapitalize', 'off') || off('autocapitalize', 'none')) &&
    off('autocorrect', 'off')
  );
}

/** Beside a secret stands nothing that is published. */
function isSecret(editor: Editor): boolean {
  const completed = editor.getAttribute('autocomplete');
  if (completed && ABOUT_ME.test(completed)) return true;
  return Boolean(editor.closest('form, dialog, [role="dialog"]')?.querySelector(SECRET));
}

/** Codes, numbers and addresses. */
function isTiny(editor: Editor): boolean {
  if (/^(none|numeric|decimal|tel|email|url|search)$/.test(editor.getAttribute('inputmode') ?? ''))
    return true;
  if (editor.hasAttribute('pattern') || editor.hasAttribute('list')) return true;
  const { maxLength } = editor as Partial<HTMLTextAreaElement>;
  return (
    (isInput(editor) || isTextarea(editor)) && maxLength !== undefined && maxLength >= 0 && maxLength < 40
  );
}
