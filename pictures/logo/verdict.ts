import type { Region, SeenPart, Sureness } from '../../rules/engine/seen';
import type { Weighed } from './workings';

/** Shares of the cells that must agree. Chosen on the tuning half of scripts/pictures/measure/logo.ts. */
const CERTAIN = 0.7;
const POSSIBLE = 0.5;
/** Two places that share so much of the smaller one are one place. */
const ONE_PLACE = 0.4;

/** How sure a place is the logo; undefined for one that is not. */
export function surenessOf({ upright, inverted, mean, votes, cells }: Weighed): Sureness | undefined {
  const share = Math.max(upright, inverted);
  if (cells < 6) return undefined;
  if (share >= CERTAIN && mean >= 0.7 && votes >= 5) return 'certain';
  if (share >= POSSIBLE && mean >= 0.6 && votes >= 5) return 'possible';
  return undefined;
}

/** The places of the logo, each once, the surest first. */
export function judged(weighed: readonly Weighed[]): SeenPart[] {
  const sorted = weighed
    .map((one) => ({ one, sure: surenessOf(one) }))
    .filter((part): part is { one: Weighed; sure: Sureness } => part.sure !== undefined)
    .sort((a, b) => rank(b.sure) - rank(a.sure) || b.one.mean - a.one.mean);
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
