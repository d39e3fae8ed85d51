/** What is confidential about a pupil or family. Patterns for plain text; whom it is about is asked elsewhere. */

/** Whole words or phrases in plain text, any case. */
export function words(parts: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![a-z0-9])(?:${parts.join('|')})(?![a-z0-9])`, 'i');
}

const SELF = '(?:himself|herself|themselves|themself|his|her|their)';

export const NEED = words([
  String.raw`ehcps?|ehc ?plans?|ehc needs assessment|education,? health and care plan`,
  String.raw`sen[d]?(?: (?:register|support|needs|plan|provision|child|kid|pupil|student))?`,
  String.raw`special (?:educational )?needs|additional needs|learning (?:difficult\w+|disabilit\w+)`,
  String.raw`autis(?:m|tic)|asd|adhd|dyslexi[ac]|dyspraxi[ac]|dyscalculi[ac]|tourette'?s|pda`,
  String.raw`down'?s syndrome|cerebral palsy|fo?etal alcohol\w*|fasd|selective(?:ly)? mut\w+`,
  String.raw`(?:global )?developmental delay|neurodiver\w+|on the spectrum|stammer\w*|stutter\w*`,
  String.raw`(?:one|1)[ -]?(?:to|:)[ -]?(?:one|1) (?:support|funding|ta|hours)`,
  String.raw`speech (?:and language|therap\w+)|ed ?psych\w*|educational psychologist|camhs|diagnos\w+`,
  String.raw`(?:being |been |getting )?(?:assessed|referred|tested|screened) for|paediatrician`,
  String.raw`(?:on |off )?(?:his|her|their) (?:meds?|medication|ritalin|tablets|insulin|inhaler|epi-?pen|catheter|feeding tube)`,
  String.raw`on medication|medicated|ritalin|epilep\w+|(?:had |having )?(?:a |an )?(?:\w+ )?seizures?`,
  String.raw`(?:had|having) a fit|diabet\w+|leuka?emia|cancer|(?:brain )?tumour|chemo\w*`,
  String.raw`heart (?:condition|surgery|operation)|cystic fibrosis|sickle cell|anaphyla\w+`,
  String.raw`(?:nut|severe|life[- ]threatening) allerg\w+`,
  String.raw`self[- ]?harm\w*`,
  String.raw`cut(?:s|ting)? (?:himself|herself|themselves|(?:his|her|their) (?:arms?|wrists?|legs?))`,
  String.raw`suicid\w+|overdos\w+|(?:kill|hurt(?:ing)?) (?:himself|herself|themselves)|want(?:s|ed) to die`,
  String.raw`(?:tak(?:e|en|es|ing)|took|end(?:ed|ing)?) (?:his|her|their) (?:own )?li(?:fe|ves)|miscarr\w+`,
  String.raw`abortion|eating disorder|stopped eating|not eating|anorexi\w+|bulimi\w+|panic attacks?`,
  String.raw`(?:bad |severe |crippling |awful )?anxiety|depress(?:ed|ion)|mental health|counsell\w+`,
  String.raw`trauma\w*|attachment (?:issues|disorder|difficulties)`,
  String.raw`incontinen\w+|(?:had|having|has) (?:an|another) accident|weighs \w+ (?:stone|kilos)`,
  String.raw`special school|fas\b|hearing aids?|smear(?:s|ed|ing)|stoma(?: bag)?|colostomy|catheter`,
  String.raw`tube[- ]fed|non[- ]?verbal|can't talk|(?:still )?in nappies`,
  String.raw`(?:not |isn't |still not )(?:even )?toilet[- ]trained`,
  String.raw`(?:wet(?:s|ting)?|wee(?:d|s|ing)|soil(?:ed|s|ing)|poo(?:ed|s|ing|ped|ping)|pee(?:d|s|ing)) ${SELF}(?: (?:pants|trousers|self|chair))?`,
  String.raw`wets the bed|(?:has |got |have )?(?:nits|head ?lice|scabies)`,
  String.raw`(?:is |was |been |back )?in (?:hospital|intensive care|icu)|hospitali[sz]ed`,
  String.raw`(?:rushed|taken) to (?:hospital|a&e)|(?:is |got |been |she's |16 and |15 and )?pregnant`,
  String.raw`gender (?:identity|clinic|dysphoria)`,
  String.raw`(?:is|come out as|came out as|came out|coming out as) (?:trans|transgender|transitioning|gay|bi|lesbian|non[- ]?binary)`,
  String.raw`pupil premium|free school meals|terminally ill|life[- ]limiting|wheelchair user|has HIV`,
]);

