import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { ooButton } from './oo-button';
import { SAYS } from './words';

const AUTHOR = 'Alex Example';

/** A discussion with a Reply under a comment, and a way to begin a topic. */
export function talkPage(): HTMLElement {
  const page = h('div', { class: 'mw-parser-output' });
  const link = (words: string, id: string, open: () => void) => {
    const button = h('a', { role: 'button', tabindex: '0', id }, words);
    button.addEventListener('click', open);
    return button;
  };
  page.append(
    h('dl', {}, h('dd', {}, 'The swifts are back over the roof.', ` — ${AUTHOR}`)),
    link(say(WORDS.reply), 'reply', () => page.append(replyWidget(false))),
    link(say(WORDS.title), 'new-topic', () => {
      const title = inputBox({ name: 'title', placeholder: say(WORDS.title) });
      const heading = h('div', { class: 'ext-discussiontools-ui-newTopic-sectionTitle' }, title.element);
      page.append(h('div', { class: 'ext-discussiontools-ui-newTopic' }, heading, replyWidget(true)));
    }),
  );
  return page;
}

function replyWidget(newTopic: boolean): HTMLElement {
  const send = (event: Event) => {
    const text = words.text();
    if (!text.trim()) return;
    sendPost({ composer: 'reply', text, isTrusted: event.isTrusted, via: viaOf(event) });
    widget.remove();
  };
  const words = textareaBox({
    name: 'reply',
    ...(newTopic ? {} : { placeholder: `${say(SAYS.replyTo)} ${AUTHOR}` }),
    onKey(event) {
      if (!event.ctrlKey && !event.metaKey) return false;
      send(event);
      return true;
    },
  });
  const widget: HTMLElement = h(
    'div',
    { class: 'ext-discussiontools-ui-replyWidget' },
    h('div', { class: 'ext-discussiontools-ui-replyWidget-bodyWrapper' }, words.element),
    h(
      'div',
      { class: 'ext-discussiontools-ui-replyWidget-actions row' },
      ooButton(say(WORDS.cancel), 'oo-ui-flaggedElement-destructive', () => widget.remove()),
      ooButton(say(WORDS.reply), 'oo-ui-flaggedElement-primary oo-ui-flaggedElement-progressive', send),
    ),
  );
  return widget;
}
