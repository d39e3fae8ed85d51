/**
 * A function that remembers its last answers by text. Every rule asks the same things about one draft, and while a person
 * types only the last sentence changes. Lives in the background's memory only, and holds few texts.
 * @param size how many texts are remembered
 */
export function remembered<T>(read: (text: string) => T, size: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    // The oldest goes first: a map keeps the order in which keys came.
    if (known.size >= size) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    known.set(text, answer);
    return answer;
  };
}
