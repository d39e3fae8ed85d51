import { isInput } from '../dom/kinds';
import { oneLine } from '../dom/one-line';
import { closestAcross, elementsAround, queryAcross } from '../dom/tree';
import type { AudienceHook, Shown } from './site';

/** How far up `around` and `nearText` look: more would reach somebody else's post or row. */
const STEPS = 8;
/** Longer than any name, label or line of a header; a whole post is cut there. In UTF-16 units. */
const LONGEST = 300;

/** Where a reading starts. */
export interface Place {
  readonly editor: Element;
  readonly scope: Element;
}

/** All that the page shows at these places, trimmed; nothing twice. */
export function readAll(places: readonly Shown[] | undefined, from: Place): string[] {
  return [...new Set((places ?? []).flatMap((place) => textsAt(place, from)))].slice(0, 20);
}

/** What the first place that says anything says; undefined when none does. */
export function readFirst(places: readonly Shown[] | undefined, from: Place): string | undefined {
  for (const place of places ?? []) {
    const [text] = textsAt(place, from);
    if (text) return text;
  }
  return undefined;
}

/** The audience, in the words of `Draft.audience`; undefined when nobody can tell. */
export function readAudience(hook: AudienceHook | undefined, from: Place): string | undefined {
  if (!hook) return undefined;
  if ('always' in hook) return hook.always;
  const words = Object.entries(hook.means).sort(([a], [b]) => b.length - a.length);
  for (const text of readAll(hook.shown, from)) {
    const exact = hook.means[text];
    if (exact) return exact;
    // A label around the word ("Sharing with Friends."): the word must stand free in it, the longest first.
    const inside = words.find(([word]) => standsIn(text, word));
    if (inside) return inside[1];
  }
  return undefined;
}

function standsIn(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return false;
  const free = (letter: string | undefined) => !letter || !/[\p{L}\p{N}]/u.test(letter);
  return free(text[at - 1]) && free(text[at + word.length]);
}

function textsAt(place: Shown, from: Place): string[] {
  return elementsAt(place, from)
    .map((element) => textOf(element, place.attribute))
    .filter((text) => text !== '');
}

function elementsAt({ at, where = 'scope' }: Shown, { editor, scope }: Place): Element[] {
  try {
    if (where === 'editor') return editor.matches(at) ? [editor] : [];
    if (where === 'page') return queryAcross(scope.ownerDocument, at);
    if (where === 'scope') return queryAcross(scope, at);
    return nearest(editor, at);
  } catch {
    return [];
  }
}

/** What the selector names in the nearest element around that holds any: at most a few steps up. */
function nearest(element: Element, selector: string): Element[] {
  const itself = closestAcross(element, selector);
  for (const around of elementsAround(element, STEPS)) {
    const found = around === itself ? [around] : [...around.querySelectorAll(selector)];
    if (found.length) return found;
  }
  return itself ? [itself] : [];
}

/**
 * The text of what the selector names nearest to a control, for the name in a request's row. Undefined where there are
 * two different ones: then nobody can tell whose row it is.
 */
export function nearText(control: Element, selector: string, attribute?: string): string | undefined {
  const texts = new Set(nearest(control, selector).map((one) => textOf(one, attribute)));
  texts.delete('');
  return texts.size === 1 ? [...texts][0] : undefined;
}

function textOf(element: Element, attribute: string | undefined): string {
  const raw = attribute
    ? element.getAttribute(attribute)
    : isInput(element)
      ? element.value
      : element.textContent;
  return oneLine(raw).slice(0, LONGEST);
}
