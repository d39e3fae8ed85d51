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
  /** The person's words, as far as they are in sight: never covered while there is any other place. */
  readonly words: Box;
  /** The line that is being written, where the caret tells: never covered at all. */
  readonly line?: Box | undefined;
  /** The control that publishes, where there is one: hard to find under a warning. */
  readonly publish?: Box | undefined;
  /** The whole composer, with its other buttons: left free where that is possible. */
  readonly composer: Box;
  /** What a person sees of the window: less than all of it above an on-screen keyboard. */
  readonly window: Box;
  /** The page is read from right to left. */
  readonly rightToLeft?: boolean | undefined;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Finds a place beside the composer: the first free region that takes the card whole, else the roomiest one, where the
 * card is lower and scrolls. Beside the composer is best, then beside its words and Post, then beside the words alone,
 * then above or below the line that is being written.
 * @param card the card's size with all the room it wants
 */
export function placeBeside(card: Size, around: Surroundings): Place {
  const wide = (region: Box) => region.width >= card.width;
  const takesAll = (region: Box) => region.height >= card.height;
  // What is not asked for need not be measured: Post and the caret's line only where there is no room beside it all.
  const outside = beside(around.composer, around).filter(wide);
  const free = outside.find(takesAll);
  if (free) return inside(free, card, around);
  const { words, publish } = around;
  // Where nobody knows which control publishes, any of the composer's own may: none of them is covered without need.
  const kept = !publish && outside.some(({ height }) => height >= LEAST_HEIGHT);
  const core = publish ? union(words, publish) : words;
  const near = kept ? outside : [...outside, ...beside(core, around).filter(wide)];
  const whole = near.find(takesAll);
  if (whole) return inside(whole, card, around);
  const { line } = around;
  for (const regions of [
    near,
    beside(words, around).filter(wide),
    line ? bands(line, publish, around) : [],
  ]) {
    const roomiest = highest(regions);
    if (roomiest && roomiest.height >= LEAST_HEIGHT) return inside(roomiest, card, around);
  }
  const last = line ? highest(bands(line, undefined, around)) : undefined;
  if (last) return inside(last, card, around);
  return alongTheBottom(card, around.window);
}

/** Nothing is free, and nobody knows where the caret is: as low as can be read. */
function alongTheBottom(card: Size, window: Box): Place {
  const height = Math.min(card.height, Math.max(LEAST_HEIGHT, window.height * 0.4));
  const top = Math.max(window.top + GAP, window.top + window.height - height - GAP);
  return { left: window.left + GAP, top, room: height };
}

/** The four free regions of the window around a box: where reading goes first, then the other side, below, above. */
function beside(box: Box, { window, rightToLeft }: Surroundings): Box[] {
  const full = shrink(window, GAP);
  const left = { ...full, width: box.left - GAP - full.left };
  const start = box.left + box.width + GAP;
  const right = { ...full, left: start, width: full.left + full.width - start };
  const sides = rightToLeft ? [left, right] : [right, left];
  return [...sides, ...aboveAndBelow(box, full)];
}

function aboveAndBelow(box: Box, full: Box): [Box, Box] {
  const bottom = box.top + box.height + GAP;
  return [
    { ...full, top: bottom, height: full.top + full.height - bottom },
    { ...full, height: box.top - GAP - full.top },
  ];
}

/** Below and above the caret's line, as wide as the window; Post takes its part away where it stands in one of them. */
function bands(line: Box, publish: Box | undefined, { window }: Surroundings): Box[] {
  const regions = aboveAndBelow(line, shrink(window, GAP));
  if (!publish) return regions;
  return regions.map((region) => {
    if (!overlap(region, publish)) return region;
    const [below, above] = aboveAndBelow(publish, region);
    return above.height > below.height ? above : below;
  });
}

function highest(regions: readonly Box[]): Box | undefined {
  return regions.reduce<Box | undefined>(
    (best, region) => (!best || region.height > best.height ? region : best),
    undefined,
  );
}

/** As near to the words as the region allows; in line with where they begin. */
function inside(region: Box, card: Size, { words, rightToLeft }: Surroundings): Place {
  const height = Math.min(card.height, region.height);
  const wanted = rightToLeft ? words.left + words.width - card.width : words.left;
  const left = clamp(wanted, region.left, region.left + region.width - card.width);
  const top = clamp(words.top, region.top, region.top + region.height - height);
  return { left, top, room: region.height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function shrink({ left, top, width, height }: Box, by: number): Box {
  return { left: left + by, top: top + by, width: width - 2 * by, height: height - 2 * by };
}

/** Whether two boxes share any of the window. */
export function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
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

/** What two boxes share; of no size where they share nothing. */
export function intersection(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(0, Math.min(a.left + a.width, b.left + b.width) - left),
    height: Math.max(0, Math.min(a.top + a.height, b.top + b.height) - top),
  };
}
