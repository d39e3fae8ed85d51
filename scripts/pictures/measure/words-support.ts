import { GlobalFonts } from '@napi-rs/canvas';
import { readFileSync } from 'node:fs';
import { FIRST_NAMES, SURNAMES } from '../../../rules/name-data/names';
import { unpackNames } from '../../../rules/text/name-lists';
import { filesOf } from '../packages';

/** Seeded random choices, so that a set is the same each time. */
export interface Numbers {
  below(limit: number): number;
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T;
}

/** Mulberry32: small, and good enough to spread pictures. */
export function numbers(seed: number): Numbers {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (limit) => Math.floor(unit() * limit),
    between: (low, high) => low + unit() * (high - low),
    chance: (share) => unit() < share,
    pick: (choices) => choices[Math.floor(unit() * choices.length)] as (typeof choices)[number],
  };
}

/** How often a common name is drawn for one that is not. */
const COMMON = 6;

/** Made-up names, drawn from the name lists that ship with the rules, the common ones more often. None is written anywhere. */
export function madeUpNames(count: number, seed: number): string[] {
  const next = numbers(seed);
  const [firsts, lasts] = [listed(FIRST_NAMES), listed(SURNAMES)];
  const names = new Set<string>();
  while (names.size < count) names.add(`${drawn(firsts, next)} ${drawn(lasts, next)}`);
  return [...names];
}

function listed(packed: string): { name: string; weight: number }[] {
  return [...unpackNames(packed)].map(([key, isCommon]) => ({
    name: cased(key),
    weight: isCommon ? COMMON : 1,
  }));
}

function cased(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
}

function drawn(list: readonly { name: string; weight: number }[], next: Numbers): string {
  let left = next.between(
    0,
    list.reduce((sum, { weight }) => sum + weight, 0),
  );
  for (const { name, weight } of list) {
    left -= weight;
    if (left <= 0) return name;
  }
  return list[0]?.name ?? '';
}

/** Hand-like fonts, SIL Open Font License 1.1, fetched from npm when first measured and kept outside the repository. */
const HANDS = [
  {
    family: 'Caveat',
    name: '@fontsource/caveat',
    integrity:
      'sha512-eHTfzQxFSW9ABERRLNruHoNJmKed2J7pqTUc5lp4a4POMgXGKpxmWj3d9Hz10kmAg6iuTTLe6UagbA4bnsmfQw==',
  },
  {
    family: 'Patrick Hand',
    name: '@fontsource/patrick-hand',
    integrity:
      'sha512-V8C38IlIFfdWg0Xtri3F7sLCVpm069rUwn6w4n+oyn38gt7H4arOJmuReg3tAw1Q6jHqZp89wTnAAJagq4Atxw==',
  },
  {
    family: 'Indie Flower',
    name: '@fontsource/indie-flower',
    integrity:
      'sha512-Wo5eN/ruEQcyC3+ArzhlpqWQgph3VuCNbJlEkVw17LUd0uyTHOb9bTec4g9njQzjiL/ijACF27sSwy90L6kZBg==',
  },
] as const;
const ready: string[] = [];

/** Fetches the fonts; measures that draw writing by hand call it first. */
export async function fetchHands(): Promise<void> {
  for (const { family, name, integrity } of HANDS) {
    const file = `files/${name.split('/')[1]}-latin-400-normal.woff`;
    const [path = ''] = await filesOf({ name, version: '5.3.0', integrity }, [file]);
    if (GlobalFonts.register(readFileSync(path), family)) ready.push(family);
  }
}

/** A hand-like font of a size in px, for `context.font`. */
export function hand(next: Numbers, size: number): string {
  return `${size}px "${next.pick(ready.length ? ready : ['Z003'])}"`;
}
