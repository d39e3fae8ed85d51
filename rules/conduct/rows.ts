/** One value for many phrases, written one a line in the notation of `rules/wording/phrases`. */
export function rows<T>(value: T, phrases: string): (readonly [phrase: string, value: T])[] {
  return phrases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((phrase) => [phrase, value] as const);
}
