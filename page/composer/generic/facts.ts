import { isTextBox } from '../../dom/kinds';
import { closestAcross, containsAcross, elementsAround, queryAcross } from '../../dom/tree';
import { BUTTON } from '../controls';
import type { Editor } from '../editor';
import { voicesNear, type Voices } from './voices';
import { boundsOf, DIALOG, formOf } from './scope';
import { split, wordsOf } from './tokens';

/** All that is asked about a box, gathered once when a person comes to it. */
export interface Facts {
  readonly editor: Editor;
  readonly scope: Element;
  readonly publish: HTMLElement | undefined;
  readonly form: Element | undefined;
  readonly dialog: Element | undefined;
  /** What is filled in together with the box: its form, else its dialog, else its scope. */
  readonly unit: Element;
  /** The other fields of the unit that a person fills in. */
  readonly fields: readonly Element[];
  /** Its maker's words for the box itself. */
  readonly own: string;
  /** The words of the address that its form is sent to. */
  readonly address: string;
  /** Those for what stands around it, innermost first, and its form's address. */
  readonly around: string;
  /** Those for the other fields of the unit, hidden ones too. */
  readonly parts: string;
  /** Those for the buttons of its scope. */
  readonly buttons: string;
  /** What other people wrote, as far as it shows near the box, outside the unit. */
  readonly voices: Voices;
  /** Buttons of the scope that bear no words and stand in no toolbar. */
  readonly icons: number;
  /** Stays where it is while the page scrolls. */
  readonly floats: boolean;
  /** Its own box on the page, in CSS px: the one question that asks for layout. */
  readonly box: DOMRect;
}

/** What a person fills in. */
const FIELD =
  'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"], [type="file"]), textarea, select, [contenteditable=""], [contenteditable="true"]';
const ANCESTORS = 14;

export function gather(editor: Editor): Facts {
  const form = formOf(editor);
  const dialog = closestAcross(editor, DIALOG);
  const { scope, publish } = boundsOf(editor, form, dialog);
  const unit = form ?? dialog ?? scope;
  const fields = queryAcross(unit, FIELD).filter((field) => isOther(field, editor));
  const buttons = queryAcross<HTMLElement>(scope, BUTTON);
  const steps = ancestors(editor);
  const address = split(form?.getAttribute('action') ?? '');
  return {
    editor,
    scope,
    publish,
    form,
    dialog,
    unit,
    fields,
    own: wordsOf(editor),
    address,
    around: steps.map(wordsOf).join('') + address,
    parts: [...fields, ...unit.querySelectorAll('[type="hidden"]')].map(wordsOf).join(''),
    buttons: buttons.map(wordsOf).join(''),
    voices: voicesNear(unit, editor),
    icons: buttons.filter(isIcon).length,
    floats: [editor, ...steps].some(isFixed),
    box: editor.getBoundingClientRect(),
  };
}

function ancestors(editor: Editor): Element[] {
  const steps: Element[] = [];
  for (const at of elementsAround(editor, ANCESTORS)) {
    if (at.localName === 'body' || at.localName === 'html') break;
    steps.push(at);
  }
  return steps;
}

/** A field of its own: neither a part of the editor, nor a copy that no person reaches, nor a trap for robots. */
function isOther(field: Element, editor: Editor): boolean {
  if (field === editor || containsAcross(editor, field) || containsAcross(field, editor)) return false;
  if (
    field.matches(':disabled') ||
    field.closest('[aria-hidden="true"], [hidden]') ||
    field.getAttribute('tabindex') === '-1'
  )
    return false;
  if ((field as Partial<HTMLElement>).style?.display === 'none') return false;
  return !(isTextBox(field) && field.readOnly);
}

function isIcon(button: HTMLElement): boolean {
  return (
    !/\p{L}{2}|\p{Lo}/u.test(button.textContent ?? '') &&
    !button.closest('[role="toolbar"], [role="radio"], [role="tab"]')
  );
}

function isFixed(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed';
}
