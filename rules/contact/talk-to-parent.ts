import type { Span } from '../engine/rule';
import { plain } from '../wording/plain';

/** How plainly words are meant for a parent, and about their child. */
export interface TalkToParent extends Span {
  readonly how: 'plain' | 'likely';
}

const CHILD =
  '(?:(?:little|wee|eldest|youngest|older|younger|lovely|poor) ){0,2}(?:son|daughter|lad|lass|boy|girl|child|kid|one|man|princess|bairn|twins|boys|girls|children|kids|two|three|three|pair)';
const NAMED = "[A-Z][\\p{L}'-]{1,20}";
const WHO = `(?:he|she|they|him|her|his|their|${NAMED}(?:'s)?|your ${CHILD})`;

/** What staff say of a child's day, and hardly any friend does. */
const SCHOOL_DAY =
  '(?:in (?:my |our )?(?:class|lesson|assembly|maths|english|phonics|pe|reading group|reception|nursery|year \\d|the classroom|registration)|at (?:school|nursery|lunch ?time|play ?time|break(?: ?time)?|lunch|carpet time|drop[ -]?off|pick[ -]?up|home ?time|the gate)|(?:her|his|their) (?:behaviour|attitude|reading|writing|phonics|maths|homework|attendance|progress|report|target|ehcp|plan|reading (?:book|record|level)|maths book|book ?bag|pe kit|water bottle|lunch ?box|coat|jumper|cardigan|glasses|inhaler|spellings?|mock|coursework|results?|levels?)|on my desk|in (?:my|the) (?:classroom|cloakroom|tray|lost property)|during (?:lessons?|class|assembly|maths|phonics|break|lunch|play ?time))';

const PLAIN = [
  // about his behaviour today
  `\\b(?:about|regarding|re|concerning|with) (?:his|her|their|${NAMED}'s|your ${CHILD}'s) (?:behaviour|attitude|progress|attendance|reading|writing|homework|lateness|uniform|report|results?|ehcp|spellings?|phonics|work|friendships?|outburst|incident|meltdown|accident|bump|day)\\b`,
  `\\b(?:your|ur) (?:${CHILD}|${NAMED})\\b[^.!?\\n]{0,60}\\b${SCHOOL_DAY}`,
  `\\b${SCHOOL_DAY}[^.!?\\n]{0,60}\\b(?:your|ur) (?:${CHILD}|${NAMED})\\b`,
  `\\b(?:his|her|their|${NAMED}'s) (?:maths book|book ?bag|reading (?:book|record)|pe kit|homework|book|jumper|cardigan|coat|water bottle|lunch ?box|glasses|inhaler|exercise book|project|model)\\b[^.!?\\n]{0,50}\\b(?:home in my bag|on my desk|in my (?:bag|car|classroom|room|tray)|hand (?:it|them) over|(?:at|after) (?:drop[ -]?off|pick[ -]?up|home ?time)|left (?:it|them)? ?(?:in|at) (?:class|school))`,
  `\\bwe (?:love|loved|miss|missed) (?:having )?(?:him|her|them|${NAMED})\\b[^.!?\\n]{0,30}\\b(?:in|at) (?:class|school|year \\d|reception|nursery)\\b`,
  `\\b(?:i|i've|i'll|we|we've) (?:have |had to |will |can |could )?(?:spoke|spoken|speak|talked|had a (?:chat|word)|moved|sat|put|kept|keep|sent|given|gave) (?:to |with )?(?:him|her|them|your ${CHILD}|${NAMED})\\b[^.!?\\n]{0,40}\\b(?:today|in class|at (?:lunch|break|play ?time|school)|after (?:class|school|lunch)|detention|behaviour|next to|another table)\\b`,
  `\\b(?:he|she|they|${NAMED})(?:'s| is| was| has been| had| did|'d)? (?:been )?(?:such |so |really |a bit |absolutely |an absolute |a (?:real |total )?|very )*(?:star|superstar|delight|joy|pleasure|well behaved|good|upset|tearful|naughty|unsettled|poorly|worried|rude|disruptive|quiet|fab|fabulous|amazing|brilliant|settled|fine)\\b[^.!?\\n]{0,30}\\b${SCHOOL_DAY}`,
].map((source) => new RegExp(source, 'u'));

