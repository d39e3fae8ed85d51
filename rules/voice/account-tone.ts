import type { Table } from '../wording/table';
import { lines, type Saying } from './wording';

/** How a school's account sounds when its voice slips. Only ever asked about the school's own account. */
const CURT = [
  `learn (?:how )?to (?:read|park|count|spell|tell)(?! (?:with|at|stories|together))|(?:as|like) we(?:'ve| have) (?:already )?told you|did you (?:actually |even |bother to )?(?:read|open|check|look at) (?:the|our|your|it|my)|that(?:'s| is) (?:just )?your opinion|luckily (?:for us )?we don't|new here are you|we don't need (?:it|yours|your (?:opinion|advice|help|approval))|(?:not|never) a (?:great|good) look|(?:would|might) suit you better|(?:perhaps|maybe) another (?:school|college|nursery|setting)`,
  `(?:maybe|perhaps) (?:try |check|read|label|look|set|listen|ask|think|count|learn)\\w* ~8 (?:next time|before (?:you|asking|posting|commenting|complaining|writing)|first|instead)|with (?:the greatest |all due )?respect \\w+ (?:which )?you|have a (?:little |good )?think(?= about what| and get|[.!])|what do you think(?=\\?)|when we feel like it|(?:we|you)(?:'re| are) not a (?:24|hotel|helpline|call centre)|24[ -]?hours? (?:hotel|helpline|service|reception)`,
  `we (?:heard what you|know (?:who you are|your employer|where you work)|remember your (?:son|daughter|child|kid|lad|lass|family))|we(?:'ve| have) (?:seen|read|screenshotted) your (?:posts?|comments?|rants?|tweets?|facebook)|(?:ringing|calling|emailing|contacting|telling) (?:them|your employer|your boss) on|have your (?:house )?number|you (?:forged|lied|made (?:it|that) up|signed (?:it|the form))|bit rich (?:from|coming)|(?:are|r) you (?:blind|stupid|thick|deaf)|wouldn't you(?=[.!?]|$)|whose (?:child|son|daughter|kid) (?:has|is|was|can't|cannot)`,
  `stop (?:e-?mail|ring|call|phon|ask|park|complain|moan|whin|tagg?|messag|tweet|post|bother|pester|hassl|using us)\\w*(?: us| the office| about| on| here)?`,
  `(?<=^|[.!?\\n]\\s*)(?:learn|try) (?:to )?(?:park|parent|tell the time)(?:ing)?(?: properly| first| then)?(?=[.!,?]|$)|set an alarm|buy (?:a|an) (?:watch|alarm clock|calendar|dictionary)|use your (?:eyes|brain|common sense|loaf|head)|google it|do (?:your|the) (?:research|maths|math)|ask your (?:child|son|daughter|kid) then`,
  `^(?:see above|as stated|as above|as per (?:the|our)|already answered|asked and answered|we(?:'ve| have) (?:already )?(?:answered|explained|told you)|it's (?:on|in) the (?:website|letter|newsletter|calendar|email)|it was (?:on|in) the (?:letter|newsletter|email|website)|check your (?:emails?|inbox|junk|facts)|because (?:we|it|that|I) (?:say|said|is|says)|same as (?:last|every)|that's (?:life|not (?:true|how|what))|nonsense|untrue)(?: \\w+){0,6}[.!]*$`,
  `(?:perhaps|maybe) (?:try (?!our|out|something)|next time|spend (?:less|more)|it's time (?:you|parents)|the parents)|(?:next time|in future)[,]? (?:maybe|perhaps|try|read|listen|check|don't|think)|your (?:tone|inability|failure to|lack <of>|poor planning|disorganisation)`,
  `(?:we|teachers|staff|our staff) (?:are|'re) (?:not|only) (?:paid|here|human|psychic|robots|miracle workers|doormats|your|employed)(?: to)?|(?:what|which) part <of> ~6 (?:understand|unclear|hard|difficult|confusing)|not everything is about you|the world doesn't revolve|(?:you|parents) (?:need|have) to (?:take (?:some )?responsibility|parent|step up|get a grip)`,

  `(?<=^|[.!?\\n]\\s*)(?:just )?(?:read|check|try reading|maybe read|perhaps read|re-?read|look at|open|consult) (?:the|your|our) (?:\\w+ )?(?:letter|website|newsletter|emails?|calendar|policy|text|diary|book bag|message|post|sign|dates|handbook|app|inbox)(?: (?:then|first|properly|again|please))?(?=\\s*[.!?]*\\s*$|[.!?]* [^a-z]|[.!] )`,
  `read the (?:room|bloody|flipping|damn|actual|effing) ?\\w*`,
  `if (?:you|ye|yous|u) (?:don't|do not|dinnae|dont|didn't) (?:like|want|approve|agree|trust) ~5 (?:there are|there's|find|go|you know|move|leave|send|the door|feel free|don't|tough|then|take)`,
  `(?:find (?:yourselves |yourself )?another school|there(?:'s| are) (?:plenty of |lots of |many )?other schools(?=[.!,]|$| (?:in the|about|available)))`,
  `(?:it's|that's|this is|that is|it is)(?: really)? (?:not|no|nae|hardly) (?:our|oor|a school) (?:problem|job|fault|responsibility|concern|issue|business)`,
  `not our (?:problem|job|fault|responsibility|department|circus)`,
  `(?:that's|this is|it's) (?:your|yer|a parent(?:'s|ing)?|a you) (?:problem|job|fault|responsibility|issue)`,
  `(?:that's|that is) (?:on|between) you`,
  `we(?:'re| are) (?:not|no|nae) (?:your |a |the )?(?:babysit\\w*|childmind\\w*|mind ?readers?|the council|servants?|taxi|parents|social services|a hotel|lost property|a charity|here to|a free|running a|doing this again|repeating)`,
  `(?:this|it|we)(?:'s| is| are|'re)(?: not|n't) (?:trip ?advisor|a hotel|burger king|a restaurant|mumsnet|a democracy|twitter|facebook|a debate|up for debate|a crèche|creche|a café|disneyland|rocket science|brain surgery|that (?:hard|difficult|deep)|hard|difficult|a difficult)`,
  `(?:get|got) (?:over (?:it|yourself|yourselves)|a (?:grip|life|hobby|clue))(?=[.!,]|$)`,
  `(?<=^|[.!?\\n]\\s*)(?:grow|man|toughen|hush|shush|pipe|calm|simmer|sit|settle|move|jog|wise|catch yourself) (?:up|down|on|along)(?=[.!,?]| please| love| now| folks| people|$)`,
  `wind (?:your|yer) neck in|mind your own|away and (?:look|boil|read|bile)|do one(?=[.!,]|$)|jog on|off you pop|bore off|pack it in|give (?:it|us|over) a (?:rest|break)|give over|deal with it(?=[.!]|$)|suck it up|tough (?:luck|cheese|titty)?|boo hoo|cry me a river|build a bridge|change the record|here we go again`,
  `(?:don't|do not|dont|please don't) (?:come|bother|ask|email|ring|call|turn up|start|@ us|at us|message us)(?: (?:then|us|again|back|coming))?(?=\\s*[.!]*\\s*(?:$|[\\u{1f300}-\\u{1faff}]))`,
  `(?:whatever|wotever)(?: (?:floats|you say|pal|mate))?(?: your boat)?(?=[.!]|$| pal| mate)`,
  `(?:nobody|no one|who|we don't remember anyone) (?:asked|cares|remembers asking)|things? nobody asked`,
  `(?:lol|haha|aye|erm|er|um|hmm|eh|nah|sorry but|simply|computer says|absolutely|in short) (?:no|nope|naw)(?:[.!]|$)|^(?:no|nope|nah|wrong|incorrect|false|k|ok(?:ay)? then|noted|sound|fine|tough|yawn|and|so|cool story(?: bro)?|next)[.?!]*$`,
  `noted (?:anything else|and ignored)|anything else or is that`,
  `(?:maybe|perhaps|might we suggest|have you (?:tried|considered)|try|how about|why not try|here's an idea|here's a thought|radical idea|novel idea)[,:]? (?:you (?:could|should) )?(?:try )?(?:parenting|setting an alarm|getting up|leaving (?:earlier|the house)|turning your (?:child|son|daughter|kid)|disciplining|saying no to (?:him|her|them)|getting (?:him|her|them) (?:up|to bed|here))`,
  `if (?:your|yer) (?:son|daughter|child|kid|lad|lass|wean|bairn|little \\w+|boy|girl|offspring)s? (?:spent|did|didn't|behaved|could|listened|wasn't|weren't|turned|came|got|went|put|isn't|can't|won't|had|really)`,
  `(?:if|had) (?:you|ye) (?:had |'d )?(?:read|listened|bothered|paid attention|checked|looked|turned up|come to|attended|opened)`,
  `as (?:you'd|you would|anyone would) (?:know|see|have seen) (?:if|had)`,
  `(?:for the|the) (?:\\w+ ){0,2}?(?:last|hundredth|millionth|umpteenth|tenth|nth|twentieth|fiftieth|\\d+(?:th|st|nd|rd)) time(?! (?:this|in|we|he|she|that))`,
  `(?:how many|as we've said|we've (?:already )?(?:said|told|explained|answered)) ~4 (?:times|already|once|twice)`,
  `how (?:hard|difficult) (?:can it|is it|could it)`,
  `we(?:'ll| will| are|'re) (?:not|no|nae) (?:be )?(?:taking|be taking|going to take|accept\\w*) (?:lessons|advice|lectures|criticism)`,
  `(?:take|send|put) it (?:up with|to) (?:the (?:ombudsman|council|trust|ref|wall|hand|bin|complaints department|weather)|someone who cares)`,
  `(?:we|I) (?:don't|do not|couldn't|really don't) (?:care|give a|have time for|need (?:your|this)|owe you)`,
  `(?:end <of>|case closed|that's final|subject closed|discussion over|not sorry|sorry not sorry|we said what we said)(?=[.!,]|$)`,
  `(?:you(?:'re| are)|ur|your) (?:wrong|being (?:ridiculous|silly|rude|dramatic)|mistaken|welcome to (?:leave|move|try)|free to (?:leave|home ?school|go)|the (?:only|problem)|embarrassing|clearly|lying|a liar)`,
  `(?:oh |dear )?(?:do|please) (?:explain|tell us|enlighten us|share your (?:wisdom|expertise))|tell us you ~4 without telling|are you (?:serious|joking|having a laugh|ok hun|quite finished|new here)|do you even|you what|says the (?:man|woman|dad|mum|person|one|parent)`,
  `(?:you|ye|yous) (?:come|try|do) (?:and |doing |it )?(?:teach\\w*|do it|yourself)(?: (?:then|it))?`,
  `(?:block\\w*|delet\\w*|ban\\w*|mut\\w*) (?:you|him|her|next|the lot)(?=[.!]|$)`,
];

