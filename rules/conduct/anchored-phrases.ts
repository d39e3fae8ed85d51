import type { Span } from '../engine/rule';
import { phraseFinder, type Word } from '../wording/phrases';

/** Words that most drafts of a school are full of: a phrase is not looked for because of one of them. */
const COMMON = new Set(
  `a about after again all also always am an and another any anyone are as asked at back be because been before being big book but by
  came can can't child children class come could couldn't day did didn't do does doesn't doing don't done each easter email end even
  ever every everyone family first for friday from get gets getting give given go going good got great had half hard has have having
  he head help her here him his home how i if i'm in is isn't it just keep kid kids know last left let like little ll long look looking
  lot love made make makes making me mine monday more most much mum mums dad dads my name need needs never new next nice night no nobody
  not nothing now of off old on once one only or other our out over own parent parents people place post pupils put read really right
  said same say says school see she should show so some someone something still stop such take talk teach teacher teachers team tell
  than that the their them then there these they thing things think this those time to today told tonight too two u under until up us
  use ve very wait want wants was wasn't way we week well went were what when where which who why will with without won't work working
  would wouldn't year years yet you your is's 's 're i'll i'd you'll they'll she'd he'd really life house car own job staff everybody
  anything around best better both call called door down eat else face few find found full girl girls boy boys lad lads hear hope
  hour hours leave letter letters lesson lessons letting live lives man many meet minute minutes month morning must open part past pay
  play run send sent sit small start started sure tea thank thanks thought till try turn walk wasn't watch while woman world write
  wrote three four five ten days free group table phone photos page please number numbers message friends outside story room`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * As `phraseFinder`, for long lists of which a draft has hardly ever anything: a phrase is tried only where the rarest of
 * its steps stands in the sentence. Compiled phrase by phrase, on first need.
 */
export function anchoredFinder<T>(
  entries: readonly (readonly [phrase: string, value: T])[],
): (words: readonly Word[]) => { span: Span; value: T }[] {
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  for (const [at, [phrase]] of entries.entries())
    for (const word of anchorOf(phrase))
      if (word.endsWith('*')) push(byStem, word.slice(0, STEM), at);
      else push(byWord, word, at);
  const steps = entries.map(([phrase]) => stepsOf(phrase));
  const compiled: ReturnType<typeof phraseFinder<T>>[] = [];
  return (words) => {
    const tried = new Set<number>();
    const found: { span: Span; value: T }[] = [];
    for (const { word } of words) {
      const candidates = byWord.get(word);
      const stemmed = word.length < STEM ? undefined : byStem.get(word.slice(0, STEM));
      if (!candidates && !stemmed) continue;
      for (const at of [...(candidates ?? []), ...(stemmed ?? [])]) {
        const entry = entries[at];
        if (tried.has(at) || !entry) continue;
        tried.add(at);
        if (!steps[at]?.every((step) => words.some((one) => step.has(one.word)))) continue;
        const find = (compiled[at] ??= phraseFinder([entry], {}));
        for (const hit of find(words)) found.push(hit);
      }
    }
    return found;
  };
}
const STEM = 4;

function push(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}

/** The words of each step; a step with stems or numbers in it says nothing here. */
function stepsOf(phrase: string): ReadonlySet<string>[] {
  return phrase
    .split(' ')
    .filter((step) => !/^~|[*@]/.test(step))
    .map((step) => new Set(step.split('/')));
}

/** The words of the step that is least often met. */
function anchorOf(phrase: string): string[] {
  const steps = phrase.split(' ').filter((step) => !step.startsWith('~'));
  const cost = (words: string[]) =>
    words.reduce((sum, word) => sum + (COMMON.has(word) || word === '@num' ? 40 : 1), 0);
  const options = steps.map((step) => step.split('/')).filter((words) => !words.includes('@num'));
  return options.reduce((best, words) => (cost(words) < cost(best) ? words : best));
}
