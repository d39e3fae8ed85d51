import { lines, type Saying } from './wording';

/** What people sell on the side. */
const WARES = `(?:sensory (?:boxes|kits?)|perfumes?|mortgage advice|odd jobs|loft conversions?|extensions|travel (?:page|agen\\w+)|holidays? through|beauty (?:page|range|products?)|(?:slimming|protein|diet) shakes|consultancy|personal trainer|report service|scentsy|handbags|make-?up|lip ?gloss|skincare|knitwear|bows|hair ?bows|party bags|cleaning products|vitamins|collagen|cbd|vapes|raffle boxes|hampers|tutor(?:ing|s|ial)?|tuition|grinds|private (?:lessons?|sessions?|coaching)|lessons?|coaching|(?:1|one)[ -]?(?:to|2|:|on)?[ -]?(?:1|one)(?: \\w+)?|boosters?|boot ?camps?|crash course|revision (?:course|guide|pack|day|session)s?|sats prep|11\\+|eleven plus|entrance exam|maths club|workbooks?|study guide|my (?:new )?(?:book|guide|course|app)|holiday (?:club|camp)|summer (?:camp|club|school)|camp|classes|avon|scentsy|forever living|herbalife|tropic|younique|usborne|arbonne|juice plus|body shop at home|nutrition plan|diet plan|meal plan|slimming|aloe|essential oils|doterra|candles?|wax melts|cakes?|cupcakes?|brownies|bakes|balloon arch(?:es)?|balloons|face painting|braid\\w*|nails|lashes|brows|facials?|botox|fillers?|massages?|spray tans?|tan parties|tans?|hair ?(?:cuts|dressing)?|dj|disco|bouncy castles?|photo(?:graph)?s?(?:hoots?)?|portraits|prints?|window cleaning|gardening|cleaning|decorating|babysitting|childminding|airport runs|taxi|lifts|dog walking|pupp(?:y|ies)|kittens?|insurance|mortgages?|crypto|bitcoin|personal training|pt sessions|gym|membership|bootcamp|yoga|dance|swimming|guitar|piano|drum|singing|tarot|reiki|jewellery|prints|uniforms?|hoodies|merch|crafts?|etsy|side hustle|business|shop|stall|products?|catalogue|orders?|party plan)`;
const FIRST = `(?:I|I'm|I'll|I've|I do|me|my|we|we're|our|us|mine|miss|sir|mr \\w+|mrs \\w+|ms \\w+)`;
const FOLK = `(?:<parents>|(?:<my> )?(?:own )?(?:<pupils>|class list)|my (?:own )?(?:class|form|pupils|students|parents|families|lot)|class(?:rooms?)?|school (?:families|gate|run|newsletter|name|minibus|playground)|playground|book ?bags?|planners?|(?:reading )?diar(?:y|ies)|register|pick ?-?up|gate|parents' evening|your (?:lad|wean|child|son|daughter|kid|girl|boy|bairn|little (?:one|girl|boy)|ellie)s?)`;
const OWN = { wares: WARES, first: FIRST, folk: FOLK };

