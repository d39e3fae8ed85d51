/** Free room kept between the warning and what it stands beside, in CSS px. */
const GAP = 8;
/** Below this width of the window the warning lies along the bottom, as wide as the window. */
export const NARROW = 600;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a card of this size stands best, in CSS px of the window. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Finds a place beside the composer that leaves the person's words free: below, right, left or above the composer,
 * else at the edge of the window that is farthest from the words.
 * @param words what must not be covered: the editor
 * @param composer what had better not be covered: the editor with its buttons
 */
export function placeBeside(
  card: { width: number; height: number },
  words: Box,
  composer: Box,
  window: { width: number; height: number },
): Place {
  const right = words.left + words.width;
  const bottom = words.top + words.height;
  const candidates: Place[] = [
    { left: composer.left + composer.width + GAP, top: words.top },
    { left: composer.left - card.width - GAP, top: words.top },
    { left: words.left, top: composer.top + composer.height + GAP },
    { left: words.left, top: composer.top - card.height - GAP },
    { left: right + GAP, top: words.top },
    { left: words.left, top: bottom + GAP },
    { left: words.left, top: words.top - card.height - GAP },
    { left: window.width - card.width - GAP, top: window.height - card.height - GAP },
    { left: window.width - card.width - GAP, top: GAP },
  ];
  let best: Place = { left: GAP, top: GAP };
  let least = Infinity;
  for (const candidate of candidates) {
    const place = keepInside(candidate, card, window);
    const moved = Math.abs(place.left - candidate.left) + Math.abs(place.top - candidate.top);
    const box = { ...place, ...card };
    // Covering the words is out of the question, covering buttons is bad, having been pushed about is a blemish.
    const cost = 1000 * overlap(box, words) + 2 * overlap(box, composer) + moved;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function keepInside(
  place: Place,
  card: { width: number; height: number },
  window: { width: number; height: number },
): Place {
  const within = (value: number, size: number, room: number) =>
    Math.max(GAP, Math.min(value, room - size - GAP));
  return {
    left: within(place.left, card.width, window.width),
    top: within(place.top, card.height, window.height),
  };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * Where our elements belong in the page: inside an open modal (the rest of the page is inert there, or its focus trap
 * would pull the person back), else at the end of the document. Never inside the editor.
 */
export function topLayerParent(anchor: Element): Element {
  const modal = anchor.closest('dialog[open], [aria-modal="true"]');
  return modal ?? anchor.ownerDocument.body ?? anchor.ownerDocument.documentElement;
}
