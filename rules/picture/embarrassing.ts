/** What makes a picture one that somebody would rather not have seen. For plain text, together with a picture. */

const THEM = String.raw`(?:him|her|them|these|those|this (?:one|lot|little one|kid|child|lad|girl|boy)|that (?:lad|kid|boy|girl))`;

/** Children shown up, asleep, in tears or undressed. */
export const CHILD_SHOWN_UP = new RegExp(
  [
    String.raw`\b(?:the )?(?:absolute |actual |sheer |utter )?state (?:of|on) (?:${THEM}|his|her|their)\b`,
    String.raw`\b(?:his|her|their|that|this|these|those|little) (?:\w+ )?(?:faces?|hair|teeth|outfits?|tantrum|strop|pout|expressions?|snot\w*|bogey)\b.{0,30}(?:😂|🤣|💀|\bl(?:ol|mao)\b|creas\w+|howling|priceless|says it all|kills me|finish\w+ me|sent me)`,
    String.raw`\b(?:had to|have to|couldn'?t help but|can'?t help but|can'?t stop|not) laugh(?:ing)?\b|\bme (?:trying )?not (?:to )?laugh(?:ing)?\b`,
    String.raw`\b(?:fast |sound |half |dead to the world |all )?asleep\b|\b(?:nodd(?:ed|ing) off|spark(?:ed|ing)? out|conked out|zonked|flaked out|crashed out|snor(?:ing|es|ed)|drool(?:ing|ed)|nap(?:ping)? (?:on|in|under|through)|snooz(?:ing|ed|e)|out (?:cold|for the count)|couldn'?t keep (?:his|her|their) eyes open|head on the (?:desk|table))`,
    String.raw`\b(?:he|she|they|him|her|them|one|kid|child|boy|girl|lad|lass|little (?:one|man|lady|lad))\b[^.!?\n]{0,25}\b(?:cry(?:ing)?|cried|in (?:tears|floods)|sobb(?:ing|ed)|blubbing|bawl(?:ing|ed)|tantrums?|melt ?downs?|strop(?:ping|py|s)?|in a (?:strop|huff|mood|sulk)|sulk(?:ing|ed)|hysterics|kicking off|greeting)\b|\bmid[- ](?:tantrum|melt ?down|strop|sob|cry|sneeze|yawn|fall|wobbl\w)\w*|\b(?:tantrum|strop|melt ?down)s? (?:over|because|when|of the (?:day|week|year))\b`,
    String.raw`\b(?:wet (?:himself|herself|themselves|trousers|pants|knickers)|(?:had|another) (?:an |a |little )*accident|trousers (?:down|round|split|ripped)|ripped (?:his|her) trousers|pants (?:on show|down|on (?:his|her) head)|knickers (?:on|tucked)|skirt tucked|flies (?:undone|open|down)|on the (?:loo|toilet|potty)|nappy|sick (?:all )?(?:on|over|down)|threw up|vom\w+|snot(?:ty)?|bogeys?|picking (?:his|her|their) nose|nits|nosebleed|poo(?:ed|ey)?|fell (?:in|flat|over|on (?:his|her))|face ?plant\w*|stuck in (?:a|the) (?:chair|railings?|fence|tree|bush|toilet|swing|hoop|bin|box|bucket))\b`,
    String.raw`\b(?:getting (?:changed|undressed|dressed)|changing rooms?|half[- ](?:dressed|naked|undressed)|naked|nude|topless|no (?:top|shirt|clothes|trousers) on|shirts? off|in (?:just )?(?:his|her|their|a) (?:\w+ )?(?:swimm(?:ers|ing (?:costumes?|trunks|things|kit|gear|stuff|cozz?ies))|swimsuits?|swimwear|cossies?|cozz?ies?|trunks|speedos|bikinis?|leotards?|pants|vests?|knickers|underwear|undies|towels?)|swimming (?:costumes?|trunks|cossies)|swimwear|cossies|leotards?|in the (?:bath|showers?)|paddling pool)\b`,
    String.raw`\b(?:covered in (?:sick|snot|blood|poo|wee|pee)|looking (?:rough|like (?:a )?(?:drowned|tramp|scruff)\w*)|scruff(?:y|s|bag)?|gormless|goofy|derp(?:y|ing)?|dunce|dodgy haircut|photo ?bomb\w*|caught (?:him|her|them|mid|in the act|picking|napping|sleeping|off guard)|didn'?t know (?:i|we) (?:was|were|had)|without (?:him|her|them) (?:knowing|noticing)|sneaky (?:pic|photo|snap)|candid|unaware|caption this|roast(?:ed|ing) (?:him|her|them))\b`,
  ].join('|'),
  'iu',
);

/** Children in a mess or fooling about: most families laugh along, some do not. */
export const CHILD_IN_A_MESS =
  /\b(?:covered in (?:mud|paint|glue|chocolate|flour|food|foam|slime|dirt|glitter|ice cream|bolognese)|mud(?:dy)? (?:monsters?|kids|children|faces?|bums?|knees|and (?:happy|proud))|caked in|filthy|manky|minging|soaked|drenched|dripping wet|funny faces?|silly faces?|daft faces?|gurning|pyjamas?|pjs|onesies?|bad hair day|worst costume)\b/i;

