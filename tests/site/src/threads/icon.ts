import { roleButton } from '../shared/dom';

const SVG = 'http://www.w3.org/2000/svg';

/** A control that is a picture; what it means stands in the picture's own label. */
export function icon(label: string, press: (event: Event) => void, attributes: Record<string, string> = {}) {
  const picture = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    'aria-label': label,
    role: 'img',
    viewBox: '0 0 24 24',
    width: '20',
    height: '20',
  }))
    picture.setAttribute(name, value);
  const circle = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries({ cx: '12', cy: '12', r: '7' }))
    circle.setAttribute(name, value);
  picture.append(circle);
  return roleButton({ class: 'quiet', ...attributes }, picture as unknown as HTMLElement, press);
}