const INSIDER = [
  `(?:got|have|had|found|took|taken|pulled|added) (?:yous?|yas|your (?:emails?|numbers?|addresses|details)|you all|them) (?:all )?(?:off|from) (?:the )?(?:contact (?:sheet|list|forms?)|admissions? (?:list|forms?)|class list|register|system|school (?:list|system)|parentmail|emergency contacts?|sims|arbor)`,
  `(?:I|we) (?:pick|choose|select|decide|cast|mark|grade|do|run|set) (?:the |who |your |his |her |their )~4 (?:squad|team|cast|solos?|sets?|groups?|reports?|grades?|references?|places)[^\\n]{0,90}? (?:£|camp|cash|quid|discount|buys?|books (?:my|me|with|through)|sponsor)`,
  `(?:doing|writing|marking) (?:her|his|their|your|yer) ~2 (?:reports?|references?|coursework|mocks?|assessments?)[^\\n]{0,70}? (?:sponsor|buy|order|£\\d|my (?:new )?(?:page|business|shop|book|range))`,
  `(?:I'd|I'll|I would|I will|we'll|we'd|might|always) (?:remember|look after|see right|favour|look kindly on) ~3 (?:famil\\w+|parents?|mums?|anyone|kids?|those) ~1 (?:who|that|whose \\w+) (?:book\\w*|bought|buys?|order\\w*|used?|paid|pays?|joined|joins?)|(?:anybody|anyone|whoever|those|families) (?:who|that) (?:books?|buys?|orders?|pays?|signs? up|joins?)[^\\n]{0,40}? (?:gets? (?:seen|noticed|picked|first|looked after|a (?:place|mention))|to the front|looked after)`,
  `(?:your|yer) (?:boy|girl|lad|lass|son|daughter|child|wean|bairn)(?:'s| is)? (?:predicted|on track for|working at|behind|bottom|failing|borderline)[^\\n]{0,80}? (?:quid|£ ?\\d+|an hour|a go|with me)`,
  `I'?m (?:her|his|their|your \\w+(?:'s)?) (?:teacher|ta|head|tutor)[^\\n]{0,70}? (?:an hour|quid|£ ?\\d|(?:twenty|thirty|forty|fifty) (?:an|a|quid))|(?:if )?your (?:child|son|daughter|kid) is (?:on|in) my (?:caseload|class|register|list|group|set|form)[^\\n]{0,60}? (?:priority|discount|rate|free|half price|first)|as your (?:child's )?(?:head\\w*|teacher|senco|deputy)[^\\n]{0,80}? (?:per ?cent off|% off|discount|£ ?\\d|my (?:wife|husband|sister|brother|book|business))`,
  `(?:know|knows|knowing|see) (?:exactly )?(?:what|which|who|their|how) ~5 (?:to put|routines?|panel wants?|been (?:saying|eating)|gaps|weak)[^\\n]{0,80}? (?:£|tenner|quid|an hour|ask|dm|families at ours|session)`,
  `(?:if )?(?:the )?school (?:won't|can't|will not) (?:assess|test|support|help|diagnose) ~2 I (?:will|can|could)(?= privately| for|[, ]£| evenings)|you know where I work`,
  `(?:since|as|because|seeing as|given (?:that )?|and|so) I (?:teach|taught|have|had|look after|work with|see|know) (?:your|ye|them|him|her|all your|his|half) ~8 (?:£|quid|lessons?|sessions?|tutor\\w*|discount|price|rate|deal|book|business|offer|sell\\w*)`,
  `(?:tip(?:ped)?|heads up|word|warn\\w*|told|tell|pass(?:ed)?|slip(?:ped)?|gave|give|let) ~8 (?:contract|tender|quote|bids?|supplier|planning|sale|plot|field|job|vacancy|interview questions?) ~6 (?:before|early|cousin|brother|husband|wife|mate|kev|son|his firm|her firm|our firm|my (?:brother|husband|wife|cousin|mate|son))`,
  `my (?:husband|wife|brother|sister|cousin|mate|son|daughter|partner|dad|mum|uncle)(?:'s)? (?:\\w+ )?(?:firm|company|business|garage|van|got|getting|gets|does|is doing|has|won|landed) ~6 (?:school|contract|minibus|catering|roof|painting|cleaning|job|tender|quote|coaches|uniform)`,
  `(?:interview|shortlist\\w*|exam|test|audition) (?:questions?|criteria|answers|papers?) ~6 (?:for (?:my|a)|to my|mate|cousin|£|price|coffee|wine|pint)`,

  `(?:saw|seen|noticed|spotted|looked up|checked|know|knew|got|took|pulled|used) ~4 (?:mock|grade|grades|results?|report|register|form|medical|class list|contact list|records?|assessments?|data|sims|arbor|parent ?mail|address|number) ~12 (?:£|sessions?|tutor\\w*|lessons|price|private|plan|help|grinds|sort|offer|discount|book|could do|half price|one)`,
  `I (?:got|have|found|took|know) your (?:number|address|email|details|name) (?:from|off|through|on) (?:the )?(?:register|school|sims|class list|contact|records?|system|form|office)`,
  `(?:I'?ve )?(?:already |I )?(?:know|seen|got|have) (?:what|who|which|exactly what|where) ~3 (?:they|he|she|your|each|every|needs?|got|is|are|struggl\\w+) ~12 (?:£|hour|session|tutor\\w*|maths|sats|booster|deal|price|month|quid)`,
  `(?:£|hour|session|tutor\\w*|maths|sats|booster|deal|price|quid|spaces?|saturdays)[^.!?]{0,50}[.!?,]* (?:and )?I (?:already )?(?:know|knew|saw|have) (?:what|who|exactly|which|where) ~3 (?:they|he|she|your|each|needs?)`,
  `(?:I|who|same teacher|literally|I'm the one who) ~2 (?:set|sets|mark|marks|write|writes|wrote|moderate) (?:the|their|his|her|your|those|these) (?:\\w+ )?(?:assessments?|exams?|papers?|tests?|reports?|coursework|grades?|mocks?)`,
  `(?:I'?ve |with )?(?:the|your|their|my)? ?(?:class list|register|contact list|sims|birthday list|list) (?:in front <of>|is in|has had|had|to hand|open)`,
  `(?:look after|go easy on|sort out|see (?:him|her|them|your \\w+) right|help) ~3 (?:your|yer|ye|his|her) ?(?:lad|wean|child|son|daughter|kid|girl|boy|bairn)? ?(?:in|with|through)? ?(?:set|class|the team|exam|audition|grade)s?`,
  `(?:chances?|hopes|place|spot|part|shot) ~5 (?:won't|will not|wouldn't|can't) be (?:hurt|harmed)`,
  `(?:come in|bid|quote|tender|price it|pitch|get it in) (?:just )?(?:under|below|at|for less than) (?:£ ?\\d+|\\d+|ten|twenty|thirty|forty|fifty|the others?)`,
  `(?:cheapest|lowest|the other) (?:bid|quote|tender|one) ~4 (?:is|was|came|came in|at|of) (?:£ ?\\d+|\\d+)`,
  `before the (?:reports?|report cards?|grades?|tender|contract|results|job|sale|plans?|closure) (?:go(?:es)? out|(?:is|are) (?:out|announced|public|advertised)|comes? out)`,
  `(?:inside|insider) (?:info|information|knowledge|track|tip)|get in (?:quick )?before ~3 (?:announced|public|advertised)|(?:I|we)(?:'ve)? (?:seen|know) the (?:other )?(?:bids|quotes|tenders|budget)`,
  `(?:head ?start|answers page|advantage|edge|inside track) ~4 (?:me|I'?m|too|as their|with their)`,
  `mention(?:ed)? (?:it|them|this) to (?:your|yer) ~4 (?:in|during) (?:class|reading|lesson|register|assembly|maths)`,
  `told (?:the|my|all the|your) (?:kids|class|pupils|children|weans|bairns|parents|mums) (?:to (?:tell|buy|get|order|bring)|it's|they|we use|about my)`,
];

