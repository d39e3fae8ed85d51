import { plain, sentences } from '../wording/plain';
import type { Words } from './tokens';

/** A sentence of the draft and whether it speaks of school. UTF-16 units of the original. */
export interface SchoolSentence {
  readonly start: number;
  readonly end: number;
  /** As the writer typed it, with quotes, spaces and accents made plain; the same length as in the draft. */
  readonly text: string;
  readonly isSchool: boolean;
}

/** Words that set a scene among pupils. "School" alone is not among them: half of the tweets that hold it are about no pupil. */
const SCHOOL = new RegExp(
  [
    String.raw`\b(?:my|our|the|this|whose|whole|in|his|her) class\b|\bclassroom|\bclassmates?\b|\bclass (?:of|[1-9]\w?\b)`,
    String.raw`\b(?:year|yr) ?(?:group|[1-9]|1[0-3]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)s?\b|\by(?:[1-9]|1[0-3])\b`,
    String.raw`\bpupils?\b|\bstudents?\b|\bmy (?:kids|lot|form|tutor group|reading group|maths set)\b|\bin (?:foundation|nursery|reception|assembly)\b`,
    String.raw`\blessons?\b|\bhomework\b|\bdetention\b|\bplayground\b|\bplaytime\b|\bgolden time\b|\bspelling test\b|\bphonics\b|\bsats\b`,
    String.raw`\bks[1-5]\b|\behcp\b|\bsenco\b|\bsend?\b(?= (?:support|pupil|need|register))|\bsafeguarding\b|\bparents'? evening\b`,
    String.raw`\bstar of the (?:week|day)\b|\b(?:reader|writer|mathematician) of the week\b|\bschool (?:trip|play|council|report|fair|run|gate)\b`,
    String.raw`\bexcluded\b|\battendance\b|\breading (?:age|level|record)\b|\bteach(?:es|ing)? (?:him|her|them)\b|\bi teach\b`,
  ].join('|'),
  'i',
);

/** A class such as 4B or 10XY, told from 3D, 4K and 10AM by the word before it. */
const GROUP =
  /\b(?:[Ii]n|[Ff]rom|[Cc]lass|[Mm]y|[Ww]ith|[Tt]o|[Oo]f|[Ff]or|[Aa]nd) (?![23]D|\d+(?:K|G|AM|PM|M)\b)(?:[1-9]|1[0-3])[A-Z]{1,2}\b/;

const cache = new WeakMap<Words, SchoolSentence[]>();

/** The sentences of a draft, in order, each with whether it speaks of school. */
function schoolSentences(words: Words): readonly SchoolSentence[] {
  const known = cache.get(words);
  if (known) return known;
  const found = sentences(plain(words.original)).map(({ start, end, text }) => ({
    start,
    end,
    text,
    isSchool: SCHOOL.test(text) || GROUP.test(text),
  }));
  cache.set(words, found);
  return found;
}

/** Whether the sentence around an offset speaks of school, or the one before or after it does. */
export function nearSchool(words: Words, at: number): boolean {
  const all = schoolSentences(words);
  const index = all.findIndex(({ end }) => at < end);
  return index >= 0 && [all[index - 1], all[index], all[index + 1]].some((one) => one?.isSchool);
}