/** Needs of a class in numbers: few enough to be recognised. */
export const COUNTED_NEED = words([
  String.raw`(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|half)(?: of (?:them|whom))? (?:are |is |with |have |on |has |an |a |the |kids |children |pupils |are on )*(?:non[- ]?verbal|in nappies|bolters?|biters?|(?:on )?behaviour plans?|medicated|sen[d]?|ehcps?|sen register|lac|looked[- ]after|autis\w+|adhd|on (?:cp|cin) plans|pp|pupil premium|fsm|in care)`,
]);

export const SAFEGUARDING = words([
  String.raw`at[- ]risk register|(?:he|she|they) (?:hits?|smacks?|beats?|slaps?|batters?) (?:him|her|them)`,
  String.raw`(?:not|isn't|aren't|no longer) allowed (?:near|at|in|on|to see|contact)`,
  String.raw`(?:didn't|doesn't|never|not) (?:come|came) home|dad(?:'s| is) inside`,
  String.raw`touch(?:es|ed|ing) (?:other|himself|herself|another|the other)(?: \w+)?`,
  String.raw`social (?:services|workers?|care)|child protection|cp (?:plan|conference|meeting|register)`,
  String.raw`(?:on a )?(?:child in need|cin|cp) (?:plan|meeting|register)`,
  String.raw`safeguarding (?:concern|referral|issue|disclosure|meeting|case|incident|lead|alert|matter)s?`,
  String.raw`mash|lado|cpoms|myconcern|strategy meeting|section 47|early help`,
  String.raw`(?:made |make |making )?(?:a |another )?disclosures?|disclosed`,
  String.raw`(?:told|tells|telling) (?:me|us|the ta) (?:\w+ ){0,3}(?:dad|mum|mummy|daddy|uncle|step-?dad|brother|grandad|boyfriend) (?:\w+ ){0,3}(?:hits?|hit|hurts?|hurt|touch\w*|beats?|scream\w*|drinks?|drunk|shouts?|punch\w*|kick\w*|smack\w*)`,
  String.raw`bruis(?:e|es|ed|ing)|black eye|(?:cigarette )?burns? on`,
  String.raw`marks? (?:on|all over) (?:his|her|their)|cuts on (?:his|her|their) (?:arms?|wrists?)`,
  String.raw`(?:gets|got|being|been) (?:hit|beaten|smacked|battered|touched|hurt) (?:at home|by)`,
  String.raw`(?:dad|mum|step-?dad|stepmum|boyfriend|parents?) (?:\w+ )?(?:hits?|hurts?|beats?|batters?|beat|slaps?|smacks?) (?:him|her|them)`,
  String.raw`neglect\w*|abus(?:e|ed|es|ive|er|ing)|domestic (?:violence|abuse)|dv at home|groom(?:ed|ing)`,
  String.raw`sexual\w*|indecent\w*|nudes?|sexting|assaulted|rape[d]?`,
  String.raw`(?:is |was |goes |been |taken |going |went |gone |put )?(?:in|into|out of) (?:foster )?care(?! of| for| about| home| to)`,
  String.raw`foster(?:ed| care| carers?| family| mum| parents| placement| home)|looked[- ]after`,
  String.raw`lac (?:review|meeting|pep|child|kid|pupil)|pep meeting|adopt(?:ed|ion)`,
  String.raw`care (?:order|proceedings|placement)|taken (?:away from|off) (?:his|her|their|mum|dad|the)`,
  String.raw`removed from (?:home|(?:his|her|their) (?:home|parents|family|mum))|special guardian\w*`,
  String.raw`contact with (?:his|her|their) (?:dad|mum|birth)`,
  String.raw`county lines|radicali[sz]\w+|prevent referral|channel panel|fgm|forced marriage`,
  String.raw`exploit(?:ed|ation)|trafficked|missing from home|ran away from home|gangs?`,
  String.raw`(?:com(?:es|ing|e)|came|turn(?:s|ed|ing) up|sent|arriv\w+) (?:in |into |to )?(?:school |class )?(?:\w+ )?(?:hungry|starving|filthy|dirty|unwashed|smelling|stinking|in the same clothes|without (?:a coat|breakfast|lunch|food|socks|pants)|with no (?:coat|breakfast|lunch|food|socks|pants))`,
  String.raw`(?:no|hasn't had|not had any|hadn't had any) (?:food|breakfast|bed|heating|tea)(?: \w+)? (?:at home|in the house|since|again|for days)`,
  String.raw`hasn't eaten since|(?:sleeps|sleeping) on (?:the|a) (?:floor|sofa)|home alone|left alone`,
  String.raw`refuge|homeless|evict\w*|temporary accommodation`,
  String.raw`(?:mum|dad|mother|father|parents?|step-?dad)(?:'s| is| are| was| were| has been)? (?:\w+ )?(?:in (?:prison|jail|custody|rehab)|inside|on drugs|an addict|a (?:drug addict|dealer|junkie|heroin addict|alcoholic)|drunk|drinking(?: again)?|using again|arrested|stoned|high|alcoholic|on heroin)`,
  String.raw`(?:drunk|stoned) (?:at (?:pick[- ]?up|the gates?|drop[- ]?off)|to collect)`,
  String.raw`drug (?:dealer|addict|user)s?`,
  String.raw`(?:his|her|their) (?:mum|dad|mother|father|step-?dad)(?:'s|s')? (?:drinking|drug\w*|boyfriends?)`,
  String.raw`(?:brother|sister|dad|mum|father|mother|uncle|cousin|family) (?:was |were |being |been |get )*(?:shot|stabbed|killed|murdered)`,
  String.raw`in (?:prison|jail|custody|rehab)|restraining order`,
  String.raw`turn(?:s|ed|ing)? up (?:\w+ ){0,4}(?:drunk|stoned|high)`,
]);

