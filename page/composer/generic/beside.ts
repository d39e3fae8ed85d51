import { isInput } from '../../dom/kinds';
import { queryAcross } from '../../dom/tree';
import type { Facts } from './facts';
import { TITLE } from './names';
import { wordsOf } from './tokens';

/* What stands beside a box, seen from a distance of a few elements. */

export function hasTitle(fields: readonly Element[]): boolean {
  return fields.some((one) => isInput(one) && TITLE.test(wordsOf(one)));
}

export function has(scope: Element, selector: string): boolean {
  return queryAcross(scope, selector).length > 0;
}

/** One to five, drawn and not written. */
export function hasStars(unit: Element): boolean {
  const stars = [...unit.querySelectorAll('[role="radiogroup"] [role="radio"]')];
  return stars.length === 5 && stars.every((star) => !star.textContent?.trim());
}

export function hasFace({ editor, scope }: Facts): boolean {
  for (
    let at: Element | null = editor, step = 0;
    at && at !== scope.parentElement && step < 5;
    at = at.parentElement, step++
  ) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches('article, [role="article"], li')) continue;
      if (before.matches('img, [class*="avatar" i], [data-testid*="avatar" i]')) return true;
      const face = before.querySelector('img, [class*="avatar" i], [data-testid*="avatar" i]');
      if (face && !face.closest('article, button, [role="button"], a, li')) return true;
    }
    if (at === scope) break;
  }
  return false;
}

/** A limit that posts have, with its count beside the box: digits alone, or of how many. */
export function countsLetters({ editor, scope }: Facts): boolean {
  const limit = (editor as Partial<HTMLTextAreaElement>).maxLength ?? -1;
  const counts = queryAcross<HTMLElement>(scope, 'span, small, output, div, mat-hint').some(
    (one) => !one.firstElementChild && /^\s*-?\d{1,5}(\s*\/\s*\d[\d\s.,]*)?\s*$/u.test(one.textContent ?? ''),
  );
  return counts || (limit >= 100 && limit <= 3000);
}
