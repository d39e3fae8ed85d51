import type { Span } from '../engine/rule';
import { plain } from '../wording/plain';

const TEACHER = '(?:(?:\\w+ )?(?:teacher|tutor|coach|ta|head of year)|miss(?: [a-z])?|sir|mrs?|ms)';
/** A comment that is signed as staff sign to pupils, or that speaks of its writer as pupils do. */
const SIGNED = new RegExp(
  [
    `\\b(?:love|from|sincerely|signed|xo+|luv|yours|proudly),? (?:ur|your|yer|thi|an?|the)? ?(?:very )?(?:old|fave|favourite|proud|former|ex)? ?${TEACHER}(?=[^\\w]*$)`,
    `\\b(?:sir|miss) (?:approves|is (?:so |very |dead )?(?:proud|jealous|impressed|watching|obsessed)|loves (?:it|this)|says|sees (?:you|everything|all)|misses you)\\b`,
    `\\b(?:ur|your|yer) (?:fave|favourite|old|best) ${TEACHER}(?=[^\\w]*$| here| says| is| loves| misses)`,
    `\\b(?:best|brightest|hardest working|prettiest|best looking) (?:\\w+ )?(?:in|on|of) (?:my|our|the) (?:class|form|year group|team|squad|school|tutor group)\\b`,
    `\\bmiss (?:you|having you|teaching you|seeing you) (?:\\w+ )?in (?:the back row|(?:my )?(?:class|lessons?|form|english|maths|science|drama|pe|art|music|school))\\b`,
    `\\b(?:see|teach|have|had) (?:you|u|ya) (?:in (?:my )?(?:class|lesson|form|registration|detention)|on monday (?:morning|p[1-6]))\\b`,
  ].join('|'),
  'i',
);
/** Grown-ups among themselves. */
const NOT_STAFF =
  /\b(?:my (?:old |son'?s |daughter'?s )?(?:teacher|tutor|coach)|world|universe|yoga|gym|dance class|miss england|slimming)\b/i;

/** Where a comment speaks as staff speak to a pupil. */
export function findSigned(raw: string): Span | undefined {
  const text = plain(raw);
  const hit = NOT_STAFF.test(text) ? null : SIGNED.exec(text);
  return hit ? { start: hit.index, end: hit.index + hit[0].length } : undefined;
}
