import type { Span } from '../engine/rule';
import { plain } from '../wording/plain';

/** Words that make a name a school's, so that it needs no capitals to be known. */
const SCHOOL_WORD =
  /\b(?:school|academy|primary|infants?|juniors?|college|nursery|secondary|grammar|comprehensive|prep|sixth form|cofe|c of e)\b/i;

/** After a school's name these make it a road, a team or a shop. */
const OTHER_PLACE =
  /^'?s? (?:road|rd|street|st\b|lane|avenue|ave|close|drive|way|hill|green|park|village|town|station|services|church|chapel|library|surgery|hospital|health|market|co-?op|tesco|aldi|canal|bridge|roundabout|by-?pass|crescent|gardens|terrace|shops?|pub|inn|arms|hotel|farm|reservoir|common|woods?|estate|fc|afc|rfc|united|rovers|town fc|athletic|rangers|cricket|parkrun|show|council|residents|w\.?i|cafe|garage|takeaway|chippy|vets?|dental|dentist|golf|bowls|tennis)\b/i;

/**
 * Finds the school's names in a plain text: any case for a name with a school word in it (`oakbridge primary`), capitals
 * for a short one (`Oakbridge`, `OPS`), with hyphen, apostrophe, `St`/`Saint`, `&`/`and` either way, and inside hashtags
 * and handles (`#ProudOfOakbridgePrimary`). A possessive ending is left out of the span.
 * @param names as the technician wrote them; empty ones are skipped
 */
export function schoolNameFinder(names: readonly string[]): (text: string) => Span[] {
  const forms = names.map((name) => plain(name).trim()).filter((name) => name.length > 1);
  const patterns = forms.map((name) => new RegExp(written(name), SCHOOL_WORD.test(name) ? 'giu' : 'gu'));
  // A tag is one word, so only names that are more than one word can be told in it without capitals.
  const tags = forms.filter((name) => /[\s-]/.test(name)).map(joined);
  const shortTags = forms.filter((name) => !/[\s-]/.test(name));
  return (text) => {
    const found: Span[] = [];
    const add = (start: number, end: number) => {
      if (!found.some((one) => one.start < end && start < one.end)) found.push({ start, end });
    };
    for (const tag of text.matchAll(/[#@][\p{L}\p{N}_.-]+/gu)) {
      const inTag = tags.some((name) => joined(tag[0]).includes(name));
      const isShort = shortTags.some((name) =>
        new RegExp(`${escaped(name)}(?=$|[^\\p{Ll}])`, 'u').test(tag[0]),
      );
      if (inTag || isShort) add(tag.index, tag.index + tag[0].replace(/[.-]+$/, '').length);
    }
    for (const pattern of patterns)
      for (const hit of text.matchAll(pattern)) {
        const end = hit.index + hit[0].length;
        if (!OTHER_PLACE.test(text.slice(end, end + 24))) add(hit.index, end);
      }
    return found.sort((a, b) => a.start - b.start);
  };
}

/** `St Mary's C of E` as a pattern. */
function written(name: string): string {
  const words = name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(word);
  return `(?<![\\p{L}\\p{N}#@])${words.join('[\\s-]+')}(?![\\p{L}\\p{N}])(?!@|\\.\\p{L})`;
}

function word(text: string): string {
  if (/^(?:st\.?|saint)$/i.test(text)) return '(?:St\\.?|Saint|st\\.?|saint)';
  if (/^(?:&|and)$/i.test(text)) return '(?:&|and)';
  // `Marys` and `Mary's` are one.
  return escaped(text)
    .replace(/'?s$/, "'?s")
    .replace(/(?<!\\)'(?!\?)/g, "'?");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function joined(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
