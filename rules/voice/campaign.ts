import { lines, type Saying } from './wording';

const PARTY = `(?:labour|tor(?:y|ies)|conservatives?|lib ?-?dems?|liberal democrats?|(?:the )?greens|green party|vote green|reform(?: uk)?(?! (?:of|the|our|school))|snp|plaid(?: cymru)?|dup|sinn f[eé]in|sdlp|uup|tuv|alliance party|ukip|alba|britain first|farage|starmer|corbyn|badenoch|sunak|boris|jim allister|swinney|ed davey)`;
const RUNNER = `(?:${PARTY}|(?:cllr|councillor)(?: \\w+)?|(?:our|the|your|local) (?:mp|candidate)|(?:a|the|certain) (?:certain )?candidate|candidates?)`;
const URGE = `(?:vot(?:e|es|ed|ing) (?:for |against |out )?|back(?:ing)? |support(?:ing)? |elect(?:ing)? |canvass(?:ing|ed)? (?:for )?|campaign(?:ing|ed)? (?:for|against) |leaflet(?:ing|s|ed)? ?(?:for )?|get (?:all |right )?behind |choose |pick |put (?:your|a) (?:cross|x|tick) (?:by|next to|for|against) |(?:give|gie) ~3 (?:a tick|your vote|yer vote) |tick (?:for |the box for )?|x for |endors(?:e|ing) |urging (?:you|all|our) ~3 to (?:vote|back) (?:for )?)`;
const OWN = { party: PARTY, runner: RUNNER, urge: URGE };

