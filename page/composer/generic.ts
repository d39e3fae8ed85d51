import type { Kind } from '../../rules/engine/draft';
import { isButton, isHtmlElement, isInput } from '../dom/kinds';
import { closestAcross, containsAcross, parentAcross, queryAcross } from '../dom/tree';
import { BUTTON, isVisible } from './controls';
import type { Editor } from './editor';
import type { EnterKey } from '../sites/site';

/** What structure alone says about a box. */
export interface Structure {
  readonly scope: Element;
  readonly kind: Kind;
  readonly enter: EnterKey;
}

/** How far up the generic composer looks for buttons: more would reach the page's own. */
const STEPS = 6;
const AROUND = '[role="dialog"], dialog, form';

/** What is written here is looked up, not published; or it is a secret. */
const SEARCH =
  '[role="searchbox"], [type="search"], [role="search"] *, form[role="search"] *, [aria-autocomplete][role="combobox"][aria-haspopup="listbox"][enterkeyhint="search"]';

/**
 * Whether this box is a composer, and what kind, by structure and roles alone: nothing here depends on a language.
 * Undefined for what is looked up, kept or sent to nobody: a search box, a log-in, a cell, code, a document, an e-mail.
 */
export function structureOf(editor: Editor): Structure | undefined {
  if (isInput(editor) || editor.matches(SEARCH) || isLogIn(editor)) return undefined;
  // A page in design mode is an editor of documents, not a composer.
  if (editor.localName === 'body' && !editor.ownerDocument.defaultView?.frameElement) return undefined;
  const around = closestAcross(editor, AROUND);
  const scope = around ?? nearestWithButton(editor) ?? editor;
  const kind: Kind = closestAcross(editor, 'article, [role="article"], [role="feed"]') ? 'comment' : 'post';
  const sends = editor.getAttribute('enterkeyhint') === 'send';
  return { scope, kind, enter: sends ? 'publishes' : 'new-line' };
}

function nearestWithButton(editor: Editor): Element | undefined {
  let element = parentAcross(editor);
  for (let step = 0; element && step < STEPS; step++, element = parentAcross(element)) {
    if (element.localName === 'body') return undefined;
    if (element.querySelector(BUTTON)) return element;
  }
  return undefined;
}

function isLogIn(editor: Editor): boolean {
  return Boolean(editor.closest('form')?.querySelector('input[type="password"]'));
}

/**
 * The control that publishes what is in this box, found without reading its label: the form's submit button, or the last
 * button in the scope that bears words (the ones before it add, close or go back).
 * @param harmless selector of what never publishes here
 */
export function structuralPublish(
  editor: Editor,
  scope: Element,
  harmless: string | undefined,
): HTMLElement | undefined {
  const worded = queryAcross<HTMLElement>(scope, BUTTON).filter(
    (button) =>
      isVisible(button) &&
      bearsWords(button) &&
      !opens(button) &&
      !(harmless && button.matches(harmless)) &&
      !containsAcross(editor, button),
  );
  return worded.findLast(isSubmit) ?? worded.at(-1);
}

function isSubmit(button: Element): boolean {
  return (isButton(button) && button.type === 'submit' && button.form !== null) || isSubmitInput(button);
}

function isSubmitInput(button: Element): boolean {
  return isInput(button) && button.type === 'submit';
}

function bearsWords(button: Element): boolean {
  return /\p{L}{2}/u.test(isInput(button) ? button.value : (button.textContent ?? ''));
}

/** Opens a menu, or toggles something. */
function opens(button: Element): boolean {
  return isHtmlElement(button) && button.matches('[aria-haspopup], [aria-expanded], [aria-pressed]');
}
