import { containsAcross, documentIn, shadowOf } from './dom/tree';
import { overlap, type Box, type Surroundings } from './place';
import type { Anchor } from './view';

/** Free room kept between the chip and what it stands beside, in CSS px. */
const GAP = 6;

/** Free room kept to the window's edge, in CSS px. */
const EDGE = 4;

/** What a person can press, look at or write in. */
const TAKEN =
  'a, button, input, textarea, select, img, svg, video, canvas, iframe, [role="button"], [role="link"], [contenteditable=""], [contenteditable="true"]';

/** Places for a small square beside a composer, best first: beside Post, else at the outer lower corner of the words. */
export function chipSpots(
  side: number,
  { words, publish, rightToLeft }: Pick<Surroundings, 'words' | 'publish' | 'rightToLeft'>,
): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, width: side, height: side });
  const right = words.left + words.width;
  const bottom = words.top + words.height;
  const spots = [
    at(rightToLeft ? words.left : right - side, bottom + GAP),
    at(rightToLeft ? words.left - side - GAP : right + GAP, bottom - side),
  ];
  if (!publish) return spots;
  const middle = publish.top + (publish.height - side) / 2;
  const before = publish.left - side - GAP;
  const after = publish.left + publish.width + GAP;
  return [...(rightToLeft ? [after, before] : [before, after]).map((left) => at(left, middle)), ...spots];
}

/** The first place where the chip covers nothing: no words, no control, and nothing that lies over the composer. */
export function freeSpot(
  spots: readonly Box[],
  around: Surroundings,
  anchor: Anchor,
  own: Element,
): Box | undefined {
  const { words, publish, window } = around;
  if (words.width < 1 || words.height < 1) return undefined;
  return spots.find(
    (spot) =>
      isInside(spot, window) &&
      !overlap(spot, words) &&
      !(publish && overlap(spot, publish)) &&
      cornersOf(spot).every(({ x, y }) => isBlank(x, y, spot, anchor, own)),
  );
}

/** With a little room to the edge: half a chip at the edge looks like a mistake of the page's. */
function isInside(box: Box, window: Box): boolean {
  return (
    box.left >= window.left + EDGE &&
    box.top >= window.top + EDGE &&
    box.left + box.width <= window.left + window.width - EDGE &&
    box.top + box.height <= window.top + window.height - EDGE
  );
}

function cornersOf({ left, top, width, height }: Box): { x: number; y: number }[] {
  const [x1, x2, y1, y2] = [left + 1, left + width - 1, top + 1, top + height - 1];
  return [
    { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
    { x: x1, y: y1 },
    { x: x2, y: y1 },
    { x: x1, y: y2 },
    { x: x2, y: y2 },
  ];
}

function isBlank(x: number, y: number, spot: Box, { scope, editor }: Anchor, own: Element): boolean {
  const hit = deepest(own.ownerDocument, x, y, own);
  if (!hit) return false;
  const { element, dx, dy } = hit;
  // A menu, a bar that stays on top, somebody else's post: not the composer's own ground.
  if (!containsAcross(scope, element) && !containsAcross(element, scope)) return false;
  if (containsAcross(editor, element) || element.matches(TAKEN) || insideTaken(element, scope)) return false;
  return !hasWordsUnder(element, { ...spot, left: spot.left - dx, top: spot.top - dy });
}

function insideTaken(element: Element, scope: Element): boolean {
  const taken = element.closest(TAKEN);
  return taken !== null && scope.contains(taken);
}

/** The element under a point of the window, ours left out, and by how much its document is shifted. */
function deepest(
  tree: Document | ShadowRoot,
  x: number,
  y: number,
  own: Element,
  dx = 0,
  dy = 0,
): { element: Element; dx: number; dy: number } | undefined {
  const element = tree.elementsFromPoint(x - dx, y - dy).find((one) => one !== own);
  if (!element) return undefined;
  const here = { element, dx, dy };
  const shadow = shadowOf(element);
  // A root answers with its own host where nothing of its own is hit.
  if (shadow && shadow !== tree && !shadow.contains(own)) {
    const inner = shadow.elementsFromPoint(x - dx, y - dy).find((one) => shadow.contains(one));
    return inner ? { ...here, element: inner } : here;
  }
  const inside = documentIn(element);
  if (!inside) return here;
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop } = element;
  return deepest(inside, x, y, own, dx + left + clientLeft, dy + top + clientTop) ?? here;
}

function hasWordsUnder(element: Element, spot: Box): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !/\S/.test((node as Text).data)) continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some((box) => overlap(spot, box))) return true;
  }
  return false;
}
