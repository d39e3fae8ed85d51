import { avatar, h } from '../shared/dom';

/** An account as it stands everywhere on this page. */
export function accountBlock(name: string): HTMLElement {
  const handle = `@${name.toLowerCase().replace(/\P{L}+/gu, '')}`;
  return h(
    'a',
    { class: 'account-block row', href: '#', title: handle },
    avatar(name),
    h('span', {}, h('b', {}, name), ' ', h('span', { class: 'account-block-acct' }, handle)),
  );
}
