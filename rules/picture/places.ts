/** Where people say they are with children, and that they are there now. For plain text. */

const VENUE = String.raw`(?:zoo|safari park|farm|aquarium|sea life|museum|gallery|castle|cathedral|abbey|theatre|panto(?:mime)?|cinema|park|woods?|forest|beach|seaside|lake|river|reservoir|nature reserve|country park|national park|outdoor centre|activity centre|field centre|adventure centre|camp ?site|camp|hostel|hotel|pool|baths|leisure centre|sports centre|ice rink|trampoline park|soft play|bowling|stadium|arena|race ?course|farm park|theme park|science centre|planetarium|space centre|railway|station|airport|port|ferry|services|service station|town hall|parliament|church|mosque|temple|gurdwara|synagogue|care home|fire station|police station|garden centre|supermarket|mcdonald'?s|pizza (?:hut|express)|visitor centre|mill|mine|caves?|lighthouse|dock|harbour|pier|high street|town centre|market|venue|observatory)`;
/** A capital after `at`: a place or a firm. Days, months and lessons are none. */
const PROPER = String.raw`(?!(?:School|Home|Work|Lunch|Year|Christmas|Easter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Assembly|Playtime|Breakfast|Reception|Nursery|Forest School|Maths|English|PE|KS\d|Key Stage|I|We|The End|Least|Last|First|All)\b)(?:[A-Z][\w'&-]+)(?: (?:of|the|in|on|and|&|de|upon) [A-Z][\w'&-]+| [A-Z][\w'&-]+){0,4}`;

/** A place with the little word before it, in small letters or with capitals. Case counts, so no `i` here. */
export const PLACE = new RegExp(
  [
    String.raw`📍 ?(?:[Tt]he )?${PROPER}|📍 ?[\w' ]{2,25}`,
    String.raw`(?<![\w'])${PROPER}(?=,? (?:here we come|bound|or bust|awaits|we have arrived|we're here|ready or not)\b)`,
    String.raw`(?<![\w'])(?:[Aa]t|[Ii]n|[Tt]o|[Oo]utside|[Ii]nside|[Ff]rom|[Vv]isiting|[Ee]xploring|[Ee]njoying|[Rr]eached|[Ww]hole of) (?:the )?${PROPER}`,
    String.raw`(?<![\w'])(?:[Aa]t|[Ii]n|[Tt]o|[Oo]utside|[Ii]nside|[Ff]rom|[Vv]isiting|[Ee]xploring|[Aa]round|[Rr]eached) (?:the |a |our |this )(?:[\w'-]+ ){0,3}?${VENUE}s?(?![\w'])`,
  ].join('|'),
  'u',
);

/** They are there now, will be soon, or are there every week. */
export const NOW = new RegExp(
  [
    String.raw`\b(?:here we come|for the next (?:\w+ )?(?:hours?|minutes|days)|(?:lunch|toilet|wee|pit|comfort|coffee|picnic) (?:stop|break) (?:at|in)|(?:day|night) (?:\d|one|two|three|four|five)|losing the will|now|right now|rn|currently|at the moment|atm|as we speak|live (?:from|at|on)|just (?:arrived|got (?:to|off|here|on)|landed|checked in|reached|pulled up|set off|boarded)|arrived|we've (?:arrived|landed|made it)|made it to|checked in(?:to)?|checking in)\b`,
    String.raw`\b(?:(?:we|we're|we are|i'm|they're|they are|all|currently|here) (?:all |both )?(?:at|in|on|outside|inside|here|off to|heading|on our way|stopping at|waiting|queu\w+|exploring|sat|stood|having (?:lunch|a picnic|our))\b|here (?:at|in|with|till|until)\b|on (?:our|the|my) way\b|en route|heading (?:to|for|off|down|up)|off to\b|setting off|about to|queu(?:e|ing)|waiting (?:at|for|outside|by))`,
    String.raw`\b(?:till|til|until|back (?:at|by|for|around)|home (?:at|by)|leaving at|return(?:ing)? at|pick(?:ing)? (?:them|us|up)[\w ]{0,12}(?:at|from)|until about) ?\d`,
    String.raw`\b(?:every|each) (?:single )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tues|wednes|thurs|fri)days (?:at|from|we)\b`,
    String.raw`\b(?:this (?:morning|afternoon)|today|tonight|tomorrow|all day|all week|this week)(?:'s)? (?:we (?:are|have|will)|we're|we'll|is|with|at|in)\b|\b(?:is|are|we're|be) (?:at|in) .{2,40} (?:today|tonight|tomorrow|all week|all day|this (?:morning|afternoon|week))\b`,
    String.raw`\b(?:on|aboard) the (?:coach|bus|minibus|train|ferry|boat)\b`,
    String.raw`📍`,
  ].join('|'),
  'iu',
);

/** It is over, so nobody can be found there by it. */
export const OVER =
  /\b(?:yesterday|last (?:week|month|term|year|night|friday|thursday|wednesday|tuesday|monday)|back (?:home|at school|in school|safe|from|now)|home (?:safe|now|from|after)|(?:had|was|were|went|visited|loved|enjoyed|spent)\b(?!.*\b(?:now|still)\b)|throwback|tbt|memories|what a (?:day|trip|week) (?:we had|it was|that was)|a (?:day|trip|week) to remember|thank you for having us)\b/i;
