import { BUTTON } from '../composer/controls';
import { oneLine } from '../dom/one-line';
import { elementsAround } from '../dom/tree';

/** How far up a control's row may begin: more would reach somebody else's. */
const STEPS = 8;
/** Shorter is no name. In UTF-16 units. */
const LEAST = 2;

/** Where a control stands among the buttons of its row, so that accept and decline are told apart in any language. */
export interface PlaceInRow {
  /** From 0. */
  readonly at: number;
  readonly of: number;
}

/**
 * The place of a control among the buttons of its row: the nearest element around it that also holds what `mark` names.
 * Undefined where there is none near. Buttons that open a menu do not count.
 * @param counted selector of the buttons that count
 */
export function placeInRow(control: Element, mark: string, counted = BUTTON): PlaceInRow | undefined {
  for (const row of elementsAround(control, STEPS)) {
    if (!row.matches(mark) && !row.querySelector(mark)) continue;
    const buttons = [...row.querySelectorAll(counted)].filter(
      (button) => !button.matches('[aria-haspopup], [aria-expanded]'),
    );
    return { at: buttons.indexOf(control), of: buttons.length };
  }
  return undefined;
}

/**
 * The name near a control that the control's own label holds too ("Add friend Joan" beside a link "Joan"), whatever the other
 * words of the label are. The longest such name; undefined when there is none near.
 */
export function namedBeside(control: Element, label: string, selector: string): string | undefined {
  for (const row of elementsAround(control, STEPS)) {
    const names = [...row.querySelectorAll(selector)]
      .map(({ textContent }) => oneLine(textContent))
      .filter((name) => name.length >= LEAST && name !== label && label.includes(name));
    if (names.length) return names.reduce((longest, name) => (name.length > longest.length ? name : longest));
  }
  return undefined;
}