const MOCKING = [
  `(?:too much|so much) time on (?:their|your) hands|need(?:s)? (?:a|to get a) hobby|nice try(?=[ ,.!])|(?:shocker|classy)(?=[.!,]|$| \\W)|someone's (?:mummy|daddy|mum|dad|mam)|ok(?:ay)? boomer|(?:don't|dont|do not) @ (?:us|me|the)|stick that in your|and smoke it|we could explain it|(?:can't|cannot) understand it for you|(?:giggle|chuckle|good laugh|right laugh) (?:at|about|over) (?:yours|your|you|it)|frothing|foaming at|we admire your|considering who (?:we|they) (?:had|were)|the better behaved|sense <of> (?:hygiene|smell)|(?:that's|is) where the (?:learning|thinking|reading) (?:stopped|ended)|(?:able|learn\\w*|know how) to read(?=[.!]|$)|(?:personal|private|own) parking (?:bay|space|spot)|you make this job what|must be nice to win|nice to win (?:at )?something|every one <of> them thinks|absolutely nothing as usual|for nothing as usual|expect singing|staff have ears`,
  `(?:parents?|people|those|everyone|whoever|anyone) (?:who|that) (?:think|thinks|thought|asked|phoned|rang|emailed|reckon\\w*) ~8 (?:bay|optional|other people|starts|personal|doesn't apply|don't apply|a suggestion|hotel|taxi|what time|free childcare)`,
  `(?:you|parents|families) (?:lot|had (?:one job|all (?:term|week|year)|(?:two|three|four|six) weeks|plenty <of> (?:time|notice)))|(?:we )?told you so|we did (?:say|warn|tell)(?: you)?|yes we (?:know|saw|noticed)|good luck with that|bold <of> you|the (?:audacity|cheek|nerve|entitlement)(?= |[.!])|how dare|since you asked|congratulations you|hall <of> shame|wall <of> shame|name and shame|(?:you'd|one would|you would) think|call us old ?-?fashioned|first world problems|let the (?:complaints|emails|moaning|excuses) (?:begin|commence|start)|(?:cue|brace (?:yourselves|for)|await|here come|before) (?:the|all the) (?:complaints|moaning|outrage|emails|excuses|whingeing|phone calls|pitchforks)|(?:god|heaven) forbid|pitchforks|clutch(?:ing)? (?:your|their) pearls|guess (?:who|which (?:parent|family|mum|dad)) (?:forgot|parked|didn't|is late|complained)|you couldn't make it up|facepalm|eye ?-?roll|sigh(?=[.!,]|$)|yawn(?=[.!,]|$)`,
  `(?:your|those) (?:little |wee |lot <of> )?(?:terrors|horrors|sods|devils|ferals?|savages|gremlins|brats|rabble|inmates)|feral|rabble|great unwashed|like (?:feeding time at|a prison)`,
  `take the l\\b|cry (?:more|about it|harder)|bottle ?jobs?|(?:they|you|yous) (?:can|could) have (?:the|your|their) (?:trophy|cup|medals?)|better luck next (?:time|year)(?! everyone)|(?:always|still|only) (?:the )?(?:bridesmaid|second best|second place)|who(?:'s| is) (?:laughing|crying) now|losers?(?! (?:in|at|on))`,

  `(?:again )?(?:louder )?for (?:those|everyone|the people|the ones) (?:at|in) the back|for (?:goodness|heaven'?s?|pete'?s|god'?s|christ'?s|the love <of>) ?(?:sake|god)?|for crying out loud|give us strength|heaven help us|god help us|jeez|sheesh|ye gods|good grief|oh dear oh dear|what a (?:shower|shambles|joke)(?=[.!,]|$)|not that anyone (?:reads|listens|cares|noticed)|if anyone (?:actually )?reads|in case (?:you|anyone) (?:missed|can't|cannot|forgot how)|try (?:to )?contain your (?:excitement|shock|joy)|don't all (?:rush|thank us|cheer) ?(?:at once)?|you're welcome by the way|no need to thank us|shocking we know|radical concept`,

  `(?:oh|ah) wait`,
  `(?:surprise|shock) (?:surprise|horror)|colou?r (?:us|me) (?:surprised|shocked)|who could have (?:guessed|predicted|foreseen)|imagine our (?:shock|surprise)|quelle surprise`,
  `(?:aye|yeah|yea|sure|oh|ok) (?:right|sure|jan|hun|karen|then hun)`,
  `(?<!it's |so |is )(?:funny|strange) how(?=[ ,])`,
  `(?:well done|congrat\\w+|bravo|hats off|a round of applause|slow clap|big up|shout ?-?out|gold star|award|prize|medal|thanks|thank you|kudos|full marks)[,]? ~3 (?:to |for |goes to )?(?:whoever|the (?:genius|person|parent|driver|idiot|mum|dad|family|individual|hero|owner|clown)|those (?:who|<of>)|all the (?:parents|people) who|everyone who (?:didn't|ignored|forgot|parked)|nobody) ~3 (?:who |that )?(?:didn't|ignored|forgot|block\\w*|parked|can't|couldn't|dump\\w*|complain\\w*|emailed to moan)`,
  `(?:because|cos|so) apparently|apparently (?:some|reading is|not|common sense|manners)`,
  `(?:news ?flash|spoiler alert|hot tip|pro tip|breaking news)[:,-]? (?:that )?(?:we|you|the|your|a|it|school|teachers|homework|not|no|children|parents|uniform|bad|this|drive)`,
  `(?:some|certain) (?:<of> you|people|parents|families|adults|folk|grown ?-?ups)(?: lot)? (?:really |clearly |obviously |still |just |simply |apparently )(?:can't|cannot|need|don't|think|never|struggle|haven't)`,
  `you know who you are(?=[.!,]|$| \\W)`,
  `thoughts and prayers (?:for|to|with) (?:your (?:feelings|lawn|schedule|inbox)|anyone|whoever)|world'?s smallest violin|smallest violin`,
  `(?:not (?:us|you|the parents)|pov|tell me you|me when|us when|literally nobody)[:,-]? ~2 (?:us |you |a parent |the parents? )?(?:watching|email\\w*|ring\\w*|asking|arriv\\w*|pretend\\w*|complain\\w*|park\\w*|forget\\w*|thinking|expect\\w*|trying to|turning up|realis\\w*|queu\\w*|cry\\w*|begg\\w*)`,
  `(?:it's|it is|that's) (?:not )?giving(?= |[.!])(?! (?:back|day|tree|us|them|children|out|our|it|a))`,
  `do better(?=,? (?:parents|people|folks))`,
  `(?:parents|mums|dads|folks)[^\\w.!?]{1,5}we see you|we see you(?= parking| sneaking| hiding)`,
  `(?:rocket science|brain surgery)|(?:reading|parking|listening|counting|telling the time|spelling|manners) (?:is not|are not|isn't|aren't|it's not|is really not) (?:that )?(?:hard|difficult|optional)|is not hard|isn't hard(?= people| folks|[.!])`,
  `(?:things|stuff|sentences|words) (?:we|I) (?:didn't|never|shouldn't|did not) (?:think|expect|have|imagine|need) ~4 (?:say|tell|type|write|adults|parents|explain)`,
  `the usual (?:suspects|culprits)|always the same (?:\\w+ )?(?:surnames|families|parents|names)`,
  `(?:ok(?:ay)? karen|(?:adult|parent|precious|special|little) snowflakes?|snowflakes? (?:parents?|brigade|forecast|alert|melting)|moaners?|whingers?|whiners?|keyboard warriors?|haters|numpt(?:y|ies)|idiots?|morons?|eejits?|bampots?|plonkers?|drama queens?|know ?-?it ?-?alls?|sour grapes|chancers|helicopter parents?|tiger mums?|pushy (?:parents|mums)|missus|our critics)(?! (?:nose|shoes|fish|costume|workshop|made|cut|on|hang|biscuits))`,
  `(?:unfit|fat|lazy|hungover|drunk|sweaty|clueless|useless|overweight|wheezing|grumpy|thick) (?:dads?|mums?|parents?|families|das)`,
  `(?:dads?|mums?|parents?) ~4 (?:limp|wheez\\w+|pull(?:ing)? a (?:muscle|hamstring)|hamstrings?|hangovers?|waddl\\w+|hobbl\\w+)`,
  `(?:turn\\w*|switch\\w*) (?:your|the|them|him|her) ?\\w* off and (?:back )?on again`,
  `(?:some of you|you) (?:may|might) (?:wish|want) to (?:sit down|move house|look away|emigrate|leave the country|deny)`,
  `bet you can't wait|have them (?:back|home) for (?:six|6|two|2|the)|they're (?:all )?yours (?:now|again|for)|your (?:problem|turn) (?:now|again|for)|over to you (?:parents|mums|for six weeks)|good luck (?:parents|mums|with them|surviving|you'll need it)|you'll (?:be|miss us) ~3 (?:begging|by (?:week|monday))|glad to see the back|(?:sick|tired|had enough) <of> (?:you|them|each other|your|the lot|parents|this)`,
  `(?:we|they|our (?:lot|boys|girls|team)) (?:absolutely |totally )?(?:thrash\\w*|hammer\\w*|destroy\\w*|batter\\w*|slaughter\\w*|humiliat\\w*|spank\\w*|embarrass\\w*|demolish\\w*|wiped the floor|school\\w*) (?:them|yous|you|'em|our rivals|the opposition|that lot)|we beat (?:them|yous)(?= again|[.!] again)`,
  `(?:embarrassing|awkward|sucks) (?:for|to be) (?:them|you|yous|the other|our rivals|some)(?: really)?`,
  `(?:your|yer|their) (?:boy|lad|lass|girl|team|lot|keeper|defen[cs]e|son|daughter|coach|ref) (?:dived|cheated|fouled|was (?:rubbish|useless|offside)|were (?:rubbish|useless)|bottled)`,
  `actually we(?:'re| are) not|sorry (?:to|not to) ~5 (?:hahaha|haha|lol|not)|(?:hahaha+|mwah ?ha|lol|haha) ?(?:sorry)?(?=[.!]|$)`,
  `(?:who|whoever) (?:raised|brought up) (?:them|him|her|these|your)|were you (?:raised|born) in|dragged up`,
  `(?:none|not one) <of> (?:them|which|the words) (?:are|is|were)? ?~3 (?:phonics|printable|repeatable|polite)|words? (?:we|for) ~6 (?:can't|cannot|couldn't) (?:print|repeat|say)`,
  `(?:we(?:'ve| have)? seen no|there's no|without) evidence <of>? ?(?:it|that|intelligent|this|parent\\w*)|can (?:count|read|add up|spell|drive|park|tell the time) ?(?:we've|apparently|allegedly|who)`,
  `moral dilemma|not a (?:moral|hard|difficult|trick)|it's (?:just|only|p\\d|u\\d+) ?(?:a |p\\d |u\\d+ )?(?:jumper|tie|uniform|football|match|shoe|skirt|haircut|pencil case|birthday party|world cup)`,
  `file (?:that|this|it) under|pretend(?:ing)? (?:you|they|not to) (?:can't|didn't|haven't|see|know|don't)`,
  `dog (?:ate|eat) (?:it|his|her|my|the homework) again|(?:ate|eaten) (?:my|the|his) homework (?:again|did)`,
  `another (?:day|week|morning|email|call) another (?:parent|mum|dad|complaint|email|excuse|lost|whinge|moan)`,
  `we don't make the rules|thinks? (?:we're|we are|they're|this is|it's) (?:the council|a hotel|a taxi|nannies|mind readers|special|a zoo)`,
];

