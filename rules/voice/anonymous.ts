import { lines, wordHint, type Saying } from './wording';

/** Ways to hide who speaks. Told apart: those that speak of work themselves, and those that need a word of school nearby. */
const WORK = `(?:school|work|werk|head|heidie|heid|slt|boss|manager|employer|academy|trust|hr|council|colleagues?|staffroom|parents|job|gtcs?|gaffer|class)`;
const AT_WORK = [
  `(?:confessions|diar(?:y|ies)|secrets|truths?|unfiltered) <of> (?:an? |the )?~2 (?:<job>|<job>s|staff ?room)(?! (?:book|by))|(?:staff ?room|teachers?'?|ta|caretaker|classroom|headteacher|supply|nursery|send|school (?:staff|caretaker|cook)) (?:confessions|uncensored|unfiltered|exposed|tells all)`,
  `(?:<job>|senior leader|school leader)[.|,:;-]* (?:undercover|incognito|in disguise|anon|nameless)|(?:teacher|headteacher|caretaker|senco) x(?=[.,!]|$)|(?:hidden|undercover|masked|mystery|nameless) (?:\\w+ )?(?:teacher|head|headteacher|ta|deputy|governor|caretaker|senco|cook)(?! (?:challenge|competition|quiz|round|reveal|game))`,
  `(?:hae|have|take|get|lose) (?:my|ma) (?:gtcs? number|guts|registration|teaching licen[cs]e) ?(?:for garters)?`,
  `(?:run|written|admin\\w*) by (?:two |three |four |some |a few |\\d+ )?(?:teachers|staff|tas|heads|insiders)[.,]* (?:at|in|names?|tips?|it'll|we don't|no names|from a)|(?:run|written) by (?:staff|teachers) (?:for staff )?(?:names?|no names)`,
  `admin works in (?:the|a|our) school|staff in here under ~2 names`,
  `(?:can't|cannot|cannae|can not|couldn't|won't|not|never|no|nae|dinnae|don't|didn't|wouldn't|wanna|rather not|mustn't|obviously|ain't) ~2 (?:saying|say|said|tell(?:ing)?|nam(?:e|ing|ed)|reveal(?:ing)?|ask(?:ing)?|disclos\\w+|identify\\w*|mention(?:ing)?|guess(?:ing)?) ~3 (?:which|what|whit|the name of (?:the|my)|my) (?:school|academy|nursery|college|class|trust)`,
  `(?:can't|cannot|cannae|won't|not|never|no|can't even) ~2 (?:say(?:ing)?|tell(?:ing)?|reveal(?:ing)?) ~2 (?:who I am|who we are|where I (?:work|teach)|my name|who or where)`,
  `so ~1 (?:that )?${WORK}(?: \\w+)? (?:can't|cannot|won't|don't|doesn't|cannae|dinnae|never|isn't|aren't) (?:see|clock|know|find|trace|read|spot|recogni[sz]e|catch|track|work)`,
  `(?:${WORK}) (?:doesn't|don't|dinnae|mustn't|can't|won't|never|must not|isn't meant to|has no idea|have no idea) (?:know|find(?: out)?|knew|see|read|aware|recogni[sz]e) ~3 (?:it's me|about this|this is me|I've got|I have|who I am|I run|I'm on|this (?:one|account|page))`,
  `(?:account|page|profile) (?:your|my|the|our) (?:head|slt|boss|school|work|trust) (?:doesn't|don't|hasn't|haven't|can't|will never) (?:know|found|find)`,
  `(?:not|never) having (?:slt|my head|the head|work|school|my boss|hr) (?:read|see|find)`,
  `(?:because|since|as|cos|coz|cuz) (?:my |the )?${WORK} (?:is|are|'s|follows?|reads?|checks?|watch\\w*|stalks?) (?:on here|on this|me|my|this|everything|all)`,
  `if (?:you|they|anyone|anybody|ye|yous) (?:work|works|guess|figure|figures|suss) ~2 (?:out )?(?:which|what|who|where) ~2 (?:school|academy|I (?:am|work|teach)|this is)`,
  `(?:anonymous|anon|incognito|undercover|secret|nameless|faceless|unnamed|masked) (?:\\w+ )?<job>(?! (?:survey|feedback|form|santa|shopper))`,
  `(?:the )?secret (?:teacher|ta|head|headteacher|lunch lady|dinner lady|governor|supply teacher|ect|caretaker)(?! santa)`,
  `(?:I'?d|I would|I'?ll|they'?d|could) (?:be |get |have me )?(?:sacked|fired|done|struck off|disciplined|lose my job|binned|never get (?:another|a) ~2 (?:work|job)) ~2 (?:if|for) ~4 (?:knew|saw|found out|name|saying (?:this|who))`,
  `if (?:they|anyone|the head|slt|my head|school|work|anybody|folk) (?:knew|finds?|found) (?:out )?(?:it was|it's|this (?:was|is)|who) ?(?:me|I)?`,
  `(?:nobody|no one|noone) (?:at|in) (?:school|work|my school) knows ~3 (?:me|who|account|page|this)`,
  `(?:from|posting on|writing on|usin'?g?|via) (?:my |me |ma )(?:sister|brother|mate|friend|husband|wife|partner|mum|mam|cousin|flatmate|daughter|son)'?s (?:account|phone|profile|login|page|insta|facebook)`,
  `(?:a|your|an?) (?:friend|source|insider|mole|little bird|fly) (?:in|on|inside|from) (?:the|your|that) (?:staff ?room|classroom|school|wall of (?:the|a) staff ?room)`,
  `not saying who not saying where`,
  `no face no (?:name|case) (?:no )?(?:school|name)?`,
  `no names? no (?:school|face|class|faces|schools)`,
  `no (?:name|names) all the (?:dirt|tea|gossip|stories)`,
];

