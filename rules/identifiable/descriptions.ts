import type { Span } from '../engine/rule';
import { ofSentence } from '../wording/in-sentences';
import { ADJECTIVES, CHILD, KIN, LOOK, NATION, STAFF, TRADE, YEAR } from './somebody';

const WHO = String.raw`(?:${CHILD}|${STAFF}|${KIN}|one|fella|bloke|woman|man|lady|gentleman|guy|chap|person)`;
const THE = String.raw`(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]hat|[Tt]his|[Yy]our|[Aa] certain|[Tt]he one|[Ww]ir|[Mm]a)`;
const IN = String.raw`(?:in|from|at|on) (?:${YEAR}|my|our|the (?:school|building|class|year|corridor|department|office|choir|valley|village|whole)|this (?:school|building|place|class)|[Kk]ey [Ss]tage|room \d|here|set \d)`;

/** Somebody told apart by what only they are, have or did. `sure`: within a school, that is one person or family. */
const PINNED: readonly RegExp[] = [
  // What there is one of.
  new RegExp(
    String.raw`\b(?:${THE}|as the|subtweeting the) (?:one and )?(?:only|sole|lone|resident|token) (?:other )?${ADJECTIVES}(?:${CHILD}|${STAFF}|${KIN}|${YEAR}|fella|bloke|woman|man|lady|guy|male|female|vegan|muslim|jew|goth|left-hander)\b(?: [a-z]+ing [A-Za-z]+)?(?! (?:in|of) (?:the|my|our) (?:family|pub|house|street|world|country))`,
  ),
  new RegExp(
    String.raw`\b(?:the |our |my )?only (?:${CHILD}|${STAFF}|${YEAR}|lass|male|female)(?: [a-z]+ing [A-Za-z]+)? (?:in|at|on|who|with|doing|left|here)\b`,
  ),
  new RegExp(String.raw`\b(?:he|she)(?:'s| is) the only one (?:who|in|with|that|on)\b[^,.!?\n]{3,40}`),
  new RegExp(String.raw`\b[Oo]nly (?:man|woman|male|female|bloke) (?:on|in|at) (?:my|our|the)\b`),
  new RegExp(String.raw`\b[Oo]nly (?:one )?famil(?:y|ies) (?:here|at|in|with|who)\b`),
  new RegExp(String.raw`\b[Tt]he one (?:${CHILD}|${STAFF}|lass|family) (?:in|at|with|who|on)\b`),
  new RegExp(
    String.raw`\b(?:${THE}|[Bb]oth|[Ss]et of|[Oo]ne of the|one set of) (?:[a-z]+ )?(?:twins|triplets|quads|quadruplets) (?:in|from|at) ${YEAR}`,
  ),
  new RegExp(
    String.raw`\b${YEAR}'?s? (?:twins|triplets|quads)\b|\btriplet number\b|\bset of (?:twins|triplets|quads)\b`,
  ),
  new RegExp(
    String.raw`\b(?:${THE}|[Oo]ur|[Tt]he|[Aa]|[Oo]ne) (?:[a-z]+ )?(?:wheelchair user|guide dog user)\b`,
  ),
  // Where somebody came from.
  new RegExp(
    String.raw`\b(?:[Nn]ew|[Ee]xchange|[Oo]ur|[Tt]he|[Mm]y|[Aa]) (?:[a-z]+ )?(?:${CHILD}|family|${STAFF}),? (?:who (?:has |just )?)?(?:(?:moved|came|come|arrived|joined|fresh|just|here|over|straight|up|down|all the way) )*(?:in )?from (?!(?:Year|Yr|Y\d|Reception|Nursery|Class|Room|Set|Monday|Tuesday|Wednesday|Thursday|Friday|September|January|Easter|Christmas|Mr|Mrs|Ms|Miss)\b)[A-Z][a-z]+`,
  ),
  new RegExp(
    String.raw`\b(?:[Hh]e|[Ss]he|[Tt]hey)(?: has| have|'s|'ve)? (?:just )?(?:moved|came|come|arrived|fled)(?: (?:over|up|down|here|across|in))* from (?!(?:Year|Reception|Class)\b)[A-Z][a-z]+`,
  ),
  new RegExp(
    String.raw`\b(?:${CHILD}|[Bb]oy|[Gg]irl|[Ll]ad|[Mm]anager|${STAFF})[^.!?\n]{0,30}, (?:just )?(?:moved|came|arrived|fled)(?: (?:over|up|down|here|across|in))* from [A-Z][a-z]+`,
  ),
  new RegExp(
    String.raw`\b(?:${THE}|[Nn]ew|[Oo]ur new|[Oo]nly) (?:[a-z]+ )?${NATION} (?:${CHILD}|${STAFF}|family|mum|dad|lady|woman|man|fella|bloke|one|siblings|brothers|sisters)\b(?!s| class)`,
  ),
  // What their people do.
  new RegExp(
    String.raw`\b(?:[Hh]is|[Hh]er|[Ww]hose|[Tt]heir|[Mm]ine's|[Oo]ne of mine's|[Ll]ad's|[Gg]irl's|[Bb]oy's) (?:famous )?${KIN}(?:'s| is| was| are)? (?:the|a|an|works?|worked|plays|played|runs|owns|reads|drives|presents|cleans|teaches|does|on|in that|off|chairs|coaches|used to be|stood for|sings|won) (?!0\d|bit\b|lot\b|little\b|same\b|right\b|best\b|worst\b)[^,.!?;\n]{3,40}`,
  ),
  new RegExp(
    String.raw`\b(?:[Tt]he|[Aa]|[Tt]hat|[Oo]ur|[Ll]ocal|[Ss]ome|[Ww]hich) (?:[a-z]+ )?${TRADE}'s (?:son|daughter|lad|lass|kid|boy|girl|wife|husband|twins|bairn|bairns|grandson|granddaughter|children|kids|laddie|lassie)\b`,
  ),
  new RegExp(
    String.raw`\b(?:[Ss]on|[Dd]aughter|[Kk]id|[Cc]hild|[Gg]randson) of (?:a|the|our|last year's|which) (?:local |famous |village |former |well known )*(?:[A-Z][a-z]+ )?(?:${TRADE}|Islander|star|singer|player|councillor|butcher)`,
  ),
  new RegExp(
    String.raw`\b[Ss]omeone whose ${KIN} (?:is|was|'s|works|owns)\b[^,.!?\n]{3,30}|\b(?:famous|millionaire|celebrity) (?:nan|dad|mum|brother|family|parents)\b`,
  ),
  new RegExp(
    String.raw`\b${TRADE}'s wife\b|\b[Dd]ad's (?:a|the|in the|at the) (?:${TRADE}|prison|marines|army|raf|navy|surgery|bank)\b`,
  ),
  // What goes with them.
  new RegExp(
    String.raw`\b(?:${THE} (?:[a-z]+ )?${WHO}|[Hh]er|[Hh]im|${CHILD}|${YEAR}|[Ff]amily|[Mm]um|[Dd]ad|[Ll]ady)(?: ${IN})?,? (?:with|in|on|wi|w) (?:the |a |an |her |his |that |no )?(?:[a-z]+ ){0,2}?${LOOK}`,
  ),
  new RegExp(
    String.raw`\b(?:[Hh]e|[Ss]he)(?:'s| has|'s got) (?:got )?(?:a |an |the )?(?:patch on (?:one|his|her) eye|${LOOK}) and (?:lives|his|her|a|came)\b`,
  ),
  // What everybody has heard of.
  new RegExp(
    String.raw`\b(?:${THE}|[Ss]omebody's ${KIN}, the) (?:[a-z]+ )?${WHO} (?:who|that|what|wot)(?:'s|'d| had| has)? (?:been |just |once )?(?:was (?:in|on) the|sang|played|won|found a|came (?:first|second|third|last) in|did (?:[Ss]trictly|[Bb]ake [Oo]ff|the)|got done|called me mum|was on|appeared|scored|rescued|set fire|burned|replaced me|drives|wears|broke the|ran for|turned up with|works? (?:at|in|on|for)|worked the|does (?:assembly|the)|does (?:[a-z]+ )?(?:on|at)|cleans|runs|owns|used to be)\b[^,.!?;\n]{0,45}`,
  ),
  new RegExp(
    String.raw`\b(?:${THE}|[Tt]he) (?:[a-z]+ )?(?:${CHILD}|family|one) (?:off|from|in) the (?:news|telly|paper|chronicle|gazette|advert|charity|[0-9]+ o'?clock|local|radio|posters?)\b[^,.!?\n]{0,30}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:${THE}) (?:[a-z]+ )?(?:${CHILD}|family|one) whose (?:house|home|caravan|${KIN})\b[^,.!?\n]{3,45}`,
  ),
  new RegExp(String.raw`\b${CHILD} with the same name as\b`),
  new RegExp(
    String.raw`\b(?:a|one|this|that|the|some|our|my)? ?${CHILD}(?: in ${YEAR})? whose ${KIN}(?:'s| is| was| works?| owns| runs| just| had| got| left| died| won)[^,.!?\n]{3,40}`,
  ),
  new RegExp(
    String.raw`\b(?<!my )(?:mum|dad|mam|nan|maw)(?:'s)? (?:works?|working) (?:at|in|on|for|behind) (?:the |that )?[A-Za-z][^,.!?\n]{2,30}`,
  ),
  new RegExp(
    String.raw`\b(?:${THE}) (?:deputy )?head (?:girl|boy)\b|\bthe (?:little|younger|older|big|twin) (?:brother|sister) of (?:the|that|a)\b`,
  ),
  new RegExp(
    String.raw`\b(?:${THE}|the only|the one) (?:little |new |wee )?(?:deaf|blind|partially sighted|disabled|paralysed|trans|adopted|fostered|homeless|traveller) (?:${CHILD}|${STAFF}|family)\b`,
  ),
  new RegExp(
    String.raw`\bone of (?:my|our|the) (?:only )?(?:two|three) (?:[a-z]+ )?(?:${CHILD}|${STAFF})s\b`,
  ),
  new RegExp(
    String.raw`\b(?:${THE}|a) (?:[a-z]+ )?(?:${CHILD}|family|one) (?:off|from|at|in) the (?:farm|pub|travell?ers?'? site|big house|children's home|caravan (?:park|site)|lighthouse|chippy|corner shop|circus|refuge|vicarage|barracks|camp)\b`,
  ),
  // Where they live.
  new RegExp(
    String.raw`\b(?:[Ll]ives?|living) (?:in|at|on|above) (?:the|that) (?:lighthouse|pub|farm|windmill|castle|caravan|boat|barge|vicarage|manse|chippy|chip shop|shop|big (?:[a-z]+ )?house|zoo|station|garage|castle|circus)\b`,
  ),
  new RegExp(
    String.raw`\b(?:[Cc]ame|[Jj]oined|[Hh]ere) with the (?:circus|fair|army|travellers|showmen)\b|\bbig house by the\b`,
  ),
];

