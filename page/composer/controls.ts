import { isElement, isHtmlElement } from '../dom/kinds';
import { pathOf } from '../dom/tree';

/** What can be pressed. */
export const BUTTON =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"]';

/** The button-like element that an event went through, in any shadow root; undefined when it met none. */
export function buttonOf(event: Event): HTMLElement | undefined {
  return pathOf(event).find((step): step is HTMLElement => isHtmlElement(step) && step.matches(BUTTON));
}

/**
 * The control that a press went through: a button, or what the site's own selector names.
 * @param path innermost first
 */
export function buttonIn(path: readonly EventTarget[], publish: string | undefined): HTMLElement | undefined {
  const steps = path.filter((step): step is HTMLElement => isHtmlElement(step));
  return (
    steps.find((step) => step.matches(BUTTON)) ??
    (publish ? steps.find((step) => step.matches(publish)) : undefined)
  );
}

/** Whether a control is switched off, as native buttons and as `role=button` say it. */
export function isDisabled(control: Element): boolean {
  return control.getAttribute('aria-disabled') === 'true' || (control as HTMLButtonElement).disabled === true;
}

/** Whether an element is drawn at all. Asks for layout: not at every key. */
export function isVisible(element: Element): boolean {
  return isElement(element) && (element.checkVisibility?.() ?? true);
}

/** Whether the browser itself turns a press on this into its form's submission, whoever pressed. */
export function submitsForm(control: Element): boolean {
  const { type, form } = control as HTMLInputElement;
  return control.matches('button, input') && (type === 'submit' || type === 'image') && Boolean(form);
}