const SLANG = [
  `lmf?ao+|lo+l|rofl|lmfao+|wtf|omfg|ffs|fml|smh|stfu|gtfo|idgaf|cba|soz|innit|bruh|fam|pmsl|kmt|icl|tbf|tbh|meh|nah+|yolo|wagwan|no cap|periodt|big yikes|cringe|delulu|rizz|skibidi|bussin|whatevs|hiya losers`,
  `(?:bloody|sodding|flipping|effing|frigging|freaking|chuffing|fecking|f[*u]ck\\w*|f[*]+\\w*|sh[*i]t\\w*|s[*]+t|cr[*a]p\\w*|damn(?:ed)?|bugger\\w*|arse(?:s|d|hole|holes)?|piss\\w*|bollocks|knackered|twat\\w*|wank\\w*|bastards?|b[*]+\\w*|bitch\\w*|what the hell|hell no|balls-?up|screw(?:ed)? up|feck|shite)(?! hall)`,
];

const VENTING = [
  `(?:monday|tuesday|wednesday|thursday|friday|term|week \\d+|january|parents' evening|ofsted)s? ?[.:!,-]? (?:why|just why|kill us|send help|can do one|make it stop|no thanks|ugh|already)`,
  `just why|why are we like this|send (?:help|wine|gin|coffee(?! (?:morning|afternoon|and))|chocolate|reinforcements|prosecco)|(?:pass|someone pass|bring|pour|get|need|fetch) (?:\\w+ ){0,4}?(?:gin|wine|prosecco|vodka|tequila|pint|beers?|rum|whisky|sherry|cocktails?)|(?:gin|wine|prosecco|pub|beer|pint) o'?clock|is it (?:too early for|wine|gin|friday|summer|half term|home ?time|over|the weekend) ?(?:yet|o'?clock|already)?(?=[?!. ]|$)`,
  `(?:we|admin|office|staff|the office|our staff|teachers) (?:are|is|'re|all) (?:so |absolutely |all |officially |beyond )?(?:over it|fed up|broken|losing (?:it|the will)|at (?:our )?(?:wits' end|breaking point)|sick <of>|running on (?:fumes|caffeine|empty)|hungover|so done)`,
  `we (?:can't even|give up|quit|despair|can't cope|have lost the will|hate (?:it|this|mondays|snow|wet play|you)|are not ok)|lost the will to live|over it|the struggle is real|we don't get paid enough|not paid enough|above our pay ?grade|i can't even`,
  `drives? us (?:mad|crazy|round the bend|to drink|up the wall)|doing our (?:heads?|nut) in|on our last nerve`,
];

