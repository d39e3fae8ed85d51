/** How people speak of their school's logo and uniform. For plain text. */

const SIGN = String.raw`(?:logos?|crests?|badges?|emblems?|insignia|coat of arms|branding|brand|shield|monogram|letterhead|headed paper)`;
const CLOTHES = String.raw`(?:uniforms?|jumpers?|sweat ?shirts?|sweaters?|hood(?:ies|ie|y)|polos?(?: shirts?)?|fleeces?|blazers?|ties?|cardis?|cardigans?|(?:pe |staff |leavers'? )(?:tops?|t-?shirts?|tees?|kit|hood(?:ies|ie|y)|jackets?|shirts?)|t-?shirts?|gilets?|jackets?|coats?|caps?|tabards?|aprons?|hi-?vis|lanyards?|id (?:card|badge|pass)s?|name badges?|staff (?:id|pass|card)|kit|scrubs|tracksuits?|tote bags?|mugs?|water bottles?|banner|minibus)`;
const OF_SCHOOL = String.raw`(?:(?:the |my |our |new |old |full |official |own )*(?:school|staff|work|academy|nursery|trust|college|team|pe dept|department)(?:'s)?)`;

/** The school's logo or clothes with its badge, as something in the picture. */
export const BRANDED = new RegExp(
  [
    String.raw`\b${OF_SCHOOL} (?:new |branded |embroidered |official )*(?:${SIGN}|${CLOTHES})\b`,
    String.raw`\b(?:${SIGN}|name|badge) (?:is |are |was |still )?(?:on|in|across|down) (?:my|our|the|his|her|their|everyone's|both our) (?:chest|back|sleeve|jumpers?|lanyards?|hood(?:ie|y|ies)|fleece|blazer|polo|top|shirt|mug|background|bag)\b`,
    String.raw`\b(?:my|our|new|in|wearing|rocking|modelling|matching|still in|got|these|this|staff) (?:my |our |the |a |these |new |matching |full |work |trusty |beloved |branded |little )*(?:lanyards?|uniforms?|id badges?|name badges?|hi-?vis|tabards?|(?:leavers'?|staff|school|trip) hood(?:ies|ie|y)|branded \w+|team (?:tops?|hoodies|polos)|staff (?:tops?|hoodies|polos|t-?shirts?))\b`,
    String.raw`\b(?:kids|children|class|pupils|students|year \d+s?|y\d+s?|boys|girls|lot|team|choir|everyone|all) (?:all |looking \w+ |so smart |smart |lined up |dressed |standing )*in (?:their |full |the |new |school |matching )*(?:uniforms?|jumpers?|blazers?|ties|hoodies|kit|polos|sweatshirts)\b`,
    String.raw`\blanyards?\b`,
    String.raw`\b(?:school sign|sign (?:outside|above|over|at the front of) (?:our |the |my )?(?:school|gate)|school gates? with|outside (?:our|my) school|school minibus|school banner|school entrance)\b`,
    String.raw`\bbadge (?:and all|showing|on show)\b|\bspot the (?:badge|logo|crest)\b`,
    String.raw`\bnew (?:term new )?(?:fleece|hoodie|polo|jumper|tabard|gilet)\b[^!?\n]{0,20}\bembroidered\b|\bembroidered (?:with|fleece|hoodie|polo|jumper|logo|badge)\b`,
    String.raw`\bnew (?:school )?(?:ties|blazers|jumpers|polos|uniforms?)(?= (?:are|is|have|has|look|for)\b)`,
  ].join('|'),
  'i',
);

/** The same in a description or a file name. */
export const BRANDED_ALT =
  /\b(?:lanyards?|staff (?:pass|id|card|badge|hoodie|fleece|top)|id (?:badge|card|pass)|name badge|work (?:badge|fleece|hoodie|polo)|(?:school|academy|nursery|trust)[\w ]{0,20}(?:logo|crest|badge|uniform|jumper|hoodie|fleece|blazer|tie|polo|sweatshirt|banner|sign|minibus)|(?:in|wearing) (?:a |their |full )?(?:school )?uniforms?)\b/i;
/** Right after the school's name. */
export const CLOTHES_BESIDE = new RegExp(String.raw`^(?:'s)? (?:\w+ )?(?:${SIGN}|${CLOTHES})\b`, 'i');

/** Nothing of the school can be seen, or the badge is another. */
export const NO_BRAND =
  /\b(?:(?:no|without|minus|cropped? out|blurred?|hid(?:den)?|cover(?:ed|ing)?(?: up)?|taken off|removed|took off|turned (?:round|over|around)|tippexed|out of shot) (?:the |my |any |our |their )*(?:school )?(?:logo|badge|crest|lanyard|uniform|name|jumper)s?|(?:logo|badge|crest|lanyard)s? (?:is |are |was |were )?(?:cropped|blurred|hidden|covered|removed|off|turned|out of (?:shot|sight))|no uniform|non-?uniform|out of uniform|blue peter badge|badge of honou?r|(?:swimming|scout|guide|brownie|cub|beaver|duke|dofe|football|club|england|car|police|army|navy) (?:club |team )?(?:badge|shirt|crest|uniform|kit)s?|nurse'?s? uniform|nhs|hospital|festival|glasto\w*|conference|gig|backstage|ambulance|uniform (?:shop|shopping|sale|swap|grant|prices|bank|rules|policy)|labell?ing (?:the )?uniform)\b/i;

const PAGE = String.raw`(?:(?:profile|cover|header|banner|avatar|display|background|thumbnail)(?: (?:pic(?:ture)?|photo|image))?|bio|avi|pfp|dp|icon|page|insta(?:gram)?|facebook|twitter|tiktok|linkedin|youtube|website|blog|etsy|shop|flyers?|business cards?|tutoring (?:page|ad|flyers?|website)|side ?hustle|merch|t-?shirts?|mugs?|cakes?|channel|account|group icon|group)`;
const TO_SCHOOL = String.raw`(?:the |our |my )?(?:old |new |official )?school(?:'s)? (?:${SIGN})`;

/** The logo put to one's own use: on a page, on wares, as a badge of one's own making. */
export const OWN_USE = new RegExp(
  [
    String.raw`\b(?:made|making|designed|created|using|used|use|put|putting|added|adding|stuck|got|nicked|borrowed|pinched|copied|photoshopped|changed|set|swapped|printed|have|having|with) [^.!?\n]{0,25}?${TO_SCHOOL}[^.!?\n]{0,30}?\b(?:on|onto|as|for|to|in|into) (?:my|our|the|me|some) (?:own |new |little )*(?:\w+ )?${PAGE}\b`,
    String.raw`\b(?:changed|set|swapped|updated|switched|made) (?:my |our )?(?:\w+ )?${PAGE} (?:to|for|into) ${TO_SCHOOL}`,
    String.raw`\b(?:made|making|designed|created|knitted|knocked up|printed) (?:myself |me |us |a few |some |a )[^.!?\n]{0,30}?(?:with|using|from|of) ${TO_SCHOOL}`,
    String.raw`\b(?:my|new|our) (?:new |own )*${PAGE}[^.!?\n]{0,20}?(?:is|has|with|:|now has|sports|uses|features) ${TO_SCHOOL}`,
    String.raw`\b(?:selling|flogging|for sale|taking orders|made to order|get yours)\b[^!?\n]{0,60}\bschool(?:'s)? (?:${SIGN})`,
    String.raw`\b${TO_SCHOOL} (?:is |looks (?:\w+ )?|now |looking \w+ )?(?:as|on) my (?:own |new )*(?:\w+ )?${PAGE}\b`,
  ].join('|'),
  'i',
);
