import type { Span } from '../engine/rule';
import { spanOf } from './births-and-homes';
import { isOwnOrPublic, WHO } from './people';

const SUM = String.raw`£?\d[\d,.]*(?: ?k\b| grand\b| thousand\b| thou\b)|£?\d[\d,.]* (?:a|per|an) (?:day|year|month|hour|week)`;
const PAY = [
  new RegExp(
    String.raw`\b${WHO}(?: in the [a-z]+)?(?:'s| is| was|'ll be| are)? ?(?:only |just |now )?(?:on|earns?|earning|gets?|got|getting|makes?|making|paid|takes home) (?:about |over |nearly |around |only )?(?:${SUM})`,
  ),
  new RegExp(String.raw`\b(?:[Hh]e|[Ss]he)(?:'s| is) on (?:M|L|U|UPS|UPR|MPS|SP|ML)\d{1,2}\b`),
  /\b(?:everyone's|everybody's|their|the whole (?:office|staff|trust)'s) (?:salar(?:y|ies)|pay|wages)\b/i,
  /\b(?:everyone|they all|each of them)[^.!?\n]{0,20}\bwhat they (?:earn|get paid)\b|\bwhat they (?:all )?earn\b|\bhow much (?:everyone|everybody|they all|the (?:head|deputy|office|teachers|whole [a-z]+))[^.!?\n]{0,25} (?:earns?|gets?|is paid|on)\b/i,
];
const DEBT = new RegExp(
  String.raw`\b(?:the [A-Z][a-z]+s|${WHO}) (?:still )?(?:owes?|owed|is owing|are owing)(?: us| the school| me)? (?:over |about |nearly )?£?\d[\d,.]*(?: quid| pounds| in dinner money)?`,
);
/** Pay at large, or prices. */
const NOT_PAY =
  /\b(?:teachers|tas|nurses|people|staff|footballers?|average|starting salary|pay scales?|minimum|sponsor\w*|raised|fundrais\w*|miles|steps|followers|views|likes|km|run|grade|level|offer|sale|tickets?|fee)\b/i;

/** `Hamid got 138 a day, Carol 121`; without a word of pay it is a score. */
const SIDE_BY_SIDE =
  /\b[A-Z][a-z]+(?: got| on| gets| earned)? £?\d{2,3}(?: a (?:day|week))?, [A-Z][a-z]+ £?\d{2,3}\b/;
const OF_PAY = /\b(?:pays?|paid|pay|wages?|salar\w+|agency|rate|earn\w*|a day)\b/i;

/** What somebody else earns or owes. */
export function findPay(sentence: string): Span | undefined {
  const isPlural = NOT_PAY.test(sentence) || isOwnOrPublic(sentence);
  for (const pattern of [...PAY, DEBT]) {
    const hit = pattern.exec(sentence);
    if (!hit || isPlural) continue;
    if (/^(?:I|We|You|It|This|That|What|There|And|But|So|Just|Only|If)\b/.test(hit[0])) continue;
    return spanOf(hit);
  }
  const both = OF_PAY.test(sentence) ? SIDE_BY_SIDE.exec(sentence) : null;
  return both ? spanOf(both) : undefined;
}

const LOGIN = [
  /\b(?:log-?in|username|user name|password|passcode|pass ?word|pin (?:number|code)|(?:alarm|door|gate|building|safe|minibus|store|office) code|code (?:for|to) the (?:[a-z]+ ){0,2}(?:gate|door|office|safe|alarm|building|store|school|cupboard))(?: at work| at school)?(?:'s| is|:| =|,)? (?:now |still )?(?=[^\s]*\d)[A-Za-z0-9!@#$%^&*]{4,}/i,
  /\b(?:log-?in|username|password)(?:'s| is|:| =) ?[a-z]+\d+(?:,| \/| and)? /i,
  /\b(?:use|borrow|have|take|try|go on) (?:my|his|her|the office|the school|miss [a-z]+'s|mrs [a-z]+'s|mr [a-z]+'s) (?:log-?in|password|sims|arbor|cpoms)\b/i,
  /\b(?:log-?in|username|password)\b[^.!?\n]{0,25}\b[a-z]{3,} ?\/ ?[A-Za-z]+\d+/i,
];
const NOT_LOGIN =
  /\b(?:expired|forgot(?:ten)?|characters|changed|changing|reset|never|don't|do not|hacked|wrong|locked out|variation|attempt)\b/i;

/** A way into the school's systems. */
export function findLogin(sentence: string): Span | undefined {
  if (NOT_LOGIN.test(sentence)) return undefined;
  for (const pattern of LOGIN) {
    const hit = pattern.exec(sentence);
    if (hit) return spanOf(hit);
  }
  return undefined;
}
