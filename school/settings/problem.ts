/** Something in the settings that a technician should know about. Holds no name, no roster row, no rejected value. */
export interface Problem {
  /** Where it stands, for example `roster[17].name` or `calendar.hours.mon`. */
  readonly place: string;
  /** What is wrong there and what would be right, in one sentence. */
  readonly message: string;
  /** `refused`: that entry is not used, everything else is. `advice`: it is used, but think again. */
  readonly severity: 'refused' | 'advice';
}

/** One problem that removed an entry. */
export function refused(place: string, message: string): Problem {
  return { place, message, severity: 'refused' };
}

/** One problem that removed nothing. */
export function advice(place: string, message: string): Problem {
  return { place, message, severity: 'advice' };
}

/**
 * Writes a path as people write it: `['roster', 17, 'name']` becomes `roster[17].name`.
 * A step that does not look like a property's name is left out: it might be a person's.
 */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    if (!/^[\w-]{1,60}$/.test(String(step))) return place;
    return place ? `${place}.${String(step)}` : String(step);
  }, '');
}

/** The known word nearest to what was written, or undefined when none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const word = written.slice(0, 40).toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const folded = candidate.toLowerCase();
    const begins = word.length >= 3 && (folded.startsWith(word) || word.startsWith(folded));
    const distance = begins ? 1 : editDistance(word, folded);
    const near = distance <= Math.max(1, Math.floor(candidate.length / 3));
    if (near && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** ` Did you mean roster?`, or nothing. Only ever repeats a word of ours, never the one that was written. */
export function didYouMean(written: string, known: readonly string[]): string {
  const word = nearest(written, known);
  return word ? ` Did you mean ${word}?` : '';
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
