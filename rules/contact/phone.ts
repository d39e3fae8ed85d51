import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Span } from '../engine/rule';

export interface Phone extends Span {
  readonly kind: 'mobile' | 'landline';
  /** E.164, for example `+447700900123`. */
  readonly number: string;
}

/** A run of digits and what people write between them; a letter o may stand for a nought. */
const RUN =
  /(?<![\p{L}\p{N}_£$€#.@-])(?<!\d[:/])(?:\+ ?|\(\+?)?[\doO](?:[ \t()./·•_*~\u20e3\ufe0f-]{0,4}[\doO]){6,40}/gu;
const LABEL =
  /\b(?:isbn|issn|order|ref(?:erence)?|invoice|upn|urn|uln|ticket|tracking|parcel|account|acct?|sort code|booking|barcode|serial|licence|policy|case|item|model|part|charity|company|reg(?:istered)?|vat|candidate|centre|cent(?:er|re) no|meeting id|passcode|pin|id)(?: (?:number|no|code|id))?\.?\s?(?:is|was)?\s?[:#]?\s?$/i;
const DATE = /^\D?(?:0?[1-9]|[12]\d|3[01])([./ -])(?:0[1-9]|1[0-2])\1(?:19|20)?\d\d(?:\D|$)/;

/**
 * Phone numbers that may be somebody's own: UK mobiles and landlines in any written form, others with + or 00.
 * Left alone: numbers only organisations have (0800, 03xx, 08xx, 09xx, 999, 116 123), dates, prices, references, links.
 * UK ranges: Ofcom's numbering plan, with libphonenumber's area codes; its metadata leaves out Ofcom's drama numbers.
 * @param text plain text
 */
export function findPhones(text: string): Phone[] {
  const found: Phone[] = [];
  for (const run of text.matchAll(RUN)) {
    if (isInLink(text, run.index)) continue;
    const groups = [...run[0].matchAll(/[\doO]+/g)];
    for (let first = 0; first < groups.length; first++) {
      const hit = longest(run[0], groups, first);
      if (!hit) continue;
      const start = run.index + hit.start;
      // A keycap emoji is a digit with two units after it.
      const end =
        run.index + hit.end + (/^[\ufe0f\u20e3]+/.exec(text.slice(run.index + hit.end))?.[0].length ?? 0);
      if (isNumberOfSomethingElse(text, start, end)) continue;
      found.push({ start, end, kind: hit.kind, number: hit.number });
      first = hit.last;
    }
  }
  return found;
}

/** The longest number that starts with this group and ends with a later one. */
function longest(run: string, groups: RegExpExecArray[], first: number) {
  const lead = groups[first];
  if (!lead) return undefined;
  const before = run.slice(0, lead.index);
  // Within a run a number starts after a space or a bracket: `12/0770...` is not one.
  if (first > 0 && !/[\s(+/]$/.test(before)) return undefined;
  const plus = /\+ ?$/.exec(before)?.[0] ?? '';
  let hit: { start: number; end: number; last: number; number: string; kind: Phone['kind'] } | undefined;
  let digits = '';
  for (let last = first; last < groups.length && digits.length <= 16; last++) {
    const group = groups[last];
    if (!group) break;
    digits += group[0].replace(/o/gi, '0');
    if (digits.length < 9) continue;
    const number = readNumber(digits, plus !== '');
    const end = group.index + group[0].length;
    if (number && looksWritten(run.slice(lead.index, end), groups.slice(first, last + 1)))
      hit = {
        ...number,
        start: lead.index - plus.length - Number(opens(run, lead.index - plus.length, end)),
        end,
        last,
      };
  }
  return hit;
}

/** Whether the bracket before a number belongs to it, as in `(020) 7946 0999`. */
function opens(run: string, start: number, end: number): boolean {
  return run.charAt(start - 1) === '(' && run.slice(start, end).includes(')');
}

/** Digits as a number of somebody, or undefined. */
function readNumber(digits: string, plus: boolean): Pick<Phone, 'number' | 'kind'> | undefined {
  const uk = (plus ? /^44(.*)/ : /^(?:0044|44(?=0?[127]\d{9}$)|0(?!0))(.*)/).exec(digits)?.[1];
  if (uk !== undefined) {
    const national = uk.replace(/^0/, '');
    const number = `+44${national}`;
    if (/^7(?:[1-57-9]\d|624)/.test(national) && national.length === 10) return { number, kind: 'mobile' };
    // Ofcom's drama range, which no metadata calls valid.
    if (/^1632960\d{3}$/.test(national)) return { number, kind: 'landline' };
    const isGeographic = /^[12]\d{8,9}$/.test(national);
    return isGeographic && isValid(number) ? { number, kind: 'landline' } : undefined;
  }
  const foreign = plus ? digits : /^00(\d+)$/.exec(digits)?.[1];
  if (!foreign || foreign.startsWith('44')) return undefined;
  return isValid(`+${foreign}`) ? { number: `+${foreign}`, kind: 'mobile' } : undefined;
}

function isValid(number: string): boolean {
  return parsePhoneNumberFromString(number)?.isValid() ?? false;
}

/** Whether the groups look like one number and not like scores, dates or times side by side. */
function looksWritten(written: string, groups: RegExpExecArray[]): boolean {
  if (DATE.test(written)) return false;
  const gaps = groups.slice(1).map((group, at) => {
    const before = groups[at];
    return before
      ? written.slice(
          before.index + before[0].length - (groups[0]?.index ?? 0),
          group.index - (groups[0]?.index ?? 0),
        )
      : '';
  });
  // Digit by digit is one number only when every gap is the same: `0-1 2-3` are scores.
  if (groups.filter((group) => group[0].length === 1).length > 3 && new Set(gaps).size > 1) return false;
  const [one, two] = groups.map((group) => group[0]);
  const time = /^(?:0[5-9]|1\d|2[0-3])[0-5]\d$/;
  return !(one && two && time.test(one) && time.test(two) && one < two);
}

function isNumberOfSomethingElse(text: string, start: number, end: number): boolean {
  if (LABEL.test(text.slice(Math.max(0, start - 32), start))) return true;
  return (
    /^(?:[\p{L}\d%]|[.:,-]\d|[ -]?(?:p|kg|km|g|ml|mm|cm)\b)/u.test(text.slice(end)) ||
    /\d[.,]$/.test(text.slice(0, start))
  );
}

/** Digits inside a link are ids, but for links that are themselves a call. */
function isInLink(text: string, at: number): boolean {
  const token = /\S*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0] ?? '';
  return /:\/\/|www\.|\.(?:com|co|org|net|uk|tv|be)\//i.test(token) && !/wa\.me\/|tel:/i.test(token);
}
