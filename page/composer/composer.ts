import type { Kind } from '../../rules/engine/draft';
import { isElement, isHtmlElement } from '../dom/kinds';
import { closestAcross, containsAcross, parentAcross, queryAcross } from '../dom/tree';
import type { ComposerHook, EnterKey, Site } from '../sites/site';
import { BUTTON, isDisabled, isVisible } from './controls';
import type { Editor } from './editor';
import { structureOf } from './generic';
import { publishingControl } from './generic/publish';

/** A box in which a person writes a draft, and what is around it. */
export interface Composer {
  readonly editor: Editor;
  /** The element that holds editor, attachments and the control that publishes. */
  readonly scope: Element;
  readonly kind: Kind;
  readonly enter: EnterKey;
  /** What the site's file says about it; without it structure decided. */
  readonly hook?: ComposerHook | undefined;
}

const WRITABLE = 'textarea, [contenteditable=""], [contenteditable="true"]';
/** Addresses at which sites keep what is written to one person. Paths are code, the same in every language. */
const PRIVATE = /\/(direct|dms?|inbox|messag(es?|ing)|conversations?|chats?|pms?)(?=[/?]|$)/i;
const AROUND = '[role="dialog"], dialog, form';

/** What this box is on this site: by the site's own hooks, else by structure alone. Undefined when it is no composer. */
export function composerAt(editor: Editor, site: Site): Composer | undefined {
  if (site.leaveAlone && closestAcross(editor, site.leaveAlone)) return undefined;
  const described = describedAt(editor, site);
  if (described) return described;
  const structure = structureOf(editor, site.composers.length > 0);
  // A site that has changed under our hooks must not have its private messages read as posts.
  return structure && { editor, ...structure, kind: isHere(PRIVATE, editor) ? 'message' : structure.kind };
}

/** The same by the site's own hooks alone: cheap enough to ask again at every key. */
export function describedAt(editor: Editor, site: Site): Composer | undefined {
  for (const hook of site.composers) {
    const scope = fits(editor, hook);
    if (scope) return { editor, scope, kind: hook.kind, enter: hook.enter, hook };
  }
  return undefined;
}

function fits(editor: Editor, hook: ComposerHook): Element | undefined {
  if (!editor.matches(hook.editor) || !isHere(hook.path, editor)) return undefined;
  return closestAcross(editor, hook.scope);
}

/** Whether the page's address is one that the hook speaks about. A frame without one of its own is where its page is. */
export function isHere(path: RegExp | undefined, element: Element): boolean {
  if (!path) return true;
  let view = element.ownerDocument.defaultView;
  while (view && /^(about|blob):$/.test(view.location.protocol) && view.parent !== view)
    view = view.parent as typeof view;
  const location = view?.location;
  return Boolean(location && path.test(location.pathname + location.search));
}

/**
 * Editors that stand in one composer with this control, or this form: drafts that were there before anybody wrote, or that
 * the site put into a new element.
 */
export function editorsNear(control: Element, site: Site): Element[] {
  const hooks = site.composers.flatMap(({ scope, editor }) => {
    const around = closestAcross(control, scope);
    return around ? queryAcross(around, editor) : [];
  });
  const around = closestAcross(control, AROUND);
  return [...hooks, ...(around ? queryAcross(around, WRITABLE) : [])];
}

/** Whether this control of the composer never publishes, by the site's own word: Preview, Save draft. */
export function isHarmless(control: Element, { hook }: Composer): boolean {
  return Boolean(hook?.harmless && control.matches(hook.harmless));
}

/** Whether what a press went through (innermost first) publishes the composer's draft. */
export function publishes(path: readonly EventTarget[], composer: Composer): boolean {
  const { editor, scope, hook } = composer;
  const steps = path.filter((step): step is Element => isElement(step));
  const [pressed] = steps;
  if (!pressed || containsAcross(editor, pressed) || !containsAcross(scope, pressed)) return false;
  if (steps.some((step) => step !== scope && isHarmless(step, composer) && containsAcross(scope, step)))
    return false;
  const { publish, harmless } = hook ?? {};
  if (publish) return steps.some((step) => step.matches(publish) && containsAcross(scope, step));
  const button = steps.find((step) => step.matches(BUTTON));
  return button !== undefined && button === publishingControl(editor, scope, harmless);
}

/** The control that publishes, as it is now: the site's own, else the one that structure points at. */
export function publishControl(composer: Composer): HTMLElement | undefined {
  const { editor, scope, hook } = composer;
  if (!hook?.publish) return publishingControl(editor, scope, hook?.harmless);
  const all = queryAcross<HTMLElement>(scope, hook.publish).filter(
    (one) => isHtmlElement(one) && isVisible(one) && !isHarmless(one, composer),
  );
  // Sites keep twins of their buttons that have no size, or that stand in a box of no size.
  const drawn = all.length > 1 ? all.filter((one) => one.offsetWidth > 0 && !isCutAway(one, scope)) : all;
  const pressable = (drawn.length ? drawn : all).filter((one) => one.matches(BUTTON));
  return pressable.find((one) => !isDisabled(one)) ?? pressable[0] ?? all[0];
}

/** Whether a box of no size, somewhere between the control and the composer's scope, shows nothing of it. */
function isCutAway(control: Element, scope: Element): boolean {
  for (let around = parentAcross(control); around && around !== scope; around = parentAcross(around)) {
    if (!isHtmlElement(around) || (around.offsetWidth > 0 && around.offsetHeight > 0)) continue;
    const { overflow, display } = around.ownerDocument.defaultView?.getComputedStyle(around) ?? {};
    if (display !== 'contents' && overflow !== 'visible') return true;
  }
  return false;
}
