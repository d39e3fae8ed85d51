import { isInput, isTextBox } from '../../dom/kinds';
import type { Facts } from './facts';
import {
  ASKED,
  CODE,
  CONVERSATION,
  COPIES,
  LOOKED_UP,
  MACHINE,
  MAILBOX,
  MODEL,
  NOTES,
  PROFILE,
  SETTINGS,
  SHOPPING,
  SUPPORT,
  WORK,
} from './names';
import type { Signal } from './signal';

const MAIL =
  'input[name="to"], input[name="cc"], input[name="bcc"], [name="_to"], [name="_cc"], [name^="recipient"], [data-testid$=":to"], [email], [name="preheader"], [name="from_email"]';
const TIMES =
  'input[type="date"], input[type="time"], input[type="datetime-local"], input[type="month"], input[type="week"], input[type="color"], [data-key*="date" i], [data-key*="time" i]';
const ADDRESS =
  '[autocomplete^="address"], [autocomplete="street-address"], [autocomplete="postal-code"], [autocomplete="country"], [autocomplete^="tel"], input[type="tel"], [autocomplete="given-name"], [autocomplete="family-name"], input[type="number"]';
const EMAIL = 'input[type="email"], [autocomplete="email"]';
/** Parts of the page in which documents are written. */
const DOCUMENT = '[role="menubar"], .ruler, canvas';

/** What speaks against a composer. */
export const AGAINST: readonly Signal[] = [
  { name: 'looked-up', weight: -4, holds: ({ own }) => LOOKED_UP.test(own) },
  {
    name: 'inside-looked-up',
    weight: -3,
    holds: ({ editor, around }) => isInput(editor) && LOOKED_UP.test(around),
  },
  { name: 'code', weight: -4, holds: ({ own }) => CODE.test(own) },
  // A textarea is drawn so by default: only on what somebody styled does it mean code.
  { name: 'even-letters', weight: -3, holds: ({ editor }) => !isTextBox(editor) && isMonospace(editor) },
  { name: 'reached-by-get', weight: -4, holds: ({ form }) => form !== undefined && isGet(form) },
  { name: 'completes-from-a-list', weight: -2, holds: ({ editor }) => completes(editor) },
  // One line is a field until much else says otherwise.
  {
    name: 'one-line',
    weight: -3,
    holds: ({ editor }) => isInput(editor) || editor.getAttribute('aria-multiline') === 'false',
  },
  {
    name: 'heading',
    weight: -3,
    holds: ({ editor }) => editor.closest('h1, h2, h3, h4, h5, h6, summary, dt, caption') !== null,
  },
  // Somebody's e-mail address is asked for, and nobody else's words stand there: a letter to the school or the shop.
  { name: 'asks-who-one-is', weight: -4, holds: (facts) => has(facts, EMAIL) && !isThread(facts) },
  { name: 'asks-for-an-address', weight: -4, holds: (facts) => has(facts, ADDRESS) },
  { name: 'asks-when', weight: -4, holds: (facts) => has(facts, TIMES) },
  {
    name: 'mail',
    weight: -6,
    holds: ({ parts, own, around }) => COPIES.test(parts) || MAILBOX.test(own + around),
  },
  {
    name: 'has-recipients',
    weight: -6,
    holds: (facts) => has(facts, MAIL) || facts.scope.querySelector(MAIL) !== null,
  },
  {
    name: 'many-fields',
    weight: -3,
    holds: ({ fields }) => new Set(fields.filter((one) => !isChoice(one))).size >= 4,
  },
  { name: 'many-choices', weight: -3, holds: ({ unit }) => groups(unit) >= 2 },
  // From nought to ten: an opinion that somebody collects.
  {
    name: 'scale',
    weight: -4,
    holds: ({ unit }) => unit.querySelectorAll('[role="radio"], [type="radio"]').length > 5,
  },
  {
    name: 'table-in-form',
    weight: -2,
    holds: ({ unit, form }) =>
      form === unit && unit.querySelector('td') !== null && !unit.querySelector('td textarea'),
  },
  { name: 'shopping', weight: -4, holds: saying(SHOPPING) },
  { name: 'support', weight: -4, holds: saying(SUPPORT) },
  {
    name: 'machine',
    weight: -8,
    holds: (facts) =>
      facts.voices.machine ||
      ASKED.test(facts.own) ||
      saying(MACHINE)(facts) ||
      MACHINE.test(facts.buttons) ||
      MODEL.test(facts.buttons),
  },
  { name: 'notes', weight: -3, holds: saying(NOTES) },
  // Settings are one's own; what stands in a profile is everybody's.
  {
    name: 'settings',
    weight: -4,
    holds: (facts) => saying(SETTINGS)(facts) && !PROFILE.test(facts.own + facts.around),
  },
  { name: 'text-work', weight: -4, holds: saying(WORK) },
  // What was written on one side comes out on the other.
  {
    name: 'turns-text',
    weight: -4,
    holds: ({ scope }) => scope.querySelector('textarea[readonly], [aria-live][lang]') !== null,
  },
  // Documents fill the page, or stand under a menu bar.
  {
    name: 'document',
    weight: -4,
    holds: ({ editor, scope }) =>
      (editor.matches('[role="document"], article, [role="application"]') &&
        !editor.matches('[data-block]')) ||
      scope.querySelector(DOCUMENT) !== null,
  },
  { name: 'fills-the-page', weight: -2, holds: ({ editor, box }) => fillsPage(editor, box) },
  // A window that floats over the page with a running conversation: a shop's, a help desk's.
  { name: 'floating-log', weight: -5, holds: ({ floats, voices }) => floats && voices.log },
  {
    name: 'floating-chat',
    weight: -3,
    holds: ({ floats, own, around, dialog }) =>
      floats &&
      CONVERSATION.test(own + around) &&
      !dialog?.querySelector('h1 a[href], h2 a[href], h3 a[href], h4 a[href], header a[href]'),
  },
  // A private conversation has somebody on the other side.
  {
    name: 'chat-without-words',
    weight: -3,
    holds: ({ own, voices, fields }) =>
      CONVERSATION.test(own) && !fields.length && !voices.log && !voices.entries,
  },
];

