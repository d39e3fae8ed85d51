import type { Span } from '../engine/rule';
import { findEmails } from '../contact/email';
import { findPhones } from '../contact/phone';
import { isOwnOrPublic, WHO, WHOSE } from './people';

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
/** A day that somebody was born on: with its year, or as figures. */
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? ?'?(?:19[5-9]\d|20[0-2]\d|[0-2]\d)?|${MONTH} (?:\d{1,2}(?:st|nd|rd|th)?,? )?'?(?:19[5-9]\d|20[0-2]\d|[0-2]\d)\b|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2})`;
const BORN = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|date of birth|birth ?date|born|b-?day|birthday)\b[^.!?\n\d]{0,18}?${DATE}`,
  'i',
);
const TURNS = new RegExp(
  String.raw`\b(?:[Hh]e|[Ss]he|[A-Z][a-z]+|(?:Mr|Mrs|Ms|Miss) [A-Z][a-z]+)(?:'s| is| turns| will be)(?: turning)? \d{1,2} (?:on|in|this|next) (?:\d|${MONTH}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month)|\b(?:Mr|Mrs|Ms|Miss) [A-Z][a-z]+(?: [a-z]+){0,4} (?:turned|turns|is|hit) (?:[3-7]\d)\b(?! (?:minutes?|miles|per|%))|\b(?:[Hh]e|[Ss]he)(?:'s| is)(?: not)?(?: even| only)? \d{1,2} (?:til|till|until) ${MONTH}`,
  'i',
);
/** `Aaliyah 12.09.17, Ben 30.11.17`. */
const DATED_NAME =
  /(?<![A-Za-z])(?!Year|Class|Group|Term|Week|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|From|On|By|Date)[A-Z][a-z'-]+(?: [A-Z][a-z'-]*)?,? ?[(:-]? ?\d{1,2}[./-]\d{1,2}[./-](?:20)?(?:0[3-9]|1\d|2[01])(?!\d)/g;

/** Birth dates and coming birthdays of somebody else. */
export function findBirth(sentence: string): { span: Span; isExact: boolean } | undefined {
  if (isOwnOrPublic(sentence)) return undefined;
  const listed = [...sentence.matchAll(DATED_NAME)];
  const [first] = listed;
  const last = listed.at(-1);
  if (first && last && listed.length > 1)
    return { span: { start: first.index, end: last.index + last[0].length }, isExact: true };
  const born = BORN.exec(sentence);
  if (born) return { span: spanOf(born), isExact: true };
  const turns = TURNS.exec(sentence);
  return turns ? { span: spanOf(turns), isExact: false } : undefined;
}

const KIND = String.raw`(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Court|Crescent|Cres|Place|Gardens|Terrace|Grove|Mews|Square|Row|Walk|Rise|Hill|View|Green|Bank|Fold|Croft|Park|House|Flats|Farm|Cottage|Forge|End)`;
const ROAD = String.raw`(?:[A-Z][a-z'-]+ ){1,3}${KIND}\b`;
const NUMBERED = String.raw`(?:flat |number |no\.? |room )?\d{1,4}[a-z]?,? (?:flat |the )?(?:[A-Z][a-z'-]+ ?){1,3}`;
const SPOT = String.raw`(?:the )?(?:[a-z]+ ){0,3}(?:flats?|house|farm|cottage|caravan|bungalow|lighthouse|pub|shop|chippy|launderette|marina|estate|church|pitch|station|co-op|aldi|tesco|lidl|barracks|hostel|refuge|vicarage|golf course|end of)\b`;
const HOME = [
  new RegExp(String.raw`\b${WHOSE} (?:home )?address(?: is|'s|:)? ?(?:${NUMBERED}|${ROAD}|\d)[^.!?\n]{0,40}`),
  new RegExp(
    String.raw`\b${WHO}(?: [a-z]+ly| all| both| still| now)* (?:lives?|living|stays?|rents?|is staying|are staying|moved|live) (?:just )?(?:at|on|in|above|behind|by|next (?:door )?to|opposite|over|off|out by|round|near|into) (?:${NUMBERED}|${ROAD}|${SPOT})`,
  ),
  new RegExp(
    String.raw`\b(?:he|she|they|it)(?:'s|'re| is| are)(?: now| only| just)? (?:at|in|on|number|no\.?) (?:${NUMBERED}|${ROAD})`,
  ),
  new RegExp(
    String.raw`\b(?:he|she|they)(?:'s|'re) (?:now )?in the (?:flats|houses|bungalows) (?:behind|above|by|on) [A-Za-z]+`,
  ),
  new RegExp(
    String.raw`\b(?:[Hh]is|[Hh]er|[Tt]heir|[A-Z][a-z]+'s|the [a-z]+'s?) (?:house|flat|place|caravan|bungalow)(?:'s| is) (?:the one|at|on|number|that)[^.!?\n]{3,50}`,
  ),
  /\b(?:gate|door|key ?safe|alarm) code (?:is )?\d{3,6}\b/i,
  new RegExp(String.raw`\b(?:only|just|it's|they're on|lives? on) (?:${ROAD}),? (?:he|she)(?:'s|'ll| has)\b`),
];
/** `It's number 22` is a bus where nobody lives anywhere. */
const NO_HOME =
  /\b(?:bus|route|page|room|raffle|ticket|question|lane \d|hotel|venue|travelodge|gallery|museum|theatre|pitch \d)\b/i;

/** Where somebody else lives. */
export function findHome(sentence: string): Span | undefined {
  if (isOwnOrPublic(sentence) || NO_HOME.test(sentence)) return undefined;
  for (const pattern of HOME) {
    const hit = pattern.exec(sentence);
    if (hit) return spanOf(hit);
  }
  return undefined;
}

const KEPT_CONTACT = new RegExp(
  String.raw`\b(?:${WHOSE}(?: mum| dad| nan)?(?:'s)? (?:phone |mobile |home |personal )?(?:number|mobile|phone|e-?mail)s?(?:'s| is|:| on file)|(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Hh]is|[Hh]er|[Tt]heir|[A-Z][a-z]+'s) (?:mum|dad|nan|mam|parents?|wife|husband))(?:'s|'re| is| are)? on|[Ff]or (?:[A-Z][a-z]+'s |his |her )?(?:mum|dad|nan|mam|parents)[^.!?]{0,3}|[Oo]ne (?:on|in) (?:the )?(?:file|system)(?: is)?|(?:gran|nan|aunt|auntie|uncle|mum|dad|mam|grandad|carer|neighbour|home|work|mob) ?[:-]? ?$)`,
);
/** One of these stands before every contact that is kept; without it no number need be looked for. */
const MAY_BE_KEPT =
  / on|number|mobile|phone|mail|mum|dad|nan|mam|parent|file|system|gran|aunt|uncle|carer|neighbour|home|work|mob/i;
const ASKED_CONTACT =
  /\b(?:send|give|get|got|forward|text|pass|need|want|find|grab)(?: (?:me|us|you|u|on))? (?:the |all the |her |his |their |that |[a-z]+'s )*(?:mums?|dads?|parents?|families|mum's|dad's|parents')'? (?:phone |mobile )?(?:numbers?|mobiles?|e-?mails?|address(?:es)?)\b|\b(?:numbers?|mobiles?|address(?:es)?|e-?mails?) (?:off|from) (?:the )?(?:system|sims|arbor|bromcom|contact sheet|register|database|file|school)\b/i;

/** Phone numbers and e-mail addresses that are said to be somebody else's, and requests for them. */
export function findContact(sentence: string): Span | undefined {
  const written = MAY_BE_KEPT.test(sentence) ? [...findPhones(sentence), ...findEmails(sentence)] : [];
  for (const { start, end } of written)
    if (KEPT_CONTACT.test(sentence.slice(Math.max(0, start - 45), start)) && !isOwnOrPublic(sentence))
      return { start, end };
  const asked = ASKED_CONTACT.exec(sentence);
  return asked && !isOwnOrPublic(sentence) ? spanOf(asked) : undefined;
}

export function spanOf(hit: RegExpExecArray): Span {
  return { start: hit.index, end: hit.index + hit[0].trimEnd().length };
}
