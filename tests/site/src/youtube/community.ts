import { fromAddress, h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { commentBox } from './commentbox';
import { buttonIn, custom } from './parts';

const VISIBILITY = { en: 'Visibility', cy: 'Gwelededd', pl: 'Widoczność', ur: 'مرئیت' } as const;
const PUBLIC = { en: 'Public', cy: 'Cyhoeddus', pl: 'Publiczny', ur: 'عوامی' } as const;

/** A channel's tab of posts. The box brings a Post of its own that is not shown: the dialog has another. */
export function communityPage(): HTMLElement {
  const dialog = custom('ytd-backstage-post-dialog-renderer', { class: 'card' });
  const box = commentBox('community-post', () => undefined);
  const hidden = box.element.querySelector<HTMLElement>('#submit-button')!;
  hidden.style.cssText = 'position: absolute; width: 0; height: 0; overflow: hidden';
  const post = buttonIn('submit-button', say(WORDS.post), box.send);
  post.element.classList.add('shown');
  const visibility = h('button', { type: 'button', 'aria-haspopup': 'true' });
  visibility.append(`${say(VISIBILITY)}: ${say(PUBLIC)}`);
  dialog.append(
    h('span', { id: 'author-name' }, fromAddress('account', 'Sam Example')),
    visibility,
    box.element,
    post.element,
  );
  return h('main', {}, dialog);
}