/** Grown-ups in a state that a parent of a pupil should not see. */
export const GROWN_UP_SHOWN_UP = new RegExp(
  [
    String.raw`\b(?:drunk|drunken|pissed(?! off)|hammered|wasted(?! (?:on|time|opportunity|a|an|my|food))|steaming(?! (?:mug|cup|hot|pile|bowl|ahead|through))|legless|trolleyed|trollied|battered(?! (?:sausage|cod|fish|old|copy|book))|bladdered|plastered|mortal|paralytic|smashed(?! (?:it|that|their|the|his|her))|sloshed|wrecked|leathered|rat[- ]?arsed|shit ?faced|off (?:my|our|her|his|their) (?:face|faces|head|heads|tits|trolley)|out of it|tipsy|squiffy|sozzled|three sheets|worse for wear|blotto|mullered|wankered|minging drunk|tanked up)\b`,
    String.raw`\b(?:hung ?over|rough as|dying (?:of|from) (?:last night|prosecco)|hair of the dog|morning after|the night before|stinking hangover|sunday of regret|walk of shame)\b`,
    String.raw`\b(?:doing shots|shots (?:o'?clock|all round|at the bar|of (?:tequila|vodka|sambuca|jager))|jager\w*|j(?:ä|a)ger ?bombs?|tequila|sambuca|body shots|beer pong|pub crawl|bar crawl|(?:downing|downed) (?:a|it|in one|pints?|shots)|bottomless (?:brunch|prosecco)|lock[- ]?in|yard of ale|dirty pint|drinking games?|naughty wines?)\b`,
    String.raw`\b(?:passed out|throwing up|chund\w+|vom(?:it(?:ing|ed)?|med|ming)?|spew(?:ing|ed)?|being sick in|asleep in (?:a|the|my) (?:kebab|taxi|bush|bath|toilet|corridor|club)|on the (?:pavement|bathroom floor|dance floor at)|arse over tit|flashing|mooning|moonie|bum out|boobs? out|tits out|wardrobe malfunction|nip slip)\b`,
    String.raw`\b(?:hen (?:do|party|night|weekend)|stag (?:do|party|night|weekend)|strippers?|butlers? in the buff|life drawing hen|willy (?:straws?|hats?)|blow[- ]?up (?:doll|man|willy)|pole danc\w+|lap ?danc\w+|twerk\w*|snogg(?:ed|ing)|lovebites?|hickey|magaluf|ayia napa|kavos|zante|18-30)\b`,
    String.raw`\b(?:in (?:my|our|her|his|their) (?:\w+ )?(?:bikinis?|undies|underwear|knickers|pants|bra|thongs?|boxers|speedos|budgie smugglers|swimsuits?|trunks|lingerie|towel|birthday suits?|negligee)|bikinis?(?! wax| line)|budgie smugglers|mankini|speedos|thongs?|lingerie|boudoir|topless|skinny[- ]dip\w*|naked(?! (?:eye|truth|flame))|nudes?|naturist|cleavage|side ?boob|thirst trap|(?:hot ?tub|jacuzzi)\b|(?:holding|clutching|with) (?:\w+ ){0,2}(?:cans|pints|bottles|shots|beers|cocktails)|onlyfans|only fans|wet t-?shirt)\b`,
    String.raw`\b(?:spliffs?|joints?(?! (?:effort|venture|project|winners?|first|account|headship|replacement|pain))|weed|bong|edibles?|gummies|lines? of coke|ket(?:amine)?|pills|mdma|balloons? (?:of|and) (?:gas|nos)|nos\b|laughing gas|vap(?:e|ing) in|smok(?:ing|ed) (?:in|behind|round) (?:the )?(?:school|bike ?sheds?|back)|having a (?:sneaky )?(?:fag|cig|vape)|cheeky (?:fag|ciggie|spliff))\b`,
    String.raw`\b(?:please don'?t (?:judge|tell)|glad (?:the )?(?:parents|kids|head|pupils) can'?t see|if (?:my|the|our) (?:head|parents|pupils|class|kids|governors|slt) (?:could )?(?:see|saw) (?:me|this|us)|don'?t (?:show|tell) (?:the|my) (?:head|parents|kids|boss)|what happens (?:in|on|at) .{2,20} stays|career[- ]ending|dignity\b.{0,20}(?:left|lost|gone|missing|where)|(?:no|zero|lost (?:all|my|our)) (?:shame|dignity)|shameless|who let (?:us|me|them|her|him) out|what (?:even )?happened last night|i blame the (?:gin|wine|prosecco|tequila|vodka)|[2-5] ?am (?:kebab|club|dancing|us|me|selfie|chips)|kebab shop floor|night ?club|pop ?world|(?:wether)spoons?(?= (?:at|til|till|by|again|on a|carpet))|toilet selfie|regrets? (?:nothing|everything|tomorrow)|delete (?:this )?(?:tomorrow|in the morning|later)|blackmail (?:material|photo))\b`,
  ].join('|'),
  'iu',
);

/** About the writer, a pet, a thing, or told with a shrug: nobody else is shown up. */
export const NOBODY_SHOWN_UP =
  /\b(?:state of (?:me|my|this (?:room|kitchen|place|weather)|the (?:kitchen|room|weather|country|roads))|(?:dog|cat|puppy|pup|kitten|hamster|guinea pig|rabbit|horse|pony|chick|lamb|tortoise|whippet|spaniel|labrador|cockapoo|teddy|puppet|skeleton|mannequin|doll|snowman|scarecrow)s?\b|non-?alcoholic|alcohol[- ]free|dry january|sober|soberversary|mocktails?|no (?:wine|gin|booze|drink)|stopped drinking|film|netflix|series|episode|novel|play about|sponsored|charity|marathon|triathlon|open water)\b/i;
