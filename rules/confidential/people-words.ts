/** Words for people of a school, for the patterns. For plain text. */

export const YEAR_WORDS = String.raw`(?:(?:year|yr|y)[ -]?(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)|[ps][1-7]|reception|nursery|sixth[- ]form(?:er)?|ks ?[1-5]|eyfs|[1-9][a-z]?\b(?= (?:boy|girl|lad|pupil|kid|child)))`;
/** A year group as `markYears` leaves it. Written out in every pattern, it cost the first draft a tenth of a second. */
export const YEAR = 'y?_+';
const YEARS = new RegExp(String.raw`(?<![a-z0-9'])${YEAR_WORDS}(?=s?(?![a-z0-9]))`, 'gi');

/** `Year 4` as one short word of the same length, which patterns then know as `YEAR`. */
export function markYears(sentence: string): string {
  return sentence.replace(YEARS, ({ length }) => '_'.padStart(Math.min(length, 2), 'y').padEnd(length, '_'));
}
export const CHILD = String.raw`(?:boy|girl|lad|laddie|lass|lassie|kid|kiddo|child|pupil|student|tutee|youngster|bairn|teenager|teen|little one|learner|mentee|twins|siblings)`;

/** Parts of which one stands at the beginning of a word, in any case. */
export function pattern(parts: string[]): RegExp {
  return new RegExp(String.raw`(?<![a-z0-9'])(?:${parts.join('|')})`, 'i');
}