const LIKELY = [
  `\\b(?:[Hh]i|[Hh]iya|[Hh]ello|[Dd]ear|[Mm]orning|[Ee]vening|[Gg]ood (?:morning|evening|afternoon)),? (?:${NAMED}'s (?:mum|mam|dad|nan|gran|parents)|[Mm]r (?:and|&) [Mm]rs ${NAMED}|(?:all )?(?:parents|mums and dads|families))\\b`,
  // Miss P at the end of a message
  `\\b(?:[Mm]iss|[Mm]rs|[Mm]r|[Mm]s)\\.? [A-Z][\\p{L}'-]*\\.? ?(?:x+|😊|🙂|🙈)?\\s*$`,
  `\\b[Ii]t'?s (?:[Mm]iss|[Mm]rs|[Mm]r|[Mm]s)\\.? [A-Z][\\p{L}'-]*(?=[^\\n]*\\b(?:he|she|his|her|him|they|them|your ${CHILD})\\b)`,
  `\\b${WHO}(?:'ll| will| can|'s)?\\b[^.!?\\n]{0,40}\\b(?:at|before|after|until) (?:drop[ -]?off|pick[ -]?up|home ?time|carpet time)\\b`,
  `\\b(?:he|she|they|${NAMED}) (?:left|forgot|lost|dropped|has left|forgot to take) (?:his|her|their) [^.!?\\n]{0,40}\\b(?:on my desk|in my|in class|at school|in the (?:classroom|cloakroom|hall)|safe)`,
  `\\b(?:parents'? evening|(?:the )?phone call home|your concerns|your complaint|your (?:email|e-mail|note) about (?:him|her|them|${NAMED}))\\b`,
  `\\b(?:your|ur) ${CHILD}\\b[^.!?\\n]{0,60}\\b(?:in (?:my|our) (?:class|form|group|set|school)|for (?:me|us) (?:today|this (?:week|morning|term)|in)|star of the (?:week|day)|a credit to (?:you|her|him)|her (?:teacher|class)|his (?:teacher|class))`,
].map((source) => new RegExp(source, 'mu'));

const CHEAP = /\b(?:your|ur|his|her|their|he|she|they|him|it'?s|miss|mrs|mr|ms|about|regarding)\b/i;
/** Friends, family and colleagues who speak of a child. */
const NOT_A_PARENT =
  /\b(?:love (?:mum|mam|dad|nan)|our (?:lad|lass|son|daughter|youngest|eldest)|my (?:son|daughter|lad|girl|boy|youngest|eldest|two|own|nephew|niece|grandson|granddaughter|grandson's)|(?:his|her|their) (?:teacher|mum|mam|dad|nan) (?:said|says|told|is|was)|your (?:class|form|lesson|pupils|students|team|year \d+))\b/i;

/** Whether a message speaks to a parent about their child as only staff do. Marks the first turn of phrase that says so. */
export function findTalkToParent(raw: string): TalkToParent | undefined {
  if (!CHEAP.test(raw)) return undefined;
  const text = plain(raw);
  if (NOT_A_PARENT.test(text)) return undefined;
  // A capital tells a name, so case counts; a sentence's own capital does not.
  const read = text.replace(
    /(^|[.!?\n]\s*)(Your|His|Her|Their|He|She|They|It|We|About|I|Ur|The)\b/g,
    (word) => word.toLowerCase(),
  );
  for (const [how, patterns] of [
    ['plain', PLAIN],
    ['likely', LIKELY],
  ] as const) {
    const hits = patterns.flatMap((pattern) => {
      const hit = pattern.exec(read);
      return hit ? [hit] : [];
    });
    const [hit] = hits.sort((a, b) => a.index - b.index);
    if (hit)
      return {
        how: hits.length > 1 ? 'plain' : how,
        start: hit.index,
        end: hit.index + hit[0].trimEnd().length,
      };
  }
  return undefined;
}
