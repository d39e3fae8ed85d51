import { turn, type Turn } from './turn';

const LOWLY = String.raw`(?:dogs?|cats?|labradors?|spaniels?|pupp(?:y|ies)|kittens?|hamsters?|goldfish|gerbils?|guinea pigs?|parrots?|budgies?|monkeys?|chimps?|chimpanzees|pigs?|sheep|goats?|donkeys?|pigeons?|seagulls?|crows|hens?|chickens?|rats?|slugs?|snails?|jellyfish|amoebas?|plankton|woodlice|ferrets?|tortoises?|toddlers?|babies|houseplants?|pot ?plants?|cact(?:us|i)|yucca|ferns?|moss|mould|kettles?|toasters?|fridges?|radiators?|boilers?|hoovers?|printers?|staplers?|lampshades?|lamp ?posts?|bollards?|traffic cones?|bricks?|gateposts?|planks?|puddles?|potato(?:es)?|turnips?|cabbages?|sponges?|teaspoons?|spoons?|mops?|buckets?|wheelie bins?|bins?|door ?mats?|blackboards?|car parks?|speed bumps?|bus shelters?|vending machines?|tray ?bakes?|sandwich(?:es)?|teabags?|yoghurts?|blancmange|jelly|custard)`;
const BETTER = String.raw`(?:faster|quicker|sooner|better|more|cleaner|tidier|quieter|politer|brighter|easier|smarter|sharper|cleverer|harder|in an? (?:day|week|month|hour|fortnight|weekend|afternoon)(?! and))`;
const TRIFLE = String.raw`(?:baths?|taps?|kettles?|bins?|sandwich(?:es)?|eggs?|toast|raffles?|tombolas?|drawers?|doors?|lids?|bananas?|socks?|bags?|balloons?|bulbs?|staplers?|staples?|tins?|queues?|puddles?|goldfish|hamsters?|cactus|spoons?|ducks?|crayons?|jelly|crisp packets?|prams?|teaspoons?|laces?|shoelaces|buttons?|zips?|jigsaws?|envelopes?|stamps?|register|bus|scarf|orange|peas?|biscuits?|beans|whistles?|clocks?|calendars?|keyboards?|mouse|menus?|dominos?|dominoes|conga|tea ?party|piss-?up|bun ?fight|sweet ?shop|bake sale|cake stall|whelk stall|lollipops?|rulers?|pencils?|glue ?sticks?|sums?|two and two|sticker charts?|jumble sale|coats?|bowl of|cup of|glass of|pint of)`;
const DIM = String.raw`(?:thick|dense|daft|dim|gormless|ignorant|charmless|slow|dull|ugly|soft|useless|deep|interesting|subtle|welcome|popular|useful)`;

