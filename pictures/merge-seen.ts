import type { Seen, SeenPart, SeenWord } from '../rules/engine/seen';

/** The faces of the frame with the most of them: the same people are in each, and nobody is known again. */
export function mergeFaces(
  seen: Seen,
  found: { readonly faces: readonly SeenPart[] } | undefined,
): Partial<Seen> {
  if (!found || (seen.faces !== undefined && seen.faces >= found.faces.length)) return {};
  return { faces: found.faces.length, where: { ...seen.where, faces: [...found.faces] } };
}

/** The logo of the first frame that has it. */
export function mergeLogo(
  seen: Seen,
  found: { readonly logo: readonly SeenPart[] } | undefined,
): Partial<Seen> {
  if (!found || seen.logo) return {};
  return { logo: found.logo.length > 0, where: { ...seen.where, logo: [...found.logo] } };
}

/** Words of all frames, one after the other; what an earlier frame had whole is not said again. */
export function mergeWords(
  seen: Seen,
  found: { readonly words: string; readonly where: readonly SeenWord[] } | undefined,
): Partial<Seen> {
  if (!found) return {};
  const before = seen.words;
  if (before === undefined) return { words: found.words, where: { ...seen.where, words: [...found.where] } };
  if (!found.words || before.includes(found.words)) return {};
  const from = before.length ? before.length + 1 : 0;
  const words = [...(seen.where?.words ?? [])];
  for (const { start, end, region } of found.where)
    words.push({ start: start + from, end: end + from, region });
  return { words: before ? `${before}\n${found.words}` : found.words, where: { ...seen.where, words } };
}