const HIDING = [
  `always anon\\w*|(?:anonymous|anon)[,]? (?:obviously|obvs|of course|naturally|always|forever)|all (?:unsigned|anonymous|anon)(?=[.!,]|$)|submissions? open|tips (?:in|to|via) (?:my |our |the )?(?:dms?|inbox)|(?:names?|schools?) never (?:given|shared|told|revealed|printed)|(?:no|nae) names? (?:needed|given|necessary|required)|without (?:being|getting) (?:caught|named|found out|identified|traced|sacked)`,
  `(?:county|region|school|location|place|name|employer|area|whereabouts) (?:undisclosed|withheld|redacted|classified|unknown)|names changed(?=[.,!;]|$)`,
  `(?:using|on|from|via|made|set up|with|got) (?:a |an |my |this |the )*(?:throw ?-?away|burner|alt|finsta)(?=[.,!;]| (?:because|cos|so|as|since|account|for)|$)|(?:replying|posting|writing|commenting|here) (?:from|on|with) (?:my |a )?(?:spare|second|other|fake|alt|new|blank) (?:account|profile|login|page)`,
  `made this (?:account|profile|page) ~4 (?:ago|today|tonight|just now|because|cos|so|and I'll)|(?:bin|binning|delete|deleting|scrap|nuke|close|kill) (?:it|this|the account|this account) (?:after|straight after|later|tomorrow|once)`,
  `(?:post|put|publish|sign|submit|credit)(?: it| me| mine| this| that)?(?: up)?(?: next)?(?: admin)? as [\\"']?(?:an? |the )?(?:concerned|worried|anonymous|insider|source|ex|former|local|angry|tired|fed[ -]up|disgruntled) ?\\w*|not my (?:real )?(?:initials|name)(?= this time|[.,!]|$)|[\\"'](?:an? )?(?:insider|anon|concerned \\w+|worried \\w+)[\\"']`,
  `(?:mustn't|can't|cannot|won't|couldn't|shouldn't|don't want|never|not) (?:it |them to |anyone to |be )*(?:trace\\w*|track\\w*|link\\w*|connect\\w*|pin\\w*|follow\\w*) (?:it |this |back |me )*(?:back )?to (?:me|us|the (?:office|school|staff)|work)|if (?:they|anyone|she|he) (?:works?|worked|finds?|figures?|guess\\w*) ~1 (?:out )?(?:which|who|whose) ~6 (?:it is|I am|this is|is me|wrote|of us)`,
  `(?:swap|change|hide|replace|blur|ditch) (?:my|the) (?:profile )?(?:pic|picture|photo|avatar|surname) ~6 (?:silhouette|cartoon|cat|blank|clocked|recogni\\w+|parents|initials)|(?:page|account|profile) with (?:a |an |no )(?:\\w+ )?(?:pineapple|cat|cartoon|flower|silhouette|duck|cactus|potato|face|photo|egg)(?: for a (?:picture|face|photo))?(?= because| so| cos|[.,])`,
  `under (?:silly|daft|made ?-?up|false|fake|different|assumed|other) names?|(?:asking|ask|wondering|wonder|guessing|guess|wonders) who (?:runs|writes|is behind|started|owns) (?:this|the|it|that)|unofficial[^\\n]{0,30}? run by`,
  `(?:you|they|nobody)(?:'ll| will) never (?:know|guess|find out|work out) (?:who|where|which|whose|it's|it was)(?! (?:came|won|turned|we met|I met|visited))|(?:we've|we have|you've) never (?:met|spoken|heard <of> me)(?=[.,!]|$)|that's all I'm (?:saying|telling you)|only place I can (?:say|be honest|speak)|I'm one <of> (?:you|your own)(?=[.,!]|$)`,
  `(?:nobody|no one|none <of> (?:them|you)|they|colleagues|my (?:head|boss|friends|family|colleagues)|slt|the head) (?:knows?|suspects?|will (?:ever )?know|have any idea|has any idea|has a clue|can (?:prove|tell|trace)|will guess|would guess|don't know|doesn't know) ~3 (?:it's me|who I am|that I|I'm|I run|this (?:account|page|is me)|I've got this|about this)`,
  `(?:names?|details|places?|faces?|year groups?|dates?) (?:have been |has been |were |are |all )?(?:changed|removed|hidden|withheld|blurred|redacted|disguised) (?:to protect|for|because|so|obviously|before)`,
  `(?:I )?(?:run|started|set up|behind|admin(?: of)?|own) (?:this|the|that|an?) (?:\\w+ )?(?:anonymous|anon|parody|meme|spoof|secret|gossip|confessions?) (?:account|page|insta|group|blog|feed)`,
  `(?:parody|spoof|meme|gossip|rant|vent|confessions?|whispers?|unofficial) (?:account|page|insta|feed|blog)(?! (?:was|is (?:funny|hilarious)|made me))`,
  `(?:I'?m|I am|I'll|I'd|would|prefer|rather|wish|want|need|like|must|have|choosing|trying) (?:to )?(?:stay|remain|be|keep|keeping|staying|remaining) (?:\\w+ )?(?:anonymous|anon|nameless|unnamed|incognito|hidden|a mystery|under the radar|off the record|my name out)`,
  `(?:my|the) (?:real )?(?:name|identity|employer|school) (?:stays|remains|is) (?:\\w+ )?(?:secret|hidden|private|my business|irrelevant|unimportant|between|off)`,
  `(?:it|this) (?:doesn't|does not|won't|shouldn't) (?:matter|say) who I am|never mind (?:who|which|where)|who I am (?:doesn't|isn't|is not)|doesn't matter (?:who|which (?:school|one))|call me (?:a )?(?:mr|mrs|ms|miss|sir|deep throat|anon\\w*|nobody|a mole|the mole|an insider)`,
  `(?:an?|the|your|resident|school) (?:insider|mole|whistleblower in the|deep throat|spy|ghost|phantom) (?:at|in|from|here|writes|speaks|reporting|inside)`,
  `(?:logged|logging|signed) (?:in|out) ~4 (?:so|account|because)|(?:vpn|incognito mode|private (?:tab|window)|self-?destruct)(?= |[.!,]|$)`,
  `(?:for|on) (?:the )?(?:obvious|legal|career|job|professional) reasons`,
  `(?:I )?(?:can't|cannot|couldn't|daren't|dare not|don't dare|afraid to|scared to|not allowed to) (?:say|post|put|write|speak|sign|share) (?:this|it|that)? ?(?:under|on|with|from|as|in) (?:my|me|myself|main)|not on (?:my )?main|off (?:my )?main`,
  `(?:from|by) (?:someone|somebody|one|a person|a voice|those|people|a (?:\\w+ )?member <of> staff) (?:who|that|on|in|inside|at) ~2 (?:works?|teach(?:es)?|inside|there|the (?:inside|building|staffroom))|(?:someone|somebody) who (?:works|teaches) there`,

  `(?:post|comment|writ|shar|send|ask|say|speak|tweet|submitt|put|report|stay|remain|keep|go|do)\\w*(?: (?:this|it|mine|one|me|in|up|out))*(?: as)? (?:anon|anonymous|anonymously|incognito|nameless)`,
  `(?:anon|anonymous|anonymously) (?:please|pls|plz|plss|post|for (?:this|obvious)|because|cos|here|admin)`,
  `(?:anon|anonymous) for (?:obvious|good|a) reasons?`,
  `(?:burner|throw ?-?away|alt|sock ?puppet|finsta|ghost|dummy|decoy|spare|second|secret|fake|anon|anonymous) (?:account|acct|acc|profile|page|handle|insta|login|twitter|facebook|tiktok)`,
  `(?:from|on|using|it's|this is|behind|my|a) (?:a |my |the )?burner(?! phone)`,
  `burner (?:of|for|because|cos|so)`,
  `(?:new|made (?:this|a new)|set up (?:this|a new)|separate) (?:account|acct|acc|page|profile) (?:because|cos|so|coz|just to|to say|as)`,
  `(?:keep|leave|leaving|take|hide|hiding|withhold|without|wi no|with no|wi nae|minus|scrub|change) (?:my |ma |me |our |the |a )?(?:real )?(?:name|names|identity|details)(?: (?:off|out|on|hidden|it|secret|back))?(?: (?:please|pls|of it))?`,
  `(?:name|identity) (?:withheld|hidden|changed|supplied|on request|redacted)`,
  `(?:page )?admin,? (?:can|could|pls|please|plz|post|put|share|here's|hide|wid|keep) ~6 (?:anon\\w*|no name|without|hide|nae name\\w*|no name on it)`,
  `(?:hi|hiya|hey|hello|dear) (?:page )?admin ~8 (?:anon\\w*|no name\\w*|without (?:my|a) name)`,
  `(?:no|nae|nee) names? (?:please|pls|on it|attached|the council|from me|here|mentioned)`,
  `put me down as`,
  `(?:can't|cannot|cannae|won't|not going to|not gonna|couldn't) (?:put|sign|give|use|attach|add) (?:my|ma|me) (?:own |real )?(?:name|face|page|account|profile)(?: (?:to|on|for|here))?`,
  `can't be (?:tagged|named|seen|identified|associated|linked)`,
  `under (?:a |an |my )?(?:false|fake|made-? ?up|pen|assumed|different) name|(?:a|my) (?:pseudonym|pen name|nom de plume|alias)`,
  `(?:not|never|isn't|it's not) (?:my|me) real name`,
  `(?:don't (?:even )?(?:try|ask|bother)|dinnae|do not (?:try|ask|bother)|you won't|you'll never|they'll never|good luck|guess|stop trying to) ?(?:to |me )?(?:ask|guess\\w*|bother guessing|guess|work(?:ing)? out|know|find(?:ing)? out|try to (?:guess|find))? ?~2 (?:who(?:'s)? (?:I am|this is|it is|runs|wrote|we are|I am|is behind)|whose|which (?:school|one|class)|whit school|what school|where I (?:work|teach))`,
  `don't ask me to take (?:the|my) mask off|(?:behind|under) (?:the|a|my) mask`,
  `(?:you don't|nobody) (?:know|you know) (?:me|who I am)`,
  `who runs this (?:acc|account|page)`,
  `(?:cartoon|no|hidden|blurred|covered) face (?:because|for a reason|no name|so)`,
  `(?:hence|reason for|that's why) the (?:cartoon|mask|blurred|avatar|fake|alias|anon\\w*|duck|cat|emoji)(?: \\w+)?`,
  `(?:never|didn't|don't|not) (?:said|say|saying|mention|tell you|told you) (?:you )?(?:which|what|where|who)(?: (?:school|one))?`,
  `nobody you know|someone you (?:might )?know|guess away`,
  `whistle ?-?blower of the staff ?room|tales from (?:an?|inside|the) (?:\\w+ ){0,2}(?:staff ?room|photocopier)`,
  `you (?:didn't|never|did not) (?:hear|get|see) (?:this|it|that) from me`,
];

