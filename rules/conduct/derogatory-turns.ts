import type { Contempt } from './contempt';

/** Turns of phrase whose parts change with every writer: `all X and no Y`, `couldn't X if you Y`. For plain text. */
export interface Turn extends Contempt {
  readonly words: RegExp;
}

const QUALITY = String.raw`(?:iq|brains?|brainpower|intelligence|intellect|charisma|personality|personalities|charm|warmth|wit|humou?r|empathy|compassion|backbone|spine|integrity|honesty|leadership|imagination|creativity|vision|enthusiasm|stamina|motivation|ambition|drive|work ethic|attention spans?|manners|(?:social|people|organisational|communication|parenting|leadership|teaching|listening|management|language|interpersonal) skills|emotional intelligence|decorum|self-?awareness|moral compass|morals|dignity|sense of humou?r|get[- ]up[- ]and[- ]go|subtlety|tact|finesse|learning power|priorities|vocabulary|(?:spatial )?awareness|common sense|presence|maturity|hygiene|curiosity|conscience|bedside manner|sex appeal|concentration|appeal|style|table manners|originality|literacy|potential)`;
const SAINTS = String.raw`(?!(?:a |an |the |real |true |pure |total )*(?:saints?|angels?|lion|giant|genius|great|elephant|wonder|poet|true|hero|child|champion|teacher|leader|team|school|dream|future|place|story|lesson|pupil|student|character|sentence|subject|new|good|big|real|different|world|class|community|god|thousand|hundred|professional|star)\b)`;
const DULL_THING = String.raw`(?:wall|brick|bricks|goldfish|zoo|kennel|corpse|corpses|radiator|furniture|cabbages?|cattle|pigs?|monkeys|chimps|baboons|animals?|toddlers?|fridge|paint dry|planks?|stones?|zombies?|morgue|lamp ?posts?|lampshade|fence|gate ?posts?|houseplants?|pot ?plants?|door|cushion|vegetables?|wardrobe|bag of|sack of|box of frogs|hamsters?|sheep|bollard|bollards|traffic cones?|potato(?:es)?|mannequins?|dead fish|wet)`;
const DULL_SIGHT = String.raw`(?:tramp|bulldog|drowned|corpse|pig|goblin|troll|witch|potato|thumb|scarecrow|sack|burst|melted|hippo|whale|gargoyle|crime scene|jumble sale|bin ?bag|skip|toilet|mop|slug|toad|weasel|ferret|turnip|slept in|serial killer|druggie|addict|prostitute|hooker|stripper|slag|bag of|pile of|something out of|something the cat|smacked|slapped|sumo|beached|rat|junkie|paedo|pimp|wet weekend|bag lady|undertaker|horse eating|car crash)`;
const WORST = String.raw`(?:thickest|stupidest|dumbest|dimmest|laziest|rudest|nastiest|ugliest|fattest|smelliest|idlest|dullest|slyest|snobbiest|scruffiest|most (?:annoying|boring|stupid|useless|irritating|arrogant|ignorant|entitled|obnoxious|incompetent|pathetic|miserable|unpleasant|toxic|hated|punchable|spineless|pointless|unlikeable|odious|vile|self-centred|selfish|deluded|badly run))`;

