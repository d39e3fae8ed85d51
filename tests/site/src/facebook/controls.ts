import { fromAddress, h, roleButton } from '../shared/dom';
import { audiences, HERE, sayAudience, sayOf } from './words';

/** A control that shows a picture and no word, its meaning in its label. */
export function iconButton(
  label: string,
  press: (event: Event) => void,
  attributes: Record<string, string> = {},
): HTMLElement {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('width', '24');
  icon.setAttribute('height', '24');
  const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [name, value] of Object.entries({ cx: '12', cy: '12', r: '8' })) dot.setAttribute(name, value);
  icon.append(dot);
  return roleButton(
    { 'aria-label': label, class: 'chip', ...attributes },
    icon as unknown as HTMLElement,
    press,
  );
}

/** Who would see it, in the label and as text; each press takes the next. `?audience=Friends` is the first. */
export function audienceButton(): HTMLElement {
  let audience = fromAddress('audience', 'Public');
  const label = () => sayOf(HERE.privacy, sayAudience(audience));
  const words = h('span', {}, sayAudience(audience));
  const button = roleButton({ 'aria-label': label(), class: 'chip' }, words, () => {
    audience = audiences[(audiences.indexOf(audience) + 1) % audiences.length]!;
    button.setAttribute('aria-label', label());
    words.textContent = sayAudience(audience);
  });
  return button;
}
