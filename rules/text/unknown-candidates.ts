import { isNobodysPupil, isPupilBeside, speaksOfSchool } from './unknown-context';
import { tagWords, type TaggedWord } from './unknown-tagger';

/** A name somebody might have, in one sentence. Half-open, UTF-16 units of the sentence. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: 'full' | 'first';
  /** Counts only where a sentence beside this one, or this one, speaks of school. */
  readonly needsSchool: boolean;
}

export interface Analysis {
  readonly candidates: readonly Candidate[];
  readonly school: boolean;
}

/** Tagged as a name by compromise, and in no draft about a pupil the name of one. */
const NO_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|xmas|easter|eid|diwali|ramadan|hanukkah|halloween|birthday|happy|merry|new|year|god|jesus|christ|lord|allah|santa|bible|google|amazon|facebook|twitter|instagram|tiktok|youtube|snapchat|whatsapp|tesco|asda|aldi|lidl|sainsbury|sainsburys|starbucks|greggs|ikea|apple|xbox|nintendo|lego|disney|english|maths|french|german|spanish|geography|drama|reception|nursery|year|class|school|primary|academy|the|this|that|i|my|our|well|done|dear|hello|hi|thanks|thank|congratulations|lol|omg|mum|dad|mummy|daddy|nan|grandma|grandad|sir|miss|britain|england|wales|scotland|ireland|uk|usa|america|europe|london|chelsea|arsenal|everton|liverpool|leeds|paris)$/i;
const NOT_A_NAME_TAG = [
  'Verb',
  'Pronoun',
  'Preposition',
  'Determiner',
  'Conjunction',
  'Adverb',
  'Date',
  'Value',
  'Place',
  'Organization',
  'Currency',
  'QuestionWord',
  'Expression',
  'Demonym',
  'Honorific',
  'Url',
  'Plural',
];
const PARTICLE = /^(?:de|da|del|della|di|du|van|von|bin|ibn|binti|al|el|le|la|st|der|den|dos|ten|o|mc|mac)$/i;

/** The names one sentence may hold. Depends on the sentence alone, so it can be remembered for it. */
export function analyseSentence(sentence: string): Analysis {
  const school = speaksOfSchool(sentence);
  const words = tagWords(sentence);
  const titled = isTitled(words);
  const candidates: Candidate[] = [];
  for (const run of runsOf(words, sentence)) {
    const candidate = judge(run, sentence, titled);
    if (candidate) candidates.push(candidate);
  }
  return { candidates, school };
}

interface Run {
  readonly words: readonly TaggedWord[];
  readonly start: number;
  readonly end: number;
}

/** Neighbouring words that could be parts of one name: capitals, with a space, a hyphen or an initial's point between. */
function* runsOf(words: readonly TaggedWord[], sentence: string): Generator<Run> {
  let run: TaggedWord[] = [];
  for (const [index, word] of words.entries()) {
    const last = run.at(-1);
    const joined = last && !last.possessive && isJoin(last, sentence.slice(last.end, word.start));
    const next = words[index + 1];
    const fits = isNamePart(word) || (joined && PARTICLE.test(word.text) && next && isNamePart(next));
    if (last && (!joined || !fits)) {
      yield toRun(run);
      run = [];
    }
    if (fits) run.push(word);
  }
  if (run.length) yield toRun(run);
}

function isJoin(last: TaggedWord, gap: string): boolean {
  return /^(?:[ \u00a0]|[-‐‑]|)$/.test(gap) || (last.text.length === 1 && /^\. ?$/.test(gap));
}

function toRun(words: readonly TaggedWord[]): Run {
  return { words, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function isNamePart({ text, tags }: TaggedWord): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}'’.]*$/u.test(text) || NO_NAME.test(text)) return false;
  return tags.has('FirstName') || !NOT_A_NAME_TAG.some((tag) => tags.has(tag));
}

/** Headlines And Shouting: capitals say nothing there. */
function isTitled(words: readonly TaggedWord[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const raised = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  return long.length >= 4 && raised.length > long.length * 0.7;
}

function judge(run: Run, sentence: string, titled: boolean): Candidate | undefined {
  const { start, end, words } = run;
  const before = sentence.slice(Math.max(0, start - 60), start).replace(/["'“‘(*]+$/, '');
  const after = sentence.slice(end, end + 60);
  if (isNobodysPupil(before, after, sentence)) return undefined;
  const beside = isPupilBeside(before, after);
  const first = words[0];
  if (!first) return undefined;
  const parts =
    1 +
    words
      .slice(1)
      .filter(
        (word, index) =>
          word.start > (words[index]?.end ?? 0) + ('-‐‑'.includes(sentence[word.start - 1] ?? ' ') ? 1 : 0),
      ).length;
  if (parts > 4) return undefined;
  const named = words.filter(({ tags }) => tags.has('Person'));
  if (parts >= 2) {
    const sure = first.tags.has('FirstName') && (!titled || named.length === words.length);
    if (!sure && !beside) return undefined;
    return { start, end, kind: 'full', needsSchool: false };
  }
  if (titled) return undefined;
  if (!named.length && !beside) return undefined;
  const opening = !/\p{L}/u.test(before);
  if (opening && !beside && !first.tags.has('FirstName')) return undefined;
  return { start, end, kind: 'first', needsSchool: !beside };
}