const POLITICAL = [
  `(?:this|the|our) (?:government|council|mp)(?:'s)? ~8 (?:disgrace\\w*|shambles|betray\\w*|failed (?:our|us|children)|a joke|won't forget)|won't forget ~4 (?:polling|election|thursday)|remember (?:who|that|this) ~6 (?:booth|polling|ballot|election)|you've got our vote|make sure (?:she|he|they)(?:'s|'re| is| are)? back`,
  `(?:thanks|cheers|nice one|blame|courtesy <of>|another gift from|typical|classic)[,:]? (?:to )?(?:the |our |this )?(?:government|dfe|ofsted|tor(?:y|ies)|labour|lib ?dems?|reform|westminster|number (?:10|ten)|downing street|prime minister|education secretary|boris|rishi|starmer|farage|trump|gove|chancellor|county council)(?= for nothing| again|[.!]|$)`,
  `(?:government|dfe|ofsted|(?<!school |student |pupil |eco |junior )council|tor(?:y|ies)|labour|reform|lib ?dems?|westminster|downing street|prime minister|ministers?|education secretary|boris|rishi|starmer|farage|trump|gove|politicians|mps?) ~5 (?:clowns?|a joke|jokers|shambles|useless|clueless|hopeless|muppets?|idiots?|liars?|lying|lied|crooks?|disgrace\\w*|incompetent|couldn't (?:run|organi[sz]e|count|spell)|can't count|can count|out <of> touch|party ?gate|to blame)`,
  `(?:clowns?|shambles|useless|clueless|hopeless|muppets?|idiots?|liars?|crooks?|shame on) ~4 (?:government|dfe|(?<!school |student |pupil |eco )council|tor(?:y|ies)|labour|reform|westminster|downing street|prime minister|ministers?|politicians|mps?|ofsted)`,
];