/** Looks and bits of a life that, two together, tell somebody apart: `ginger, brace, brother in the marines`. */
const LOOKS = new RegExp(
  String.raw`\b(?:${LOOK}|ginger|blonde|redhead|goth|goalie|tall|tiny|freckl\w+|brother in the [a-z]+|dad in the [a-z]+|mum in the [a-z]+|drives a|job share|maternity cover|au pair|aldi|lidl|libra|virgo|leo|taurus|capricorn)\b`,
  'gi',
);

/** Told apart within a school, though not to everybody. */
const VAGUE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${THE}) (?:[a-z]+ )?(?:${CHILD}|${STAFF}|one)(?: ${IN})? (?:who|that) (?:plays|swims|runs|boxes|dances|rides|races|sings|skates|acts|models|streams) (?:for|in|with|on)\b[^,.!?\n]{0,30}`,
  ),
  new RegExp(
    String.raw`\bshares (?:a|his|her) name with\b[^,.!?\n]{0,30}|\brelated to (?:a|the) (?:former |famous |ex-? ?)?[A-Z]?[a-z]+`,
  ),
  new RegExp(
    String.raw`\b(?:${THE} (?:[a-z]+ )?(?:[A-Z]{2} )?(?:${STAFF}|${CHILD})|${YEAR}), (?:ex[- ]|former |used to be |[a-z]+ (?:hair|cut|teeth|eyes|accent))[^.!?\n]{2,30}`,
  ),
  new RegExp(
    String.raw`\b(?:mum|dad|mam|nan)(?:'s| is) (?:on|chair of|head of|the|in) (?:the )?(?:pta|council|governors?|board|lifeboat|fire|police|raf|army|radio|telly|choir|town)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\bthe (?:boy|girl|lad|lass|kid|child|one) with the (?:twin|brother|sister|mum|dad|nan|triplet)\b[^,.!?\n]{0,30}`,
  ),
  new RegExp(String.raw`\bthat one (?:${CHILD}|mum|dad|family) (?:in|from|who|with)\b`),
  new RegExp(
    String.raw`\bremember (?:the|that) (?:[a-z]+ )?(?:${CHILD}|one|mum|dad|family|${STAFF}) (?:who|that|with|from|whose|what)\b`,
  ),
  new RegExp(
    String.raw`\b(?:him|her) (?:off|from|in) (?:the )?(?:school council|reception|finance|the kitchen|the office|${YEAR}|maths|english|science|art|pe|music)\b`,
  ),
  new RegExp(String.raw`\b(?:school|class|nursery|village|island) of (?:only |just )?\d{1,2}\b`),
  new RegExp(
    String.raw`\b[Aa] certain (?:[a-z]+ )?(?:${YEAR} )?(?:${CHILD}|${STAFF}|${KIN}|councillor|department)\b|\b[Aa] certain ${YEAR}\b(?! energy)`,
  ),
  new RegExp(
    String.raw`\b(?:[Oo]ur|[Mm]y|[Tt]he) (?!best|latest|greatest|nearest|oldest friend)(?:[a-z]{3,}est|most [a-z]+) (?:${CHILD}|${STAFF})(?:'s)?(?: (?:in|at|on) (?:my|our|the|this) (?:class|school|year|form|staff)| ${IN})`,
  ),
  new RegExp(
    String.raw`\b[Tt]he (?:other|supply|new|ex-army|job ?share)[a-z ]{0,15}(?:${STAFF}|person|man|woman|lady|fella|bloke)[a-z ]{0,15}(?:in|from) (?:room \d+|${YEAR}|the office|next door|the kitchen|this building)`,
  ),
  new RegExp(
    String.raw`\b(?:[Tt]he|[Oo]ur) (?:[a-z]+ )?(?:person|man|woman|lady|fella|bloke|guy) (?:in|from|on) the (?:office|kitchen|gate|hatch|site team|canteen|library|staffroom)(?: who[^,.!?\n]{0,30})?`,
  ),
  new RegExp(
    String.raw`\b(?:[Oo]ur|[Mm]y) (?:[a-z]+ )?(?:French|Spanish|German|Mandarin|Latin|Welsh|music|harp|drum|piano) (?:assistant|tutor|peri)\b`,
  ),
  new RegExp(String.raw`\b(?:${CHILD}|[Gg]irl|[Bb]oy|[Ll]ad), (?:aged )?\d{1,2},`),
  new RegExp(
    String.raw`\b(?:${YEAR}|head of dept|[Hh]ead of (?:dept|department)|bursar|deputy)[,:] (?:new|begins with|just bought|rhymes)\b`,
  ),
];

export interface Description {
  readonly span: Span;
  readonly isPinned: boolean;
}

/** What tells one person or family apart, and whether it pins them down. First come the surest. */
export const findDescription: (sentence: string) => Description | undefined = ofSentence(describe);

function describe(written: string): Description | undefined {
  // The capital of a first word says nothing.
  const sentence = written.charAt(0).toLowerCase() + written.slice(1);
  for (const [patterns, isPinned] of [
    [PINNED, true],
    [VAGUE, false],
  ] as const)
    for (const pattern of patterns) {
      const hit = pattern.exec(sentence);
      if (!hit) continue;
      const lead = hit[0].length - hit[0].trimStart().length;
      return {
        span: { start: hit.index + lead, end: hit.index + hit[0].trimEnd().length },
        isPinned,
      };
    }
  if (!sentence.includes(',') || /\b(?:I|we|my|our)\b/.test(sentence)) return undefined;
  const looks = [...sentence.matchAll(LOOKS)];
  const [first] = looks;
  const last = looks.at(-1);
  return first && last && looks.length > 1 && sentence.slice(first.index, last.index).includes(',')
    ? { span: { start: first.index, end: last.index + last[0].length }, isPinned: false }
    : undefined;
}