export const HOME = words([
  String.raw`(?:parents|mum and dad|mum & dad|they|mum|dad)(?:'s| are| have| is| has)? (?:\w+ )?(?:getting divorced|divorc\w+|separat(?:ed|ing)|split(?:ting)? up|broken up|walked out|left (?:home|him|her|them|the family)|(?:lost|losing) (?:his|her|their) (?:job|house|home)|having an affair|dying|died|passed away|very ill|terminally|on benefits|skint|broke|been deported|can't afford)`,
  String.raw`custody(?: (?:battle|case|dispute|hearing))?|messy divorce|acrimonious|bereave\w*`,
  String.raw`lost (?:his|her|their) (?:mum|dad|mother|father|brother|sister|nan|grandad|parents?|baby)`,
  String.raw`what (?:happens|goes on|is going on|it's like) at home`,
  String.raw`can't afford (?:to|the|food|uniform|lunch|dinner)(?: \w+)?|chaotic home|home life|broken home`,
  String.raw`problems at home|trouble at home|things at home`,
  String.raw`(?:awful|tough|difficult|horrible|rough|hard) (?:time )?at home|immigration|asylum|deport\w+`,
  String.raw`refugee|food ?bank|behind on (?:dinner money|the rent)|dinner money debt`,
  String.raw`owes? (?:us |the school |school )?£?\d+`,
]);

export const ATTENDANCE = words([
  String.raw`\d{1,2}(?:\.\d)? ?% attendance`,
  String.raw`(?:his|her|their|poor|awful|terrible|shocking|low|dreadful) attendance`,
  String.raw`attendance (?:is|was|has|at|of|below|under|meeting|panel|letter|fine|contract|officer)`,
  String.raw`persistent(?:ly)? absen\w+|unauthori[sz]ed|truant\w*|truancy|bunk(?:ed|ing|s)? off|skiv\w+`,
  String.raw`school refus\w+|education welfare|ewo`,
  String.raw`(?:hasn't|has not|haven't|not|never|barely|hardly)(?: ever)?(?: been| turned)? (?:in|up|into|at)(?: school)?(?: all| for| since| this| once) ?(?:week|term|month|september|january|easter|christmas|half[- ]term|days|year|a)?`,
  String.raw`(?:been )?off (?:school )?for (?:\w+ ){1,2}(?:days|weeks|months)`,
  String.raw`off (?:school )?(?:again|all week|all term|for the (?:third|fourth|fifth|umpteenth)|every (?:monday|friday|week))`,
  String.raw`late (?:again|every (?:single )?(?:day|morning)|for the)|absent (?:again|all|every|for)`,
  String.raw`(?:taken|taking|took|pulled|pulling) (?:him |her |them |(?:their|the) \w+ )?out (?:of school )?(?:for|in term)`,
  String.raw`term[- ]time holiday|(?:holiday|trip) in term[- ]time|fined for`,
]);

