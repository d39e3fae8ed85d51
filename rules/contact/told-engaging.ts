import type { Span } from '../engine/rule';
import { plain } from '../wording/plain';
import { isRefused, PUPILS, SITE, SOME, YEAR } from './people-words';

/** What a draft tells of or asks for: staff after pupils, pupils after staff, or an invitation to pupils. */
export interface Engaging extends Span {
  readonly how: 'engages' | 'followed' | 'invites';
}

const POSTS =
  '(?:posts?|photos?|pics?|pictures?|stor(?:y|ies)|reels?|tik ?toks?|tweets?|snaps?|selfies?|page|profiles?|feeds?|accounts?|insta(?:gram)?s?|facebooks?|snap ?stor(?:y|ies)|lives?|livestreams?|videos?|streams?|status(?:es)?|dump)';
const LIKE =
  "(?:lik(?:e|ed|es|ing)|react(?:ed|ing|s)? to|comment(?:ed|ing|s)? on|repl(?:y|ied|ying) (?:to|on)|heart(?:ed|ing)|stalk(?:ed|ing)?|lurk(?:ed|ing)?(?: on)?|creep(?:ing|ed)? on|fire emoji(?:'?d)?|repost(?:ed|ing)|retweet(?:ed|ing)|zoom(?:ed|ing) (?:in )?on|screenshot(?:ted|ting)?)";
const WATCH =
  '(?:watch(?:ed|ing)|view(?:ed|ing)|look(?:ed|ing) (?:at|through)|scroll(?:ed|ing) (?:through|past|down)|went through|going through|shar(?:ed|ing)|check(?:ed|ing)? out|on)';
const ONLINE_POSTS =
  '(?:(?:insta(?:gram)?|snap(?:chat)?|facebook|fb|tik ?tok|social media|ig) [a-z]+|instagrams?|instas?|facebooks?|snapchats?|reels?|tik ?toks?|tweets?|selfies?|feeds?|livestreams?|snap ?stor(?:y|ies)|profiles?)';
const GAP = "(?: (?!and\\b|but\\b|because\\b)[\\w'@#-]+){0,4}?";
const FOLLOW =
  '(?:follow(?:ed|ing)?(?: back)?|stalk(?:ed|ing)?|sub(?:scribe)?d? to|playing (?:\\w+ ){1,3}(?:online )?with|gaming with|on (?:xbox|fortnite|roblox|discord|minecraft) with)';

const ENGAGES = new RegExp(
  [
    `\\b${LIKE} ${SOME}${PUPILS}'?s?'?${GAP} (?:${SITE} )?${POSTS}\\b`,
    `\\b${WATCH} ${SOME}${PUPILS}'?s?'?${GAP} ${ONLINE_POSTS}\\b`,
    `\\b(?:i|i'm|i've|i'd|im|we|just|now|always|been|also|even|still) (?:\\w+ ){0,2}${FOLLOW} ${SOME}${PUPILS}(?:'?s?${GAP} on (?:my )?${SITE}\\b|(?= back\\b| now\\b|[^\\w\\s']|\\s*$|\\s+x+\\b))`,
    `^(?:just )?(?:follow(?:ed|ing)(?: back)?|stalk(?:ed|ing)) ${SOME}${PUPILS}(?:'?s?${GAP} on ${SITE}\\b| back\\b)`,
    `\\bfollow(?:ed|ing)? ${SOME}${PUPILS} back\\b`,
    `\\b(?:fortnite|roblox|minecraft|fifa|fc ?2\\d|cod|call of duty|xbox|playstation|ps5|discord|among us|gta) ${GAP}(?: ?with) ${SOME}${PUPILS}`,
    `\\bplay(?:ed|ing)? (?:\\w+ ){0,2}(?:online|fortnite|roblox|minecraft|fifa|cod|xbox|gta) ${GAP} ?with ${SOME}${PUPILS}`,
  ].join('|'),
  'gim',
);

const FOLLOWED = new RegExp(
  [
    `\\b${PUPILS}'?s? (?:\\w+ ){0,3}?(?:follow(?:s|ed|ing)?|stalk(?:s|ed|ing)?|watch(?:es|ed|ing)?|lik(?:e|es|ed|ing)|comment(?:s|ed|ing)? on|found|find|discovered|subscribed? to|see|seen|screenshot\\w*) (?:(?:me|us) (?:on|back)\\b|me(?=[^\\w\\s]|\\s*$)|(?:all )?my (?:\\w+ )?(?:${SITE}|${POSTS})\\b)`,
    `\\b(?:get|got|getting|have|had|having) (?:\\w+ ){0,3}(?:likes|follows?|followers|comments|replies|views) (?:from|off) ${SOME}${PUPILS}`,
    `\\b(?:half|most|some|all) (?:of )?my followers (?:are|is) (?:\\w+ )?${PUPILS}`,
  ].join('|'),
  'gi',
);

