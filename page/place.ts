/** Free room kept between the warning and what it stands beside, in CSS px. */
const GAP = 8;
/** A warning with less height than this shows no whole sentence with its buttons, in CSS px. */
const LEAST_HEIGHT = 180;

/** In CSS px of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the warning stands best, and how high it may be there (it scrolls inside). In CSS px of the window. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

export interface Surroundings {
  /** The person's words: never covered while there is any other place. */
  readonly words: Box;
  /** The control that publishes, where there is one: hard to find under a warning. */
  readonly publish?: Box | undefined;
  /** The whole composer, with its other buttons: left free where that is possible. */
  readonly composer: Box;
  readonly window: { readonly width: number; readonly height: number };
}

/**
 * Finds a place beside the composer: the first free region that takes the card whole, else the roomiest one, where the
 * card is lower and scrolls. Beside the composer is best, then beside its words and Post, then beside the words alone.
 * @param card the card's size with all the room it wants
 */
export function placeBeside(card: { width: number; height: number }, around: Surroundings): Place {
  const { words, publish, composer, window } = around;
  const core = publish ? union(words, publish) : words;
  const regions = [...beside(composer, window), ...beside(core, window)].filter(
    (region) => region.width >= card.width,
  );
  const whole = regions.find((region) => region.height >= card.height);
  if (whole) return inside(whole, card, words);
  const roomiest = highest(regions);
  if (roomiest && roomiest.height >= LEAST_HEIGHT) return inside(roomiest, card, words);
  const besideWords = highest(beside(words, window).filter((region) => region.width >= card.width));
  if (besideWords && besideWords.height >= LEAST_HEIGHT) return inside(besideWords, card, words);
  // Nothing is free: along the bottom, as low as can be read.
  const height = Math.min(card.height, Math.max(LEAST_HEIGHT, window.height * 0.4));
  return { left: GAP, top: Math.max(GAP, window.height - height - GAP), room: height };
}

/** The four free regions of the window around a box: right, left, below, above. */
function beside(box: Box, window: Surroundings['window']): Box[] {
  const full = { left: GAP, top: GAP, width: window.width - 2 * GAP, height: window.height - 2 * GAP };
  const right = box.left + box.width + GAP;
  const bottom = box.top + box.height + GAP;
  return [
    { ...full, left: right, width: full.left + full.width - right },
    { ...full, width: box.left - GAP - full.left },
    { ...full, top: bottom, height: full.top + full.height - bottom },
    { ...full, height: box.top - GAP - full.top },
  ];
}

function highest(regions: readonly Box[]): Box | undefined {
  return regions.reduce<Box | undefined>(
    (best, region) => (!best || region.height > best.height ? region : best),
    undefined,
  );
}

/** As near to the words as the region allows. */
function inside(region: Box, card: { width: number; height: number }, words: Box): Place {
  const height = Math.min(card.height, region.height);
  const left = clamp(words.left, region.left, region.left + region.width - card.width);
  const top = clamp(words.top, region.top, region.top + region.height - height);
  return { left, top, room: region.height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function union(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

/**
 * Where our elements belong in the page: inside an open modal (the rest of the page is inert there, or its focus trap
 * would pull the person back), else at the end of the document. Never inside the editor.
 */
export function topLayerParent(anchor: Element): Element {
  const modal = anchor.closest('dialog[open], [aria-modal="true"]');
  return modal ?? anchor.ownerDocument.body ?? anchor.ownerDocument.documentElement;
}
