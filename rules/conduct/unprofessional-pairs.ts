import type { Span } from '../engine/rule';
import { inSentence, ofSentence } from '../wording/in-sentences';
import type { What } from './unprofessional-doings';

/** Two kinds of words that say together what neither says alone, within a sentence or two. */
interface Pair {
  readonly what: What;
  readonly one: RegExp;
  readonly other: RegExp;
  /** What makes both harmless. */
  readonly unless?: RegExp;
  /** Plain enough to be more than a maybe. */
  readonly isPlain?: boolean;
}

const IN_TIME =
  /\b(?:(?:in|during|at|before|through|for|to|into|see you in|due) (?:\w+ ){0,2}?(?:class|lessons?|assembly|registration|register|phonics|period [1-6]|p[1-6]|parents'? (?:evening|eve|night)|duty|tutor time|briefing|inset|observation|exam|exams|mocks|silent reading|sports day|swimming|nativity|cover|work)|teach(?:ing)?|taught|(?:while|whilst|as) (?:the )?(?:kids|children|they|class|students|pupils|year \d+)|reports (?:due|tomorrow|tonight)|\d+ (?:four|five|six|seven|eight) year olds|year (?:[1-9]|1[0-3]) (?:first thing|at \d|in the morning|tomorrow))\b/i;

const PAIRS: readonly Pair[] = [
  {
    what: 'drink',
    one: /\b(?:vodka|tequila|sambuca|jagerbombs?|shots|(?:two|three|four|five|six|seven|several|couple of|few|\d+) (?:\w+ )?(?:gins?|pints?|beers?|wines?|bottles?|proseccos?|cocktails|glasses|ciders?|cans|tinnies|vodkas?|whisk(?:y|ies)|rums?)|bottles? of (?:wine|gin|prosecco|vodka|red|white|ros[eé]|rum|whisk\w+)|on the (?:lash|piss|beers|ale|sesh|wine all night)|all-nighter|night on the (?:gin|beers?|wine|vodka|tiles|town|ale|rum)|hungover|hangovers?|hanging out of my|rough night|heavy night|big night|day drinking|liquid courage|dutch courage)\b/i,
    other: IN_TIME,
    unless:
      /\b(?:raffle|pta|tombola|leaving (?:do|drinks)|retir\w+|after (?:work|school|parents)|weekend|friday night|holidays?|half term|summer|christmas eve|bank holiday|wedding|birthday|sober|no (?:wine|gin|alcohol)|non-?alcoholic|pshe|science|recipe|cooking|bottles of water|glue|paint|milk|pop|in bed by)\b/i,
  },
  {
    what: 'drink',
    isPlain: true,
    one: /\b(?:cocaine|coke|ketamine|ket|mdma|mandy|pills|pingers|weed|spliffs?|joint|stoned|acid|lsd|shrooms|magic mushrooms|edibles?|gummies|gear|coked|comedown|dealer|baggie|nitrous|nos)\b/i,
    other:
      /\b(?:work|teach(?:ing|er|ers)?|taught|lessons?|class|assembly|registration|school|staffroom|parents'? evening|ofsted|inset|period [1-6]|pupils?|students?|year \d+s?|kids|marking)\b/i,
    unless:
      /\b(?:pshe|education|awareness|talk|police|policy|drug-free|medication|prescri\w+|confiscat\w+|warn\w*|assembly on|lesson on|workshop|science|campaign|pepsi|can of|diet|bottle|zero|rum and|ice|cream|hip|knee|fishing|football|pe gear|kit|shin|headache|vitamin|iron|hay ?fever|travel sick\w*|paracetamol|joint (?:statement|effort|assembly|project|venture|event|first|lesson|letter|concert|head\w*|choir)|dealer(?:ship)?s? (?:of|in|car)|car dealer|card|art|acid (?:rain|test|attack|reflux|jazz)|litmus|alkali|ph )\b/i,
  },
  {
    what: 'absence',
    isPlain: true,
    one: /\b(?:(?:told|tell|telling|call(?:ed)?|rang|ring|phoned|texted|emailed|said|says|thinks?|reckons?|believes?|convinced|pretend\w*|fak(?:e|ed|ing)|claim(?:ed|ing)?|signed|supposedly|officially|meant to be|supposed to be)\b.{0,50}?\b(?:sick|ill|poorly|migraine|food poisoning|bug|covid|flu|gastro\w*|norovirus|dentist|funeral|bad back|appointment|working from home|wfh|car (?:trouble|broke)|train(?:ing)? day|off|unwell|the runs|d&v|stomach|throwing up|family emergency)|"?(?:sick|ill|working from home|wfh|off sick|on the sick)"? (?:today|day|again|note|this week)?)/i,
    other:
      /\b(?:glasto\w*|festival|beach|gig|concert|airport|ibiza|magaluf|tenerife|benidorm|marbella|dubai|amsterdam|spa day|spa|golf|(?:nine|18|eighteen) holes|in the pub|at the pub|pub garden|beer garden|the races|cheltenham|ascot|wembley|the (?:match|game|cricket|test|football|rugby|ashes|darts|open)|sales?|alton towers|thorpe park|legoland|disney(?:land)?|theme park|binge\w*|playstation|ps5|xbox|hungover|hangover|waterpark|skiing|slopes|by the pool|sunbath\w*|tattoo|shopping|taylor swift|hot tub|brunch|best lie|lol|oscar|bafta|acting|actor|wink|shh+|nobody knows|none the wiser|not really|really i am|actually)\b/i,
    unless:
      /\b(?:gutted|hate (?:missing|being)|missing|missed|had to (?:cancel|miss)|sadly|doctor|hospital|my (?:son|daughter|kid|child|mum|dad|husband|wife|nan|dog|cat)|pupils?|child(?:ren)?|kids|he|she|they|parents?|holidays?|half term|weekend|saturday|sunday|get well|annual leave|day off)\b/i,
  },
  {
    what: 'idle',
    one: /\b(?:tinder|hinge|bumble|grindr|netflix|disney\+?|youtube|twitter|tiktok|reddit|facebook|insta(?:gram)?|vinted|asos|amazon|ebay|rightmove|zoopla|fifa|candy crush|wordle|nap|snooze|kip|asleep|dvd|scrolling|online shopping|my phone|my feet up|betting|bet £?\d+|grand national|cheltenham|acca|the cricket|the football|the match|the ashes|wimbledon|the olympics|world cup|the euros|box ?set|on my (?:laptop|phone|ipad))\b/i,
    other:
      /\b(?:(?:while|whilst|when|as) (?:the )?(?:kids|children|they|class|students|pupils|year \d+|y\d+|\d+[a-z]\d?)\b|during (?:\w+ ){0,3}?(?:lessons?|class|assembly|duty|inset|cpd|meeting|briefing|registration|parents'? evening|exam|mocks|observation|training|cover)|(?:get|got|getting|being) paid to|(?:did|do|does) ?n[o']t teach (?:a thing|anything)|no (?:lesson )?plans?|worksheets?|lights off|back row|behind (?:my|the) (?:screen|laptop|monitor))\b/i,
    unless:
      /\b(?:page|account|homework|revision|book club|we (?:watched|learnt|learned|talked)|research|clip|link|subscribe|post(?:ed)?|fundrais\w+|nap ?time|baby|toddler|lunch|after school|break ?time|policy|ban|banned)\b/i,
  },
  {
    what: 'sexual',
    one: /\b(?:tits|boobs|cleavage|bum|arse|willy|cock|dick|sexy|fit|hot|shag\w*|snog\w*|one night stand|get it on|can get it|pulled|naked|nude|knickers|lingerie|thong|horny|kinky|spank\w*|bed(?:ded)?|slept with|sleep with|hook(?:ed)? up)\b/i,
    other:
      /\b(?:lanyard|staffroom|classroom|stock cupboard|school (?:hall|office|car park|toilets)|staff (?:do|party|night|toilets)|christmas do|ofsted|inspector|head of \w+|pe teacher|supply|caretaker|deputy|headteacher|dads?|pick ?up|school gates?|colleague|hi-?vis|pgce|inset)\b/i,
    unless:
      /\b(?:hot (?:chocolate|dogs?|water|lunch|meals?|drinks?|desk\w*|dinner|food|tea|potato\w*|day|today|weather|soup|cross)|too hot|so hot|boiling|heating|fit (?:in|into|for|and|the|as|note|to|with|round|through|it|them|everything)|keep fit|not fit|get fit|fit (?:test|bit)|physically|pulled (?:a|the|my|out|off|up|over|in|together|it|on)|hot (?:in|on|off)|bed(?:time|room|s)? (?:by|at|early|now|for)|in bed|go to bed|to bed|my bed|flower ?beds?|raised beds?|pantomime|blue tits?|pain in the|kick up|work my|half[- ]arsed|smart ?arse|freez\w+|cold|bike|horse|dick whittington|cockerel|peacock|air con|window|fan|dads? (?:and|army)|father'?s day)\b/i,
  },
  {
    what: 'rules',
    isPlain: true,
    one: /\b(?:(?:bought|buying|got|getting) (?:me|us) (?:a|some|another) (?:pints?|drinks?|shots?|beers?|gins?)|(?:drinking|drinks?|drunk|drank|pints?|shots|pissed|party(?:ing)?|partied|clubbing|night out|in the (?:pub|club)|spliff|weed|vapes?|cider|vodka) (?:with|off|from)|gave|giving|sold|bought)\b/i,
    other:
      /\b(?:year 1[0-3]s?|y1[0-3]s?|sixth[- ]form(?:ers?)?|(?:my|our|old|ex|former)[- ](?:pupils?|students?)|my students?|upper sixth|lower sixth)\b/i,
    unless:
      /^(?!.*\b(?:pints?|drinks?|shots?|beers?|gins?|drinking|drunk|drank|pissed|partied|partying|clubbing|night out|pub|club|spliff|weed|vapes?|cider|vodka|fags|cigs?|cigarettes|alcohol|beers?)\b)|\b(?:leavers'? (?:assembly|ball|lunch)|homework club|after school club|hot drinks?|soft drinks?|water|squash|chess club|book club|club(?:s)? (?:run|starts)|awareness|policy|assembly on|talk on)\b/i,
  },
];

const DENIED = /(?:\b(?:never|not|no|without)|n't) +(?:\w+ +){0,2}$/i;

const CHEAP =
  /vodka|tequila|shots|gin|pint|beer|wine|bottle|prosec|lash|piss|hang|hung|night|cocaine|coke|ket|mdma|weed|spliff|joint|stoned|pills|dealer|sick|ill|poorly|poison|migraine|wfh|home|tinder|hinge|netflix|phone|nap|asleep|kip|shopping|paid|tits|boobs|sexy|fit|hot|shag|snog|get it|naked|drink|drunk/i;

/** Whether a sentence has words of a pair, or the first of `get it`: where neither has, two together have no pair. */
export const mayPair = inSentence(new RegExp(CHEAP.source.replace('get it', 'get'), 'i'));

/** What pairs of words say in some text; spans are offsets within it. */
export const pairsIn: (text: string) => readonly FoundPair[] = ofSentence(readPairs);

interface FoundPair {
  readonly what: What;
  readonly isPlain: boolean;
  readonly span: Span;
}

function readPairs(text: string): FoundPair[] {
  if (!CHEAP.test(text)) return [];
  const found: FoundPair[] = [];
  for (const { what, one, other, unless, isPlain = false } of PAIRS) {
    const first = one.exec(text);
    if (!first || DENIED.test(text.slice(0, first.index))) continue;
    const second = other.exec(text);
    if (!second || unless?.test(text)) continue;
    const ends = [first.index + first[0].length, second.index + second[0].length];
    found.push({
      what,
      isPlain,
      span: { start: Math.min(first.index, second.index), end: Math.max(...ends) },
    });
  }
  return found;
}
