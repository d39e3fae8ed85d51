import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Span } from '../engine/rule';
import { findSpokenNumbers } from './spoken-number';
import { looksWritten, type Group } from './number-groups';

export interface Phone extends Span {
  /** `service` is a number that no household has (03, 08), given out as one’s own; `spoken` is written in words. */
  readonly kind: 'mobile' | 'landline' | 'service' | 'spoken';
  /** E.164, for example `+447700900123`. */
  readonly number: string;
}

/** A run of digits and what people write between them; a letter o may stand for a nought. */
const RUN =
  /(?<![\p{L}\p{N}_£$€#.@-])(?<!\d[:/])(?:\+ ?|[([]\+?)?[\doO](?:[ \t()[\]./·•_*~-]{0,4}[\doO]){6,40}/gu;
/** A mobile number with a sign between its digits that mostly stands in lists and times: all alike, and nothing after. */
const LISTED =
  /(?<![\p{L}\p{N}_£$€#@,|:+.-])(?:[0oO]|\+44(?:[\s,|:+]{0,3}0)?|0044)[\s,|:+]{0,3}7(?:[\s,|:+]{0,3}[\doO]){9}(?![\s,|:+]{0,3}\d|[\p{L}\d])/gu;
const LABEL =
  /\b(?:isbn|issn|order|ref(?:erence)?|invoice|upn|urn|uln|ticket|tracking|parcel|account|acct?|sort code|booking|barcode|serial|licence|policy|case|item|model|part|charity|company|reg(?:istered)?|vat|candidate|centre|cent(?:er|re) no|meeting id|passcode|pin|id)(?: (?:number|no|code|id))?\.?\s?(?:is|was)?\s?[:#]?\s?$/i;
const PHONE_BEFORE =
  /\b(?:text|txt|call|ring|phone!?|mob(?:ile)?|cell|tel|number|no|num|whats ?app|wa|contact|reach|bell|bleep)(?!\w)[^.!?\n]{0,30}$/i;
const PHONE_AFTER =
  /^[ ,]{1,2}(?:is |that'?s |thats |= ?)?(?:my|our|his|her|the) (?:new )?(?:mobile|mob|number|phone|cell)\b/i;
const OWN_NUMBER =
  /\b(?:my (?:\w+ ){0,2}(?:number|phone|landline|line|no|tel)|(?:call|ring|phone|reach|contact|get|text) me)\b[^.!?\n]{0,20}$/i;

/**
 * Phone numbers that may be somebody's own: UK mobiles and landlines in any written form, in words too, others with + or 00.
 * Left alone: numbers only organisations have (03xx, 08xx) unless given as one’s own, 09xx, 999, 116 123, dates, prices,
 * references, links. UK ranges: Ofcom's numbering plan, with libphonenumber's area codes; its metadata leaves out Ofcom's
 * drama numbers.
 * @param raw plain text
 */
export function findPhones(raw: string): Phone[] {
  const text = withDigits(raw);
  const found: Phone[] = [];
  for (const run of text.matchAll(RUN)) {
    if (isInLink(text, run.index)) continue;
    const groups = [...run[0].matchAll(/[\doO]+/g)];
    for (let first = 0; first < groups.length; first++) {
      const hit = longest(run, groups, first, text);
      if (!hit) continue;
      const start = run.index + hit.start;
      const end = run.index + hit.end;
      if (isNumberOfSomethingElse(text, start, end, hit.kind)) continue;
      found.push({ start, end, kind: hit.kind, number: hit.number });
      first = hit.last;
    }
  }
  for (const { index: start, 0: written } of text.matchAll(LISTED)) {
    const end = start + written.length;
    const signs = new Set(written.match(/[,|:\n]|\+(?!44)/g));
    if (signs.size !== 1 || isInLink(text, start) || overlapsAny(found, start, end)) continue;
    const number = readNumber(digitsOf(written), written.startsWith('+'));
    if (number && !isNumberOfSomethingElse(text, start, end, 'mobile')) found.push({ ...number, start, end });
  }
  for (const { digits, start, end } of findSpokenNumbers(text)) {
    const number = readNumber(digits, false);
    if (number && !overlapsAny(found, start, end))
      found.push({ start, end, kind: 'spoken', number: number.number });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A label that is glued on cut off, and l and I inside a mobile number read as ones. The length stays. */
function withDigits(text: string): string {
  return text
    .replace(
      /(?<=\b(?:call|text|ring|whats ?app|number|phone|mob|mobile|tel)\b[^.!?#\n]{0,12})#(?=[0oO+]\d)/gi,
      ' ',
    )
    .replace(
      /\b(?:mob(?:ile)?|tel|cell|phone|num(?:ber)?|call|text|wa)(?=(?:0|\+44)\d{4})/gi,
      (label) => `${label.slice(0, -1)} `,
    )
    .replace(/(?<![\p{L}\p{N}])[0oO]7[\doOlI]{3}[ .-]?[\doOlI]{3}[ .-]?[\doOlI]{3}(?!\w)/gu, (number) =>
      /[lI]/.test(number) ? number.replace(/[lI]/g, '1') : number,
    );
}

/** The longest number that starts with this group and ends with a later one. */
function longest(run: RegExpExecArray, groups: Group[], first: number, text: string) {
  const lead = groups[first];
  if (!lead) return undefined;
  const before = run[0].slice(0, lead.index);
  // Within a run a number starts after a space or a bracket: `12/0770...` is not one.
  if (first > 0 && !/[\s(+/[]$/.test(before)) return undefined;
  const plus = /\+ ?$/.exec(before)?.[0] ?? '';
  let hit: { start: number; end: number; last: number; number: string; kind: Phone['kind'] } | undefined;
  let digits = '';
  for (let last = first; last < groups.length && digits.length <= 16; last++) {
    const group = groups[last];
    if (!group) break;
    digits += digitsOf(group[0]);
    if (digits.length < 9) continue;
    const end = group.index + group[0].length;
    const number =
      readNumber(digits, plus !== '') ?? readBare(digits, text, run.index + lead.index, run.index + end);
    if (number && looksWritten(run[0].slice(lead.index, end), groups.slice(first, last + 1)))
      hit = {
        ...number,
        start: lead.index - plus.length - Number(opens(run[0], lead.index - plus.length, end)),
        end,
        last,
      };
  }
  return hit;
}

function digitsOf(written: string): string {
  return written.replace(/o/gi, '0').replace(/\D/g, '');
}

/** Whether the bracket before a number belongs to it, as in `(020) 7946 0999`. */
function opens(run: string, start: number, end: number): boolean {
  return /[([]/.test(run.charAt(start - 1)) && /[)\]]/.test(run.slice(start, end));
}

/** Digits as a number of somebody, or undefined. */
function readNumber(digits: string, plus: boolean): Pick<Phone, 'number' | 'kind'> | undefined {
  const uk = (plus ? /^44(.*)/ : /^(?:0044|44(?=0?[127]\d{8,9}$)|0(?!0))(.*)/).exec(digits)?.[1];
  if (uk !== undefined) {
    const national = uk.replace(/^0/, '');
    const number = `+44${national}`;
    if (/^7(?:[1-57-9]\d|624)/.test(national) && national.length === 10) return { number, kind: 'mobile' };
    // Ofcom's drama range, which no metadata calls valid.
    if (/^1632960\d{3}$/.test(national)) return { number, kind: 'landline' };
    const isGeographic = /^[12]\d{8,9}$/.test(national);
    return isGeographic && isValid(number) ? { number, kind: 'landline' } : undefined;
  }
  const foreign = /^[1-9]\d*$/.exec(plus ? digits : (/^00(\d+)$/.exec(digits)?.[1] ?? ''))?.[0];
  if (!foreign || foreign.startsWith('44')) return undefined;
  return isValid(`+${foreign}`) ? { number: `+${foreign}`, kind: 'mobile' } : undefined;
}

/** What is a number only beside words that say so: a mobile without its nought, a service number called one’s own. */
function readBare(
  digits: string,
  text: string,
  start: number,
  end: number,
): Pick<Phone, 'number' | 'kind'> | undefined {
  const before = text.slice(Math.max(0, start - 50), start);
  if (
    /^7[1-57-9]\d{8}$/.test(digits) &&
    (PHONE_BEFORE.test(before) || PHONE_AFTER.test(text.slice(end, end + 30)))
  )
    return { number: `+44${digits}`, kind: 'mobile' };
  if (/^0(?:3\d{9}|8\d{9}|800\d{6})$/.test(digits) && OWN_NUMBER.test(before))
    return { number: `+44${digits.slice(1)}`, kind: 'service' };
  return undefined;
}

function isValid(number: string): boolean {
  return parsePhoneNumberFromString(number)?.isValid() ?? false;
}

function isNumberOfSomethingElse(text: string, start: number, end: number, kind: Phone['kind']): boolean {
  if (LABEL.test(text.slice(Math.max(0, start - 32), start))) return true;
  const after = text.slice(end);
  // A kiss may be glued to a number.
  if (kind === 'mobile' && /^x{1,4}(?![\p{L}\d])/iu.test(after)) return false;
  return (
    /^(?:[\p{L}\d%]|[.:,-]\d|[ -]?(?:p|kg|km|g|ml|mm|cm)\b)/u.test(after) ||
    /\d[.,]$/.test(text.slice(0, start))
  );
}

function overlapsAny(found: readonly Span[], start: number, end: number): boolean {
  return found.some((one) => one.start < end && start < one.end);
}

/** Digits inside a link are ids, but for links that are themselves a call. */
function isInLink(text: string, at: number): boolean {
  const token = /\S*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0] ?? '';
  return /:\/\/|www\.|\.(?:com|co|org|net|uk|tv|be)\//i.test(token) && !/wa\.me\/|tel:/i.test(token);
}
