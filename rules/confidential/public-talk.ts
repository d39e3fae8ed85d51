import { inSentence, inText, ofSentence } from '../wording/in-sentences';

/** Talk that anybody may have in public: news, policy, training, vacancies, charity, lessons, stories. For plain text. */

const NEWS =
  /\b(?:news|article|report(?:ed|s)? (?:by|that|in)|study|research|survey|documentary|that (?:scene|bit|episode|film|storyline)|bbc|itv|sky news|guardian|daily mail|telegraph|schools ?week|tes\b|teacher ?tapp|netflix|episode|series|(?:tv|period|bbc|itv) drama|drama (?:about|on)|drama series|eastenders|corrie|hollyoaks|waterloo road|podcast|government|govt|dfe|minister|secretary of state|mps?\b|parliament|labour|tor(?:y|ies)|lib dems?|reform uk|white paper|petition|unions?(?! reps?)|neu\b|nasuwt|naht|national(?:ly)?|across (?:the country|england|the uk|britain)|up and down the country|in england|statistics|stats|inquest|convicted|murder(?:ed)?|gov\.uk|published|judge says|regulator)\b|https?:/i;
const NOTICE =
  /\b(?:vacanc(?:y|ies)|job advert|recruiting|hiring|(?:we're|we are) looking for|now looking for|apply (?:now|by|via|here)|application form|join our team|course|training|cpd|inset|webinar|conference|workshop|toolkit|guidance|policy (?:is|can|on|and)|policies|on (?:the|our) (?:school )?website|kcsie|fundrais\w+|raising (?:money|funds|awareness)|sponsor(?:ed|ship)?|just ?giving|go ?fund ?me|charity|donat(?:e|ed|ions?|ing)|awareness|world [a-z' -]{0,30}day|(?:anti-bullying|mental health|deaf|dyslexia|autism|acceptance) (?:awareness )?(?:week|day|month)|newsletter)\b/i;
