import { sendPost } from '../shared/demo';
import { h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { lexicalComposer } from '../shared/lexical-composer';
import { audienceButton, iconButton } from './controls';
import { HERE } from './words';

/** The sheet that shares somebody's post with words of one's own; below it, other ways to share, of which none takes them. */
export function shareSheet(account: string): HTMLElement {
  const dialog = h('div', {
    role: 'dialog',
    'aria-label': say(WORDS.share),
    'aria-modal': 'true',
    class: 'dialog',
  });
  const composer = lexicalComposer({ name: 'share', attributes: {}, placeholder: say(HERE.sayAbout) });
  const share = roleButton(
    { 'aria-label': say(HERE.shareNow), class: 'primary' },
    say(HERE.shareNow),
    (event) => {
      sendPost({ composer: 'share', text: composer.text(), isTrusted: event.isTrusted, via: viaOf(event) });
      composer.clear();
      dialog.remove();
    },
  );
  const others = ['Robin Example', say(HERE.copyLink)].map((label) => {
    const item = h(
      'div',
      { role: 'listitem' },
      iconButton(label, () => undefined, { class: 'other' }),
    );
    item.firstElementChild!.append(label);
    return item;
  });
  dialog.append(
    h('h2', {}, say(WORDS.share)),
    iconButton(say(WORDS.close), () => dialog.remove(), { class: 'close' }),
    h('div', { class: 'who' }, h('strong', {}, account), audienceButton()),
    composer.element,
    iconButton(say(HERE.emoji), () => undefined),
    h('div', {}, share),
    h('div', { role: 'list', class: 'row' }, ...others),
  );
  return dialog;
}
