import type { Span } from '../engine/rule';
import { plain } from '../wording/plain';
import { isRefused, PUPILS, SCHOOL_CHANNEL, SITE, SOME } from './people-words';

const WRITE =
  "(?:messag(?:ed|ing|es?)|dm'?(?:d|ed|ing|s)?|text(?:ed|ing|s)?|snap(?:ped|ping|chatting|s)?|whats ?app(?:ed|ing)?|facetim(?:ed|ing)|video ?call(?:ed|ing)|inbox(?:ed|ing))";
const TALK =
  '(?:chat(?:ted|ting|s)? (?:to|with)|talk(?:ed|ing|s)? (?:to|with)|spoke (?:to|with)|speaking (?:to|with)|writ(?:ing|e) to|wrote to|repl(?:ied|ying) to)';
const LATE =
  '(?:my (?:own |personal )?(?:phone|mobile|number)|at night|after hours|late at night|(?:one|two|three|half \\w+|\\d{1,2}) ?(?:am|in the morning)|midnight|all (?:night|evening|weekend))';
const GAP = "(?: (?!and\\b|but\\b)[\\w'@#-]+){0,6}?";
const BY = '(?:(?:on|in|over|by|via|through|from|back on|at|til|till|until|until gone|till gone) (?:my )?)';

const TOLD = new RegExp(
  [
    `\\b${WRITE} ${SOME}${PUPILS}'?s?${GAP} (?:${BY}${SITE}|${BY}?${LATE})\\b`,
    `\\b${TALK} ${SOME}${PUPILS}'?s?${GAP} ${BY}${SITE}\\b`,
    `\\b(?:(?:on|over|by|via) (?:my )?${SITE}|til(?:l)? ${LATE}|until ${LATE})${GAP} (?:${WRITE}|${TALK}) ${SOME}${PUPILS}`,
    `\\b(?:group ?chat|gc|whats ?app(?: group)?|snap(?:chat)? group) (?:with|for) ${SOME}${PUPILS}`,
    `\\b${PUPILS}'?s? (?:keeps? |always |just |all |have |has |been |is |are |still )*(?:messag(?:e|es|ed|ing)|text(?:s|ed|ing)?|dm'?(?:s|d|ed|ing)?|snap(?:s|ped|ping|chatting)?|whats ?app(?:s|ed|ing)?|facetim(?:e|es|ed|ing)|inbox(?:es|ed|ing)?) me\\b`,
    `\\b(?:snap(?:ped|ping|s)|snapchatting|facetim(?:ed|ing)|dm(?:ed|ing|'d|s)|inbox(?:ed|ing)) ${SOME}${PUPILS}`,
  ].join('|'),
  'gi',
);
const CHEAP =
  /messag|\bdm|text|snap|whats ?app|facetim|video ?call|inbox|\bchat|talk|spoke|speak|writ|wrote|repl|group ?chat|\bgc\b/i;

/** Where a draft tells of private messages between the writer and pupils. */
export function findToldMessages(raw: string): Span | undefined {
  if (!CHEAP.test(raw)) return undefined;
  const text = plain(raw);
  for (const hit of text.matchAll(TOLD))
    if (!isRefused(text, hit) && !SCHOOL_CHANNEL.test(text))
      return { start: hit.index, end: hit.index + hit[0].length };
  return undefined;
}
