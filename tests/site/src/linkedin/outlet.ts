import base from '../styles/base.css?inline';
import { h } from '../shared/dom';

/** The open shadow root into which the new pages put what the old ones made: the share box, the window to invite. */
export function outlet(): ShadowRoot {
  const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = host.attachShadow({ mode: 'open' });
  root.append(h('style', {}, base));
  document.body.append(host);
  return root;
}
