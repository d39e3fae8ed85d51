import type { Kind } from '../../rules/engine/draft';
import type { ComposerHook, EnterKey, Site } from '../sites/site';
import type { Editor } from './editor';

/** A box in which a person writes a draft, and what is around it. */
export interface Composer {
  readonly editor: Editor;
  /** The element that holds editor, attachments and the control that publishes. */
  readonly scope: Element;
  readonly kind: Kind;
  readonly enter: EnterKey;
  /** Selector of the control that publishes; without it structure decides. */
  readonly publish?: string | undefined;
}

/** How far up the generic composer looks for buttons: more would reach the page's own. */
const STEPS = 6;
const AROUND = '[role="dialog"], dialog, form';
const WRITABLE = 'textarea, [contenteditable=""], [contenteditable="true"]';
const BUTTON = 'button, [role="button"], input[type="submit"]';

/** What this editor is on this site: by the site's own hooks, else by structure alone. */
export function composerAt(editor: Editor, site: Site): Composer {
  for (const hook of site.composers) {
    const scope = fits(editor, hook);
    if (scope) return { editor, scope, kind: hook.kind, enter: hook.enter, publish: hook.publish };
  }
  return genericComposer(editor);
}

function fits(editor: Editor, hook: ComposerHook): Element | undefined {
  return editor.matches(hook.editor) ? (editor.closest(hook.scope) ?? undefined) : undefined;
}

/** Structure and roles only; nothing here depends on a language. */
function genericComposer(editor: Editor): Composer {
  const around = editor.closest(AROUND);
  const scope = around ?? nearestWithButton(editor) ?? editor;
  const kind: Kind = editor.closest('article, [role="article"], [role="feed"]') ? 'comment' : 'post';
  return { editor, scope, kind, enter: 'new-line' };
}

function nearestWithButton(editor: Editor): Element | undefined {
  let element: Element | null = editor.parentElement;
  for (let step = 0; element && step < STEPS; step++, element = element.parentElement) {
    if (element === element.ownerDocument.body) return undefined;
    if (element.querySelector(BUTTON)) return element;
  }
  return undefined;
}

/**
 * Editors that stand in one composer with this control, or this form: drafts that were there before anybody wrote, or that
 * the site put into a new element.
 */
export function editorsNear(control: Element, site: Site): Element[] {
  const hooks = site.composers.flatMap(({ scope, editor }) => [
    ...(control.closest(scope)?.querySelectorAll(editor) ?? []),
  ]);
  const around = control.closest(AROUND);
  return [...hooks, ...(around?.querySelectorAll(WRITABLE) ?? [])];
}

/** The button-like element that an event went through, in any open shadow root; undefined when it met none. */
export function buttonOf(event: Event): Element | undefined {
  return event
    .composedPath()
    .find((step): step is Element => step instanceof Element && step.matches(BUTTON));
}

/** Whether activating this control publishes the composer's draft. */
export function publishes(control: Element, composer: Composer, site: Site): boolean {
  if (composer.editor.contains(control) || !composer.scope.contains(control)) return false;
  if (composer.publish) return control.matches(composer.publish);
  return control === publishControl(composer, site);
}

/**
 * The control that publishes, found without reading its label: the site's hook, the form's submit button,
 * or the last button in the scope that bears words (the ones before it add, close or go back).
 */
export function publishControl(composer: Composer, site: Site): Element | undefined {
  const all = [...composer.scope.querySelectorAll<HTMLElement>(composer.publish ?? BUTTON)].filter(
    (one) => one.matches(BUTTON) && isVisible(one),
  );
  if (composer.publish) return all.find((one) => !isDisabled(one)) ?? all[0];
  const worded = all.filter(
    (button) => bearsWords(button) && !isHarmless(button, site) && !composer.editor.contains(button),
  );
  return worded.findLast(isSubmit) ?? worded.at(-1);
}

function isSubmit(button: Element): boolean {
  return (
    (button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null) ||
    (button instanceof HTMLInputElement && button.type === 'submit')
  );
}

function bearsWords(button: HTMLElement): boolean {
  return /\p{L}{2}/u.test(button instanceof HTMLInputElement ? button.value : (button.textContent ?? ''));
}

/** Opens a menu, toggles something, or is known to the site as harmless. */
function isHarmless(button: Element, site: Site): boolean {
  return (
    button.matches('[aria-haspopup], [aria-expanded], [aria-pressed]') ||
    (site.harmless ? button.matches(site.harmless) : false)
  );
}

/** Whether a control is switched off, as native buttons and as `role=button` say it. */
export function isDisabled(control: Element): boolean {
  return control.getAttribute('aria-disabled') === 'true' || (control as HTMLButtonElement).disabled === true;
}

function isVisible(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}
