import { h } from '../shared/dom';

/** An icon: an empty drawing whose class says which. */
export function icon(id: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', `icon icon-${id}`);
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  return svg;
}

/** A round button with nothing but an icon. */
export function iconButton(id: string, title: string, press: (event: Event) => void): HTMLButtonElement {
  const button = h('button', { type: 'button', class: 'icon-button', title, 'aria-label': title }, icon(id));
  button.addEventListener('click', press);
  return button;
}

/** A name with its handle, as everywhere on the page. */
export function displayName(name: string, handle: string): HTMLElement {
  return h(
    'span',
    { class: 'display-name' },
    h('bdi', {}, h('strong', { class: 'display-name__html' }, name)),
    ' ',
    h('span', { class: 'display-name__account' }, `@${handle}`),
  );
}

/** A handle made of a name. */
export function handleOf(name: string): string {
  return name.toLowerCase().replace(/\P{L}+/gu, '');
}
