import { composerAt, publishControl } from '../../page/composer/composer';
import { editorAround } from '../../page/composer/editor';
import { gather } from '../../page/composer/generic/facts';
import { weigh } from '../../page/composer/generic';
import { setShadowAccess } from '../../page/dom/tree';
import { otherSite } from '../../page/sites/other';

/** What the generic site makes of the box of one fragment. */
export interface Verdict {
  readonly kind: string | undefined;
  readonly enter: string | undefined;
  /** Whether its publishing control is the one that was said; where none was said, whether it has none. */
  readonly publishes: boolean;
  /** What spoke for and against it. */
  readonly why: string;
}

interface Fragment {
  readonly html: string;
  readonly box: string;
  readonly publish?: string | null;
}

declare global {
  interface Window {
    /**
     * Puts each fragment on the page alone, goes into its box as a person does, and asks what it is.
     * `unread`: with every letter that a person would read there turned into one and the same.
     */
    judge: (fragments: readonly Fragment[], unread?: boolean) => Verdict[];
    /** How long it takes to know a comment box among so many comments, in ms. */
    judgeInCrowd: (comments: number) => { kind: string | undefined; milliseconds: number; times: number[] };
  }
}

const roots = new WeakMap<Element, ShadowRoot>();
setShadowAccess((host) => roots.get(host) ?? null);

/** Declared roots are attached here, so that closed ones can be remembered, as a content script may open them. */
function put(html: string): void {
  document.body.replaceChildren();
  document.body.innerHTML = html;
  attachDeclared(document.body);
}

function attachDeclared(around: ParentNode): void {
  for (const template of around.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement!;
    const root = host.attachShadow({ mode: template.getAttribute('shadowrootmode') as ShadowRootMode });
    roots.set(host, root);
    root.append(template.content);
    template.remove();
    attachDeclared(root);
  }
}

function find(path: string): HTMLElement | undefined {
  let tree: ParentNode = document;
  let found: HTMLElement | null = null;
  for (const step of path.split(' >>> ')) {
    found = tree.querySelector<HTMLElement>(step);
    const root = found && roots.get(found);
    if (root) tree = root;
  }
  return found ?? undefined;
}

function makeUnread(tree: ParentNode & Node): void {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.nodeValue = unreadable(walker.currentNode.nodeValue!);
  for (const element of tree.querySelectorAll('*')) {
    for (const name of ['placeholder', 'title', 'alt', 'aria-placeholder', 'data-placeholder', 'value'])
      if (element.hasAttribute(name) && !(name === 'value' && element.matches('button')))
        element.setAttribute(name, unreadable(element.getAttribute(name)!));
    const root = roots.get(element);
    if (root) makeUnread(root);
  }
}

function unreadable(words: string): string {
  return words.replace(/\p{L}/gu, 'ж');
}

window.judge = (fragments, unread = false) =>
  fragments.map(({ html, box, publish }) => {
    put(html);
    if (unread) makeUnread(document.body);
    const target = find(box);
    if (!target) throw new Error(`no ${box}`);
    target.focus();
    const editor = editorAround(target);
    const composer = editor && composerAt(editor, otherSite('example.org'));
    const control = composer && publishControl(composer);
    const { points, signals } = editor ? weigh(gather(editor)) : { points: 0, signals: [] };
    return {
      kind: composer?.kind,
      enter: composer?.enter,
      publishes: composer !== undefined && control === (publish ? find(publish) : undefined),
      why: `${points}: ${signals.join(', ')}${control ? ` | ${control.outerHTML.slice(0, 120)}` : ''}`,
    };
  });

window.judgeInCrowd = (comments) => {
  const line =
    '<li class="comment"><article><b>Kit Specimen</b><p>Frost again.</p><button>Reply</button></article></li>';
  const form = '<form method="post"><textarea name="comment"></textarea><button>Send</button></form>';
  put(`<main><ol>${line.repeat(comments)}</ol>${form}</main>`);
  const editor = editorAround(find('textarea')!)!;
  editor.focus();
  const times = Array.from({ length: 3 }, () => {
    const begun = performance.now();
    composerAt(editor, otherSite('example.org'));
    return performance.now() - begun;
  });
  return {
    kind: composerAt(editor, otherSite('example.org'))?.kind,
    milliseconds: Math.min(...times),
    times,
  };
};
