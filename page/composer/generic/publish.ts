import { isButton, isHtmlElement, isInput } from '../../dom/kinds';
import { containsAcross, queryAcross } from '../../dom/tree';
import { BUTTON, isDisabled, isVisible } from '../controls';
import type { Editor } from '../editor';
import { says, wordsOf } from './tokens';

/** Opens something, or switches something on: the arrow of a split button, a format, an audience. */
const OPENS =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [role="switch"], [role="radio"], [role="tab"], [role="combobox"], [role="option"], [role="menuitem"], [type="reset"], [formnovalidate], [popovertarget]';
/** Rows of such controls, and what belongs to somebody else's words. */
const WITHIN =
  '[role="toolbar"], [role="menubar"], [role="menu"], [role="tablist"], [role="listbox"], [role="radiogroup"], nav, label';
const SHEET = '[role="dialog"], dialog, [aria-modal="true"]';
const OTHERS = 'article, [role="article"], [role="log"], [role="feed"], li, [role="listitem"]';

const PUBLISHES = says(
  'submit send sender publish post tweet reply share prepublish commit toot go answer publier',
);
const MAIN = says('primary filled flat main cta success');
const KEEPS = says('save update');
const LEAVES = says(
  'cancel close dismiss discard draft preview back prev previous delete remove reset clear skip schedule later undo trash',
);
const ADDS = says(
  'emoji emoticon gif sticker attach attachment file photo image picture video media camera poll location mention tag upload bold italic link format bbcode toggle menu more add mic microphone voice search option setting help follow like vote',
);

/** One thing that speaks for or against a control's being the one that publishes. */
interface Mark {
  readonly weight: number;
  holds(control: Candidate): boolean;
}

interface Candidate {
  readonly control: HTMLElement;
  readonly words: string;
  readonly after: boolean;
  /** It stands in a dialog with the box. */
  readonly dialog: boolean;
}

const MARKS: readonly Mark[] = [
  // What the browser itself would press for a person who presses Enter in the form.
  { weight: 3, holds: ({ control }) => isSubmit(control) },
  // Its maker's name for it.
  { weight: 3, holds: ({ words }) => PUBLISHES.test(words) },
  { weight: 1, holds: ({ words }) => KEEPS.test(words) },
  // One control is drawn to stand out: the one that finishes.
  { weight: 2, holds: ({ words }) => MAIN.test(words) },
  // Switched off while the box is empty: nothing but publishing depends on the words.
  { weight: 3, holds: ({ control }) => isDisabled(control) },
  // One writes first and publishes then.
  { weight: 2, holds: ({ after }) => after },
  { weight: 1, holds: ({ control }) => bearsWords(control) },
  // Sheets and small dialogs publish from their header.
  { weight: 2, holds: ({ after, dialog, control }) => dialog && !after && bearsWords(control) },
  // Leads away, or keeps for later.
  { weight: -6, holds: ({ words }) => LEAVES.test(words) },
  // Puts something into the draft. (An upload page may name its button after what is posted: weaker than its own name.)
  { weight: -4, holds: ({ words }) => ADDS.test(words) && !PUBLISHES.test(words) },
];
/** Less than this is no publishing control: a button of the page that happens to stand in front of the box. */
const LEAST = 2;
/** From here on it is more than an icon behind the box; and there is hardly a doubt. */
export const SURE = 3;
export const CERTAIN = 5;

/**
 * The control that publishes what is in this box, found without reading its label; undefined when nothing there is like one.
 * Of two that are equally likely the later: the ones before it add, close or go back.
 * @param harmless selector of what never publishes here
 */
export function publishingControl(
  editor: Editor,
  scope: Element,
  harmless: string | undefined,
  least = LEAST,
): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  let most = least;
  for (const control of queryAcross<HTMLElement>(scope, BUTTON)) {
    if (!mayPublish(control, editor) || (harmless && control.matches(harmless))) continue;
    const weight = weigh(control, editor, scope);
    if (weight < most) continue;
    best = control;
    most = weight;
  }
  return best;
}

function mayPublish(control: HTMLElement, editor: Editor): boolean {
  if (!isHtmlElement(control) || control.matches(OPENS) || containsAcross(editor, control)) return false;
  if (control.closest(WITHIN)) return false;
  const entry = control.closest(OTHERS);
  // In a list of actions each item holds its own button; in a list of posts each holds words too.
  if (entry && !containsAcross(entry, editor) && !isAlone(entry)) return false;
  return isVisible(control) && !isLaidOver(control);
}

/** A mark for the keyboard alone that lies over the whole box (Gutenberg's): the pointer goes through it. */
function isLaidOver(control: HTMLElement): boolean {
  const style = control.ownerDocument.defaultView?.getComputedStyle(control);
  return style?.pointerEvents === 'none' && style.position === 'absolute';
}

function isAlone(entry: Element): boolean {
  return (
    entry.matches('li, [role="listitem"]') &&
    entry.querySelectorAll(BUTTON).length === 1 &&
    !entry.querySelector('p, article, img')
  );
}

function weigh(control: HTMLElement, editor: Editor, scope: Element): number {
  let words = namesOf(control);
  // Components put the name on a wrapper around the button.
  for (
    let at = control.parentElement, step = 0;
    at && at !== scope && step < 2;
    at = at.parentElement, step++
  ) {
    if (at.querySelectorAll(BUTTON).length > 1 || at.contains(editor)) break;
    words += wordsOf(at);
  }
  const candidate = { control, words, after: isAfter(control, editor), dialog: scope.matches(SHEET) };
  return MARKS.reduce((sum, { weight, holds }) => sum + (holds(candidate) ? weight : 0), 0);
}

/** Its maker's words for a control and for the icon in it: icons are named for what they show. */
export function namesOf(control: Element): string {
  const icon = control.querySelector('[data-icon], svg[class], i[class]');
  return wordsOf(control) + (icon ? wordsOf(icon) : '');
}

/** Through frames and roots there is no order to ask for: there it counts as after. */
function isAfter(control: Element, editor: Editor): boolean {
  const order = editor.compareDocumentPosition(control);
  return Boolean(order & 4) || Boolean(order & 1);
}

function isSubmit(control: Element): boolean {
  if (isButton(control)) return control.type === 'submit' && control.form !== null;
  return isInput(control) && (control.type === 'submit' || control.type === 'image');
}

/** Letters to read, in whatever language; not an icon, a cross or a number. */
function bearsWords(button: Element): boolean {
  return /\p{L}{2}|\p{Lo}/u.test(isInput(button) ? button.value : (button.textContent ?? ''));
}
