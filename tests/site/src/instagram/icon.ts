import { roleButton } from '../shared/dom';

const SVG = 'http://www.w3.org/2000/svg';

/** A control that is a picture; what it means stands in the picture's own label. */
export function icon(label: string, press: (event: Event) => void, attributes: Record<string, string> = {}) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('aria-label', label);
  picture.setAttribute('role', 'img');
  picture.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M12 5v14M5 12h14');
  picture.append(path);
  return roleButton({ class: 'new', ...attributes }, picture as unknown as HTMLElement, press);
}
