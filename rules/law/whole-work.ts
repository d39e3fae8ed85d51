import type { Span } from '../engine/rule';

const OWN_WORK =
  /\b(?:I wrote|we wrote|my (?:own )?(?:poem|song|lyrics|verse)|our (?:own )?(?:poem|song|class poem)|by (?:year|yr|class|p[1-7]|reception|our|the children|pupils|me\b|anon|traditional|trad\b)|written by (?:our|the|me|year)|children wrote|pupils wrote|class poem|traditional|nursery rhyme|public domain|shakespeare|burns|wordsworth|blake|keats|rossetti|dickinson|tennyson|stevenson|lear|carroll)\b/i;
/** Lines of a list, a menu, a timetable or a notice: no poem. */
const LISTED =
  /^\s*(?:[-*•·▪✅✔➡👉🔹⭐]|\d+[.):]|[a-z][.)]|#|@|https?:)|:\s*$|\d{1,2}[:.]\d{2}|£\s?\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|@\w+|\b20\d\d\b/iu;
const MAKER =
  /(?:^|\n)\s*(?:\(?(?:by|words(?: and music)?(?: by)?|lyrics(?: by)?|music by|from|song:|poem by|written by|artist:|-{1,2}|~|©|\(c\))\s*:?\s*)["']?[A-Z][\w'.-]+(?:\s+[A-Z&][\w'.-]*){0,5}|\blyrics\b|©/;

/**
 * Where a whole poem or song seems to be pasted: many short lines in a row, with a refrain or a maker named.
 * @param text plain text
 */
export function pastedWork(text: string): Span | undefined {
  if ((text.match(/\n/g)?.length ?? 0) < 7) return undefined;
  const rows = text.split('\n');
  let offset = 0;
  let run: { text: string; start: number; end: number }[] = [];
  let best: typeof run = [];
  for (const row of rows) {
    const line = row.trim();
    const isVerse =
      line.length >= 8 && line.length <= 72 && !LISTED.test(line) && /[a-z]{2}.* .*[a-z]/i.test(line);
    if (isVerse) run.push({ text: fold(line), start: offset, end: offset + row.trimEnd().length });
    // An empty line between verses is part of the song.
    else if (line) run = [];
    if (run.length > best.length) best = run;
    offset += row.length + 1;
  }
  const [first] = best;
  const last = best.at(-1);
  if (!first || !last || best.length < 8 || OWN_WORK.test(text)) return undefined;
  const repeats = best.length - new Set(best.map((line) => line.text)).size;
  const rhymes = best.filter(
    (line, at) => rhymesWith(line.text, best[at + 1]?.text) || rhymesWith(line.text, best[at + 2]?.text),
  );
  const isVerse = repeats >= 2 || rhymes.length * 3 >= best.length;
  return isVerse || (best.length >= 12 && MAKER.test(text))
    ? { start: first.start, end: last.end }
    : undefined;
}

function fold(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim();
}

/** A rough ear: the same last three letters of different last words. */
function rhymesWith(one: string, other: string | undefined): boolean {
  const a = one.split(' ').at(-1) ?? '';
  const b = other?.split(' ').at(-1) ?? '';
  return a.length > 2 && b.length > 2 && a !== b && a.slice(-3) === b.slice(-3);
}
