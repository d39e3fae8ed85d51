import { h } from '../shared/dom';

/** An element with an open shadow root, as nearly everything here is. @param inside what stands in the root */
export function rooted(name: string, attributes: Record<string, string>, ...inside: Node[]): HTMLElement {
  const host = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) host.setAttribute(key, value);
  host.attachShadow({ mode: 'open' }).append(...inside);
  return host;
}

/** An element of the site's own without a root. */
export function custom(
  name: string,
  attributes: Record<string, string>,
  ...inside: (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** A button that answers to a click. */
export function button(
  attributes: Record<string, string>,
  words: string,
  press: (event: Event) => void,
): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, words);
  element.addEventListener('click', press);
  return element;
}
