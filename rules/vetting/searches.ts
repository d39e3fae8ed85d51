import type { Span } from '../engine/rule';
import { plain } from '../wording/plain';

const LOOK =
  "(?:went (?:back )?through|going through|googl(?:ed|ing|e)|stalk(?:ed|ing)?|look(?:ed|ing)? (?:up|through|at)|search(?:ed|ing)?(?: for| up)?|check(?:ed|ing)?(?: out| up on)?|snoop(?:ed|ing)?(?: on| through)?|nos(?:y|ey|ied|eyed)(?: at| through)?|(?:had|having|have|take|took|taken) an? (?:\\w+ )?(?:nos(?:y|ey)|look|peek|snoop|scroll|dig|gander|nebby?|deek|butcher'?s)(?: at| through| on| into)?|scroll(?:ed|ing)? (?:through|down)|dig(?:ging)? (?:up|into|through)|dug (?:up|into)|vett?(?:ed|ing)?|trawl(?:ed|ing)?(?: through)?|f(?:ou|i)nd(?:ing)?|creep(?:ed|ing)? on|add(?:ed|ing)|screenshot\\w*|screen(?:ed|ing)|background[ -]check(?:ed|ing)?|deep ?dive[ds]?(?: into| on)?)";
const WHO =
  "(?:(?:job )?applicants?|front ?runners?|(?:favourite|favorite)s? for the (?:job|post|role)|candidates?|interviewees?|shortlist(?:ed)?(?: (?:people|candidates|ones|lot))?|whoever (?:has |had |'s )?applied|(?:the )?(?:people|person|woman|man|girl|lad|lass|guy|one|ones|bloke|lady|everyone|everybody|anyone|lot|four|three|five|six|two|all \\w+) (?:(?:who|that|we're|we are|i'm) )?(?:(?:is|are|has|have|was|were) )?(?:applied|applying|interview(?:ed|ing)|shortlisted|coming for (?:the |an )?interview|up for (?:the|our) (?:job|post|role))|(?:the )?(?:new|next) (?:head|teacher|ta|deputy)'?s? (?:candidates|applicants)|(?:job |interview )?(?:applications?|shortlist))";
const WHERE =
  '(?:facebooks?|fb|insta(?:gram)?s?|twitter|tweets|tik ?toks?|linkedins?|socials?|social media|profiles?|pages?|posts?|accounts?|online(?! (?:form|application|system|portal|test))|google|snapchats?|photos|likes|retweets|follows|timelines?|feeds?)';
const DET =
  "(?:(?:all|each|every|both|some|most|half|any|one|of|the|our|these|those|this|that|my|a|an|today's|tomorrow's|monday's|new|other|two|three|four|five|six) ){0,5}";

const SEARCHES = new RegExp(
  [
    `\\b(?:googl(?:ed|ing|e)|(?:facebook|insta|internet|cyber|social media)[ -]?(?:stalk|search)(?:ed|ing)?|background[ -]check(?:ed|ing)?|vett(?:ed|ing) ) ?${DET}${WHO}\\b`,
    `\\b${LOOK} ${DET}${WHO}(?:'s?|s')?(?: \\w+){0,3}? ${WHERE}\\b`,
    `\\b${LOOK} ${DET}${WHERE}(?: \\w+){0,3} (?:of|for|from|belonging to) ${DET}${WHO}\\b`,
    `\\b${WHO}\\b[^!?\\n]{0,70}\\b(?:googled|stalked|looked (?:up|at)|checked(?: out)?|found|searched) (?:\\w+ ){0,3}(?:them|her|him|${WHERE})\\b`,
    `\\b${WHO} (?:has|have|had|with) (?:an? )?(?:\\w+ ){0,3}${WHERE}\\b`,
    `\\b${DET}${WHO}'s? (?:\\w+ )?(?:facebook|insta(?:gram)?|twitter|tik ?tok|socials|social media|fb)\\b`,
    `\\b${LOOK} ${DET}${WHO} (?:up )?(?:online\\b(?! (?:form|application|system|portal|test))|on ${WHERE}\\b)`,
  ].join('|'),
  'i',
);
const ASKS =
  /\b(?:anyone|anybody|does anyone|who here|somebody|can (?:anyone|someone)) (?:know|knows|worked with|dug|got|have|has|find)\b[^.!?\n]{0,80}\b(?:applicant|candidate|applied (?:for|to)|interviewing|shortlist\w*|coming for (?:an )?interview)\b|\b(?:any (?:dirt|gossip|goss|intel|info|red flags)|dish the dirt|dirt on)\b[^.!?\n]{0,60}\b(?:applicants?|candidates?|applied|interview\w*|shortlist\w*)\b/i;
/** Somebody's pages gone through, beside talk of hiring. */
const THROUGH = new RegExp(
  `\\b(?:${LOOK}|went|gone|going|scroll\\w*|back)(?: (?:back|right|all|way|straight|on|off|down))* (?:through|at|on|over|into|up)?(?: [\\w']+){0,4}(?:'s|s'| (?:his|her|their)) (?:\\w+ )?${WHERE}\\b`,
  'i',
);
const HIRING =
  /\b(?:(?:i'm|we're|are|am|been) interviewing|interviewing (?:on |this |next |tomorrow|today|mon|tue|wed|thu|fri)|shortlist\w*|candidates|applicants?|applied (?:for|to) (?:our|us)|interview panel|on the panel|front ?runner)\b|^interviewing\b/i;
const CHEAP = /applicant|candidate|applied|applying|interview|shortlist|applications/i;
/** Rules about it, elections, and people who were looked up themselves. */
const NOT_IT =
  /\b(?:kcsie|safer recruitment|policy|guidance|election|elections|by-election|council|mps?|mayor|party|vote|voting|manifesto|labour|tory|reform|president\w*|exam candidates?|gcse|googled me|looked me up|stalked me|should (?:schools|heads|we|employers)|don'?t|never|not allowed|shouldn'?t|didn'?t|no one|nobody)\b/i;

/** Where a draft tells of looking up applicants, or asks others about them. */
export function findVetting(raw: string): (Span & { asks: boolean }) | undefined {
  if (!CHEAP.test(raw)) return undefined;
  const text = plain(raw);
  if (NOT_IT.test(text)) return undefined;
  const asks = ASKS.exec(text);
  const hit = asks ?? SEARCHES.exec(text) ?? (HIRING.test(text) ? THROUGH.exec(text) : null);
  return hit ? { start: hit.index, end: hit.index + hit[0].length, asks: asks !== null } : undefined;
}