function saying(words: RegExp): (facts: Facts) => boolean {
  return ({ own, around, parts }) => words.test(own) || words.test(around) || words.test(parts);
}

function isGet(form: Element): boolean {
  return (
    form.getAttribute('method')?.toLowerCase() === 'get' ||
    (form.hasAttribute('action') && !form.hasAttribute('method'))
  );
}

function completes(editor: Element): boolean {
  return (
    editor.getAttribute('role') === 'combobox' ||
    (editor.hasAttribute('aria-autocomplete') && editor.getAttribute('aria-multiline') === 'false')
  );
}

function has({ unit }: Facts, selector: string): boolean {
  return unit.querySelector(selector) !== null;
}

/** Other people's words show: then name and e-mail are what a guest signs a comment with. */
function isThread({ voices, unit, own, around }: Facts): boolean {
  return (
    voices.entries > 0 ||
    voices.articles > 1 ||
    unit.querySelector('[type="hidden"][name*="parent" i]') !== null ||
    / (comment|reply|review)s? /.test(own + around)
  );
}

function isChoice(field: Element): boolean {
  return field.matches('[type="radio"], [type="checkbox"]');
}

function groups(unit: Element): number {
  const names = new Set(
    [...unit.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map(({ name }) => name),
  );
  return names.size;
}

function isMonospace(editor: Element): boolean {
  return /monospace|mono\b|courier|consolas/i.test(
    editor.ownerDocument.defaultView?.getComputedStyle(editor).fontFamily ?? '',
  );
}

function fillsPage(editor: Element, box: DOMRect): boolean {
  const view = editor.ownerDocument.defaultView;
  return Boolean(view && box.height > view.innerHeight * 0.6 && box.width > view.innerWidth * 0.5);
}
