import type { Region, SeenPart, Sureness } from '../../rules/engine/seen';
import type { Weighed } from './workings';

/**
 * Shares of the cells that must agree, chosen on the tuning half of scripts/pictures/measure/logo.ts. There nothing in
 * photographs without a logo came above 0.3; of 480 pairs with another school's crest one came above 0.53, at 0.59.
 */
const CERTAIN = 0.65;
const POSSIBLE = 0.53;
/** Fewer cells than this say little. */
const CELLS = 6;
/** Two places that share so much of the smaller one are one place. */
const ONE_PLACE = 0.4;

/** How sure a place is the logo; undefined for one that is not. */
function surenessOf({ share, cells }: Pick<Weighed, 'share' | 'cells'>): Sureness | undefined {
  if (cells < CELLS || share < POSSIBLE) return undefined;
  return share >= CERTAIN ? 'certain' : 'possible';
}

/** The places of the logo, each once, the surest first. */
export function judged(weighed: readonly Weighed[]): SeenPart[] {
  const sorted = weighed
    .map((one) => ({ one, sure: surenessOf(one) }))
    .filter((part): part is { one: Weighed; sure: Sureness } => part.sure !== undefined)
    .sort((a, b) => rank(b.sure) - rank(a.sure) || b.one.share - a.one.share);
  const parts: SeenPart[] = [];
  for (const { one, sure } of sorted) {
    if (!parts.some(({ region }) => isOnePlace(region, one.region))) parts.push({ region: one.region, sure });
  }
  return parts;
}

const rank = (sure: Sureness) => (sure === 'certain' ? 1 : 0);

function isOnePlace(a: Region, b: Region): boolean {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return false;
  return width * height > ONE_PLACE * Math.min(a.width * a.height, b.width * b.height);
}