const TO_FAMILIES = [
  `(?:school|class|nursery|our|year \\d+) (?:mums?|parents?|famil(?:y|ies)) (?:discount|rate|offer|price|deal|get)(?= if| \\d| on|[.!,]|$| first| mates| ten| money)|(?:discount|off|free|deal) if you (?:say|mention|tell|quote) ~5`,
  `(?:say|mention|quote|just say|tell them) (?:miss|mr|mrs|sir|the school|assembly) ~2 (?:sent|for (?:a )?discount|and get|\\d+%)`,
  `(?:leaflets?|flyers?|avon|brochures?|catalogues?|samples?|cards?) ~4 in (?:the |their |every |all the )?(?:lunch ?(?:bags?|boxes|box)|book ?bags?|bags|trays|pegs|reading (?:folders|wallets))|(?:first|my) (?:flyer|leaflet|newsletter|catalogue) ~5 (?:class list|parents|families)|class list(?:'s| has)? (?:had|got|getting|gets) (?:the|my|a) ~2 (?:flyer|leaflet|email|offer|link)`,
  `<wares>[^\\n]{0,90}? (?:ask me at|pay (?:at|on)|collect (?:from|at)|find me at|pick ?up from|order(?:s)? (?:at|to)|see me at) ~3 (?:parents' evening|pick ?-?up|the gate|gate|drop ?-?off|cloakroom|class(?:room)?|reception|office|my room)`,
  `<wares>[^\\n]{0,90}? (?:half (?:the |our )?(?:school |class )?(?:mums|mams|parents)|all (?:the |our )?(?:asd |send |school |class )?(?:parents|mums|mams)|(?:school|class) (?:mums|mams|parents|families)|(?:a' |all )?(?:ma|my) (?:p\\d|y\\d+|year \\d+|class|form)(?:'s)? (?:families|mums|parents|lot)) ~4 (?:are on|on them|have had|had one|invited|use|swear|love|bought|get|got|buy)`,
  `(?:hiya|hi|hey|dear|morning|evening|calling|all)[ ,]+(?:all |the )?(?:y\\d+|year \\d+|yr \\d+|reception|nursery|p\\d|my|\\w+ (?:class|room))? ?(?:mums|mams|moms|mamas|parents|families|mummies)[^\\n]{0,110}? <wares>[^\\n]{0,90}? (?:£|tenner|quid|discount|pay|orders?|dm|from mine|bring|in the evenings|who wants|bargain|invoice|each|book)`,
  `(?:invoice|bill|charge) (?:to |your |their )?(?:mam|mum|dad|parents|families)|(?:told|telling) (?:the |my )?(?:year \\d+s?|y\\d+s?|p\\d|class|kids|form|sixth form)[^\\n]{0,60}? (?:hoodie|order|buy|sorted|get it (?:off|from) me)`,
  `(?:my|our) (?:firm|company|business|salon|shop|garage|(?:wife|husband|sister|brother|son|daughter|partner)'?s \\w+)[^\\n]{0,80}? (?:our (?:families|parents)|school families|families at (?:ours|school)|parents at (?:ours|school|our))|families at (?:ours|school) (?:ask|get|dm|message)|(?:11\\+|eleven plus|sats|gcse|phonics|maths) tutor to (?:its|our|the school's) (?:families|parents|pupils)`,
  `(?:first )?(?:clients?|customers?|buyers?) (?:will be|are|were|is|have been) ~3 (?:<parents>|year \\d+|my class|school|mums and dads)|if every (?:family|parent|mum|kid|child) ~4 (?:bought|buys|ordered)`,
  `(?:parents|mums|dads|families|mams|carers)[^.!?\\n]{0,80}? (?:my|me) (?:new |own |little |wee |side |other )*(?:business|side hustle|shop|etsy|page|salon|stall|range|brand|company|studio|class(?:es)?|club|camp|course|tutoring|sessions?|lessons?|products?|book|candles|cakes|bakes|nails|hair|prints|jewellery|parties)`,
  `(?:my|me) (?:new |own |little |wee |side |other )*(?:business|side hustle|shop|etsy|salon|stall|range|brand|company|studio|camp|course|tutoring|products?|book|candles|cakes|bakes|nails|prints|jewellery|parties)[^.!?\\n]{0,80}? (?:parents|mums|families|mams|school gate|class (?:chat|whats ?app|group|list)|my class|my pupils|book ?bags?|staff ?room noticeboard|newsletter)`,
  `(?:paid|paying|pay|charg\\w+|bill\\w*|invoic\\w*|earn\\w*|mak(?:e|ing)|making|made|pocket\\w*) ~6 (?:parents|families|mums|off (?:the|my) (?:parents|kids|class|pupils)|(?:from|by) (?:parents|the parents|families|mums)|out <of> (?:the|my) (?:parents|class))`,
  `(?:recommend\\w*|suggest\\w*|advis\\w*|told|tell|mention\\w*|push\\w*|plug\\w*|wrote|put) ~8 (?:my (?:own )?(?:tutoring|book|workbook|app|business|course|shop|channel|camp|classes)|myself as (?:a|their) tutor|tutoring with me)`,
  `(?:parents|mums|families|kids|pupils|class|students) ~4 (?:can|could|should|must|need to|have to|will|are|get to|to) (?:all )?(?:buy|order|purchase|subscribe|sign up|pay|book) ~4 (?:my|from me|it from|through me|on my|with me)`,

  `<wares> ~8 (?:for |to |from |in |at |<of> |with |if |and |your )?<folk> ~8 <price>`,
  `<wares> ~8 <price> ~8 <folk>`,
  `<folk>[^.!?\\n]{0,70}? <wares> ~8 <price>`,
  `<folk>[^.!?\\n]{0,60}? <price> ~8 <wares>`,
  `<price>[^.!?\\n]{0,50}? <wares> ~8 <folk>`,
  `tutor(?:ing)? (?:my|our|one <of> my|some <of> my) (?:own )?(?:class|pupils?|students?|form|kids|year|set)`,
  `(?:my|our) (?:own )?(?:class|pupils|students|form|parents|families|year \\d+s?)(?: parents)? (?:get|gets|can have|have|having|all get) (?:first dibs|priority|a discount|\\d+% off|half price|mates rates|a deal|it (?:free|cheap))`,
  `(?:flyers?|leaflets?|cards?|business cards?|catalogues?|brochures?|order forms?|price lists?|samples?) ~5 (?:in|into|with|inside|home in|through|tucked in) (?:the |their |your |every |all )?(?:book ?bags?|planners?|reading (?:books|diaries|records)|diaries|trays|pegs|reports?|homework|newsletter)`,
  `(?:book ?bags?|planners?|reading (?:books|diaries|records)|newsletter|parents' evening|school gate|playground) ~6 (?:flyers?|my card|business cards?|avon|scentsy|orders?|price list|new jobs|sold|selling|customers?)`,
  `(?:selling|sold|flogging|shifting|pushing|promoting|plugging|advertising) ~4 (?:to|at|outside|round|in|on) (?:the |my |our |all )?(?:<parents>|school|gate|playground|staff ?room|class|newsletter|mums)`,
  `(?:every|each|all) (?:famil(?:y|ies)|parents?|mums?|child) in (?:my|the|our) class ~3 (?:bought|buys?|ordered|orders|signed|gets?|needs)`,
  `(?:drop|deliver|bring|collect|pay|pick ?up|order|orders)\\w* ~4 (?:to|at|from|in|by) (?:the )?(?:class(?:rooms?)?|pick ?-?up|school gate|gate|school office|the office|playground|reception)`,
  `(?:buy|order|book|get|join|sign up) ~5 (?:off|from|with|through) (?:me|us|miss|sir) ~8 (?:class|set \\d|your (?:lad|child|son|daughter|kid|wean)|parents?|mums|form|pupils|team)`,
  `(?:with|using|quote|quoting|mention|in) the school(?:'s)? (?:name|minibus|hall|logo|kitchen|van|printer|photocopier|email)(?: and me)? ~8 (?:discount|off|£|airport|runs|orders?|business|booking|free|rates)`,
  `(?:school|class|parents?)(?:'s)? (?:whats ?app|group|group chat|page|list|newsletter) ~8 (?:orders?|my (?:business|shop|cakes|book|tutoring)|sold|customers|selling)`,
  `(?:thought|think|wondered if|reckon) (?:you|your \\w+|he|she) (?:might|may|would|could) (?:want|like|need|benefit from|use) ~3 (?:private|extra|some|tutoring|sessions?|lessons?|help at home|my)`,
  `tutoring with me|(?:bank|payment) details (?:attached|below|in)|pay ?pal me|book (?:with )?(?:me|her|him|them|us) direct(?:ly)?`,
];

