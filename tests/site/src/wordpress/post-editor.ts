import { contenteditableBox } from '../shared/editors/contenteditable';
import { gutenbergBox } from '../shared/editors/gutenberg';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { SAYS } from './words';

/** The block editor in its frame, with a title, and Publish outside, which asks once more in a panel. */
export function postEditor(): HTMLElement {
  const words = gutenbergBox({ name: 'post', frame: true, onText: () => lookAgain() });
  const title = contenteditableBox({
    name: 'title',
    placeholder: say(SAYS.addTitle),
    attributes: { class: 'wp-block wp-block-post-title', 'aria-multiline': 'false' },
    onText: () => lookAgain(),
    onKey: () => true,
  });
  const text = () => (words.text().trim() ? words.text() : title.text());
  const publish = (event: Event) => {
    sendPost({ composer: 'post', text: text(), isTrusted: event.isTrusted, via: viaOf(event) });
    panel.replaceChildren();
    words.clear();
    title.clear();
  };

  const panel = h('div', { class: 'interface-interface-skeleton__actions' });
  const button = (style: string, label: string, press: (event: Event) => void) => {
    const control = h('button', { type: 'button', class: `components-button ${style}` }, label);
    control.addEventListener('click', (event) => {
      if (control.getAttribute('aria-disabled') !== 'true') press(event);
    });
    return control;
  };
  const toggle = button(
    'editor-post-publish-panel__toggle editor-post-publish-button__button is-primary',
    say(WORDS.publish),
    () =>
      panel.replaceChildren(
        h(
          'div',
          { class: 'editor-post-publish-panel card' },
          h(
            'div',
            { class: 'editor-post-publish-panel__header' },
            button(
              'editor-post-publish-button editor-post-publish-button__button is-primary',
              say(WORDS.publish),
              publish,
            ),
            button('', say(WORDS.cancel), () => panel.replaceChildren()),
          ),
          visibility(),
        ),
      ),
  );
  toggle.setAttribute('aria-expanded', 'false');
  const lookAgain = () => toggle.setAttribute('aria-disabled', String(!text().trim()));
  lookAgain();

  intoFrame(words.element, title.element);
  return h(
    'div',
    { class: 'interface-interface-skeleton' },
    h(
      'div',
      { class: 'interface-interface-skeleton__header bar' },
      button('', say(SAYS.saveDraft), () => undefined),
      button('', say(SAYS.preview), () => undefined),
      toggle,
    ),
    h('div', { class: 'interface-interface-skeleton__content' }, words.element),
    panel,
  );
}

function visibility(): HTMLElement {
  const choice = (value: string, label: string) => {
    const input = h('input', { type: 'radio', name: 'editor-post-visibility__setting-1', value });
    input.checked = value === fromAddress('visibility', 'public');
    return h('label', {}, input, label);
  };
  return h(
    'fieldset',
    {},
    choice('public', 'Public'),
    choice('private', 'Private'),
    choice('password', say(SAYS.password)),
  );
}

/** The title stands above the blocks, in the same frame, which its library fills in its own time. */
function intoFrame(around: HTMLElement, title: HTMLElement): void {
  // Firefox puts another document into the frame once it has loaded: what went into the first one is gone with it.
  let frames = 60;
  const look = () => {
    const root = around.querySelector('iframe')?.contentDocument?.querySelector('.is-root-container');
    if (root && root.previousElementSibling !== title) root.before(title);
    if (!root || frames-- > 0) requestAnimationFrame(look);
  };
  look();
}