const MARK = String.raw`(?:a |an |only |just |another |his |her |straight |mostly |full |all )*(?:u\b|us\b|grade \w\b|level \d\w?|\d{1,3} ?(?:%|per ?cent|out of \d+|/ ?\d+|marks?)|[a-e]\*?s?(?= (?:in|on|for))|\d(?= (?:in|for) (?:maths|english|science|art|music|french|spanish|german|history|geography|biology|chemistry|physics|re|computing|drama|the mock|his|her|their|gcse))|full marks|zero|fails?|pass)`;
export const RESULTS = words([
  String.raw`predicted (?:a |an |straight |all )?(?:[1-9]|[a-gu])s?`,
  String.raw`(?:got|scored|gets|getting|achieved|managed|ended up with|came out with|predicted|is on|was given|working at|has|been given) ${MARK}(?: (?:in|on|for) (?:(?:his|her|their|the|a|this) )?(?:[a-z0-9]+ ?){1,3}?(?:test|mock|mocks|exam|sats|maths|english|science|gcse|paper|assessment|quiz|phonics|spellings?))?`,
  String.raw`(?:failed|flunked|bombed|failing|fails|won't pass|will fail|resitting|didn't pass|going to fail|passed) (?:(?:his|her|their|the|all|every|both|in|my|a|of) ){0,3}(?:[a-z]+ ){0,2}?(?:mocks?|exams?|tests?|sats|gcses?|a-?levels?|phonics(?: screening)?|paper|assessment|maths|english|science|screening|coursework)`,
  String.raw`(?:working |way |well |still )?(?:below|towards|behind) (?:expected|age[- ]related|national|where (?:he|she|they) should|the expected)(?: standard| expectations?| level)?`,
  String.raw`working towards|greater depth|reading age(?: of)?`,
  String.raw`(?:bottom of|top of) (?:the class|my class|the year)`,
  String.raw`(?:his|her|their) (?:mocks?|sats|gcse|exam|test|phonics|predicted|target|assessment|a-?level) ?(?:results?|scores?|marks?|grades?|papers?)`,
  String.raw`can(?:'t|not) (?:even |still |barely )?(?:read|write (?:his|her|their)|count|spell (?:his|her|their))`,
  String.raw`can barely (?:read|write|count)`,
]);

/** Results of a class or school in numbers, or before they are out. */
export const COUNTED_RESULTS = words([
  String.raw`(?:only |just |under |over )?(?:got|scored) \d{1,3} ?%(?! attendance)`,
  String.raw`(?:one|two|three|he|she|someone) (?:\w+ )?got \d{1,3} (?:marks?|out of \d+)`,
  String.raw`nobody got (?:above|over|more than) \d+`,
  String.raw`(?:only|just|fewer than) \d{1,2} (?:of|out of) (?:my|the|our) \d{1,3} (?:passed|got|met|made|reached)`,
  String.raw`results (?:are |were |will be |look |going to be )+(?:\w+ )?(?:horrific|awful|terrible|dire|shocking|appalling|rubbish|a disaster|grim|bad)`,
  String.raw`(?:sats|exam|gcse|test) papers? (?:\w+ ){0,3}(?:opened|leaked|missing|lost|altered)`,
  String.raw`\d{1,3} ?(?:%|per ?cent) (?:[4-9]\+|of (?:them|my|our|the) (?:\w+ )*)?(?:combined|pass(?:ed)?|failed|expected|greater depth|got (?:the )?(?:expected|a pass)|at (?:expected|national)|in (?:maths|reading|writing|english|the (?:sats|mock)s?))`,
  String.raw`\d{1,2} (?:passes|fails|passed|failed)(?: out of \d+)?`,
  String.raw`(?:sats|gcse|mock|phonics|a-?level) (?:results|scores|marks) (?:\w+ ){0,4}?(?:early|embargo\w*|awful|terrible|dire|shocking|rubbish|appalling|shambles|disaster|not public|aren't out|not out)`,
  String.raw`failed (?:their|the) (?:mocks?|sats|gcses?|phonics|exams?|tests?)`,
]);

