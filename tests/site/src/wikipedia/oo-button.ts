import { h } from '../shared/dom';

/**
 * A button as this site's library makes them: a link without an address that plays one, in a wrapper that bears its flags;
 * it hears the click, and Enter or Space only when the key is down for good (`keypress`).
 */
export function ooButton(label: string, flags: string, press: (event: Event) => void): HTMLSpanElement {
  const link = h('a', {
    class: 'oo-ui-buttonElement-button',
    role: 'button',
    tabindex: '0',
    rel: 'nofollow',
  });
  link.append(h('span', { class: 'oo-ui-labelElement-label' }, label));
  link.addEventListener('click', press);
  link.addEventListener('keypress', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(event);
  });
  return h('span', { class: `oo-ui-widget oo-ui-buttonElement ${flags}`.trim() }, link);
}
