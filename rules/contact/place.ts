import type { Span } from '../engine/rule';

export interface Place extends Span {
  /** `address`: number and street, with a postcode or said to be a home; `street`: without; `postcode`: alone. */
  readonly kind: 'address' | 'street' | 'postcode';
  /** Upper case without the space; empty when there is none. */
  readonly postcode: string;
}

/** Royal Mail's postcode areas (the letters before the first digit), with the Crown dependencies. */
const AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
    'G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR ' +
    'NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA ' +
    'WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);
/** Outward and inward part as Royal Mail writes them; the last two letters are never C, I, K, M, O or V. */
const POSTCODE =
  /(?<![\p{L}\p{N}#£@/_-])([A-Z]{1,2})(\d[A-Z\d]?)[ -]{0,2}(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
/** With a letter O for a nought, and letter by letter: only beside words about an address. */
const SLIPPED =
  /(?<![\p{L}\p{N}#£@/_-])([A-Z]{1,2})((?:\d[\dO]|O\d|\d[A-Z]|\d|O)) {0,2}([\dO][ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
const SPREAD =
  /(?<![\p{L}\p{N}#£@/_-])([A-Z](?: [A-Z])?) (\d(?: [A-Z\d])?) {1,3}(\d [ABD-HJLNP-UW-Z] [ABD-HJLNP-UW-Z])(?! ?[\p{L}\p{N}])/giu;
const ADDRESS =
  /\b(?:post ?codes?|address|sat ?nav|live[sd]?|living|mine|my (?:house|flat|place)|our (?:house|flat|place)|home|house|flat|send|deliver\w*|parcel|cards?|come (?:to|round|over)|round to|moved?|moving|directions|party at|what3words|maps?|street|road|avenue|lane|close|drive|crescent|terrace|grove|gardens|way|court)\b/i;

const KIND =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Way|Court|Crescent|Cres|Place|Gardens|Gdns|Terrace|Grove|Mews|Square|Row|Walk|Rise|Parade|Hill|View|Green';
const STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}£:./-])(?:(?:[Ff]lat|[Aa]partment|[Uu]nit) \d{1,3}[a-zA-Z]?,? )?\d{1,4}[a-zA-Z]?,? (?:(?:[A-Z][\p{L}'-]+|St\.?|of|the|le) ){1,4}(?:${KIND})\b(?![-'])`,
  'gu',
);
const LOOSE = new RegExp(
  String.raw`(?<![\p{L}\p{N}£:./-])\d{1,4}[a-z]?,? (?:[\p{L}'-]+ ){1,3}(?:${KIND})\b(?![-'])`,
  'giu',
);
/** What every street ends in; a number alone says little. */
const STREETISH = new RegExp(` (?:${KIND})(?![a-z0-9_])`, 'iu');
/** Said of a home: then a number and street are enough. */
const HOME =
  /\b(?:live[sd]?|living|stay(?:s|ing)?|moved?|moving|home|house|address|flat|mine|round to|pop over|over to|door|deliver(?:ed)?|send (?:it|them|cards?))\b[^.!?\n]{0,40}$/i;
/** Places that want to be found, and how Americans shorten their streets. */
const VENUE =
  /\b(?:i'm at|checked in|perform\w*|gigs?|tickets?|happy hour|drink specials|doors|open(?:ing)? (?:times|hours|from|until|daily)|restaurant|bars?|pub|caf[eé]|coffee|shops?|store|club|theatre|museum|gallery|office|branch|church|hall|school|library|salon|clinic|surgery|studio|centre|center|cinema|hotel|market|downtown|exhibition|launch|book signing|located|venue|council|planning application|crash|fire|police|incident|historic|listed|built in|auction|for sale)\b|https?:/i;

const FAMOUS = /^10,? Downing|^221 ?b,? Baker|^(?:4|12),? Privet|^742 Evergreen/i;

/**
 * Postcodes and street addresses in the UK's forms. A postcode within 60 characters after its street is one finding with it.
 * @param text plain text
 */
export function findPlaces(text: string): Place[] {
  const codes = findPostcodes(text);
  const found: Place[] = [];
  const taken = new Set<Place>();
  for (const { start, end, home } of findStreets(text)) {
    const code = codes.find(
      (one) =>
        one.start >= end && one.start - end <= 60 && !/[!?\n].*\n|[!?]/.test(text.slice(end, one.start)),
    );
    if (code) taken.add(code);
    if (code) found.push({ kind: 'address', start, end: code.end, postcode: code.postcode });
    else found.push({ kind: home ? 'address' : 'street', start, end, postcode: '' });
  }
  return [...found, ...codes.filter((code) => !taken.has(code))].sort((a, b) => a.start - b.start);
}

function findPostcodes(text: string): Place[] {
  const found: Place[] = [];
  const said = ADDRESS.test(text);
  for (const pattern of said ? [POSTCODE, SLIPPED, SPREAD] : [POSTCODE])
    for (const hit of text.matchAll(pattern)) {
      const [all, area = '', district = '', inward = ''] = hit;
      if (!AREAS.has(area.replaceAll(' ', '').toUpperCase())) continue;
      // Of letters alone, words are made: `boost`, `no one`.
      if (!/\d/.test(all)) continue;
      const isLoose = all !== all.toUpperCase() || all.includes('-');
      // `e5 2nd` and `s1 3rd` in small letters are pages and places in a race; `L1 0ad` is a slip of the shift key.
      if (isLoose && ORDINAL.test(inward) && !(said && /hr$/i.test(inward))) continue;
      if (isLoose && all.includes('-') && !said) continue;
      // `N2 6ft` is a row and a height.
      if (!said && UNIT.test(inward) && area === area.toUpperCase()) continue;
      const start = hit.index;
      const end = start + all.length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const digits = `${district.replace(/O/gi, '0')}${inward.replace(/^O/i, '0')}`;
      found.push({
        kind: 'postcode',
        start,
        end,
        postcode: `${area}${digits}`.replace(/[ -]/g, '').toUpperCase(),
      });
    }
  return found.sort((a, b) => a.start - b.start);
}

const UNIT = /^\d(?:ft|th|st|nd|rd|lb|yd|gb|tb|pt|yr|hp)$/;
const ORDINAL = /^(?:1st|2nd|3rd|[04-9]th|\dhrs?|\dhr)$/i;

function findStreets(text: string): (Span & { home: boolean })[] {
  const found: (Span & { home: boolean })[] = [];
  if (!STREETISH.test(text)) return found;
  for (const pattern of [STREET, LOOSE])
    for (const hit of text.matchAll(pattern)) {
      const start = hit.index;
      const end = start + hit[0].length;
      const home = HOME.test(text.slice(Math.max(0, start - 60), start));
      // Without capitals only what is said of a home is an address; and a venue wants to be found.
      if (!home && (pattern === LOOSE || /\b(?:St|Ave|Rd|Dr|Ln)$/.test(hit[0]) || VENUE.test(text))) continue;
      if (FAMOUS.test(hit[0]) || found.some((one) => one.start < end && start < one.end)) continue;
      found.push({ start, end, home });
    }
  return found;
}