const SCHOOL =
  /\b(?:school|academy|primary|secondary|nursery|college|sixth|teach\w*|hr|quiet room|parents|governor\w*|clerk|office|in the kitchen|mat|gtcs|staff(?:room)?|head(?:teacher)?|slt|pupils?|classe?s?|classroom|lessons?|ofsted|ect|nqt|ta|lsa|hod|senco|governors?|caretaker|supply|(?:yr|year|y) ?\d+|p[1-7]|kids|weans|bairns|children|i (?:work|teach)(?:ed)? (?:there|here|in|at)|inside that|in there every|workplace|pgce|trust|probationer|dominie)\b/i;
const HARMLESS =
  /\b(?:valentine|donor|donat\w+|survey|questionnaire|feedback form|suggestion box|gift|flowers|daffs|daffodils|sticky notes?|poem|poet|hero|santa|sarcasm|reporting tool|alcoholics|marking|marked|moderation|bunsen|kind (?:soul|person)|thank(?:s| you)|duolingo|spotify|whoever (?:it )?(?:was|left)|character|book|novel|play|programme|report (?:it|bullying|concerns) anonymously|students? can|pupils can|children can|confidential helpline|whistle ?blowing (?:policy|line|procedure)|proper door)\b/i;

export type Hidden = 'hidden' | 'masked';

