import { inText } from '../wording/in-sentences';

/** Words about pupils, not to them, that no adult at a school should write. Patterns over plain text. */

const PUPIL = String.raw`(?:pupils?|students?|sixth[- ]?formers?|schoolgirls?|schoolboys?|(?:year|yr) ?(?:[7-9]|1[0-3])(?:s|'s)?(?: (?:girls?|boys?|lads?))?|y(?:[7-9]|1[0-3])s?(?: (?:girls?|boys?|lads?))?|(?:girls?|boys?|lads?|lass(?:es)?|kids?|one|some) (?:in|from|of) (?:my|our|the|this) (?:\w+ )?(?:class|form|tutor group|set|school|year|group|team|lessons?)|my (?:girls|boys|lads|form|tutees?|class))`;
const ADORN = String.raw`(?:well |so |proper |absolutely |really |dead |pure |very |unreal(?:ly)? |pretty |too |bare )*`;

const WAITED_FOR = String.raw`\b(?:when (?:she|he) (?:turns|is|hits) (?:16|18)|(?:legal|18|16) (?:next|in) (?:\w+ ){0,2}(?:weeks?|months?|days?|year|june|july|may|march)|if (?:i|she|he) (?:was|were) (?:\w+ )?(?:years? )?(?:younger|older)|jailbait|jail bait|barely legal|old enough to bleed)\b`;
const RANKED = String.raw`\b(?:hottest|fittest|best[- ]looking|sexiest|prettiest) (?:girl|boy|lad|lass)s? in (?:my|our|the|year|y\d)`;

/** Whether a draft has words for a pupil, or what needs none: nothing else here is looked for without. */
export const maySpeakOfPupil = inText(new RegExp(String.raw`\b${PUPIL}|${WAITED_FOR}|${RANKED}`, 'i'));

/** Looks and longing. */
export const SEXUAL_ABOUT = new RegExp(
  [
    String.raw`\b${PUPIL}\b[^.!?\n]{0,40}\b(?:${ADORN}(?:fit|hot|sexy|peng|shaggable|buff|tidy)\b(?! (?:and (?:well|healthy)|for|in|to|as|enough|chocolate|dinners?|lunch\w*|meals?|weather|day|drinks?|tea|food|water))|legs|cleavage|boobs|tits|arse|skirts? (?:so|that|this|getting|too) (?:short|tight)|body on|figure on|would if|jailbait|illegal|(?:nearly|almost|soon|finally) (?:legal|16|18))`,
    String.raw`\b(?:fit|fittest|hot|hottest|sexy|sexiest|peng|buff|best[- ]looking|gorgeous) (?:\w+ )?${PUPIL}\b`,
    String.raw`\b(?:fancy|fancied|crush on|flirt(?:ed|ing)? with|snogged|kissed|shag(?:ged|ging)?|slept with|sleeping with|dat(?:ed|ing)|went out with|seeing|sexting|a thing with|affair with|in love with) (?:\w+ ){0,4}?(?:(?:ex|former|old)[- ])?${PUPIL}\b`,
    WAITED_FOR,
    RANKED,
  ].join('|'),
  'i',
);

/** Lifts, visits, gifts, chats. */
export const CLOSE_ABOUT = new RegExp(
  [
    String.raw`\b(?:gave|giving|give|offered) (?:\w+ ){0,3}?${PUPIL} (?:\w+ ){0,3}?(?:a )?(?:lift|ride) (?:home|back)`,
    String.raw`\b${PUPIL}(?: \w+){0,4} (?:round (?:at )?(?:mine|my (?:house|flat|place))|at my (?:house|flat|place)|stay(?:ed|ing|s)? (?:at|over)|slept over|in my car)\b`,
    String.raw`\b(?:messag(?:ed|ing)|text(?:ed|ing)?|snapp(?:ed|ing)|dm(?:ed|ing|'d)|facetim(?:ed|ing)|chatt(?:ed|ing) (?:to|with)|calls? from|call(?:ed|ing)) (?:\w+ ){0,4}?${PUPIL}[^.!?\n]{0,30}\b(?:late|last night|all night|till|until|midnight|\dam|1[0-2](?::\d\d)?pm|in private|privately|on snap(?:chat)?|every (?:night|day))\b`,
    String.raw`\b(?:bought|buying|slipped|sneaked|snuck|got) (?:\w+ ){0,3}?${PUPIL} (?:\w+ ){0,4}?(?:vapes?|vodka|cider|alcohol|drinks?|beers?|fags|weed|phone|trainers|jewellery|perfume|airpods)\b`,
    String.raw`\b(?:drank|drinking|drinks|pints?|got drunk|pub|night out|party(?:ing)?|partied|clubbing) with (?:\w+ ){0,4}?${PUPIL}\b`,
    String.raw`\b(?:bought|got|scored|smoked|vaped) (?:\w+ ){0,3}?(?:weed|coke|vapes?|drugs|pills|gear) (?:off|from|with) (?:\w+ ){0,5}?${PUPIL}\b`,
  ].join('|'),
  'i',
);
/** In talk of training, news and plain refusal all of this is told to warn. */
export const TOLD_TO_WARN =
  /\b(?:never|don'?t|do not|shouldn'?t|should not|must not|mustn'?t|policy|guidance|training|struck off|court|jailed|banned|tribunal|trainees?|rules?|code of conduct|declin\w+|refus\w+|report(?:ed|ing)?|awareness|grooming|signs)\b/i;
