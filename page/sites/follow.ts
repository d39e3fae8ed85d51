import { oneLine } from '../dom/one-line';

/**
 * What Meta's button to follow somebody says, in English, Welsh, Polish and Urdu. Nothing but its words tells it from
 * "Following" in a list; in another language it reads as unknown.
 */
const FOLLOW = new Set([
  'follow',
  'follow back',
  'dilyn',
  'dilyn yn ôl',
  'obserwuj',
  'obserwuj też',
  'obserwuj również',
  'فالو کریں',
  'جواباً فالو کریں',
]);

/** Whether this control asks to follow somebody, by its words alone. */
export function saysFollow(control: Element): boolean {
  return FOLLOW.has(oneLine(control.textContent).toLowerCase());
}
