import { turn, type Turn } from './turn';

const BEAST_HOUSE = String.raw`(?:zoo|circus|monkey house|asylum|jungle|safari park|kennels?|pigsty|farmyard|farm|borstal|prison|young offenders?|monkey enclosure)`;
const GONE = String.raw`(?:gone|left|off|away|excluded|absent|out|leaves|left|goes|isn't (?:in|here)|aren't (?:in|here)|not (?:in|here|there)|retired|expelled|suspended|moved)`;
const JAIL = String.raw`(?:prison|jail|borstal|the nick|the dole|court|crimewatch|the young offenders?|young offenders|a cell|a life of (?:crime|benefits|nothing)|the job ?cent(?:re|er)|pentonville|strangeways|barlinnie|maghaberry|hmp [a-z]+|jeremy kyle|benefits street)`;

/** Scorn for a pupil or class: a zoo, a bad batch, better away, bound for prison. For plain text. */
const OF_PUPILS: readonly Turn[] = [
  {
    strength: 'irony',
    about: 'felt',
    words: turn(
      String.raw`${BEAST_HOUSE}(?:'s| is| has| have| was|s)? (?:missing|lost|called|rang|phoned|want(?:s|ed)?|escapees?|looking)\b[^.;!?]*|(?:escaped|escapees|released|out|straight|borrowed|on loan) from (?:an?|the) (?:local )?${BEAST_HOUSE}|(?:feeding time|chimps'? tea ?party|monkeys' tea ?party|bedlam|(?:first|third|fifth|seventh|ninth|tenth|inner|lowest|new) circle of hell|gates of hell|spawn of (?:satan|the devil)|hell ?spawn|devil(?:'s)? (?:child|spawn)|seed of chucky|devil incarnate|the antichrist|satan(?:'s)? (?:child|little|himself)|(?:baying|feral) mob)`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    only: ['pupil', 'class', 'somebody', 'parent', 'colleague', 'boss'],
    words: turn(
      String.raw`(?:bad|duff|dodgy|faulty|poor|off) (?:batch|crop|vintage|consignment|litter|delivery|year for)\b|(?:send|take|hand|sent|return|give) (?:it|them|him|her|this lot|that one|these) back\b|(?:return(?:ed|s)? to sender|no returns|(?:want|need|can i have|get|demand) (?:a|my) (?:refund|money back|receipt|exchange|recall)|kept? the receipt|exchange (?:them|him|her|this) for)|like (?:watching )?(?:an? )?(?:skip|bin|wheelie bin|trough|landfill|seagulls?|pigs?|vultures|hyenas) (?:get|getting|being|at|round|on|with)\b[^.,;!?]*`,
    ),
  },
  {
    strength: 'plain',
    about: 'felt',
    only: ['pupil', 'class', 'somebody', 'parent'],
    words: turn(
      String.raw`future (?:inmates?|prisoners?|criminals?|convicts?|burglars?|drug dealers?|dealers?|asbos?|defendants?|offenders?|dole|burger flippers?|shelf stackers?|benefit\w*|jailbirds?|thugs?|murderers?|gangsters?|axe murderers?|serial killers?|crack ?heads?)|(?:heading|headed|destined|bound|ready|next stop|(?:bed|cell|bunk|place|room) (?:waiting|reserved|booked|ready)(?: for (?:him|her|them))?(?: (?:in|at))?) (?:straight )?(?:for |in |at |to )?${JAIL}|(?:see|seeing|visit|recognise|spot) (?:him|her|them|this lot|that one|you) (?:all )?(?:on|in|at|down|behind|outside) ${JAIL}|(?:want|like|do) (?:you want )?fries with that|a cell with (?:his|her|their) name|(?:will|'ll) (?:all )?(?:be in|end up in|end up on) ${JAIL}`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    only: ['pupil', 'class', 'somebody', 'parent', 'colleague', 'boss'],
    words: turn(
      String.raw`(?:my |deepest |sincere )*(?:condolences|commiserations)\b|(?:god|lord|heaven|gawd|christ) (?:help|preserve|save) (?:us from|whoever|the (?:poor|school|teacher|secondary|woman|man|world)|his|her|their|year|y\d)\b[^.,;!?]*|pity (?:the poor|whoever|his|her|their|the next|the teacher|the school|the secondary)\b[^.,;!?]*|thoughts and prayers (?:to|for|with) (?:whoever|the|their|his|her|y\d|year)\b[^.,;!?]*|good luck to (?:whoever|whichever|the poor|(?:his|her|their) next|the next|the school)\b[^.,;!?]*|(?:someone|somebody|secondary|high school|year [0-9]+|the college|big school) ?(?:else)?'s problem\b|(?:secondary|high school|big school|the college) (?:are|is) welcome to`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    only: ['pupil', 'class', 'somebody', 'parent', 'colleague', 'boss'],
    words: turn(
      String.raw`(?:wish(?:ing)?|hop(?:e|ing)|pray(?:ing)?|fingers crossed|please (?:god|let)|dream(?:ing)? (?:of|about)|imagine if) (?:that )?(?:he|she|they|him|her|them|it|this lot|that one)(?:'s|'re|'d|'ll)? (?:would |will |just |be |is |are |gets? |all |both )*(?:never|stays?|(?:leaves?|moves?)(?! hospital| us for| the ward| for uni)|off|lost|excluded|expelled|quits?|retires?|resigns?|emigrates?|gone|gets? (?:another|a new)|sacked|doesn't come|don't come|not in|ill|poached|snapped up)\b[^.,;!?]*|(?:bliss|peace|heaven|paradise|like a holiday|nicer|happier|calmer|brighter|better place|different (?:class|school|place)|breathe|dances?|celebrat\w+|party) (?:[a-z]+ ){0,4}?(?:now|when|without|since|every time|the (?:minute|moment|day)|if|that) (?:[a-z]+ )?(?:he|she|they|him|her|them|that one|that boy|that girl|you know who)(?:'s|'re| is| are| has| have)? ?(?:finally )?(?:${GONE})\b|(?:oh|ah|yay|ugh|well|aw),? (?:good|great|joy|goody|brilliant|super|wonderful|marvellous|fab|no|lovely|hooray),? (?:he|she|they|look who)(?:'s|'re) (?:back|here|in|coming)\b|every (?:room|class|meeting) (?:he|she|they)(?:'s|'re) in\b[^.,;!?]*|I (?:only )?(?:like|love|enjoy) (?:him|her|them) (?:best |better )?(?:when (?:he|she|they)|asleep|absent)[^.,;!?]*|(?:nothing|no amount of [a-z]+) that (?:an?|two) (?:boot|slap|muzzle|one way|move)[^.,;!?]*`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    words: turn(
      String.raw`I(?:'d| would) (?:sooner|rather|much rather|prefer to) (?:teach|work with|have|share|deal with|supervise|mind|lick|eat|marry|adopt|employ|sit|chew|swallow|stick|pull|listen to) (?:an?|the|two|my|wasps|nits|wet|hungry|rabid|broken|live) [^.;!?]*|some(?: of (?:them|these))? (?:are|is) (?:just |simply |pure )?(?:ballast|padding|fodder|makeweights|cannon fodder|unteachable|unlovable|beyond (?:help|hope|saving))|beyond (?:help|hope|saving|redemption)\b|(?:born|came out|popped out) (?:smug|rude|lazy|moaning|arguing|angry|thick|scowling|whining|entitled)|evolution (?:is|was|being) optional|(?:a )?(?:face|smirk|gub|gob|voice) (?:on (?:him|her|them|that one)\b|like an? )[^.,;!?]*`,
    ),
  },
];

/** Scorn for a home or for who teaches and leads: mock praise, mocked spelling, a mocked job. For plain text. */
const OF_GROWN_UPS: readonly Turn[] = [
  {
    strength: 'plain',
    about: 'felt',
    only: ['boss', 'school', 'colleague'],
    words: turn(
      String.raw`(?:was|is|are|were|'s|'re) (?:such )?(?:an? |just an? )?(?:absolute |complete |total |utter |bloody |right |proper )*(?:joke|farce|shambles|circus|laughing stock|waste of (?:time|money|space|a salary)|shower)(?= (?:tonight|today|again|as usual|honestly)|[.,!?]|$)|(?:not|no) one of (?:them|the (?:governors|slt|leadership|parents|office)) (?:has|have|had|knows?|could|can) (?:a|any|the)? ?(?:clue|idea|spine|backbone|brain|first thing)|worst[- ](?:run|led|managed) (?:school|academy|trust|nursery|department|place)\b`,
    ),
  },
  {
    strength: 'irony',
    words: turn(
      String.raw`do(?:es)? (?:nobody|anybody|anyone|no one|none of them) (?:[a-z]+ ){0,3}?(?:own|wash|possess|use|read|parent|teach|feed|know what)\b[^.;!?]*|(?:nobody|no one|no-one|anyone|anybody|someone|somebody) at home (?:can|could|ever|own|owns|reads?|speaks?|cares?|bothers?|taught|knows|has|washes)\b[^.;!?]*|(?:you )?(?:can|could) (?:see|tell) where (?:he|she|they|it) (?:gets?|got|comes?|came)\b[^.;!?]*|no wonder (?:[a-z']+ ){0,6}?when (?:you|your|his|her|their|mum|dad|that)[^.;!?]*|(?:when|once|then|until) (?:you|I|we) (?:meet|met|see|saw|clap eyes on) (?:the|his|her|their) (?:mum|dad|mother|father|parents|mam|family|ma|da|folks)\b[^.;!?]*`,
    ),
  },
  {
    strength: 'irony',
    words: turn(
      String.raw`(?:remember(?:s|ed)?|realis(?:es|ed)|noticed|forgot(?:ten)?) (?:that )?(?:he|she|they)(?:'s|'ve| has| have| had|'d) (?:got |actually |even )?(?:an? |any )?(?:kids?|child|children|weans?|bairns?|son|daughter|job|class)\b|too busy (?:with|on|at|getting|having|watching|scrolling|filming|vaping|in the) [^.,;!?]*|in it for the (?:money|benefits|dla|holidays|pension|photos|likes)|(?:only|just) (?:want|wants|wanted|here|after|there|do it|had (?:him|her|them|kids)) (?:[a-z]+ )?(?:for )?(?:the |a )?(?:diagnosis|label|money|dla|pip|benefits|taxi|blue badge|compo|child benefit|council house|free (?:childcare|babysitting|meals?|lunch)) ?[^.,;!?]*|(?:it's|like) (?:an?|the) (?:business|industry|career|hobby|family business|side hustle) (?:with|for|to|in) (?:that|this|some|these|them)\b[^.,;!?]*|treats? (?:the |this |that |our |us |my )?(?:[a-z]+ )?(?:like|as) an? (?:free )?(?:creche|dustbin|hotel|babysitter|taxi|dumping|doormat|skip|holiday camp|youth club|drop-in|fan club|personal|servant)\b[^.,;!?]*|(?:parents?|mums?|dads?|famil(?:y|ies)|drives?|parks?|spells?) (?:[a-z]+ )?(?:don't|doesn't|couldn't|can't|won't) (?:care less|give a|be arsed|be bothered|wash|parent)\b[^.,;!?]*|(?:parks?|drives?|spells?|dress(?:es)?|writes?|eats?|behaves?|thinks?) like (?:he|she|they) (?:parents?|teach(?:es)?|leads?|drives?|manages?|thinks?|marks?|votes?|parks?|dress(?:es)?)`,
    ),
  },
  {
    strength: 'irony',
    only: ['colleague', 'boss', 'parent', 'school', 'authority', 'somebody', 'pupil'],
    words: turn(
      String.raw`(?:can't|cannot|couldn't|can not|cant|doesn't know how to|don't know how to|unable to|struggles? to) (?:even )?(?:spell|punctuate)\b(?! (?:out|it out))|illiterate\b|(?:spel(?:t|led|ls|ling)|wrote|writes) (?:[a-z"']+ ){0,5}?(?:wrong|with (?:an? |two |three |no )|like a|in crayon)[^.,;!?]*|(?:who|imagine|what sort of (?:person|parent)|what kind of (?:person|parent)) (?:calls|names|calling|naming|would call|would name) (?:an?|their|her|his|your) (?:child|kid|baby|son|daughter|wean|boy|girl)\b[^.;!?]*|(?:with|has|got) a name like (?:that|an?)\b[^.,;!?]*|(?:sounds like|named after) an? (?:[a-z]+ )?(?:perfume|car|brand|vodka|pub|stripper|medicine|disease|sofa|cocktail|wifi password|sneeze)`,
    ),
  },
  {
    strength: 'irony',
    words: turn(
      String.raw`(?:our|the|my|their) (?:(?:fearless|glorious|illustrious|supreme|mighty|almighty|divine) (?:head|headteacher|principal|ceo|deputy|governors|slt|trust)|(?:fearless|glorious|illustrious|supreme|almighty|dear|beloved|esteemed|great|noble|wise|divine) (?:leaders?|overlords?|masters))\b|grac(?:ed|es|ing) (?:us|me|the (?:staffroom|building|school|corridor)|my (?:room|lesson))(?: with)?[^.,;!?]*|deign(?:ed|s|ing) to\b[^.,;!?]*|descend(?:ed|s) from (?:on high|the|his|her|mount|heaven)[^.,;!?]*|(?:blessed|lucky|honoured) (?:are|were) we\b[^.,;!?]*|(?:not|aren't|isn't) worthy (?:of (?:him|her|them|such))?|(?:head|lead|leader|director|deputy|manager|king|queen|minister|professor|captain|officer) of (?:nothing|nowt|fuck all|sod all|doing nothing|colouring|looking busy|hot air|chaos|excuses|clipboards|walking about|lanyards|vibes)|(?:wonders|will wonders) never cease|how (?:good|kind|nice|generous|thoughtful|big|noble|gracious|awfully kind) of (?:him|her|them|the [a-z]+|our [a-z]+|my [a-z]+|slt|mr [a-z]+|mrs [a-z]+|ms [a-z]+|miss [a-z]+) to (?:turn up|show up|join|grace|finally|reply|notice|bother|appear|let us|leave us|wake)\b[^.,;!?]*|nice of (?:him|her|them|the [a-z]+(?: [a-z]+)?|our [a-z]+|slt|mr [a-z]+|mrs [a-z]+|ms [a-z]+|mum|dad|some [a-z]+) to (?:turn up|show up|join|remember (?:he|she|they|that)|grace|finally|leave (?:me|us)|bother|appear|reply|notice|actually|wake)\b[^.,;!?]*|bless (?:his|her|their|its) (?:little |wee |helpful |tiny |dim |cotton |daft |simple |empty |vacant )+(?:hearts?|socks|heads?|souls?|brains?)|such an? (?:gifted|talented|charming|delightful|inspiring|dynamic|refined|cultured) (?:bunch|lot|group|team|family|pair|crew)`,
    ),
  },
  {
    strength: 'plain',
    about: 'felt',
    words: turn(
      String.raw`failed (?:teachers|heads|headteachers|actors|salesmen|politicians|social workers|estate agents|deputies|accountants|footballers|bankers|pe teachers)\b[^.,;!?]*|wouldn't (?:send|wish|feed|board|kennel|leave|put) (?:[a-z]+ )?(?:an?|my|your|his|our) (?:[a-z]+ )?(?:dogs?|cats?|worst enemy|hamster|goldfish|rat|pig|child|kids?|enemy|ferret)\b[^.,;!?]*|(?:nobody|no one|no-one|no parent|nobody sane) (?:in (?:their|his|her) right mind|with (?:any sense|half a brain|a brain|eyes)|sane)\b[^.;!?]*|run (?:by|like) (?:an? |the |some |complete |absolute |total )*(?:jokers?|idiots|clowns|morons|muppets|amateurs|monkeys|children|circus|cult|dictatorship|shambles|cowboys|fools|crooks|bullies|nursery|whelk stall|toddlers|chimps|robots|spreadsheet|prison camp|mafia|sheep)\b[^.,;!?]*|where (?:the )?(?:[a-z]+ )?[a-z]+ (?:go|goes|come|comes|gets sent|are sent) to (?:die|rot|bully|sulk|hide|moan|fail|stagnate|be forgotten)\b|(?:bottled|packaged|marketed|prescribed) (?:and sold )?as (?:a |an )?(?:sedative|sleeping|insomnia|anaesthetic|weapon|torture|tranquilliser)[^.,;!?]*|cure for insomnia|(?:same|different) (?:circus|clowns?|shower|shit|rubbish),? (?:[a-z]+ )?(?:tent|circus|clowns?|day|lanyards?|colour|bucket|shovel)|(?:self-congratulat(?:ion|ory)|hot air|waffle|guff|word salad) (?:from|by|of) (?:an?|the|our|somebody|someone)\b[^.,;!?]*|will not be missed|won't be (?:missed|mourned)`,
    ),
  },
];

export const SCORN: readonly Turn[] = [...OF_PUPILS, ...OF_GROWN_UPS];
