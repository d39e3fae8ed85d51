import { sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';
import { lexicalBox } from '../shared/editors/lexical';
import { say, WORDS } from '../shared/language';
import { button, custom, rooted } from './parts';

const JOIN = {
  en: 'Join the conversation',
  cy: 'Ymuno â’r sgwrs',
  pl: 'Dołącz do rozmowy',
  ur: 'گفتگو میں شامل ہوں',
} as const;

/** A post with comments, the box for one's own behind a trigger, and a reply box in each comment. */
export function commentsPage(community: string): HTMLElement {
  const host = custom('comment-composer-host', {});
  const trigger = h('textarea', { id: 'innerTextArea', rows: '1', placeholder: say(JOIN) });
  trigger.addEventListener('click', () => host.replaceChildren(composer('comment')));
  host.append(rooted('faceplate-textarea-input', { placeholder: say(JOIN) }, trigger));
  return h(
    'main',
    {},
    custom(
      'shreddit-post',
      {
        author: 'robin_example',
        'post-title': 'Frost on the allotment',
        'subreddit-prefixed-name': community,
        class: 'card',
      },
      h('h1', { slot: 'title' }, 'Frost on the allotment'),
    ),
    host,
    comment('jo_sample', 'Fleece over the beans tonight.'),
    comment('kit_specimen', 'Mine went last week.'),
  );
}

function comment(author: string, words: string): HTMLElement {
  const place = custom('shreddit-async-loader', {});
  const open = () => place.replaceChildren(custom('comment-composer-host', {}, composer('reply')));
  return custom(
    'shreddit-comment',
    { author, class: 'card', depth: '0' },
    h('div', { slot: 'comment' }, words),
    custom(
      'shreddit-comment-action-row',
      { slot: 'actionRow' },
      button({ class: 'chip', 'data-open': '' }, say(WORDS.reply), open),
      place,
    ),
  );
}

/** Editor and button stand outside the root of their composer, and are shown in its slots. */
function composer(name: string): HTMLElement {
  const box = lexicalBox({
    name,
    rich: true,
    placeholder: say(JOIN),
    attributes: { slot: 'rte', name: 'body' },
    onText: (text) => (send.disabled = text.trim() === ''),
  });
  const send = button(
    { type: 'submit', slot: 'submit-button', class: 'primary' },
    say(WORDS.comment),
    (event) => {
      sendPost({ composer: name, text: box.text(), isTrusted: event.isTrusted, via: viaOf(event) });
      whole.remove();
    },
  );
  send.disabled = true;
  const cancel = button({ type: 'reset', slot: 'cancel-button' }, say(WORDS.cancel), () => whole.remove());
  const slots = ['rte', 'cancel-button', 'submit-button'].map((slot) => h('slot', { name: slot }));
  const inner = rooted('shreddit-composer', { name: 'comment' }, ...slots);
  box.element.slot = 'rte';
  inner.append(box.element, cancel, send);
  const whole = custom('faceplate-form', { class: 'card' }, inner);
  return whole;
}
