import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { contenteditableBox } from '../shared/editors/contenteditable';
import { say, WORDS } from '../shared/language';
import { custom } from './parts';

const AUDIENCE = {
  PUBLIC: { en: 'Public', cy: 'Cyhoeddus', pl: 'Publiczny', ur: 'عوامی' },
  UNLISTED: { en: 'Unlisted', cy: 'Heb ei restru', pl: 'Niepubliczny', ur: 'غیر مندرج' },
  PRIVATE: { en: 'Private', cy: 'Preifat', pl: 'Prywatny', ur: 'نجی' },
} as const;
type Visibility = keyof typeof AUDIENCE;
const DESCRIPTION = { en: 'Description', cy: 'Disgrifiad', pl: 'Opis', ur: 'تفصیل' } as const;
const FOR_CHILDREN = {
  en: 'Made for children',
  cy: 'Ar gyfer plant',
  pl: 'Dla dzieci',
  ur: 'بچوں کے لیے',
} as const;
const STEPS = ['DETAILS', 'VIDEO_ELEMENTS', 'CHECKS', 'REVIEW'];

const chosen = fromAddress('audience', 'UNLISTED') as Visibility;

/** The two boxes that all of Studio has, and what is in them: it is kept, as the boxes are out of sight at the end. */
function details() {
  const words = new Map<string, string>();
  const boxOf = (name: string, label: string) =>
    contenteditableBox({
      name,
      attributes: { id: 'textbox', 'aria-label': label },
      onText: (text) => void words.set(name, text),
    });
  const title = boxOf('title', say(WORDS.title));
  const description = boxOf('description', say(DESCRIPTION));
  return {
    element: h(
      'div',
      {},
      say(WORDS.title),
      custom('ytcp-video-title', { id: 'title-textarea', class: 'card' }, title.element),
      say(DESCRIPTION),
      custom('ytcp-video-description', { id: 'description-textarea', class: 'card' }, description.element),
      radio('VIDEO_MADE_FOR_KIDS_MFK', say(FOR_CHILDREN), false),
    ),
    send(event: Event) {
      const text = [...words.values()].filter((one) => one.trim()).join('\n');
      sendPost({ composer: 'video', text, isTrusted: event.isTrusted, via: viaOf(event) });
    },
  };
}

function radio(name: string, words: string, checked: boolean): HTMLElement {
  const attributes = { name, role: 'radio', tabindex: '0', 'aria-checked': String(checked) };
  const element = custom('tp-yt-paper-radio-button', attributes, words);
  element.addEventListener('click', () => {
    for (const one of element.parentElement!.querySelectorAll('[role=radio]'))
      one.setAttribute('aria-checked', String(one === element));
  });
  return element;
}

/** A new video: details, two steps that ask for nothing, and visibility with Publish. */
export function uploadDialog(): HTMLElement {
  const { element, send } = details();
  const dialog = custom('ytcp-uploads-dialog', { 'workflow-step': 'DETAILS', class: 'dialog' });
  const radios = Object.entries(AUDIENCE).map(([name, words]) => radio(name, say(words), name === chosen));
  const review = custom('ytcp-uploads-review', {}, ...radios);
  const press = (id: string, words: string, act: (event: Event) => void) => {
    const button = custom('ytcp-button', { id, role: 'button', tabindex: '0', class: 'primary' }, words);
    button.addEventListener('click', act);
    return button;
  };
  const show = (step: number) => {
    dialog.setAttribute('workflow-step', STEPS[step]!);
    element.hidden = step !== 0;
    review.hidden = next.hidden = step === STEPS.length - 1;
    review.hidden = !review.hidden;
    done.hidden = review.hidden;
  };
  const next = press('next-button', say(WORDS.next), () =>
    show(STEPS.indexOf(dialog.getAttribute('workflow-step')!) + 1),
  );
  const done = press('done-button', say(WORDS.publish), (event) => {
    send(event);
    dialog.remove();
  });
  dialog.append(
    press('close-button', '×', () => dialog.remove()),
    element,
    review,
    next,
    done,
  );
  show(0);
  return dialog;
}

/** A video that is there already: one Save, which sleeps until something changed. */
export function editPage(): HTMLElement {
  const { element, send } = details();
  const save = custom('ytcp-button', { id: 'save', role: 'button', tabindex: '0', class: 'primary' });
  save.append(say(WORDS.save));
  save.setAttribute('aria-disabled', 'true');
  element.addEventListener('input', () => save.setAttribute('aria-disabled', 'false'));
  save.addEventListener('click', (event) => {
    if (save.getAttribute('aria-disabled') === 'true') return;
    send(event);
    save.setAttribute('aria-disabled', 'true');
  });
  const visibility = h('div', { id: 'visibility-text' }, say(AUDIENCE[chosen]));
  return h(
    'main',
    {},
    custom('ytcp-entity-page-header', {}, save),
    element,
    custom('ytcp-video-metadata-visibility', {}, visibility),
  );
}

/** The drawer with the channel's name. */
export function drawer(): HTMLElement {
  return custom(
    'ytcp-navigation-drawer',
    {},
    h('div', { id: 'entity-name' }, fromAddress('account', 'Sam Example')),
  );
}