/** A plain advert by somebody who says they teach. Often fine; a glance. */
const ADVERT = [
  `(?:tutor(?:ing)?|tuition|private (?:lessons|sessions)|grinds|boosters?|sats (?:boot ?camp|prep|club)) ~10 <price>`,
  `<price> ~6 (?:tutor(?:ing)?|tuition|private (?:lessons|sessions)|grinds|boosters?)`,
];

const ON_SCHOOL_ACCOUNT = [
  `(?:miss|mr|mrs|ms|sir|our (?:head|teacher|caretaker|cook|governor|ta|business manager)|<job>) ?(?:\\w+(?:'s)?)? (?:own |new |very own )?(?:husband|wife|partner|son|daughter|sister|brother|business|side hustle|shop|etsy|holiday camp|camp|tutoring|cakes|book|club|salon|cafe|candles|company|gym|avon|scentsy)(?:'s)? ~12 (?:<price>|book|order|places|buy|off|dm|call|visit|available|open|link|code|direct)`,
  `book with (?:her|him|them|me) direct|(?:use|with|quote) (?:the )?(?:code|discount code) \\w+|affiliate|sponsored (?:post|content)|paid partnership|#ad\\b`,
  `(?:forever living|herbalife|scentsy|avon|tropic|usborne|arbonne|juice plus|younique)`,
];

