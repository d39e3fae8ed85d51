import { isShadowRoot } from '../../dom/kinds';
import { containsAcross, parentAcross } from '../../dom/tree';
import type { Editor } from '../editor';
import { wordsOf } from './tokens';

/** Words of others near the box. */
export interface Voices {
  /** A running conversation. */
  readonly log: boolean;
  /** Entries that are marked as somebody's: comments, messages, posts, reviews. */
  readonly entries: number;
  /** Something repeats itself near the box: lines, items, rows. */
  readonly repeats: boolean;
  /** One such list ends before the box begins. */
  readonly before: boolean;
  /** One of the two who talk is a machine. */
  readonly machine: boolean;
  /** Articles of any kind. */
  readonly articles: number;
  /** The names of what holds them. */
  readonly words: string;
}

const LOG = '[role="log"]';
/** Lines of a conversation that nobody marked: a list, or elements of one name in a row. */
const LIST = 'ul, ol, [role="list"], [role="feed"], [role="grid"]';
/** Machines that answer mark whose turn it is, and that they are still at it. */
const MACHINE =
  '[data-role="assistant"], model-response, [data-message-author-role], [data-is-streaming], [class*="assistant" i], [class*="chatbot" i]';
const ARTICLE = 'article, [role="article"]';
const ENTRY = [
  ...['Comment', 'Review', 'Answer', 'DiscussionForumPosting'].map((type) => `[itemtype$="/${type}"]`),
  ...['author', 'author-id', 'sender-id', 'message-id'].map((name) => `[data-${name}]`),
  ...[
    'comment',
    'message',
    'review',
    'bubble',
    'reply',
    'answer',
    'post',
    'tweet',
    'status',
    'notice',
    'msg',
  ].map((name) => `[class*="${name}" i]`),
  '[data-testid*="message" i]',
].join(', ');
/** An entry is words of somebody: no button, no box and no part of a form. */
const NO_ENTRY = 'button, a, label, input, form, form *, label *, button *';
const BOX =
  'input:not([type="hidden"]), textarea, select, form, [contenteditable=""], [contenteditable="true"]';
const NO_LIST = 'nav, [role="navigation"], form';
const CONTROLS = `${BOX}, button, [role="button"], [role="menuitem"]`;
/** How far around the unit other people's words are looked for. */
const NEAR = 5;
/** A page may hold thousands of entries; a few are enough to know. */
const ENOUGH = 3;
const LOOKED_AT = 60;

/** What others wrote near a box. One look at each tree around it. @param unit what is filled in together with the box */
export function voicesNear(unit: Element, editor: Editor): Voices {
  const found = { log: false, repeats: false, before: false, machine: false };
  const articles = new Set<Element>();
  const entries = new Set<Element>();
  for (const root of rootsAround(unit)) {
    const all = (selector: string) =>
      first(root.querySelectorAll(selector)).filter((one) => !containsAcross(one, editor));
    found.log ||= all(LOG).some((one) => !one.closest('form'));
    found.machine ||= root.querySelector(MACHINE) !== null;
    const lists = all(LIST).filter(isList);
    found.before ||= lists.some((one) => (one.compareDocumentPosition(editor) & 4) !== 0);
    found.repeats ||= lists.length > 0 || rows(root);
    for (const one of all(ARTICLE)) articles.add(one);
    for (const one of all(ENTRY)) if (entries.size <= ENOUGH && isEntry(one)) entries.add(one);
  }
  const words = [...entries, ...articles]
    .slice(0, ENOUGH * 2)
    .map(wordsOf)
    .join('');
  return { ...found, entries: entries.size, articles: articles.size, words };
}

function first(list: NodeListOf<Element>): Element[] {
  return Array.from({ length: Math.min(list.length, LOOKED_AT) }, (_, index) => list[index]!);
}

/** The outermost element near the unit, in its own tree and in those around it. */
function rootsAround(unit: Element): (Element | ShadowRoot)[] {
  const roots: (Element | ShadowRoot)[] = [];
  let at = unit;
  for (let step = 0; step < NEAR && at.localName !== 'body'; step++) {
    const parent = at.parentNode;
    const next = parentAcross(at);
    if (!next || next.localName === 'html') break;
    if (isShadowRoot(parent)) roots.push(parent);
    else if (next !== parent) roots.push(at);
    at = next;
  }
  return [...roots, at];
}

/** Lines that were said: no menu, no bar of controls. */
function isList(one: Element): boolean {
  return one.childElementCount > 0 && !one.closest(NO_LIST) && !one.querySelector(CONTROLS);
}

/** Custom elements of one name in a row, among the first that stand there. */
function rows(root: Node): boolean {
  const walker = root.ownerDocument!.createTreeWalker(root, 1);
  for (let looked = 0; looked < LOOKED_AT * 5 && walker.nextNode(); looked++) {
    const { localName, nextElementSibling } = walker.currentNode as Element;
    if (localName.includes('-') && nextElementSibling?.localName === localName) return true;
  }
  return false;
}

function isEntry(one: Element): boolean {
  return !one.matches(NO_ENTRY) && Boolean(one.textContent?.trim()) && !one.querySelector(BOX);
}