const REACH = '(?:dm|d\\.m\\.|pm|message|msg|text|snap|add|follow|inbox|whats ?app|ring|call|hit|slide into)';
const CALLED = `(?:kids|kiddos|guys and girls|my (?:lovely |gorgeous |amazing )?(?:form|class|students|pupils|tutees|${YEAR})|students|pupils|sixth formers|${YEAR}|boys and girls|everyone in (?:my class|my form|${YEAR}))`;
const ANY_OF = `(?:if (?:any|one) of (?:my|you) (?:\\w+ ){0,2}(?:students|pupils|form|class|${YEAR}|lot)|if you(?:'?re| are) in (?:my (?:class|form|set|tutor group|lessons?)|${YEAR}|my ${YEAR})|any of my (?:students|pupils|form|class|${YEAR}|lot))`;
const ME = `(?:me|my (?:dms?|inbox|snap\\w*|insta\\w*)|us)`;

const INVITES = new RegExp(
  [
    // Year 11: DM me if you are stuck
    `(?:^|[.!?\\n]\\s*|[\\u{1F300}-\\u{1FAFF}]\\s*)(?:ok |right |hey |hi |come on |oi |so |to |for |dear |morning |evening )?(?:all )?${CALLED}(?: who \\w+(?: \\w+){0,4}| that \\w+(?: \\w+){0,4})?\\s*[,:!…-]+[^.!?\\n]{0,80}?\\b${REACH} ${ME}\\b`,
    `\\b${REACH} ${ME}(?: \\w+){0,6},? (?:kids|kiddos|year elevens|my ${YEAR}|${YEAR}|students|pupils|boys and girls)(?=[^\\w\\s]*(?:\\s*$|[.!?\\n]))`,
    `\\b${ANY_OF}\\b[^.!?\\n]{0,80}\\b${REACH} ${ME}\\b`,
    `\\b${REACH} ${ME}\\b[^.!?\\n]{0,60}\\b${ANY_OF}`,
    `\\bmy dms are (?:always )?open (?:to|for) ${SOME}${PUPILS}`,
  ].join('|'),
  'giu',
);

const CHEAP =
  /follow|lik(?:e|ing)|react|comment|repl|heart|watch|view|stalk|lurk|look|scroll|through|creep|shar|post|tweet|zoom|screensh|save|check|subs|gaming|play|fortnite|roblox|minecraft|xbox|found|find|\bdms?\b|d\.m|\bpm\b|messag|msg|text|snap|\badd\b|inbox|whats ?app|ring|call/i;
const BROAD = new RegExp(`${PUPILS}|kids|kiddos|boys and girls|my followers|in my`, 'i');

/** Where a draft tells of staff and pupils on one another's pages, or asks pupils to write. */
export function findEngaging(raw: string): Engaging | undefined {
  if (!CHEAP.test(raw)) return undefined;
  const text = plain(raw);
  if (!BROAD.test(text)) return undefined;
  for (const [how, pattern] of [
    ['invites', INVITES],
    ['engages', ENGAGES],
    ['followed', FOLLOWED],
  ] as const)
    for (const hit of text.matchAll(pattern)) {
      if (how === 'invites' ? NOT_ME.test(hit[0]) : isRefused(text, hit) || AT_SCHOOL.test(hit[0])) continue;
      const lead = /^[^\p{L}\p{N}]*/u.exec(hit[0])?.[0].length ?? 0;
      return { how, start: hit.index + lead, end: hit.index + hit[0].trimEnd().length };
    }
  return undefined;
}

const NOT_ME = /\b(?:don'?t|do not|never|stop|no|not|parents?|teachers?|mums|dads|staff|tutors?|leads?)\b/i;
/** What is watched in a lesson, or stands on the school's page. */
const AT_SCHOOL =
  /\b(?:in (?:class|lesson|assembly)|on (?:the|our) school|for (?:homework|assessment)|presentations?|performances?|our (?:page|account|feed|posts?))\b/i;