export const BEHAVIOUR = words([
  String.raw`(?:been |being |got |getting |gets |was |were |is |permanently |perm )*(?:excluded|suspended|expelled|perm(?:anently)? ex(?:ed|'d)?)`,
  String.raw`(?:permanent |fixed[- ]term |internal )?exclusions?|suspension|pexd?|managed move`,
  String.raw`(?:in|to) (?:isolation|internal exclusion|inclusion unit)|alternative provision|pru`,
  String.raw`pupil referral unit|behaviour (?:plan|log|contract|report|support plan)`,
  String.raw`(?:put |is |been )?on report|restrain(?:ed|t|ing|s)?|positive handling`,
  String.raw`criminal record|youth caution|(?:to|with) the police about|set(?:ting|s)? off the fire alarm`,
  String.raw`vodka|alcohol|cannabis|dick pics?`,
  String.raw`br(?:oke|eak|eaks|oken) my (?:finger|nose|wrist|arm|hand|toe|rib|jaw)|cautioned`,
  String.raw`youth offending|(?:in|to) court|stabb(?:ed|ing)|set(?:ting)? fire to`,
  String.raw`(?:kicked|thrown|chucked) out(?: of (?:\w+ ){1,3}?schools?)?`,
  String.raw`police (?:\w+ ){0,3}(?:in|out|round|called|involved|came|at school)`,
  String.raw`(?:call(?:ed|ing)?|rang|ring) the police|arrested`,
  String.raw`(?:a |an? )?(?:\w+ )?(?:knife|blade|machete|weapon|bb gun)`,
  String.raw`(?:drugs?|weed|cannabis|cocaine|ketamine|pills) (?:in|on|at)`,
  String.raw`(?:selling|dealing|sold|caught with|smoking) (?:\w+ )?(?:drugs?|weed|cannabis|vapes?)`,
  String.raw`vap(?:e|es|ed|ing)|(?:stole|stolen|stealing|nicked|nicking|shoplift\w+|theft)`,
  String.raw`bull(?:y|ies|ied|ying)`,
  String.raw`(?:can |will |to |and )?(?:assault|bite|punch|hit|kick|attack) (?:staff|me|teachers|us|people|other (?:kids|children))`,
  String.raw`(?:bit|bites|biting|bitten|punched|punches|punching|slapped|headbutted|head-?butted|scratched|strangled|stabbed|attacked|attacks|assaulted|choked|shoved|kicked|hit|hits|hitting|kicking|kicks|battered|spat at|spat on|spat in|spitting (?:at|on)|threatened|threatens) (?:(?:another|a|the|one|two|three|an) (?:\w+ ){0,2}?(?:kid|child|pupil|boy|girl|lad|teacher|ta|lsa|student|member of staff|adult|supply|colleague|other (?:kid|child|boy|girl)|class)|me|him|her|us|them|my (?:ta|colleague|arm|leg|shin|face|hand)|his (?:ta|mate|friend|teacher)|her (?:ta|friend|teacher)|mr \w+|mrs \w+|miss(?: \w+)?|staff|everyone|someone|somebody)`,
  String.raw`got into (?:a|another) fight|fighting`,
  String.raw`(?:threw|throws|throwing|launched|lobbed|chucked) (?:a |an |the |his |her |their |another |two )?(?:chairs?|tables?|desks?|scissors|bins?|staplers?|shoes?|books?|furniture|ipads?|laptop|stuff|punches)`,
  String.raw`trash(?:ed|ing) (?:my|the|our|a)`,
  String.raw`smash(?:ed|ing|es) (?:up|a window|the window|windows|my|the (?:classroom|door|ipad))`,
]);

export const CONDUCT = words([
  String.raw`sw(?:ore|ears?|earing|orn)(?: at)?`,
  String.raw`called me (?:a|an) (?:f\S+|b\S*(?:tch|tard)|cow|tw\S+|knob\S*|c\S*t|fat|ugly|dick\S*|w\S*nker|pr\S*ck|slag|bald|old (?:cow|bag|hag|witch))`,
  String.raw`told (?:me|the ta|the head|mr \w+|mrs \w+|miss \w+) to (?:f\S* off|f\S*|eff off|go away|shut up|p\S*ss|get lost|do one)`,
  String.raw`told me I'm (?:fat|ugly)`,
  String.raw`(?:resident )?(?:biter|bolter)|meltdowns?|kick(?:ed|ing|s) off|tantrums?`,
  String.raw`(?:a |had a |given |gave (?:him|her|them) |in |got |another )*detentions?`,
  String.raw`sent (?:out|home|to the head\w*)(?! with (?:a|some) (?:certificate|sticker|postcard|letter))`,
  String.raw`cheat(?:ed|ing|s)|abscond\w*|(?:ran|running|runs) (?:off|out of (?:school|class|the)|away)`,
  String.raw`(?:climbed|climbing|jumped|went|hopped) (?:over|out of|out|onto) (?:of )?the (?:fence|gate|window|roof|wall)`,
  String.raw`refus(?:ed|es|ing) to (?:work|come|do|leave|speak|go|write|sit|move|hand|take|get)`,
  String.raw`wind(?:s|ing)? me up|lied to (?:me|my face)|plagiari\w+|smok(?:ed|ing)`,
]);