const KIND_WORDS =
  /\b(?:so sorry|we're sorry|please|kindly|thank you|thanks to|thanks for|please let us know|congratulations to our|raffle|quiz|competition|panto\w*|joke of the day|world book day|costume|assembly about)\b/i;

export type Tone = 'curt' | 'mocking' | 'slang' | 'venting' | 'political';

/** Sayings of a school account that has lost its manners, the plainest first. */
export const TONE: readonly Saying<Tone>[] = [
  { messageId: 'political', pattern: lines(POLITICAL) },
  { messageId: 'curt', pattern: curt(), unless: KIND_WORDS },
  { messageId: 'mocking', pattern: lines(MOCKING), unless: KIND_WORDS },
  { messageId: 'venting', pattern: lines(VENTING) },
  { messageId: 'slang', pattern: lines(SLANG) },
];

function curt(): Table {
  // Emoji in a class need the flag `u`, under which this table's other signs would not compile; any non-letter will do.
  return lines(
    CURT.map((line) => line.replace(/\(\?:\$\|\[\\u\{1f300\}-\\u\{1faff\}\]\)/, '(?:$|[^\\w\\s])')),
  );
}

/** Faces that mock or sneer: a school's account smiles, but not like this. */
export const SNEER =
  /\u{1f644}|\u{1f595}|\u{1f612}|\u{1f926}|\u{1f92e}|\u{1f92c}|\u{1f60f}|\u{1f480}|\u{1f921}|\u{1f485}|\u{1f608}|\u{1f377}|\u{1f378}|\u{1f37a}/u;

/** `Read. The. Letter.` */
export const HAMMERED =
  /\b(?:Read|Check|Do|Stop|It|Just|No|Not|Every|Please|The|We|Look|Use|This|You|Please|Get|Put|Bring|Same|Don't|How|Why)\. (?:[A-Za-z']{1,12}\. ?){1,5}(?=$|\s|[^\w])/;

/** Faces that mock only beside words about families. */
export const GRIN = /\u{1f602}|\u{1f923}|\u{1f643}|\u{1f937}|\u{1f971}|\u{1f37f}/u;
export const FAMILIES =
  /\b(?:some (?:people|parents)|whoever|complain\w*|moan\w*|late again|forgot(?:ten)? again|lost property|parking|car park|some of you)\b/i;

/** Topics that bring skulls, clowns and glasses of their own. */
export const THEMED =
  /\b(?:hallowe'?en|skeletons?|skulls?|bones?|day of the dead|circus|clowns?|science|anatomy|pta|ptfa|friends of|quiz|raffle|tickets?|fundrais\w*|bingo|cheese|evening|party|pirates?|devil)\b/i;
