import type { Span } from '../engine/rule';
import { spanOf } from './births-and-homes';
import { ofSentence } from '../wording/in-sentences';
import { isOwnOrPublic, NOT_SHARED, WHO, WHOSE } from './people';

/** Papers that hold data on many people, whatever is on them. */
const RECORD = String.raw`(?:class lists?|(?:emergency )?contact(?:s| sheets?| lists?| details sheet)|(?:sats|gcse|mock|phonics|year group'?s?|class) (?:scores|results|data|marks) (?:sheet|attached|list|spreadsheet)|(?:[a-z]+ )?(?:scores|results|marks|grades) attached|medical (?:lists?|folders?|info(?:rmation)?|needs|forms?|files?|notes|board)|allerg(?:y|ies) (?:lists?|board|sheet|plan)|(?:send?|pp|fsm|eal|lac|pupil premium|child protection|cp) (?:register|list|file|folder)s?|absence (?:logs?|list|spreadsheet|records?)|sickness (?:log|record|list)s?|sign(?:ing)?[- ]in (?:book|sheet)|visitors'? book|personnel (?:files?|folders?)|admissions? (?:files?|forms?|records?)|birth certificates?|passports?|pupil (?:files?|records?|data)|care plans|provision maps?|address lists?|parents'? lists?|payroll|salar(?:y|ies) (?:list|spreadsheet)s?|pay (?:list|spreadsheet)|bank details|reading ages|predicted grades|mark ?sheets?|incident (?:log|form)s?|accident book|behaviour log|detention list|trip lists?|consent forms?|data (?:sheet|drop|tracker)s?|statement of (?:special )?needs?|(?:late|meds|medication|medicine|first aid|detention|incident|dinner money) (?:book|sheet|list|register|chart)s?|(?:medical|allergy|dietary|safeguarding) (?:poster|board|display|file|wall|chart|card)s?|(?:parents?'?s?'?|families'?|staff) (?:e-?mails?|numbers|addresses|phone numbers|contact details)|payslips?|(?:staff|hr|pupil|behaviour|absence|attendance|safeguarding) (?:files?|data|records?|sheets?|lists?|spreadsheets?|logs?|entries|drive|database)|(?:one[- ]page profiles?|iep|ieps|pupil passports|cause for concern forms?|home visit (?:notes|sheets?)|pupil progress (?:sheet|grid|data)s?)|(?:year|class) (?:\w+ )?(?:data|results|addresses|dobs|birthdays)|(?:sims|arbor|bromcom|cpoms|tapestry|class ?charts|provision map|parentpay|insight)(?: screen| page| open| report| log| printout| record)|seating plan|register|spreadsheet|tracker|rota|free (?:school )?(?:dinners?|meals) (?:forms?|list)|who gets free (?:school )?(?:dinners?|meals))`;
/** These hold data only where the draft says so. */
const PLAIN_PAPER = /^(?:register|spreadsheet|tracker|rota|seating plan|trip lists?|passports?|payroll)$/i;
const SHARED =
  /\b(?:here(?:'s| is)|sent (?:you|u|it|them|us|me)|sent the|sending|send me|forward(?:ing|ed)?|attach(?:ed|ing)?|put [^.!?\n]{0,40} in the (?:group )?chat|got the list|pics?|pictures?|photos?|snap|screen ?shot(?:ted|ed|s)?|post(?:ing|ed)|shar(?:ing|ed)|upload\w*|peek|dm (?:me )?if|look at|looking at|see below|below|behind me|in the background|background|on (?:my|the) screen|taped|pinned|skip\b|photo dump|tag yourself|print(?:ed)? it|zoom(?:ed)? in|(?:photo|pic|picture|snap|screenshot|copy) of|full album|on my (?:own )?page|have a (?:nosy|look|read|gander|peek)|had a (?:nosy|look|read)|visible|if you squint|squint|half covered|cc line|in (?:the )?cc|bcc|airdrop\w*|usb|stick in the|take(?:n)? home|on the (?:train|bus|seat)|left behind|on the (?:white)?board|colour[- ]coded|i'?ve (?:got )?the [a-z ]+ here|so you(?:'ve all|'ve| all| don't)|for whoever|ignore|check the doc|just been through|been through|left (?:on|in)|you can read)\b|👇/i;
const HOLDS =
  /\b(?:names?|everyone's|everybody's|all (?:of )?(?:them|our|their)|kids|parents|mums|mobiles?|photos|ages?|grades?|allerg\w+|reasons?|medical|send?|pp|fsm|eal|red|yellow|pink|column|salar\w+|earn|details|dobs?|dates of birth|phone|address\w*)\b/i;

const RECORDS = new RegExp(String.raw`(?<![a-z])${RECORD}(?![a-z])`, 'i');

/**
 * A list or file on people, shown or sent.
 * @param isAttached whether a file or picture goes with the draft
 */
export function findRecord(sentence: string, draft: string, isAttached: boolean): Span | undefined {
  const hit = recordIn(sentence);
  if (!hit || !(isAttached || SHARED.test(draft))) return undefined;
  const rest = draft.replace(hit[0], '');
  return PLAIN_PAPER.test(hit[0]) && !HOLDS.test(rest) ? undefined : spanOf(hit);
}

const recordIn = ofSentence((sentence) => {
  const hit = RECORDS.exec(sentence);
  if (!hit || isOwnOrPublic(sentence)) return undefined;
  const isKept =
    NOT_SHARED.test(sentence) &&
    !/ignore|so you don't|don't (?:share|pass|show|tell|judge|laugh)/i.test(sentence);
  return isKept ? undefined : hit;
});

/** Taken out of what the school keeps. */
const FILED = [
  new RegExp(
    String.raw`\baccording to (?:his|her|their|the|school) (?:file|record|form|notes|system|admission)s?`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:it's|its|it is|it'll be|was|is|be|saw it|seen it|says so) on (?:his|her|their) (?:form|file|dbs|record|passport|notes|application|birth certificate)`,
    'i',
  ),
  /\blooked (?:him|her|them|it|[A-Z][a-z]+) up on (?:the system|sims|arbor|bromcom|file|the database|cpoms)/i,
  /\b(?:off|from|on) (?:the )?(?:school system|sims|arbor|bromcom|contact sheet|database|pupil file)\b(?= |[.,!?]|$)(?<!based on .*)/i,
  /\bI (?:did|do|processed|typed up|filed) (?:his|her|their) (?:paperwork|contract|forms?|payslips?|dbs)\b/i,
  new RegExp(
    String.raw`\b(?:read|looked at|checked|found|seen|saw|opened|photocopied|copied|had a look at) (?:his|her|their|${WHOSE}) (?:file|form|records?|birth certificate|payslip|medical (?:form|notes)|dbs|passport|personnel file|contract)\b`,
  ),
  /\b(?:mum|mam|mother|nan)'?s maiden name\b/i,
  /\b(?:every|each|all (?:the|my|our)) (?:child|kid|pupil|family|parent|student)(?:ren|s)?\b[^.!?\n]{0,25}\bby (?:ethnicity|sen|fsm|pp|postcode|need|income|religion|address)\b[^.!?\n]{0,30}/i,
  /\b(?:which|who|whose|what) (?:of (?:my|our|the) )?(?:[a-z]+ )?(?:mums?|families|parents?|kids|dads?)(?:'s)? (?:is|are|get|gets|claims?|owes?|earns?|has|have)\b[^.!?\n]{0,20}\b(?:universal credit|benefits|free (?:school )?(?:meals|dinners)|fsm|pupil premium|arrears)\b/i,
  /\b(?:typing|typed|writing|wrote|filing|photocopying|minuting|scanning|shredding|sorting|stuffing) (?:up )?(?:(?:mr|mrs|ms|miss|dr) [a-z'-]+'s|his|her|their|somebody's|everyone's|a (?:colleague|parent|pupil|child)'s) (?:[a-z-]+ ){0,4}(?:interview|contract|warning|reference|form|payslip|sick note|records?|file|letter|statement|report|assessment|application|notes)\b/i,
  /\b(?:meds|medication|tablets|insulin|ritalin|inhaler|dose)\b[^.!?\n]{0,30}\b(?:says|is|on) \d{1,3} ?(?:mg|ml|mcg|units)\b/i,
  /\b(?:he|she)(?:'s| is) (?:on )?\d{1,3} ?(?:mg|mcg|units)\b/i,
  /\b(?:his|her|their)(?: [a-z]+)? real (?:first |last |sur)?name\b|\breal (?:first |last |sur)?name is\b/i,
  new RegExp(String.raw`\b${WHOSE} passport says\b`),
  /\bsurname (?:is |like )?(?:[A-Z][a-z]+|the [a-z]+),? [^.!?\n]{0,60}\b(?:roofer|works|lives?|rents?|dad|mum|street|road)\b/,
];
const NOT_FILED = /\b(?:login|log in|down|broken|crash\w*|training|update|slow|loading)\b/i;

/** Something told that only the school's files can have said. */
export function findFiled(sentence: string): Span | undefined {
  if (isOwnOrPublic(sentence) || NOT_FILED.test(sentence)) return undefined;
  for (const pattern of FILED) {
    const hit = pattern.exec(sentence);
    if (hit) return spanOf(hit);
  }
  return undefined;
}

/** What every such number or document is called. */
const MAY_IDENTIFY =
  /\b(?:NI|national insurance|NHS|UPN|passport|bank|sort code|account|car reg|driving licence)/i;
const IDENTITY = new RegExp(
  String.raw`\b(?:${WHOSE} )?(?:(?:NI|national insurance|NHS|UPN|passport|bank|sort code|account|car reg(?:istration)?|driving licence)(?:s|'s)? (?:numbers?|nos?\b|details|starts?|plates?)|car regs?)(?: (?:is|are|starts|starting|:))? ?(?:\d{3,})?`,
  'i',
);
const OF_SOMEBODY = new RegExp(String.raw`\b(?:${WHOSE}|${WHO}|everyone's|all (?:our|their)|every)\b`);

/** Numbers that the state or a bank gave to somebody else. */
export function findIdentity(sentence: string): Span | undefined {
  if (!MAY_IDENTIFY.test(sentence) || isOwnOrPublic(sentence) || NOT_SHARED.test(sentence)) return undefined;
  const hit = IDENTITY.exec(sentence);
  return hit && OF_SOMEBODY.test(sentence) ? spanOf(hit) : undefined;
}

const NAME = String.raw`[A-Z][a-z'-]+(?: [A-Z](?:[a-z'-]+)?\b)?`;
/** `Mel 14 days, Joe 9`. */
const COUNTED = /\b[A-Z][a-z]+ \d{1,3}(?: days?| ?%| marks?)?, [A-Z][a-z]+ \d{1,3}\b/;
const OF_RECORD =
  /\b(?:sick\w*|absen\w+|days off|attendance|scored?|marks?|lates?|detentions?|reading age|behaviour points)\b/i;
const HEADING =
  /\b(?:pupil premium|fsm|free (?:school )?meals|send?|eal|epi-?pens?|inhalers?|allerg\w+|adhd|autis\w+|money|detention|arrears|list|medication|on report|left to right|not paid|haven't paid|support|reading age)\b[^.!?\n:]{0,40}(?::| -) ?/i;
const NAMES = new RegExp(String.raw`^(?:both |the )?${NAME}(?:(?:, | and | & )(?:both |the )?${NAME})+`);
const PAIRED = [
  new RegExp(
    String.raw`\b(?:[Ee]pi-?pens?|[Ii]nhaler|[Tt]ablets|[Ii]nsulin|[Nn]uts|[Dd]airy|[Mm]eds)[: -]{1,3}${NAME},`,
  ),
  new RegExp(String.raw`(?:[A-Z][a-z'-]+ [A-Z], ){2,}[A-Z][a-z'-]+ [A-Z]\b`),
];

/** Names put together under what they need, owe or are. */
export function findListed(sentence: string): Span | undefined {
  const heading = HEADING.exec(sentence);
  if (heading) {
    const from = heading.index + heading[0].length;
    const names = NAMES.exec(sentence.slice(from));
    if (names) return { start: heading.index, end: from + names[0].length };
  }
  for (const pattern of PAIRED) {
    const hit = pattern.exec(sentence);
    if (hit) return spanOf(hit);
  }
  const counted = OF_RECORD.test(sentence) ? COUNTED.exec(sentence) : null;
  return counted ? spanOf(counted) : undefined;
}
