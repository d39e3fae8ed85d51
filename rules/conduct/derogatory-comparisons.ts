import { turn, type Turn } from './turn';

const QUALITY = String.raw`(?:iq|brains?|brainpower|intelligence|intellect|charisma|personality|personalities|charm|warmth|wit|humou?r|empathy|compassion|backbone|spine|integrity|honesty|leadership|imagination|creativity|vision|enthusiasm|stamina|motivation|ambition|drive|work ethic|attention spans?|manners|(?:social|people|organisational|communication|parenting|leadership|teaching|listening|management|language|interpersonal) skills|emotional intelligence|decorum|self-?awareness|moral compass|morals|dignity|sense of humou?r|get[- ]up[- ]and[- ]go|subtlety|tact|finesse|learning power|priorities|vocabulary|(?:spatial )?awareness|common sense|presence|maturity|hygiene|curiosity|conscience|bedside manner|sex appeal|concentration|appeal|style|table manners|originality|literacy|potential|(?:emotional )?range|depth|intellectual capacity|reading age|vocab|memory|listening ears|bladder|moral fibre|sensitivity|diplomacy|reflexes|hand-?writing)`;
const SAINTS = String.raw`(?!(?:a |an |the |real |true |pure |total )*(?:saints?|angels?|lion|giant|genius|great|elephant|wonder|poet|true|hero|child|champion|teacher|leader|team|school|dream|future|place|story|lesson|pupil|student|character|sentence|subject|new|good|big|real|different|world|class|community|god|thousand|hundred|professional|star)\b)`;
const DULL_THING = String.raw`(?:wall|brick|bricks|goldfish|zoo|kennel|corpse|corpses|radiator|furniture|cabbages?|cattle|pigs?|monkeys|chimps|baboons|animals?|toddlers?|fridge|paint dry|planks?|stones?|zombies?|morgue|lamp ?posts?|lampshade|fence|gate ?posts?|houseplants?|pot ?plants?|door|cushion|vegetables?|wardrobe|bag of|sack of|box of frogs|hamsters?|sheep|bollard|bollards|traffic cones?|potato(?:es)?|mannequins?|dead fish|wet)`;
const DULL_SIGHT = String.raw`(?:tramp|bulldog|drowned|corpse|pig|goblin|troll|witch|potato|thumb|scarecrow|sack|burst|melted|hippo|whale|gargoyle|crime scene|jumble sale|bin ?bag|skip|toilet|mop|slug|toad|weasel|ferret|turnip|slept in|serial killer|druggie|addict|prostitutes?|hookers?|strippers?|slags?|slappers?|tarts?|tramps|gypsies|clowns?|bag of|pile of|something out of|something the cat|smacked|slapped|sumo|beached|rat|junkie|paedo|pimp|wet weekend|bag lady|undertaker|horse eating|car crash)`;

/** Comparisons that run somebody down: whatever has more of it, or as little. For plain text. */
export const COMPARISONS: readonly Turn[] = [
  {
    strength: 'plain',
    words: turn(
      String.raw`${QUALITY}(?:,? (?:and|or) (?:[a-z]+ )?[a-z]+)? of (?=an? |the |wet |your |my |damp |two |somebody |someone |something )${SAINTS}[^.,;!?]{3,50}`,
    ),
  },
  {
    strength: 'plain',
    about: 'felt',
    words: turn(
      String.raw`(?:seen|met|had|known|taught|scraped|owned|worked with|wiped|trodden in|flushed|kept|grown|bought|eaten) (?:[a-z]+ ){0,4}?(?:more|better|brighter|[a-z]{3,}er)\b[^.;!?]*? (?:than (?:with |from |in |at )?(?:him|her|them|ours?|that|this|these|those|the|my|some|most|year|y\d+)|(?:gate ?posts?|houseplants?|puddles|bricks|furniture|bollards|vegetables|fridges|wallpaper|yoghurts?|pond ?life|cabbages|hamsters|goldfish|toddlers|traffic cones|potatoes))\b`,
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
      String.raw`(?:looks?|looked|looking|dress(?:es|ed|ing)?|smells?|smelt|sounds?|walks?|eats|built|shaped) like (?:[a-z]+ ){0,4}?${DULL_SIGHT}\b[^.,;!?]*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:voice|breath|laugh|hair|teeth|face|temper|skin|handwriting|smile) like (?:an? |the |something )(?!angel|dream|princess|star)[^.,;!?]{3,40}`,
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
      String.raw`why (?:do|would|did) (?:they|people like (?:that|this|them)|some people|these people|you) (?:even |bother )?(?:have|having|had) (?:kids|children)|what (?:is|was|'s|exactly is) the (?:actual )?point (?:of|in) (?:him|her|them|that (?:man|woman|child|boy|girl|kid)|some (?:people|of them|of these))`,
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
    about: 'felt',
    words: turn(
      String.raw`(?:dog|cat|hamster|toddler|goldfish|houseplant|pot plant|kettle|printer|stapler|fridge|toaster|satnav|mop|bucket|potato|brick|gatepost|lampshade|photocopier|guinea pig|tortoise|slug|furniture|hoover|sourdough|spoon)s? (?:[a-z'0-9]+ ){0,6}?than (?:him|her|them|half|most|some|our|my|that|this|the|any)\b[^.,;!?]*`,
    ),
  },
  {
    strength: 'irony',
    only: ['parent', 'colleague', 'boss', 'authority', 'pupil', 'somebody'],
    words: turn(
      String.raw`(?<=[?"'!,] )more like (?:an? |the )?[a-z]+|(?:and|who|she|he|they) (?:still |actually |genuinely |really )?thinks? (?:[a-z']+ ){1,4}(?:is|are|was) (?:an?|the|where|what|something|for)\b[^.;!?]*`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    words: turn(
      String.raw`like (?:an? |the |two |some )?(?:[a-z]+ )?(?:bull in|rabbit in|fart|bad smell|seagull|foghorn|stuck record|strangled|dying|nails down|spare part|damp|limp|wet|soggy|constipated|startled|drunk|drunken|demented|drowning|beached|bag of|sack of|melted|deflated|wilted|headless|rottweiler|ferret|weasel|spoilt child|spoiled child|sulky|stroppy|broken|burst|flat|stale|cheap|knackered|rusty|dead|mouldy|out-of-date|sausage|bin|blocked|leaking|damaged|abandoned|second-hand|car boot|wasp|hungover|feral|rabid|neglected|used|haunted|cat in|cat being|dog with|pig in|fish out|lost|mug of|bucket of|plate of|piano being|lorry|train wreck|hostage|warthog|baboon|chimp|gorilla|hippo)\b[^.,;!?]*`,
    ),
  },
];
