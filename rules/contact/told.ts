import type { Span } from '../engine/rule';
import { plain } from '../wording/plain';
import { matchesIn, tableOf, type Table } from '../wording/table';
import { FORMER, isRefused, PARENTS, PUPILS, sentenceAt, SITE, SOME, YEAR } from './people-words';

/** Whom a draft tells of adding or accepting; `asked`: a pupil who asked, and no word of what became of it. */
export interface Told extends Span {
  readonly whom: 'pupils' | 'former' | 'parents' | 'asked';
}

const REQUEST =
  '(?:friend|follow(?:er|ing)?|follow|connection|snap(?:chat)?|insta(?:gram)?|fb|facebook) ?requests?';
const ADD =
  '(?:add(?:ed|ing|s)?|accept(?:ed|ing|s)?|friend(?:ed|ing)|befriend(?:ed|ing|s)?|connect(?:ed|ing) with|let(?:ting)?|put(?:ting)?)';
const IN_TOUCH = '(?:friends|mates|pals|connected|in touch) with';
const HAVE = "(?:got|have|having|'ve|keep|kept|had)";
const GAP =
  "(?: (?!(?:and|but|because|\\w*photos?|pics?|pictures?|videos?|work|data|books?|assembl\\w+|shows?|poems?|names?|trip|newsletter|page|account|news|website|art|results?|topic|learning|display|concert|performance|teachers?|staff|team)\\b)[\\w'@#-]+){0,5}?";

const CHEAP =
  /add|accept|friend|mates with|pals with|\bmy (?:\w+ )?(?:number|mobile|phone)|connect|request|snap|insta|\bfb\b|facebook|whats ?app|tik ?tok/i;

function tellings(whom: string): Table {
  return tableOf(
    [
      // added some of my year 9s on snap
      `\\b${ADD} ${SOME}${whom}'?s?${GAP} (?:(?:on|to|onto|into|in|via|through) (?:(?:my|me) (?:\\w+ )?)?${SITE}\\b|as (?:a )?(?:friends?|mates?))`,
      // accepted a request from one of my pupils
      `\\b(?:accept(?:ed|ing|s)?|said yes to|ok'?d|approved?|sent|sending|confirm(?:ed|ing))${GAP} (?:${REQUEST}|requests?|invites?) (?:from|off|to) ${SOME}${whom}`,
      // accepted my class's requests
      `\\b(?:accept(?:ed|ing|s)?|sent|sending) ${SOME}${whom}'?s?(?:'s?)?${GAP} requests?`,
      // friends with half my form on facebook
      `\\b${IN_TOUCH} ${SOME}${whom}'?s?${GAP} on (?:my )?${SITE}\\b`,
      // got loads of my students on snap
      `\\b${HAVE} ${SOME}${whom}'?s?(?: (?:added|now|too|all))? on (?:my )?${SITE}\\b`,
      // my class's mums added; the year 11s are all on my snap
      `\\b${whom}'?s? (?:are |is |have |got |now |all |been )*(?:added|friended)(?=\\s*(?:[^\\w\\s]|$)| (?:on|as|now|too|at last|finally)\\b)`,
      `\\b${whom}'?s? (?:all )?(?:have|has|got|having|'ve) (?:me|my) (?:\\w+ )?on (?:my )?${SITE}\\b`,
      `\\b(?:gave|given|giving|give|handed|handing|shar(?:ed|ing)|sent) (?:out )?my (?:\\w+ )?(?:${SITE}|number|mobile|phone number|handle)${GAP} (?:to|with) ${SOME}${whom}`,
      `\\b(?:gave|given|giving|give|sent) ${SOME}${whom}'?s?(?: all)? my (?:personal |private |own |home )?(?:${SITE}|number|mobile|phone number|handle)\\b`,
      `\\b${whom}'?s? (?:all )?(?:have|has|got|having|'ve)(?: all| got)* my (?:personal |private |own |home )?(?:${SITE}|number|mobile|phone number)\\b`,
      `\\b${whom}'?s? (?:are|is|have|has|got|on)(?: now| all| been| me| got| added)* (?:on )?my ${SITE}\\b`,
    ],
    'gi',
  );
}

/** `Jayden from year 8`. */
const BY_NAME = `[\\w'-]+(?: [\\w'-]+)? (?:from|in|out of) (?:${YEAR}|(?:my|our) (?:\\w+ )?(?:class|form|tutor group|set|lessons?))`;

const TELLINGS = [
  ['former', tellings(FORMER)],
  ['parents', tellings(PARENTS)],
  ['pupils', tellings(`(?:${PUPILS}|${BY_NAME})`)],
] as const;

const MY_PAGE = '(?:me|my (?:insta\\w*|snap\\w*|tik ?tok|facebook|fb|account|profile))';
const ASKED = new RegExp(
  `\\b(?:${REQUEST}|requested to follow me|wants? to (?:be (?:my )?friends?|follow me|add me)|(?:(?:has|have|'ve|'s|just) ){0,2}(?:added|friended|found|followed|requested) ${MY_PAGE}|(?:tried|trying|tries|keep|keeps|asked|asking) to (?:add|follow|find|friend) ${MY_PAGE}|(?:adding|requesting) ${MY_PAGE})\\b`,
  'gi',
);
const FROM_PUPILS = new RegExp(`\\b${PUPILS}`, 'i');

/**
 * Where a draft tells of pupils, former pupils or parents among the writer's contacts. Refusals, rules and questions in
 * general tell of nothing.
 */
export function findTold(raw: string): Told | undefined {
  if (!CHEAP.test(raw)) return undefined;
  const text = plain(raw);
  for (const [whom, table] of TELLINGS)
    for (const hit of matchesIn(text, table))
      if (!isRefused(text, hit)) return { whom, start: hit.index, end: hit.index + hit[0].trimEnd().length };
  for (const hit of text.matchAll(ASKED)) {
    // What became of it is mostly said in the next breath, so the whole draft is asked whether it was refused.
    const isPupils = FROM_PUPILS.test(sentenceAt(text, hit.index).said);
    if (isPupils && !isRefused(text, hit) && !HANDLED.test(text))
      return { whom: 'asked', start: hit.index, end: hit.index + hit[0].length };
  }
  return undefined;
}

const HANDLED =
  /\b(?:declin\w*|ignor\w*|reject\w*|refus\w*|denied|blocked|deleted|turned (?:\w+ ){0,3}down|nope|said no|told|spoke to|informed|passed (?:it )?on|log(?:ged)?|safeguarding|dsl|head|slt|escalat\w*)\b/i;
