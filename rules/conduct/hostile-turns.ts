/** Threats, calls and abuse whose parts change with every writer. For plain text, one sentence. */
export interface HostileTurn {
  readonly messageId: 'threat' | 'pile-on' | 'doxxing' | 'abuse';
  readonly words: RegExp;
}

const turn = (messageId: HostileTurn['messageId'], ...parts: string[]): HostileTurn => ({
  messageId,
  words: new RegExp(String.raw`(?<![a-z'])(?:${parts.join('|')})(?![a-z])`, 'i'),
});

const SHALL = String.raw`(?:I(?:'ll| will| shall|'m going to|'m gonna|'m about to|'d| would| can| swear I'll| promise I'll)|i'll|ill|im gonna|we(?:'ll| will|'re going to| can)|going to|gonna|about to|plan to|mean to|intend to)`;
const WHOSE = String.raw`(?:your|ur|yer|his|her|their)`;

export const HOSTILE_TURNS: readonly HostileTurn[] = [
  turn(
    'threat',
    String.raw`${SHALL} (?:[a-z]+ ){0,3}?(?:make|ruin|destroy|wreck|end|turn) ${WHOSE} (?:[a-z]+ )?(?:life|lives|jobs?|careers?|days?|existence|marriage|reputation|name|name mud|christmas|summer|weekend|time here)`,
    String.raw`${SHALL} (?:[a-z]+ ){0,2}?(?:be )?(?:waiting|wait|standing|parked|sat|sitting|there) (?:[a-z]+ ){0,3}?(?:outside|at the gate|by your|by his|by her|for you|for him|for her)`,
    String.raw`${SHALL} (?:[a-z]+ ){0,2}?(?:shut|rip|tear|smash|break|bash|knock|wipe|cut|kick|kill|stab|batter|burn|hurt|hunt|haunt|deck|floor|flatten|skin|strangle|crush|bury|end|finish) (?:you|u|ya|ye|yer|your|ur|it for you|his|her (?:face|head|legs|jaw|teeth|house|car))`,
    String.raw`${SHALL} (?:find|get) (?:you|u|ya)(?: (?:one day|for this|back|in the end|if))?(?=\s*(?:$|[.,!;]|one|for this|back|in the end|if))`,
    String.raw`${SHALL} (?:[a-z]+ ){0,2}?(?:ruin|destroy|end|bury|finish off|take down|bring down|drag down|expose|humiliate) (?:you|u|him|her|them|that (?:man|woman|family|school|place)|this (?:man|woman|place))`,
    String.raw`(?:tak(?:e|ing)|bring(?:ing)?|drag(?:ging)?) (?:you|u|him|her|them)(?: all)? down`,
    String.raw`${SHALL} (?:[a-z]+ ){0,2}?(?:come|be|go|turn up|drive|head|pop) (?:[a-z]+ ){0,2}?(?:to|round|round to|at|over to|down to|outside) (?:your|ur|yer|yours|his|her|their) (?:house|home|work|door|place|street|flat|mum's|mother's|classroom|car)`,
    String.raw`(?:screenshots?|photos?|pictures?|messages|videos?|recordings?|emails|letters|nudes|dms|it|them|everything|these)\b[^.!?]{0,50}(?:sending|send|sent|showing|show|sharing|share|posting|post|forward\w*|go|going|goes|saw|see|sees|find|finds) (?:[a-z]+ ){0,4}?(?:your|his|her) (?:[a-z]+ )?(?:husband|wife|partner|boss|employer|mum|mother|dad|kids|children|family|work|new school|fiance|bishop|vicar|governors|headteacher)`,
    String.raw`(?:be a (?:real )?shame|shame|pity|terrible|awful|tragic) if (?:the|your|ur|somebody|someone|anyone|anybody|something|anything|people|everyone|those|that|he|she|they|his|her)\b`,
    String.raw`one (?:more )?(?:call|email|word|text|phone call|letter|click|post|tweet)(?: from me)?,? (?:and|to)[^.!?]{0,25} (?:you|your|ur|he|she|they|his|her|it's over)`,
    String.raw`wish(?:es|ing)? (?:you|he|she|they|u)(?:'d| had) never|never been born`,
    String.raw`(?:made|making|make) an enemy|(?:messed|messing|picked|crossed|crossing|mess) (?:with )?the wrong (?:person|woman|man|family|mum|dad|teacher|people|one)`,
    String.raw`(?:not|isn't|no) (?:a )?threat(?:ening)?,? (?:it's|that's|i'm|this is|just|but)|that'?s (?:not a threat|a promise)`,
    String.raw`(?:won't|will not|wont) have (?:any |a |your |no )?(?:windows|tyres|teeth|legs|wheels|a car|a house|a job|kids|a friend|knees|a face)`,
    String.raw`(?:you'd|you|u|he'd|she'd|they'd|he|she|ye|had|youd) (?:had )?better (?:take|delete|watch|hope|run|start running|sleep|withdraw|drop|keep|pray|hide|lock|not be|not show|look|sort|move|leave|be careful|stop|shut)`,
    String.raw`(?:delete|remove|withdraw|drop|take)[^.!?]{0,30}(?:or else|or (?:i|i'll|we|ill)(?: will|'ll)?)\b`,
    String.raw`(?:say|breathe|speak|write|post|mention|try|do|look|touch|come|cross|report|complain|email|tell|talk\w*)[^.!?]{1,40}\b(?:me|again|that|one more|another|anyone|a word|my name|behind my back)\b[^.!?]{0,12}(?:and|or) (?:i'll|i will|ill|see what|i swear|you're (?:dead|done|finished)|you'll (?:regret|see|wish|be sorry|find))\b`,
    String.raw`hope (?:something|someone|somebody|karma|god|life) (?:[a-z]+ ){0,3}?(?:happens? to|hurts?|does|gets|finds|hits|catches|punishes|bites) (?:you|u|your|ur|him|her|his|them|the same)`,
    String.raw`(?:be|want to be|need to be|should be) (?:very |really )?careful (?:walking|driving|crossing|going home|on (?:your|the) way|when you|who you|what you|round here|at night)`,
    String.raw`(?:you're|youre|you are|ur|u are|he's|she's|you'll be|youll be) (?:so |absolutely |well )?(?:dead|finished|done for|toast|a dead (?:man|woman)|dead meat|getting it|gonna get it|for it|going down)(?: meat| man| now| mate| pal)?(?=\s*(?:$|[.!,]))`,
    String.raw`(?:your|ur|his|her) (?:career|job|days|time|card|marriage|life|reputation) (?:is|are|'s|will be) (?:over|numbered|finished|up|done|marked|toast|history|mine)`,
    String.raw`(?:burn|torch|brick|egg|key|smash|slash|petrol bomb|put a brick through|let down) (?:your|ur|his|her|their|that woman's|that man's) (?:[a-z]+ )?(?:house|car|windows?|tyres|door|windscreen|shed|van|bike)`,
    String.raw`(?:should|needs? to|ought to|deserves? to|wants) (?:be |get )?(?:[a-z]+ )?(?:strung up|lynched|shot|hanged|hung|horsewhipped|knifed|run over|run down|beaten up|battered|jumped|put down|burned|burnt|drowned|buried|taught a lesson|gassed|castrated|decked|thumped|locked up with)`,
    String.raw`(?:fists?|bats?|knife|knives|hammer|boots?|brick|bricks|petrol|lads|brothers|uncles|cousins) (?:[a-z]+ ){0,4}?(?:waiting|ready|coming|round|outside|pay (?:you|him|her|them) a visit|will (?:sort|deal|visit|find))`,
    String.raw`know(?:s|n)? (?:exactly |full well )?(?:where|which|what time|when) (?:you|u|your|ur|his|her|their|your kids|he|she|they) (?:[a-z]+ ){0,2}?(?:live|lives|sleep|sleeps|park|parks|walk|walks|kids? (?:go|goes)|works|house|finish|finishes|leave|leaves|gets?|catch|catches|bus|train|street|school)`,
    String.raw`(?:i'm|im|we're|i've got my eye on|i have my eye on|i am) (?:watching (?:you|your|her|him)|coming for (?:you|u|him|her|them|your)|onto you)|i've got my eye on (?:you|him|her)|coming for (?:you|u|your)`,
  ),
  turn(
    'pile-on',
    String.raw`(?:let's|lets|let us|everyone|everybody|we (?:should |could |can |need to |must )?all|all of (?:us|you)|every (?:one|member|parent|teacher|single one|last one)|who's up for|if we all|if enough of us)\b[^.!?]{0,60}(?:(?:un)?til|so) (?:he|she|they) (?:is |are |gets? |has |have |'s )*(?:sacked|fired|gone|out|removed|suspended|resigns?|quits?|leaves?|cracks?|cries|breaks|begs|apologi[sz]es?|has to|goes|struck off|banned|dismissed|deletes?|stops?|takes?)`,
    String.raw`(?:get|getting|have|had|want) (?:him|her|them|that (?:man|woman|teacher|head|one|bitch|cow)|this (?:man|woman|teacher|head)) (?:sacked|fired|struck off|suspended|removed|dismissed|hounded|out of (?:there|here|that school|the job|a job)|banned|cancelled|booted)`,
    String.raw`(?:refuse|stop|agree|nobody|no one|don't|dont|never) (?:[a-z]+ ){0,2}?(?:to )?(?:speak|talk|sit|eat|work|reply|answer|look|smile|respond|help) ?(?:ing )?(?:to|with|near|next to|at)? (?:him|her|them|that (?:woman|man|cow|family))(?: (?:until|till|til|ever|again|for|at all|tomorrow|all|this|,)|\s*(?:$|[.!?]))`,
    String.raw`(?:don't|dont|nobody|no one) (?:even )?(?:invite|tell|include|add|look at|sit (?:by|with|near)|talk to|save a seat for|cover for|share with|lend) (?:[A-Z][a-z]+|him|her|them|that)\b[^.!?]{0,40}(?:get the (?:message|hint)|serve[sd]? (?:him|her)|learn)`,
    String.raw`(?:sweepstake|betting|bets|wager|tenner|prize|points|pint) (?:[a-z']+ ){0,6}?(?:when|how long|who|whoever|first|if) (?:[a-z']+ ){0,4}?(?:cracks?|cry|cries|quits?|leaves?|resigns?|snaps?|breaks?|goes off sick)`,
    String.raw`(?:go|go and|everyone|please all|you all|all go|feel free to|someone) (?:[a-z]+ ){0,2}?(?:tell|ask|let|give|send|message|ring|email|dm|tag|report|troll|spam|flood|bombard) (?:him|her|them|this (?:man|woman|clown|idiot|teacher|parent)|that (?:man|woman|clown|idiot|cow)) (?:[a-z]+ ){0,3}?(?:what (?:you|we|a|u)|exactly|hell|know|abuse|grief|both barrels|a piece|something to|a taste|some love)`,
    String.raw`(?:grievances?|complaints?|reviews?|reports?|emails|letters) (?:[a-z]+ ){0,3}?(?:against|about|on) (?:him|her|them|that|this)[^.!?]{0,40}(?:drown|bury|flood|swamp|all of|everyone|every day|make (?:it|stuff) up|until|till|keep)`,
    String.raw`(?:flood|swamp|spam|bombard|hammer|bury|clog|brigade|review[- ]bomb|mass report|mass-report|ratio) (?:his|her|their|the (?:head|school|governors|office|deputy|salon|shop|bakery)(?:'s)?|that (?:woman|man|school|head)(?:'s)?|him|her|them|it)(?: (?:inbox|page|phone|mentions|line|reviews|email|with|in))`,
    String.raw`(?:this is|here's|here is|meet|say hello to|look at) (?:the (?:parent|mum|dad|man|woman|teacher|idiot|clown|coward|person|creep|bloke|cow|head)|him|her) (?:who|that)\b[^.!?]*(?:complained|reported|grassed|left|wrote|said|sacked|suspended|snitched|called|excluded)`,
    String.raw`(?:leave|give|post|drop) (?:[a-z']+ ){0,4}?(?:(?:one|1|zero)[- ]stars?|a bad review|bad reviews|a terrible review|fake reviews?)(?: (?:reviews?|for|on|and))?`,
    String.raw`(?:rt|retweet|share|repost|screenshot|spread this)\b[^.!?]{0,50}(?:what a (?:creep|liar|bully|coward|bitch|clown|fraud|snake|joke)|everyone (?:knows|sees|can see)|get (?:him|her|them)|never works|goes viral|famous|boss|employer|shame)`,
    String.raw`(?:make|making) (?:him|her|them|this (?:man|woman|clown|idiot)|that (?:man|woman)) (?:famous|go viral|cry|squirm|quit|sorry|pay|wish)`,
    String.raw`(?:hound|freez(?:e|ing)|forc(?:e|ing)|push(?:ing)?|driv(?:e|ing)|bully(?:ing)?|squeez(?:e|ing)|edg(?:e|ing)) (?:him|her|them|that (?:woman|man)) (?:out|off|until|til|till|over the edge)`,
  ),
  turn(
    'doxxing',
    String.raw`(?:anyone|anybody|who|someone|does anyone|can anyone|somebody) (?:[a-z']+ ){0,3}?(?:know|knows|got|get|have|has|find|found|remember|tell me|give me) (?:[a-z']+ ){0,2}?(?:where|what|which|who) (?:this (?:man|woman|parent|clown|idiot)|that (?:man|woman|cow|clown|idiot|bloke)|he|she|they) (?:[a-z]+ ){0,2}?(?:lives?|works?|drinks?|parks?|goes|is employed|trains)`,
    String.raw`(?:anyone|anybody|who|if anyone|someone) (?:[a-z']+ ){0,3}?(?:got|have|has|know|knows) (?:his|her|their|that (?:man|woman)'s) (?:[a-z]+ )?(?:address|number|surname|mobile|employer|workplace|snap|insta|addy|home number)\b`,
    String.raw`(?:he|she|they) lives? (?:at|on|in) (?:(?:number |no\.? ?)?\d+|the [a-z]+ (?:house|flat|one) (?:with|on|next|opposite))`,
    String.raw`(?:here's|here is|heres|this is|posting|i'm posting|putting up|drop(?:ping)?) (?:his|her|their|that (?:man|woman|parent|teacher)'s) (?:[a-z]+ )?(?:address|number|mobile|home|reg|workplace|dms|medical|postcode|phone)`,
  ),
  turn(
    'abuse',
    String.raw`(?:nobody|no one|none of us|no-one|not one person) (?:[a-z]+ ){0,4}?(?:likes?|wants?|cares? about|respects?|rates|would miss|will miss|can stand|trusts?|asked) (?:you|u|ya)\b`,
    String.raw`why (?:don't|dont|do not) (?:you|u|ya) (?:just )?(?:quit|leave|resign|die|disappear|do us|do everyone|crawl|jump|fuck|piss|go away|go home|shut up|retire)`,
    String.raw`do (?:us|everyone|the world|the school|yourself|the kids|humanity|the planet|society) (?:all )?a favour and (?:quit|leave|resign|die|disappear|jump|don't come|go|retire|shut|never|end)`,
    String.raw`people like (?:you|u) (?:should|shouldn't|are (?:why|the reason|the problem|what's wrong|scum|vile|pathetic)|make|ruin|deserve (?:to|nothing|every)|need (?:to be|a slap|locking)|have no|ought)`,
    String.raw`(?:go|get|crawl|slither|scuttle) (?:back )?(?:to|under|into|in) (?:whatever|your|ur|the|that) (?:[a-z]+ )?(?:hole|rock|swamp|sewer|cave|gutter|bin|box|cage|pit)|(?:hole|rock|swamp|sewer) (?:that )?(?:you|u) (?:crawled|came|climbed)`,
    String.raw`how do (?:you|u) (?:sleep|live with yourself|look at yourself|still have a job|sleep at night)`,
    String.raw`(?:why are|are) (?:you|u) (?:even |still )?(?:a teacher|employed|allowed near|alive|here breathing|breathing|working with children)|(?:you|u) shouldn't (?:be (?:allowed|a teacher|a head|a mother|a parent|teaching|working|near|in)|have (?:kids|children|been born|had))`,
    String.raw`(?:you|u) (?:couldn't|cant|can't|cudnt) (?:teach|run|lead|manage|organise|parent|control|spell|even)\b[^.!?]*`,
    String.raw`(?:kill|hang|drown|unalive|delete) (?:your|ur)sel(?:f|ves)|kys|(?:hope|wish) (?:you|u|ya) (?:die|rot|choke|suffer|get cancer|burn|drop dead|fall down|crash|fail)|(?:drop|go) (?:and )?(?:dead|die)(?=\s*(?:$|[.!,]|you))|rot in hell|go to hell|burn in hell`,
    String.raw`(?:keep|shut) (?:your|ur|yer|that|it) (?:[a-z]+ )?(?:mouth|trap|gob|face|pie hole|cakehole)(?: shut)?|shut (?:it|up),? (?:you|love|darling|sweetheart|fatty|granny|boomer|pal|loser|idiot)`,
    String.raw`(?:fuck|piss|sod|eff|f[*]+k?|bugger) off,? (?:you|back|and die|love|pal|mate|then|idiot|moron|grandad|hun|karen)|(?:fuck|f[*]+k?|screw) (?:you|u)\b`,
    String.raw`(?:cry|go cry|crying|run|running|whine) (?:about it|more|to (?:the union|hr|mummy|your|your mum|the head|slt))|call (?:your|ur)self a (?:teacher|head|mother|mum|father|dad|parent|professional|leader|christian|man|woman)`,
    String.raw`(?:you|u) (?:make|disgust) (?:me|us|everyone) ?(?:sick|want to (?:vomit|puke)|ashamed|heave)?(?<=disgust (?:me|us|everyone) ?|sick|puke|vomit|ashamed|heave)`,
  ),
];