/** Sayings that hide the writer at a school. */
export const ANONYMOUS: readonly Saying<Hidden>[] = [
  { messageId: 'hidden', pattern: lines(AT_WORK), unless: HARMLESS },
  { messageId: 'masked', pattern: lines(HIDING), unless: HARMLESS, also: SCHOOL },
];

const HIDING_WORD = wordHint(
  `false assumed pretend* acc accounts acct admin alias anon anon* avatar behind binned blurred burner cartoon confession* dare* daren't diaries
  diary dirt disclos* disguise* faceless fake finsta follows ghost* gossip gtc* guess* guts handle hence hidden hide
  hiding identif* identity incognito insider insta instagram logged login mask* masked mention* met mole named nameless
  names naming owl pen profile pseudonym recognis* record reveal* sacked signed signing silly source spoof spot spy
  stalks struck submissions submit* submitt* tales throwaway tips trace* track* truth truths uncensored undercover
  undisclosed unfiltered unnamed unofficial unsigned vpn whispers whistleblower withheld`,
);
/** Everyday words, of which it takes two. */
const HIDING_WORDS = wordHint(
  `which false made bin where x who's gone account alt always ask asking changed clock done employer ex face find fired fly found friend from hear hints honest
  knew know knows link* main meme name obvious out page parody pic picture posting private read reads reasons run runs
  say saying says secret see sign somebody someone tell tell* telling throw using voice watch* who work work*`,
  2,
);
/** Whether a text may speak of names, accounts or not being known. Most do not. */
export function mayHide(text: string): boolean {
  return HIDING_WORD(text) || HIDING_WORDS(text);
}

/** Groups and pages whose point is that nobody signs. */
export const NAMELESS_PAGE =
  /\b(?:spotted|confessions?|anonymous|anon|overheard|whispers?|gossip|secrets?|exposed|rumou?rs?|name and shame|tea (?:page|room|time)|tattle|yik ?yak|unfiltered|uncensored|rants?)\b/i;

/** Whether the words are about a school. */
export function isOfSchool(text: string): boolean {
  return SCHOOL.test(text);
}