/** Sides taken towards pupils or parents, or in the role. */
const IN_ROLE = [
  `(?:(?:year|yr|y) ?1[0-3]s?|sixth form(?:ers)?|my (?:class|form|students|tutor group)|leavers|lower sixth|upper sixth)[^\\n]{0,100}? (?:(?:vote|voting|votes) (?:for )?(?:<runner>|[a-z]+ on (?:thursday|may|polling))|<party> all the way|get (?:this lot|them|the tories|labour) out)`,
  `sign (?:the|this|our|a) petition[^\\n]{0,60}? (?:mp|council\\w*|minister|government|pm|leader) (?:out|gone|sacked|to resign)|(?:teacher|head|governor|ta|parents)[^\\n]{0,40}? count on your vote|(?:only )?one box to tick|a vote for (?:me|us|him|her|<runner>) is a vote for|(?:send|sends|sending) (?:the |our |this )?(?:sitting (?:member|mp)|mp|government|tories|council) packing`,
  `(?:wrote|written|write|writing|emailed|emailing|messaged|texted) (?:to )?(?:all |every |our |my |the |some |<of> )*(?:\\w+ ){0,3}?<parents> ~3 (?:asking|telling|urging|to ask|to urge) ~3 (?:to )?(?:back|vote|support|elect)`,
  `(?:blue|red|yellow|green|orange|purple|turquoise) rosettes? ~4 (?:for|on|today|to)[^\\n]{0,30}|(?:lot|class|kids|pupils|children|weans|bairns) (?:wore|wearing|made|making) ~4 rosettes|vote (?:tory|labour|reform|snp|dup|them|him|her) out ~8 (?:pinned|stuck|on|up|hatch|door|wall|display)`,
  `(?:told|tellt|telling) (?:em|'em|them|the kids|my class|my form) ~3 to (?:nag|tell|get|make|ask|work on) (?:their|your|the) (?:dads?|mums?|mams?|parents|folks|grans?)|(?:making|raising|growing|training) (?:little|young|baby|future|wee) (?:socialists|marxists|lefties|tories|comrades|conservatives|communists|reformers|nationalists)`,
  `get out and vote for (?!(?:your|whoever|whichever|who|it|our (?:class|book|school)|the (?:book|name)))`,
  `(?:told|tell|telling|tellt|showed|taught|teach|asked|asking|urg\\w+|got|had|sent|gave|giving|gied|let|remind\\w*|convinc\\w*|persuad\\w*|encourag\\w*) (?:them|em|'em|(?:all )?(?:the |my |our |those |every |oor |ma )?(?:\\w+ ){0,2}?(?:<pupils>|<parents>|modern studies lot|politics lot|squad|team|lot|gate)) ~12 (?:vote|voting|<party>|<runner>|canvass\\w*|leaflet\\w*|ballot|party(?= broadcast)|colou?r|manifesto|who to vote)`,
  `(?:<pupils>|<parents>)[^.!?\\n]{0,60}? (?:<urge>(?:for )?(?:<runner>|the|our|her|him|them|change|ye|your|this)|<party>)`,
  `(?:<urge>(?:the )?(?:<runner>)|<party>)[^.!?\\n]{0,60}? (?:<pupils>|<parents>|school gate|the gate|playground|classroom|assembly|lesson|form time|homework|lanyard|staff ?room|in my class|families)`,
  `(?:handing|giving|dishing|hand|give) out ~3 (?:<party> )?(?:leaflets?|flyers|manifestos|posters|stickers|rosettes) ~4 (?:for <runner> )?(?:to|at|outside|in) (?:the )?(?:<parents>|<pupils>|gate|school|playground|home time|assembly|lesson)`,
  `(?:at|on|outside) the (?:school )?gate ~8 (?:leaflets?|<party>|rosettes?|canvass\\w*|vote|candidate|petition)`,
  `(?:<party>|vote|election|party|candidate(?:'s)?|yes|no|campaign) (?:posters?|leaflets?|stickers?|flyers?|signs?|badges?|rosettes?) ~4 (?:up )?(?:in|on|round|all over|at) (?:the |my |our |ma )?(?:class\\w*|corridor|staff ?room|school|gate|display|noticeboard|lanyard|window|book ?bags?)`,
  `rosette (?:on|pinned) ~4 (?:lanyard|class|school|gate|uniform|assembly)`,
  `as (?:a |an |the |your |head <of> )?(?:\\w+ )?(?:head(?:teacher)?|teacher|governor|politics|principal|deputy|ta|school|chair <of> governors|citizenship)[^.!?\\n]{0,20}? (?:here |at <party> )?(?:I'?m |I |we )?(?:am )?(?:urg\\w+|ask\\w*|back\\w*|support\\w*|recommend\\w*|advis\\w*|endors\\w*|vot\\w+) ~8 (?:families|parents|vote|<runner>|everyone|all|you)`,
  `school says (?:so|vote)|(?:vote|voting) ~4 school says`,
  `canvass\\w* (?:the |my |our )?(?:<parents>|<pupils>|mums|playground|families)`,
  `(?:homework|lesson|task|starter|assembly|form time|register)[^.!?\\n]{0,40}? (?:vote|unfollow|write to|email|lobby|canvass\\w*|party political|leaflet\\w*|ballot paper|manifesto) ~6 (?:<runner>|mp|him|her|against|for|as the right|they ought|broadcast)`,
  `party political broadcast ~4 (?:they|class|form|lesson|assembly)`,
  `(?:any|every) (?:parent|mum|dad|family|pupil|kid) (?:who|that) (?:votes?|doesn't vote|backs|supports|is voting)`,
  `(?:which|what) (?:party|colou?r|side|lot) (?:wants|is|will|would|to vote|you should) ~4 (?:you|your|sat|school|kids)`,
  `(?:turn|paint|make) (?:this|the|our) (?:ward|town|seat|constituency|borough|estate|valley|village) (?:yellow|blue|red|green|orange|purple|turquoise|light blue)`,
  `(?:year|yr|y) ?1[0-3]s? (?:=|who|are|all)[^.!?\\n]{0,40}? (?:vote|<party>|youth branch)`,
  `link to (?:the )?<party>(?:'s|')? (?:youth|campaign|branch|site|manifesto) ~4 (?:classroom|class|school|page)`,
  `(?:families|parents|mums|dads) you know (?:what to do|who|which)`,
];

/** Anything of party politics, on the school's account. */
const SCHOOL_ACCOUNT = [
  `(?:this|the) government's? ~8 (?:disgrace\\w*|shambles|betray\\w*|failing|failed|lies|joke)|(?:won't|don't|never) forget ~5 (?:polling day|election day|the ballot|the polls)|remember (?:who|that|this|it) ~6 (?:booth|polling|ballot|election|vote)|(?:got|have|get|gets) our vote|(?:brilliant|wonderful|fantastic|excellent|hard-?working|our) <party> (?:mp|candidate|councillor)|make sure (?:she|he|they)(?:'s|'re| is| are) (?:back|elected|in)|time for (?:a )?change (?:in|at) (?:wales|scotland|westminster|the council|government|number)`,
  `<urge>(?:for )?<runner>`,
  `(?:put|place|mark|stick) your (?:cross|x|vote|tick)`,
  `<urge>(?:him|her|them|the candidate|someone|whoever|a party|the party|change|our mp)(?! (?:a|his|her|their|team|favourite|book))`,
  `sign (?:the|this|our) petition ~8 (?:out|council|mp|government|minister|leader|resign|sack|remove|mayor|tory|labour)`,
  `(?:get|vote|kick|chuck|boot|throw) (?:the |them |him |her |this )?(?:~3 )?(?:<party>|government|council leader|leader|lot|mp|rascals|them) out`,
  `let's (?:all )?(?:get behind|back|vote|elect|kick)|all get behind (?:her|him|cllr|councillor)`,
  `anyone but (?:them|him|her|<party>|that lot)|never do politics|read their manifesto|their manifesto`,
  `(?:proud to|we|we're|now) (?:back|backing|endorse|endorsing|support|supporting) ~3 (?:<runner>)`,
  `<party> (?:will|would|have|has|is|are|want|wants|must|promise\\w*|did|gov\\w*|council|policy|cuts)`,
];

