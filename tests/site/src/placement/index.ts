import '../styles/base.css';
import './placement.css';
import { fromAddress, h } from '../shared/dom';
import { composer } from './composer';
import { isForeign } from './heard';
import { mountModal } from './modals';

/** `?case=...`: one composer in each of the places where a warning is hard to place or to use. */
const app = document.querySelector('#app')!;

function dialog(...children: Node[]): HTMLDialogElement {
  return h('dialog', { class: 'box', id: 'modal' }, ...children);
}

function open(): HTMLDialogElement {
  const modal = dialog(composer('editable'));
  app.append(modal);
  modal.showModal();
  return modal;
}

function sheetsFor(root: ShadowRoot | Document): void {
  for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) {
    const copy = root.ownerDocument
      ? document.createElement('link')
      : (root as Document).createElement('link');
    copy.rel = 'stylesheet';
    copy.setAttribute('href', sheet.getAttribute('href')!);
    ((root as Document).head ?? root).append(copy);
  }
}

function inFrame(fill: (inner: Document) => void): void {
  const frame = h('iframe', { title: 'Chat', class: 'frame' });
  app.append(h('p', {}, 'Above the frame'), frame);
  const inner = frame.contentDocument!;
  sheetsFor(inner);
  inner.documentElement.style.colorScheme = 'light dark';
  fill(inner);
}

/** Pulls the focus back whenever it leaves, and closes on a press outside: by hand, with no role that would tell. */
function trapped(): void {
  const box = h('div', { class: 'box', id: 'modal' }, composer('editable'));
  app.append(box);
  const back = () => box.querySelector<HTMLElement>('#words')?.focus();
  document.addEventListener('focusin', (event) => {
    if (!box.contains(event.target as Node)) back();
  });
  box.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget as Node)) back();
  });
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click', 'focusin'])
    document.addEventListener(type, (event) => {
      if (!box.contains(event.target as Node)) box.remove();
    });
  // As some chats do: whatever is typed anywhere goes into the box.
  document.addEventListener('keydown', () => back(), true);
}

/** Throws out what it did not put there, as long as the test wants it. */
function tidying(times: number): void {
  app.append(composer('editable'));
  let left = times;
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      if (isForeign(node) && left-- > 0) node.remove();
  }).observe(document.body, { childList: true });
}

const cases: Record<string, () => void> = {
  plain: () => app.append(composer('editable')),
  textarea: () => app.append(composer('textarea')),
  dialog: () => void open(),
  nested: () => {
    const outer = dialog(h('p', {}, 'Outer'), dialog(composer('editable')));
    app.append(outer);
    outer.showModal();
    outer.querySelector('dialog')!.showModal();
  },
  radix: () => mountModal('radix', app),
  aria: () => mountModal('aria', app),
  popover: () => {
    const box = h('div', { popover: 'auto', class: 'box', id: 'modal' }, composer('editable'));
    app.append(box);
    box.showPopover();
  },
  shadow: () => {
    const host = h('div', { id: 'host' });
    const root = host.attachShadow({ mode: 'open' });
    const modal = dialog(composer('editable'));
    sheetsFor(root);
    root.append(modal);
    app.append(host);
    modal.showModal();
  },
  slotted: () => {
    const host = h('div', { id: 'host' }, composer('editable'));
    const modal = dialog(h('slot'));
    host.attachShadow({ mode: 'open' }).append(modal);
    app.append(host);
    modal.showModal();
  },
  frame: () => inFrame((inner) => inner.body.append(composer('editable', inner))),
  'frame-modal': () =>
    inFrame((inner) => {
      const modal = dialog(composer('editable', inner));
      inner.body.append(modal);
      modal.showModal();
    }),
  transformed: () => {
    const box = h('div', { class: 'box transformed', role: 'dialog', id: 'modal' }, composer('editable'));
    app.append(box);
  },
  zoomed: () => {
    document.documentElement.style.setProperty('zoom', '2');
    app.append(composer('editable'));
  },
  'zoomed-body': () => {
    document.body.style.setProperty('zoom', '1.5');
    app.append(composer('textarea'));
  },
  tall: () => app.append(h('div', { class: 'tall' }, composer('editable'))),
  'tall-textarea': () => app.append(h('div', { class: 'tall' }, composer('textarea'))),
  trapped,
  tidying: () => tidying(3),
  'tidying-always': () => tidying(Infinity),
  later: () => {
    const picker = h('div', { popover: 'manual', class: 'box picker', id: 'picker' }, 'A picker');
    const opener = h('button', { type: 'button', id: 'open-picker', 'aria-haspopup': 'true' }, 'Picker');
    opener.addEventListener('click', () => picker.showPopover());
    app.append(opener, composer('editable'), picker);
  },
};

const chosen = fromAddress('case', 'plain');
app.setAttribute('data-case', chosen);
cases[chosen]?.();
