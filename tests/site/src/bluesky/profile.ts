import { sendPost } from '../shared/demo';
import { fromAddress, h } from '../shared/dom';
import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { say } from '../shared/language';
import { button } from './composer';
import { openModal } from './modal';
import { BLUESKY } from './words';

/** A person's page: theirs to follow, or one's own to edit. */
export function profilePage(account: string, own: boolean): HTMLElement {
  const name = own ? account : fromAddress('person', 'Robin Example');
  const handle = own ? 'sam.example' : 'other.example';
  const press = own ? editButton(account) : followButton(handle);
  return h(
    'main',
    {},
    h(
      'div',
      { 'data-testid': 'profileView' },
      h('div', { class: 'row' }, press),
      h('div', {}, h('div', { 'data-testid': 'profileHeaderDisplayName', dir: 'auto' }, name), `@${handle}`),
    ),
  );
}

function followButton(handle: string): HTMLElement {
  const follow = button(
    { 'data-testid': 'followBtn', class: 'primary' },
    `${say(BLUESKY.follow)} ${handle}`,
    say(BLUESKY.follow),
    ({ isTrusted }) => {
      if (follow.dataset.testid === 'followBtn')
        sendPost({ composer: 'follow', text: handle, isTrusted, via: 'click' });
      follow.dataset.testid = 'unfollowBtn';
      follow.textContent = say(BLUESKY.following);
    },
  );
  return follow;
}

function editButton(account: string): HTMLElement {
  return button(
    { 'data-testid': 'profileHeaderEditProfileButton', class: 'chip' },
    say(BLUESKY.editProfile),
    say(BLUESKY.editProfile),
    () => {
      const name = inputBox({
        name: 'name',
        initial: account,
        attributes: { 'data-testid': 'editProfileDisplayNameInput', 'aria-label': say(BLUESKY.displayName) },
      });
      const description = textareaBox({
        name: 'description',
        attributes: { 'data-testid': 'editProfileDescriptionInput', 'aria-label': say(BLUESKY.description) },
      });
      const save = button(
        { 'data-testid': 'editProfileSaveBtn', class: 'quiet' },
        say(BLUESKY.save),
        say(BLUESKY.save),
        ({ isTrusted }) => {
          sendPost({ composer: 'profile', text: description.text(), isTrusted, via: 'click' });
          close();
        },
      );
      const cancel = button(
        { 'data-testid': 'editProfileCancelBtn', class: 'quiet' },
        say(BLUESKY.cancel),
        say(BLUESKY.cancel),
        () => close(),
      );
      const dialog = h(
        'div',
        { 'data-testid': 'editProfileModal' },
        h('div', { class: 'row' }, cancel, save),
        name.element,
        description.element,
      );
      const close = openModal(dialog, say(BLUESKY.editProfile));
    },
  );
}