/** Contempt that has a shape and no words of its own: more of it in a gatepost, unable to run a tap. For plain text. */
export const STRUCTURES: readonly Turn[] = [
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:could|can|would)(?:n't|nt| not|not|nae) (?!bring|use|choose|take|have|wear|keep|buy|afford|be|see|believe|eat|cook|make|provide|pick|go|share|charge)[a-z]+ (?:(?:up|out|off|down|in|to|for|on) )?(?:his|her|their) own [a-z]+\b(?! yet)`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:could|can|would)(?:n't|nt| not|not|nae) (?!find|see|get|bring|afford|have|buy|believe|wait|be |eat|reach|use)[a-z]+ (?:(?:up|out|on|off|in) )?(?:an? |the |two |any )?(?:[a-z]+ )?${TRIFLE}(?=\s*(?:$|[.,;!?]|with|if|in|without|and|let|never|or|properly))[^.,;!?]*`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    words: turn(
      String.raw`I(?:'ve| have|'d)? (?:had|got|gotten|get|seen|met|heard|known|felt|found|smelt|tasted) (?:more|better|warmer|livelier|funnier|brighter|deeper|kinder|sharper) (?:[a-z]+ ){1,5}?(?:out of|from|in|at|on|off|under|behind|inside) (?:an?|my|the|this|wet|dead)\b[^.;!?]*`,
    ),
  },
  {
    strength: 'irony',
    about: 'felt',
    words: turn(
      String.raw`${LOWLY} (?:[a-z]+ ){0,3}?(?:learn(?:s|t|ed)?|got|picked|trains?|behaves?|listens?|remembers?|have|has|had|got|shows?|eats?|would|could|can|'d|made|makes?|holds?|does|do|did|are|is|smells?) (?:[a-z]+ ){0,4}?${BETTER}\b[^.;!?]*`,
    ),
  },
  {
    strength: 'plain',
    about: 'felt',
    words: turn(
      String.raw`(?:more|better|brighter|smarter|cleverer|quicker|faster|easier|politer|tidier|calmer) (?:[a-z]+ ){0,4}?(?:in|from|with|at|out of|than) (?:an?|the|my|your|most) (?:[a-z]+ ){0,2}?${LOWLY}\b[^.,;!?]*`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:thick|dense|daft|dim|gormless|ignorant|charmless) as (?!(?:that|i|we|you|he|she|they|possible|ever|it|usual|soon|well|me|us|if)\b)(?:an? |the |two |my |three )?[a-z]+(?: [a-z]+)?|twice as (?:thick|ugly|useless|dense|daft|dim|lumpy|nasty|loud and half|stupid)|${DIM} as an? (?:[a-z]+ )?${LOWLY}`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:one|two|half an?|three|a couple of|a single|1|2|3|not an?|only) (?:[a-z]+ )?(?:brain ?cells?|neurone?s?|synapses?|original thoughts?)\b[^.,;!?]*|between (?:them|the (?:two|three|four|five|six|lot|whole (?:class|table|lot|department))(?: of them)?),? (?:[a-z']+ ){0,4}(?:brain|clue|sense|idea|thought|teeth|tooth|gcse|qualification|personality)s?\b`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:vacancy|vacuum|draught|echo|breeze|air|space|void|gap|tumbleweed|nothing|sawdust|wind|fog|custard|not (?:much|a lot)|sod all|bugger all) (?:[a-z]+ ){0,3}?(?:between (?:the|his|her|their|those) ears|upstairs|behind (?:the|his|her|their|those) eyes|in (?:his|her|their) head)|lights (?:are |were )?on (?:and|but) (?:no|nobody)\b[^.,;!?]*|(?:ok|okay|right|alright|well|sound|wired|soft|funny) in the head\b`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:fog|beige|damp|slug|toad|ferret|weasel|rat|snake|ego|tantrum|sigh|sneer|wasp|void|fart|tyrant|puddle|goblin|gremlin|vulture|shark|hyena|potato|fridge|bulldog|pitbull|wolf|pig|clown|foghorn|spreadsheet|migraine|mould|headache|doormat|scarecrow|gargoyle|troll|dictator|windbag|dump|circus|cash machine|prison|creche|zoo|asylum|colouring[- ]in|babysitting|bully|thug|moron|jellyfish|peacock) (?:in|wearing|with|wi) (?:an? |the |high |his |her |better |posh )?(?:[a-z]+ )?(?:cardigan|lanyard|suit|tracksuit|fleece|tabard|blazer|waistcoat|gilet|heels|lipstick|pgce|clipboard|whistle|degree|pension|lashes|badge|motto|uniform|tie|logo|prospectus|website|painting|desks?|timetable|hair ?do|twinset|chinos|hi-?vis|walkie[- ]talkie)`,
    ),
  },
  {
    strength: 'plain',
    words: turn(
      String.raw`(?:walking|talking|living) (?:yawn|headache|migraine|disaster|lawsuit|complaint|clich[e]|ego|sneer|germ|sigh|tantrum|sedative|nightmare|shambles|excuse|red flag|hangover|moan|whinge|sulk|bin|biohazard|beige)|human (?:wasp|wet wipe|shrug|sedative|fart|foghorn|traffic cone|bin|dustbin|doormat|slug|tumbleweed|headache|bollard|pothole|speed bump|sponge|leech|migraine|snail|brick|yawn|sigh|cabbage|mould|rash|wart|verruca|nit|splinter|car alarm)`,
    ),
  },
  {
    strength: 'irony',
    words: turn(
      String.raw`peaked (?:at|in|during|when|around) |(?:hasn't|haven't|not|last) (?:had an? (?:new |original )?(?:idea|thought)|smiled|taught|marked|opened a book|read a book|washed|laughed|updated) (?:in|since|under|when|during|for)\b[^.,;!?]*|never knowingly [a-z]+(?: an? [a-z]+)?`,
    ),
  },
  {
    strength: 'irony',
    only: ['colleague', 'boss', 'authority', 'parent', 'school'],
    words: turn(
      String.raw`(?:has|have|had|'s|'ve|who|who've|who's|he|she|they) never (?:once |even |ever |in (?:his|her|their) life )?(?:kicked|met|wiped|read|opened|marked|changed|worked|stood|set foot|heard of|held|lifted|cracked|touched|managed|controlled|faced|had an?|done an?|planned|taught) (?:an?|the|in|of|on|any)\b[^.,;!?]*`,
    ),
  },
];
