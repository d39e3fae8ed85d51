import { avatar, h } from '../shared/dom';

/** The name that the page's addresses have for a person. */
export function addressOf(name: string): string {
  return `/mastodon.social/@${name.toLowerCase().replace(/\P{L}+/gu, '')}`;
}

/** A person as a link. */
export function personLink(name: string): HTMLElement {
  return h('a', { href: addressOf(name), class: 'row' }, avatar(name), h('strong', {}, name));
}

/** Icons are attributes without a value here, with characters that only a namespace-less parser takes. */
export function withIcon<E extends HTMLElement>(element: E, icon: string): E {
  // `setAttribute` refuses none of these letters.
  element.setAttribute(icon, '');
  return element;
}

/** A round button with an icon. */
export function iconButton(icon: string, label: string, press: () => void): HTMLButtonElement {
  const button = h('button', { 'btn-action-icon': '', 'aria-label': label }, withIcon(h('div'), icon));
  button.addEventListener('click', press);
  return button;
}
