import { h } from '../shared/dom';

/** An element of the site's own; nearly none of them has a shadow root, as in the real ones. */
export function custom(
  name: string,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** A button in a component that has the id. */
export function buttonIn(
  id: string,
  words: string,
  press: (event: Event) => void,
  primary = true,
): { element: HTMLElement; button: HTMLButtonElement } {
  const button = h('button', { type: 'button', class: primary ? 'primary' : 'chip' }, words);
  button.addEventListener('click', press);
  return { element: custom('ytd-button-renderer', { id }, custom('yt-button-shape', {}, button)), button };
}
