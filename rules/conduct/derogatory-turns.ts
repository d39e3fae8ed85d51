import { turn, type Turn } from './turn';

const WORST = String.raw`(?:thickest|stupidest|dumbest|dimmest|laziest|rudest|nastiest|ugliest|fattest|smelliest|idlest|dullest|slyest|snobbiest|scruffiest|most (?:annoying|boring|stupid|useless|irritating|arrogant|ignorant|entitled|obnoxious|incompetent|pathetic|miserable|unpleasant|toxic|hated|punchable|spineless|pointless|unlikeable|odious|vile|self-centred|selfish|deluded|badly run))`;

/** Other turns of contempt whose parts change with every writer: `couldn't X if you Y`. For plain text. */
export const TURNS: readonly Turn[] = [
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:could|can)(?:n't|nt| not|not|nae|'t) (?:even |possibly )?(?:organi[sz]e|run|lead|manage|inspire|pour|boil|teach) (?:a|an|the|water|fish|paint|his|her|their|tea) ?[a-z'-]+(?: [a-z'-]+)*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:could|can)(?:n't|nt| not|not|nae|'t) (?![^.,;!?]*\byet\b)(?:even )?(?:find (?:her|his|their) (?:own [a-z]+|way|arse|backside|bum|feet|head|nose|class)|hit a|catch a (?:cold|bus)|(?:fight|punch|argue|think|talk|sing|teach) (?:his|her|their) way|spell (?:his|her|their|the word|'|"|cat|it)|count (?:to|past|his|her|their)|tell (?:a|an|the time|his|her|their|left)|decide which|sell water|read (?:a|the) (?:clock|room|map|menu)|draw (?:a|breath)|get a [a-z0-9]+ if|hold a|tie (?:his|her|their|a)|sit still for|open a|keep a|name a|string|blow (?:his|her|their)|think (?:its|his|her|their))[^.,;!?]*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:(?:could|would)(?:n't|nt| not|nae)|never) (?!be(?:en)?\b)(?:[a-z']+ ){1,7}?(?:if (?:you|it|he|she|they|we|one|his|her|their|a|an|the)|to save)\b[^.;!?]*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`all (?!welcome|are|the|of|in|my|our|this|that|week|day|set|good|done)(?:[a-z]+ )?[a-z]+ (?:and|but) no (?:[a-z]+ )?[a-z]+(?=\s*(?:$|[.,;!?]))|all (?:talk|lipstick|lanyard|mouth|hair and|teeth|ego|fur coat|gob|flash|jargon|buzzwords|trousers|chat|blouse|handshake|powerpoint)\b(?:,? (?:and|no) [a-z ]{3,20})?`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    words: turn(
      String.raw`I(?:'ve| have)? (?:seen|met|had|known|scraped|owned|wiped|trodden in) (?:[a-z]+ ){0,2}?(?:better[- ](?:run|organised|led|behaved|dressed)|cleverer|brighter|more (?:life|intelligence|intelligent|sense|personality|charisma|brains?|charm|warmth|leadership|go|going))\b[^.;!?]*`,
    ),
  },
  {
    strength: 'plain',
    about: 'felt',
    words: turn(
      String.raw`would(?:n't|nt| not) (?:trust|leave|let|put|have|want) (?!me|myself|you|us|it)(?:[a-z0-9]+ ){1,5}?(?:with an?|to|near|run|look after|in charge|alone|anywhere|as far|hold|walk|babysit|on fire)\b[^.,;!?]*`,
    ),
  },
  {
    strength: 'plain',
    about: 'felt',
    words: turn(
      String.raw`(?:an?|my|the|even a|trained) (?:[a-z]+ ){0,2}?(?:dog|cat|hamster|toddler|monkeys?|houseplant|pot ?plant|plant|wheelie bin|traffic cone|spoon|goldfish|chimp|brick|teaspoon|five year old|fridge|gerbil|stapler|broom|mop|potato|parrot|slug|puppet|bin|cactus) (?:could|would|has|have|had|can|'d|shows|with|got) (?:[a-z]+ ){0,6}?(?:better|more|job|brains?|sense|run|do|teach|lead|manage)\b[^.;!?]*`,
    ),
  },
  { strength: 'plain', words: turn(String.raw`${WORST}(?! thing| part| bit| day| week| lesson to)`) },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:who(?:ever)?|which (?:idiot|genius|clown)) (?:the hell |on earth |in their right mind )?(?:hired|employed|appointed|promoted|qualified|trained) (?:him|her|them|this|that|these)|how (?:the hell |on earth |in god's name )?(?:did |has |is |do |does )?(?:he|she|they|that (?:man|woman)|these people) (?:ever |even )?(?:got?|get|gotten|qualif\w+|become|became|still (?:in|have)) (?:[a-z]+ ){0,3}?(?:job|headship|qualified|teacher|post|here|promotion|pgce|interview|qts|degree|gcse|head|headteacher|deputy|manager|parents?|governors?|mothers?)`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`bor(?:es?|ed|ing) (?:the|your|ur|my|our|you|everyone|me|us|a|for) (?:[a-z]+ )?(?:off|to death|to tears|legs?|arse|ears|rigid|stupid|glass|england|britain|brain)|never (?:once )?(?:done|did|worked|do) a (?:day|stroke|hand's turn|proper)|(?:has|have)n't taught (?:[a-z]+ ){0,4}?(?:since|for|in)\b|not taught (?:[a-z]+ ){0,4}?since\b`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:deal|dealing|work|working|live) with (?:stupid|morons|idiots|the public's|thick)\b|(?:make|makes|making) (?:[a-z]+ ){1,3}look (?:like |positively |almost )?(?:an? )?(?:mary poppins|saints?|geniuse?s?|professor|einstein|human|competent|intelligent|warm|cuddly|sane|clever|caring|mensa|supermodel|quick|lively|mother teresa)\b`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`too (?:thick|stupid|dumb|lazy|daft|dim|fat|idle|bone idle|drunk|stoned|busy (?:polishing|admiring|kissing|licking|counting|climbing|golfing|shouting|posting|doing (?:her|his|their) (?:hair|nails|lashes))) (?:to|for|with)?\b[^.,;!?]*`,
    ),
  },
  {
    strength: 'plain',
    about: 'felt',
    words: turn(
      String.raw`(?:that|this|what an?|such an?|our|an?|my|some|the) (?:joke|shambles|shower|disgrace|dump|hole|idiot|clown|fool|twat|prick|arse|cow|bitch|moron|circus|snake|dinosaur|waste|shit|pig|brute|tyrant|bully|troll|oaf|slug|toad|dragon|witch|nightmare|embarrassment|mess|hellhole|ruin|car crash|train wreck|farce) of an? (?:[a-z]+ )?(?:school|head|teacher|man|woman|lad|boy|girl|kid|child|class|mother|father|mum|dad|parent|deputy|headteacher|governor|department|trust|academy|place|boss|manager|ta|family|secretary|person|human)`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?!(?:kind|nic|lovel|clever|bright|funn|brav|smart|cool|sweet|warm|great|luck|proud|happ|young|old|tall|small|quiet|strong|fast|b|hard|earl|lat|l|bigg|fin|gentl|wis|cut|tini|calm|polit|fitt|pur|tru|rich|high|long|near|clos|simpl|easi|new|loud|fulln)(?:i?est))[a-z]{2,}est (?:people|person|man|woman|human|human being|bloke|lot|bunch|class|kid|child|family|head|teacher|school|place|group|set|women|men) (?:alive|I|on|in|ever|going|you|we|I've)\b`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    words: turn(
      String.raw`(?:or|which|what|whom) (?:I|we) (?:like to |can only |'d |would )?(?:call|describe as)\b[^.;!?]*|or,? as (?:I|we) (?:like to )?call (?:it|him|her|them|that)[^.;!?]*|(?:aka|a\.k\.a\.|otherwise known as|better known as|also known as|affectionately known as|known locally as|known to (?:us|staff|all) as) [^.,;!?]+`,
    ),
  },
  {
    strength: 'irony',
    words: turn(
      String.raw`(?:the|just the|exactly the) (?:sort|kind|type) (?:of (?:[a-z]+ )?[a-z]+ )?(?:who|that)(?:'d|'s| would| thinks?| never| can't| couldn't| has| says| believes| still| needs)\b[^.;!?]*|(?:must|had to) (?:have been|be) (?:on (?:the|something|drugs|crack)|drunk|high|stoned|drinking|pissed|asleep)\b[^.;!?]*|(?:the )?only thing (?:wrong|right) with (?:him|her|them|that)\b[^.;!?]*|at least (?:he|she|they)(?:'s| has|'ve| have) got [^.;!?]*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:half|most|all|some|none|both) of (?:them|you|these|the class|my class) (?:are|were|is|can't|couldn't|don't|haven't|won't|should) (?:[a-z]+ ){0,2}?(?:thick|stupid|allergic|asleep|brain ?dead|feral|illiterate|unteachable|drunk|high|read|write|count|spell|wash|think|breathe|drowned|shot|locked up|muzzled|in (?:prison|jail|cages|nappies))\b[^.;!?]*`,
    ),
  },
  {
    strength: 'irony',
    words: turn(
      String.raw`(?:waddl|slither|grunt|drool|dribbl|snivel|screech|bleat|cackl|slouch|lumber|shuffl|honk|squawk|slobber|gawp|grovel|preen|swan|flounc|screech)(?:es|ing|ed|e|s) (?:in|into|about|around|round|past|over|like|at|up|down|through|out|off|his|her|their)\b[^.,;!?]*`,
    ),
  },
  {
    strength: 'irony',
    words: turn(
      String.raw`(?:he|she|they|(?:man|woman|bloke)(?: who)?|who)(?:'d| would) (?:argue|fight|lose|forget|sell|steal|complain|moan|eat|drown|trip|start|pick a|take credit|get lost|cause|find something|blame|charge|set fire|need|struggle|fail|give)\b[^.;!?]{0,20} (?:if|with an?|in an?|for an?|an?|off|over|to a)\b[^.;!?]*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`if (?:brains?|ignorance|stupidity|laziness|being [a-z]+|rudeness|moaning|complaining|whingeing|common sense|talking [a-z]+|incompetence|arrogance|entitlement|egos?|gormlessness|intelligence|thick|stupid|charisma|bullshit|skiving|looks) (?:was|were|had|could|paid)\b[^.;!?]*`,
    ),
  },
  {
    strength: 'irony',
    words: turn(
      String.raw`(?:this|that|it) is what happens when\b[^.;!?]*|puts? the ['"]?[a-z]+['"]? in(?:to)? ['"]?[a-z]+|should come with an? [a-z ]{0,12}warning|(?:not|wouldn't) [a-z ]{0,20}on fire\b|the only (?:[a-z]+ ){1,4}(?:he|she|they|that (?:boy|girl|kid|man|woman|lot))(?:'s|'ve| has| have|'ll)? (?:ever )?(?:run|ran|read|reads|gets?|lifts?|opened?|opens|knows?|thinks?|moves?|runs|learnt|learned|washed|worked|works|been)\b[^.;!?]*|only (?:time|thing) (?:he|she|they) (?:ever )?(?:moves?|runs?|works?|gets?|wakes?|reads?|knows?)\b[^.;!?]*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:doesn't|don't|didn't|can't|couldn't|wouldn't) (?:know|tell) (?:the difference between )?(?:[a-z']+ ){1,4}(?:from|and) (?:her|his|their|an?|the|hole)\b[^.;!?]*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`the human (?:equivalent|version|form|embodiment) of [^.,;!?]{3,40}|where (?:his|her|their|your) (?:heart|brains?|spine|personality|soul|conscience|manners) should be|[a-z]+ of a (?:teaspoon|puddle|gnat|goldfish|doormat|breeze ?block|dishcloth|damp [a-z]+|wet [a-z]+|dead [a-z]+|brick|cheese grater|traffic cone|fridge|parking meter|stapler|mattress|biscuit|crisp packet|carrier bag|toaster|hamster|hand grenade|wheelie bin)\b|shower of (?!rain|sparks|confetti|gifts|love|petals|glitter|praise|meteors|blessings)(?:wee |little |absolute |total |utter )?[a-z]+|never (?:met|seen|known|taught|had|come across|encountered|worked with) (?:[a-z]+ ){1,5}?(?:so|this|that|as|more|quite so) (?:vile|thick|stupid|lazy|rude|useless|ignorant|arrogant|horrible|entitled|awful|spoilt|clueless|incompetent|obnoxious|nasty|feral|toxic|miserable|gormless|dim|badly behaved|disrespectful|ungrateful|pathetic|idle|bitter|smug)`,
    ),
  },
  {
    strength: 'irony',
    words: turn(
      String.raw`if (?:[a-z]+ ){1,3}(?:was|were|got) any (?:more|less|[a-z]+er)\b[^.;!?]*|(?:could|would|'d) (?:start an? (?:argument|fight|row|riot|war)|argue with an?|fight with an?|find fault|talk the (?:hind|back)|(?:bore|moan|whinge|complain|lie|skive|eat|sulk|cry) for)\b[^.;!?]*|(?:might|may) as well (?:have |be )?[a-z]+ (?:them |it |him |her )?(?:to|with) [^.;!?]{3,40}|if (?:he|she|they|i) had a (?:penny|pound|quid) for every (?:thought|brain|time (?:he|she|they))\b[^.;!?]*`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    only: ['pupil', 'class', 'parent', 'somebody', 'colleague', 'boss'],
    words: turn(
      String.raw`(?:isn't|is not|'s not|aren't|not) (?:gifted|bored|anxious|special|talented|shy|tired|clever|dyslexic|autistic|ill|bright|stressed|traumatised|hyper|hyperactive|sensitive|on the spectrum|unwell|a genius|an angel)\b[^.;!?]{0,12}?(?:,| -|;| and) ?(?:just |because )?(?:he|she|it|they)(?:'s|'re| is| are| was| just)\b[^.;!?]*|(?:isn't|aren't|not) (?:bored|struggling|disruptive|anxious|late|failing) because (?:he|she|they)(?:'s|'re| is| are)\b[^.;!?]*|(?:adhd|add|send?|anxiety|autism|asd|dyslexia|trauma|gifted|pda|sensory needs|spirited|strong-willed|challenging behaviour|special needs) (?:now |just |these days )?(?:means?|is (?:just |only )?(?:code|posh|another word|an excuse|a fancy|the new)|used to be called|=)\b[^.;!?]*|(?:code|posh|polite|teacher speak|fancy word) for ['"]?[a-z' ]{3,40}`,
    ),
  },
  {
    strength: 'irony',
    as: 'parent',
    words: turn(
      String.raw`(?:another|yet another|one more) (?:[a-z]+ )?(?:parent|mum|dad|mother|father|mam|nan|family) (?:who|that) (?:thinks?|believes?|knows|wants|reckons|can't|won't|doesn't|has|refuses|expects|googled|insists)\b[^.;!?]*|^no,? (?:mrs|mr|ms|miss|karen|susan|linda|sharon|tracey|mum|mummy|dad|daddy|your) ?[a-z]*,? [^.;!?]*\b(?:your|he|she|i|we)\b[^.;!?]*`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    words: turn(
      String.raw`(?:shall|will|must|who) remain (?:nameless|anonymous)|nam(?:ing|e) no names|no names (?:mentioned|no pack drill)|(?:clearly|obviously|evidently|apparently) (?:never|not|hasn't|haven't|doesn't|don't) (?:[a-z]+ )?(?:met|read|taught|heard|been|seen|set|learn\w*|occurred|worked|parent\w*|taught|brought|care|cares)\b[^.;!?]*|nobody (?:could )?(?:noticed?|tell|told) the difference|in (?:their|his|her) right mind|allowed out (?:alone|on|without|in public)|two speeds|the square root of|(?:understand|explains|becomes clear|makes sense|get it) (?:everything|it all|now|all)|(?:mystery|case) solved|(?:that|which) answers (?:that|my|a lot)`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    words: turn(
      String.raw`(?:an? |that |this |what an? |our )(?:[a-z]+ ){0,2}?(?!(?:gem|star|delight|treasure|legend|hero|giant|saint|angel|mountain|joy|dream|bear|whirlwind|diamond|peach|corker|cracker|force|slip|beast|beauty|belter|wonder|mine|lot|kind|sort|type|bit|couple|pair|half|inspiration|end|group|number|set|bunch|class|member|friend|part|result|case|fan|side|picture|photo|head|mum|parent|front|middle|start|day|week|week's|lifetime|role|top|rock) of)[a-z]+ of an? (?:man|woman|mother|father|head|headteacher|school|teacher|boy|girl|child|kid|lad|parent|boss|deputy|human|governor|colleague)\b`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:an?|such an?|little|total|absolute|complete|utter|right|bunch of|pair of|load of|pack of|fat|stupid|lazy|lying) (?:[a-z]+ ){0,2}?(?:[a-z]{1,3}[*#@]{2,}[a-z]*|[a-z]+\*+[a-z]+s?)(?![a-z])`,
    ),
  },
  {
    strength: 'soft',
    words: turn(
      String.raw`(?:is|are|'s|'re) (?:just |literally |honestly |actually |by far |easily )?(?:the|an) absolute (?:worst|pits|dregs|joke|shower|disgrace|state)|(?:is|are|'s|'re) (?:just |literally |honestly |actually |by far |easily )?the (?:worst|pits|dregs)(?=\s*(?:$|[.!,]| I| ever| people| in| of the))`,
    ),
  },
  {
    strength: 'irony',
    only: ['colleague', 'boss', 'authority', 'parent'],
    words: turn(
      String.raw`could(?:n't|nt| not) (?!believe|be|wait|get|find|come|have|make|resist|stop|see|do|give|help|ask|say|afford|attend|go|take|think|hear|remember|imagine|agree|face|leave|bring|pick|open|keep|reach|book|send|offer|use|buy|join)[a-z]+ (?:an?|the|his|her|their) [a-z]+(?: [a-z]+)?(?=\s*(?:$|[.,!?]|in |with |and ))|looks? like (?:they've|they|he's|she's|he|she|someone|somebody|something)\b[^.;!?]*|grown (?:man|woman|men|women|adult|adults)\b`,
    ),
  },
];