/** Vacancies speak of a child to be supported; nobody is meant. */
const VACANCY =
  /^please (?:check|remember|make sure|ensure|return|send|note|bring)\b|\b(?:vacanc(?:y|ies)|job advert|recruiting|hiring|(?:we're|we are|now) looking for|apply (?:now|by|via|here)|join our team)\b/i;
const GENERIC =
  /\b(?:\d+|one) in (?:\d+|three|four|five|ten)\b|\b(?:every|any|each|no) (?:single |one )?(?:child|pupil|student|kid|teacher|parent|school|head)\b|^(?:if|whenever|when) (?:a|an|any|your)\b|(?<!\b(?:the|these|those|my|our|some|two|three|of) )\b(?:children|pupils|students|kids|parents|schools|teachers|people|families) (?:with|who|in care|everywhere|need|deserve|should|must|can|are)\b|\b(?:how|ways|tips|strategies|advice|books?) (?:to|for|on|about) (?:support|help|teach|manag|deal)\w*/i;
const MINE =
  /\b(?:my|our|mine)\b|\b(?:a|the|this|that) (?:[a-z]+ )?(?:lad|boy|girl|kid|child|pupil|student) (?:in|who|whose)\b/i;
const TOPIC =
  /\b(?:learn(?:t|ed|ing|s)? (?:all |lots |so much )?about|lessons? (?:on|about)|assembl(?:y|ies) (?:on|about)|topics? (?:is|on|about)|workshop (?:on|about)|talk(?:ed|ing|s)? about|(?:wr(?:ote|itten|iting|ites?)|read(?:s|ing)?|drew|story|stories|book|books|film|play|poem|essay|novel|song|poster|presentation|project|question|debat(?:e|ed|ing)|discuss(?:ed|ing|ion)?|research(?:ed|ing)?|speech|picture) (?:\w+ ){0,3}?(?:about|on|of|called|against)|dressed (?:up )?as|pretend(?:ed|ing|s)?(?: to be)?|play(?:s|ed|ing) (?:the part of|a|the)|macbeth|romeo|shakespeare|an inspector calls|of mice and men|oliver twist|tracy beaker|goodnight mister tom|henry viii|fundrais\w+ for|raising (?:money|funds|awareness) (?:for|of)|donat\w+ (?:to|for)|(?:bake sale|fun run|sponsored walk|non-uniform day|race|marathon|head shave) for|charity)\b[^.!?]{0,45}$/i;

/** Whether the sentence is public talk unless a pupil somebody could recognise is in it. */
export const isPublicTalk: (sentence: string) => boolean = ofSentence(
  (sentence) => NEWS.test(sentence) || NOTICE.test(sentence) || GENERIC.test(sentence),
);

/** `That kid from Home Alone`. */
const ON_SCREEN =
  /\b(?:[Kk]id|[Ll]ad|[Bb]oy|[Gg]irl|[Cc]hild|[Mm]um|[Dd]ad) (?:from|in|off) (?:the )?(?!Year|Yr|Reception|Nursery|Class|Set|Key|Primary|My|Our)[A-Z][a-z]+ (?:[A-Z]|advert)/;

/** Whether no one in particular can be meant: an advert, or a rule for every child. */
export const isAboutNobody: (sentence: string) => boolean = ofSentence(
  (sentence) =>
    ON_SCREEN.test(sentence) || VACANCY.test(sentence) || (GENERIC.test(sentence) && !MINE.test(sentence)),
);

/** But a question about home is. */
const OF_HOME = /\b(?:his|her|their) (?:[a-z]+ ){0,4}$/i;
/** A child's question is no matter of the child's. */
const ASKED = /\bask(?:ed|s|ing)(?: me| us| miss| sir)? (?:if|what|why|whether|how|who|when)\b/i;

/** Whether a matter is only the topic of a lesson, a story or a charity, by the words before it. */
export function isTopic(before: string, isOfPupil: boolean): boolean {
  if (ASKED.test(before) && !OF_HOME.test(before)) return true;
  return TOPIC.test(before) && !(isOfPupil && TALK.test(before));
}

/** People talk about a pupil as well as about a topic. */
const TALK = /\b(?:talk|discuss)(?:ed|ing|s)? about (?:the|that|this|a|one)\b/i;

/** Whether a matter is the writer's own: `I was diagnosed`, `my anxiety`. By the words before it. */
export function isOwnMatter(before: string): boolean {
  return OWN_MATTER.test(before);
}
const OWN_MATTER =
  /\b(?:I|I'm|I've|I'd|I'll|my|my own|(?:gives?|gave|giving) me)(?: (?:was|am|have|had|got|been|being|own|such|so|really|just|only|also|finally|recently|a|the|proper|severe|bad|crippling|be|get|getting|still|went|go|had to go|feel|felt|nearly|almost|never|actually|once|signed|in|off))*\s$/i;

const PRAISE =
  /\b(?:proud\w*|thank\w*|well done|congrat\w+|lovely|amazing|brilliant|fantastic|wonderful|gorgeous|kind(?:est|ness)?|hero(?:es)?|legend|star|won(?!')|winning|award|medal|prize|smashed it|nailed|ma(?:de|kes) my (?:day|week|year)|happy birthday|good luck|inspir\w+|love(?:d|s)? (?:my|our|their|this|it|how)|compliment\w*|grateful|funny|hilarious|cutest|adorable)\b/i;

/** Whether the sentence praises, gives thanks or laughs kindly. */
export const isPraise = inSentence(PRAISE);

/** A question for advice is about nobody in particular. */
const ASKING = /^(?:what|how|does|do|any(?:one|body)?|can|has|would|is it|who)\b.*\?/i;

export const isAsking = inSentence(ASKING);

/** What the school has told itself: a published report, an open consultation, an invitation to a meeting. */
const ANNOUNCED =
  /\b(?:published|publicly|on (?:our|the|their) (?:school )?website|website|faqs?|link (?:in|below|to|here)|questionnaire|parent ?view|drop-?ins?|proposed|have your say|views welcome|share your views|report is (?:now )?(?:out|live|available)|read (?:the|our) (?:full )?report|we are (?:delighted|pleased|proud)|delighted to|proud to (?:share|announce)|thank you (?:all )?for|reform|report cards?|new framework)\b/i;

/** Whether the school's own news is spoken of. */
export const isAnnounced = inText(ANNOUNCED);

/** Told of oneself. */
const MYSELF = /\bmyself\b|\bas an? [a-z]+ (?:teacher|ta|head|person|woman|man|mum|dad|parent)\b/i;
export const isOfMyself = inSentence(MYSELF);
