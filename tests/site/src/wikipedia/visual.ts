import { contenteditableBox } from '../shared/editors/contenteditable';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { ooButton } from './oo-button';
import { SAYS } from './words';

/** An article in the visual editor; Publish in its toolbar asks for a summary in a dialog, which publishes. */
export function visualEditor(): HTMLElement {
  const words = contenteditableBox({
    name: 'visual',
    attributes: { class: 've-ce-branchNode ve-ce-documentNode' },
  });
  const toolbar = h(
    'div',
    { class: 've-init-mw-target-toolbar row' },
    ooButton(say(SAYS.bold), '', () => undefined),
    h(
      'span',
      { class: 've-ui-toolbar-saveButton' },
      ooButton(say(SAYS.changes), 'oo-ui-flaggedElement-primary', () => {
        document.body.append(saveDialog(() => words.text()));
        document.querySelector<HTMLElement>('.ve-ui-mwSaveDialog-summary textarea')!.focus();
      }),
    ),
  );
  return h(
    'div',
    { class: 've-init-target ve-init-mw-desktopArticleTarget' },
    toolbar,
    h('div', { class: 've-ui-surface' }, h('div', { class: 've-ce-surface' }, words.element)),
  );
}

function saveDialog(words: () => string): HTMLElement {
  const publish = (event: Event) => {
    const { isTrusted } = event;
    const text = words().trim() ? words() : summary.text();
    sendPost({ composer: 'visual', text, isTrusted, via: viaOf(event) });
    dialog.remove();
    document.querySelector('.ve-init-target')?.remove();
  };
  const summary = textareaBox({
    name: 'save-summary',
    placeholder: say(SAYS.summary),
    onKey(event) {
      if (!event.ctrlKey && !event.metaKey) return false;
      publish(event);
      return true;
    },
  });
  const dialog: HTMLElement = h(
    'div',
    { class: 'oo-ui-window oo-ui-dialog ve-ui-mwSaveDialog dialog', role: 'dialog', 'aria-modal': 'true' },
    h(
      'div',
      { class: 'oo-ui-processDialog-navigation row' },
      h(
        'div',
        { class: 'oo-ui-processDialog-actions-safe' },
        ooButton(say(WORDS.cancel), '', () => dialog.remove()),
      ),
      h(
        'div',
        { class: 'oo-ui-processDialog-actions-primary' },
        ooButton(say(SAYS.changes), 'oo-ui-flaggedElement-primary', publish),
      ),
    ),
    h('div', { class: 've-ui-mwSaveDialog-summary' }, summary.element),
  );
  return dialog;
}