/** A bio that joins the post at school and a party. */
const BIO_ROLE = `(?:<job>|teach\\w+|school)`;
const BIO = [
  `${BIO_ROLE}[^\\n]{0,80}? (?:<urge><runner>|<party>|backing [A-Z]\\w+ [A-Z]\\w+ for|standing for|candidate for|vote [A-Z]\\w+)`,
  `(?:<urge><runner>|<party>(?: member| activist| candidate| till I die)?)[^\\n]{0,80}? ${BIO_ROLE}`,
  `(?:backing|vote|support) \\w+ \\w+ (?:for|in) \\w+`,
];

/** Unions, strikes and concerns are lawful; so are turnout, lessons with every side and votes about the class hamster. */
export const FREE =
  /\b(?:union|neu|nasuwt|unison|gmb|naht|ascl|eis|ssta|into|unite|strike|striking|picket\w*|pay (?:ballot|deal|offer|award)|whistle ?-?bl\w+|raise (?:a|my|the) concern|register to vote|registered to vote|photo id|polling (?:station|day|card)|whoever|whichever|whatever you vote|don't (?:care|mind) who|just (?:vote|turn up)|use your vote|school council|pupil council|eco council|student council|class captain|head (?:boy|girl)|mock (?:election|parliament|vote)|hustings|both sides|all (?:the )?parties|five parties|every party|equal time|names blacked|no opinions|book of|favourite|hedgehog|pancakes?|sandwich|tea ?-?party|birthday party|party (?:food|dress|bag|hat|rings?|game)s?|labour (?:ward|pains?|of love|in vain)|in labour|hard labour|manual labour|class party|learn(?:t|ed|ing|s)? about|suffragettes?|history)\b/i;

/** A party or a call to vote, and pupils or parents, in one breath. */
export const POLITICS_NEAR = [
  lines(
    [
      `<party>`,
      `(?:vot(?:e|es|ed|ing)|canvass\\w*|leaflet\\w*|ballot|manifesto|candidate|councillor|cllr|rosettes?|by-?election|general election|polling day|mp\\b)`,
    ],
    OWN,
  ),
  lines([
    `(?:<my> |the |our |all |every |oor |your |these |those )(?:\\w+ ){0,2}?(?:<pupils>|<parents>)|(?:<parents>|families|mums and dads) (?:at|of|from|if|please|you|who|think|remember)|school (?:gate|run|newsletter|families|car park)|in (?:my |the )?(?:class|lessons?|assembly|form time|tutor time|school)|class(?:room)? (?:wall|door|display|window)|homework|lanyard|playground|as (?:a |your |the )?(?:head(?:teacher)?|teacher|governor|deputy)`,
  ]),
  /\b(?:urge|urging|back(?:ing)?|support(?:ing)?|vote|votes|voting|for|against|out|only|want|need(?:s)? your|please|remember|make sure|tell|told|get|choose|proud|join(?:ed)?|sign|hand(?:ed|ing)|leaflet\w*|canvass\w*|posters?|stickers?)\b/i,
];

export type Campaign = 'in-role' | 'near-role' | 'account' | 'profile';

export const IN_ROLE_SAYINGS: readonly Saying<Campaign>[] = [
  { messageId: 'in-role', pattern: lines(IN_ROLE, OWN), unless: FREE },
];
export const ACCOUNT_SAYINGS: readonly Saying<Campaign>[] = [
  { messageId: 'account', pattern: lines([...SCHOOL_ACCOUNT, ...IN_ROLE], OWN), unless: FREE },
];
export const BIO_SAYINGS: readonly Saying<Campaign>[] = [
  { messageId: 'profile', pattern: lines(BIO, OWN), unless: FREE },
];

/** Most drafts hold nothing of politics. */
export const POLITICS_HINT = new RegExp(
  `\\b(?:vot(?:e|es|ed|ing)|ballot|canvass\\w*|leaflet\\w*|manifesto|candidate|councillor|cllr|mps?|rosette|petition|elect\\w*|party political|backing|tick|cross|council leader|ward|party|posters?|campaign\\w*|politics|vote|polling|booth|government|socialists|petition|rosettes|packing|get behind|colou?r|school says|${PARTY})\\b`,
  'i',
);