const turn = (source: string): RegExp => new RegExp(String.raw`(?<![a-z'])(?:${source})`, 'i');

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
      String.raw`(?:could|can)(?:n't|nt| not|not|nae|'t) (?:even )?(?:find (?:her|his|their) (?:own )?(?:way|arse|backside|bum|feet|head|nose|class)|hit a|catch a (?:cold|bus)|(?:fight|punch|argue|think|talk|sing|teach) (?:his|her|their) way|spell (?:his|her|their|the word|'|"|cat|it)|count (?:to|past|his|her|their)|tell (?:a|an|the time|his|her|their|left)|decide which|sell water|read (?:a|the) (?:clock|room|map|menu)|draw (?:a|breath)|get a [a-z0-9]+ if|hold a|tie (?:his|her|their|a)|sit still for|open a|keep a|name a|string|blow (?:his|her|their)|think (?:its|his|her|their))[^.,;!?]*`,
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
      String.raw`${QUALITY}(?:,? (?:and|or) (?:[a-z]+ )?[a-z]+)? of (?=an? |the |wet |your |my |damp |two |somebody |someone |something )${SAINTS}[^.,;!?]{3,50}`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`all (?!welcome|are|the|of|in|my|our|this|that|week|day|set|good|done)(?:[a-z]+ )?[a-z]+ (?:and|but) no (?:[a-z]+ )?[a-z]+(?=\s*(?:$|[.,;!?]))|all (?:talk|lipstick|lanyard|mouth|hair and|teeth|ego|fur coat|gob|flash|jargon|buzzwords|trousers|chat|blouse|handshake|powerpoint)\b(?:,? (?:and|no) [a-z ]{3,20})?`,
    ),
  },
  {
    strength: 'plain',
    about: 'felt',
    words: turn(
      String.raw`(?:seen|met|had|known|taught|scraped|owned|worked with|wiped|trodden in|flushed|kept|grown|bought|eaten) (?:[a-z]+ ){0,4}?(?:more|better|brighter|[a-z]{3,}er)\b[^.;!?]*? (?:than (?:him|her|them|ours?|that|this|these|those|the|my|some|most)|(?:gate ?posts?|houseplants?|puddles|bricks|furniture|bollards|vegetables|fridges|wallpaper|yoghurts?|pond ?life|cabbages|hamsters|goldfish|toddlers|traffic cones|potatoes))\b`,
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
      String.raw`would(?:n't|nt| not) (?:trust|leave|let|put|have|want) (?:him|her|them|that lot|this lot|any of them|those two|that (?:man|woman)|[a-z]+ of them) (?:with|to|near|run|look after|in charge|alone|anywhere|as far|hold|walk|babysit|on)\b[^.,;!?]*`,
    ),
  },
  {
    strength: 'plain',
    about: 'felt',
    words: turn(
      String.raw`(?:an?|my|the|even a|trained) (?:[a-z]+ ){0,2}?(?:dog|cat|hamster|toddler|monkeys?|houseplant|pot ?plant|plant|wheelie bin|traffic cone|spoon|goldfish|chimp|brick|teaspoon|five year old|fridge|gerbil|stapler|broom|mop|potato|parrot|slug|puppet|bin|cactus) (?:could|would|has|have|had|can|'d|shows|with|got) (?:[a-z]+ ){0,6}?(?:better|more|job|brains?|sense|run|do|teach|lead|manage)\b[^.;!?]*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:less|fewer|no more|not as much|about as much|as much|as many) (?:[a-z]+ ){1,3}(?:than|as) (?:an?|my|the|wet|two|your) [^.,;!?]{3,40}`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:as|so) (?:sharp|bright|quick|warm|welcoming|charming|interesting|exciting|fun|useful|helpful|popular|subtle|inspiring|likeable|trustworthy|honest|approachable|organised|caring|clever|intelligent|cheerful|lively|deep|much (?:use|fun|help|charm|sense|personality|go|warmth|empathy|idea)) as (?:an? |the |my |wet |two |cold |stale )(?!(?:button|tack|pin|razor|flash|rainbow|new|sunny|summer|hug|star|needle|teacher|person|team|school|parent|child)\b)[^.,;!?]{3,40}`,
    ),
  },
  {
    strength: 'soft',
    words: turn(
      String.raw`like (?:watching|talking to|teaching|supporting|working (?:with|in|for)|dealing with|reasoning with|trying to (?:teach|reason with|talk to)|arguing with|minding|feeding) (?:[a-z]+ ){0,3}?${DULL_THING}\b`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:may|might) as well (?:[a-z]+ ){0,2}?(?:teach|talk|support|speak|be|ask|have|give|employ)(?:ing|ed)? (?:[a-z]+ ){0,3}?(?:wall|radiator|${DULL_THING})`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:looks?|looked|looking|dress(?:es|ed)|smells?|smelt|sounds?|walks?|eats|built|shaped) like (?:[a-z]+ ){0,4}?${DULL_SIGHT}\b[^.,;!?]*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:voice|breath|laugh|hair|teeth|face|temper|skin|handwriting|smile) like (?:an? |the |something )(?!angel|dream|princess|star)[^.,;!?]{3,40}`,
    ),
  },
  { strength: 'plain', words: turn(WORST) },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:who(?:ever)?|which (?:idiot|genius|clown)) (?:the hell |on earth |in their right mind )?(?:hired|employed|appointed|promoted|qualified|trained) (?:him|her|them|this|that|these)|how (?:the hell |on earth |in god's name )?(?:did |has |is |do |does )?(?:he|she|they|that (?:man|woman)|these people) (?:ever |even )?(?:got?|get|gotten|qualif\w+|become|became|still (?:in|have)) (?:[a-z]+ ){0,3}?(?:job|headship|qualified|teacher|post|here|promotion|pgce|interview)`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:thinks?|thought|reckons?|fancies) (?:he|she|they|it)(?:'s|'re| is| are) (?:god|god's|it|all that|better than|above|royalty|something special|the bee's|queen|king|the dog's|einstein|some kind|hard|gangster|clever|so clever|untouchable)\b[^.,;!?]*|god's (?:own )?gift`,
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
      String.raw`why (?:do|would|did) (?:they|people like (?:that|this|them)|some people|these people|you) (?:even |bother )?(?:have|having|had) (?:kids|children)|what (?:is|was|'s|exactly is) the (?:actual )?point (?:of|in) (?:him|her|them|that (?:man|woman|child|boy|girl|kid)|some (?:people|of them|of these))`,
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
    words: turn(String.raw`about as [a-z]+ as (?:an?|the|my|wet|being|having)\b[^.,;!?]*`),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:no|zero|not an ounce of|not a shred of|not a scrap of|an ounce of|devoid of|lack of|lacks(?: any)?|absence of|lacking(?: in)?|allergic to|none of the) (?:[a-z]+ )?${QUALITY}\b|more [a-z]+ than (?:sense|brains?|talent|ability|manners|teeth|taste|substance|iq)\b`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:that|this|what an?|such an?|our|an?|my|some|the) (?:joke|shambles|shower|disgrace|dump|hole|idiot|clown|fool|twat|prick|arse|cow|bitch|moron|circus|snake|dinosaur|waste|shit|pig|brute|tyrant|bully|troll|oaf|slug|toad|dragon|witch|nightmare|embarrassment|mess|hellhole|ruin|car crash|train wreck|farce) of an? (?:[a-z]+ )?(?:school|head|teacher|man|woman|lad|boy|girl|kid|child|class|mother|father|mum|dad|parent|deputy|headteacher|governor|department|trust|academy|place|boss|manager|ta|family|secretary|person|human)`,
    ),
  },
  {
    strength: 'plain',
    about: 'felt',
    words: turn(
      String.raw`(?:dog|cat|hamster|toddler|goldfish|houseplant|pot plant|kettle|printer|stapler|fridge|toaster|satnav|mop|bucket|potato|brick|gatepost|lampshade|photocopier|guinea pig|tortoise|slug|furniture|hoover|sourdough|spoon)s? (?:[a-z'0-9]+ ){0,6}?than (?:him|her|them|half|most|some|our|my|that|this|the|any)\b[^.,;!?]*`,
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
];