/** Money for a good cause, or things of one's own sold to anybody. */
export const CHARITY =
  /\b(?:charit\w+|fund ?-?rais\w*|sponsor\w*|donat\w*|pta|ptfa|friends of|hospice|guide dogs?|food ?bank|shelter|malawi|in aid of|proceeds|raised|raising|raffle|bake sale|coffee mornin\w*|enterprise (?:fair|week)|tuck shop|christmas fair|school fair|summer fair|scout|guides|brownies trip|free of charge|no charge|for free|vinted|car boot|face value|looking for|recommend\w*|anyone know|can anyone|my (?:daughter|son)'s tutor|tutor for (?:my|our)|uniform (?:shop|swap|sale)|second ?-?hand|trip (?:money|costs?|balance)|school (?:dinners?|meals|photos|photographs|lunch(?:es)?)|parent ?pay|ticket|tickets|deposit|after ?-?school club|breakfast club|wraparound)\b/i;

/** Wares, a wish to sell, and families, all near each other and in the first person. */
export const OFFER_TO_FAMILIES = [
  lines(
    [
      `<wares>`,
      `(?:selling|sell|flogging|offering|launching|taking (?:bookings|orders)|opening|started|doing)(?: \\w+)? (?:my|a|the|some|our|these)`,
    ],
    OWN,
  ),
  lines([
    `<price>`,
    `(?:dm|pm|inbox|message|text|ring|call) (?:me|miss|sir)|(?:spaces?|slots?|places?|spots?) (?:left|available|going|free|filling)|(?:two|three|four|few|\\d+) (?:spaces?|slots?|places?|spots?)|book(?:ings?)? (?:now|with|a|your|in|open|via)|link in (?:my )?bio|order (?:now|form|by|from)|taking (?:orders|bookings)|sign up|discounts?|pay ?pal|bank transfer|cash only|deposit|special (?:price|offer|rate)|(?:give|drop) me a (?:shout|message|line|bell)|first (?:dibs|refusal)|customers?|clients?|commission|recruit\\w*|my (?:team|downline)|enrol\\w*|to book|interested`,
  ]),
  lines([
    `(?:<my> |the |our |all |fellow |any |year \\d+ |class \\d+ )?<parents>(?! (?:in law|and I|and me|are (?:coming|visiting)|house))`,
    `<my> (?:own )?(?:class|form|pupils?|students?|tutees|year \\d+'?s?|y\\d+s?|lot|set|kids at school)|class list|book ?bags?|planners?|school gate|at pick ?-?up|parents' evening|in my class|(?:your|their) (?:lad|wean|child|children|kids?|son|daughter|girl|boy|bairn|little (?:one|girl|boy))s?|class (?:chat|whats ?app|group)`,
  ]),
  /\b(?:I|I'm|I'll|I've|I'd|me|my|ma|mine|miss|sir)\b/i,
];

/** What only the school knows of a child, near an offer. */
export const OFFER_FROM_RECORDS = [
  lines([
    `(?:your|yer|his|her|their) (?:\\w+ ){0,2}?(?:mocks?|grades?|results?|reports?|scores?|levels?|assessments?|target|reading age|spellings|marks?|predicted|data|needs|test|exam)`,
    `(?:from|off|in|on|through|using|via) (?:the )?(?:register|sims|arbor|class list|school (?:system|records?|database|files?|list)|parent ?mail|contact (?:list|sheet|forms?)|medical forms?)`,
    `(?:knowing|know|seen|saw|noticed|as) ~3 (?:struggl\\w+|behind|failing|bottom set|below|falling)`,
  ]),
  lines([`<wares>`], OWN),
  lines([
    `<price>`,
    `(?:dm|message|text|ring|call) me|private(?:ly)?|my (?:rates?|prices?|book|course|sessions?|business)|offer|book|spaces?|slots?|special rate|first (?:one|session) free|for you|interested|shall we say|I (?:do|can do|could do|offer|run)`,
  ]),
];

export type Gain = 'insider' | 'families' | 'advert' | 'account';

/** What is said on a personal account, or one that nobody told. */
export const GAIN: readonly Saying<Gain>[] = [
  { messageId: 'insider', pattern: lines(INSIDER, OWN), unless: CHARITY },
  { messageId: 'families', pattern: lines(TO_FAMILIES, OWN), unless: CHARITY },
  {
    messageId: 'advert',
    pattern: lines(ADVERT, OWN),
    unless: CHARITY,
    also: /\b(?:teach\w*|my (?:class|pupils|school)|classroom|primary|qts)\b/i,
  },
];

/** What is said on the school's own account. */
export const ACCOUNT_GAIN: readonly Saying<Gain>[] = [
  { messageId: 'account', pattern: lines(ON_SCHOOL_ACCOUNT, OWN), unless: CHARITY },
  { messageId: 'insider', pattern: lines(INSIDER, OWN), unless: CHARITY },
];

/** Most drafts name no wares, price or list at all. */
export const GAIN_HINT =
  /£|\$|\b(?:quid|pounds?|tenner|fiver|rates|off|dibs|tutor\w*|tuition|grinds|sell\w*|sold|flog\w*|buy|order\w*|book\w*|business|tender|quote|bid|under|register|class list|list|number|know|told|marks?|sets?|writes?|flyers?|leaflets?|cards?|sessions?|lessons?|cash|dm|avon|scentsy|plan|code|chances|head start|direct)\b/i;
