import type { Span } from '../engine/rule';
import { plain } from '../wording/plain';
import { YEAR } from './people-words';

/** How plainly a message is meant for a pupil: `plain` in so many words, `likely` by one turn of phrase. */
export interface TalkToPupil extends Span {
  readonly how: 'plain' | 'likely' | 'former';
}

const SUBJECT =
  '(?:maths|english|science|biology|chemistry|physics|history|geography|french|spanish|german|welsh|gaelic|art|music|drama|pe|re|it|computing|dt|textiles|food tech|media|psychology|sociology|business|spelling|reading|piano|guitar|singing|swimming|football|netball|rugby|hockey|dance|form|class|head|year|gym|debate|chess|band|choir|[a-z]+ club)';
const TEACHER = `(?:(?:${SUBJECT}|old|new|favourite|fave|former|ex) ){0,3}(?:teacher|tutor|coach|head of year|form tutor|ta|headteacher|sir|miss)`;

/** What only a pupil has. */
const SCHOOLWORK =
  '(?:coursework|homework|home ?work|hwk?|prep|mocks?|mock exams?|gcses?|nea|a[ -]?levels?|btec|predicted grades?|detentions?|report card|planner|school report|sats|spellings?|reading (?:book|record|diary)|pe kit|school uniform|uniform|blazer|form time|lessons?|worksheet|exercise book|maths book|english book|speaking test|controlled assessment|merits?|house points?|behaviour points?|options form|school trip|timetable|lines|solo|audition|trials?|prom dress|prom|year ?book)';

/** Said by a grown-up to a child at school, and hardly ever to anybody else. */
const PLAIN = [
  // it's Miss from guitar club; Sir here
  `\\bit'?s (?:only )?(?:me,? )?(?:ur |your )?(?:sir|miss)\\b(?! (?:world|universe))(?=[ ,.!x]|$)(?! (?:you|u|out)\\b)`,
  `^(?:hi|hiya|hey|hello|evening|morning|ok|yo)?[ ,!]*(?:\\w+[ ,!]+)?(?:sir|miss|mr [a-z]+|mrs [a-z]+) here\\b`,
  `\\b(?:it'?s|this is|am|i'm|im|its) (?:ur |your )${TEACHER}\\b`,
  `\\b(?:in|after|before|during|to|at|from|for|missed|skip|skipping) my (?:(?:next|last|${SUBJECT}) )?(?:class|lessons?|form|classroom|tutor group|detention|rehearsal|office)\\b(?! (?:reunion|action))[^.!?\\n]{0,30}\\b(?:you|u|ur|your)\\b`,
  `\\b(?:see|saw|seen|have|got|missed|miss|teach|want|like|love|having|seeing|watch|watching|expect|need) (?:you|u|ya) (?:all |both |lot )?(?:in|after|at|before|during) (?:(?:my|our|today's|tomorrow's|next|the next|last|${SUBJECT}) )+(?:class|lessons?|form|registration|tutor time|tutorial|detention|assembly|rehearsal|training|practice|club|room|office|p[1-6])\\b`,
  `\\b(?:you'?re|ur|u r|you are|you were|u were|always been|u'?re) (?:\\w+ ){0,3}(?:my |the )?(?:(?:absolute|best|brightest|star|top|fave|favourite|prettiest|most \\w+|smartest|only|special|cleverest|nicest) ){1,3}(?:pupil|student|one|girl|boy|person|kid|lad)?(?: \\w+)? ?(?:in|of) (?:(?:my|the|your|this|our) (?:class|form|year|school|set|lesson|group|tutor group)|${YEAR})(?!\\w)`,
  `\\bmy (?:(?:absolute|best|brightest|star|top|fave|favourite|special|little) ){1,3}(?:pupil|student)\\b(?=[^.!?\\n]{0,3}(?:$|[.!?x,]))`,
  `\\b(?:in|wearing|with|out of) (?:ur|your) (?:school )?(?:uniform|blazer|school skirt|pe kit|gym kit|school tie|prom dress)\\b`,
  `\\b(?:when|once|until|till|til|after|wait|before) (?:you|u|ya|you'?ve|u'?ve)(?:'?re| are| have| turn| r)* ?(?:(?:leave|left|leaving|finish|finished|done with|out of|not at|no longer at) (?:school|${YEAR}|sixth form|college|6th form|here)|(?:turn |be |are )?(?:16|18|sixteen|eighteen)\\b)`,
  `\\b(?:ur|your|you|u)\\b[^.!?\\n]{0,20}\\b(?:mature|grown[ -]up) for (?:ur|your) age\\b`,
  `\\b(?:don'?t|dont|do not|never|plz don'?t|please don'?t) (?:tell|show|let|mention (?:this|it) to) (?:ur|your|any of your|the other|ya|yer) (?:mum|mam|mom|dad|parents?|nan|folks|mates|friends|teachers?|form tutor|kids|class|classmates|family|other teachers?|girls|lads|boys|others)\\b`,
  `\\b(?:does|do|did|will|would|is) (?:ur|your|yer) (?:mum|mam|mom|dad|parents?|folks) (?:know|see|check|mind|look|read|going to|home|out|asleep|let)\\b`,
  `\\b(?:ask|tell|get) (?:ur|your|yer) (?:mum|mam|mom|dad|parents?|guardian) (?:to |if |for |that |about )`,
  `\\b(?:forget|pretend|imagine) (?:that )?(?:i'?m|i am) (?:a |your |ur |yer )?(?:teacher|ta|coach|tutor|staff)\\b|\\b(?:i'?ll|i will|i'?m|i won'?t) (?:no|not|only|just|never|no longer)? ?(?:be )?(?:your|ur|yer) (?:\\w+ )?(?:teacher|ta|coach|tutor)\\b`,
  `\\b(?:don'?t|dont|dinnae|dinna|never|no need to) (?:be )?(?:tell(?:in'?g?)?|show(?:in'?g?)?|say(?:in'?g?)? (?:owt|anything|nowt|a word) to|let on to) (?:ur|your|yer|ye|the other|the rest of the) (?:\\w+ )?(?:ma|mam|mum|da|dad|nan|parents?|folks|guidance|teachers?|mates|pals|lads|lasses|girls|boys|weans|kids|others|bairns|team|class|squad)\\b`,
  `\\b(?:ur|your|yer) (?:ma|mam|mum|da|dad|nan|parents?|folks) (?:\\w+ ){0,2}(?:need (?:to|tae) know|needn'?t know|look(?:s|ing)? at (?:it|your|ur)|check(?:s|ing)?|finds? out|said no phones?|phone check)\\b`,
  `\\b(?:mature|grown[ -]?up|clever|wise|sensible) for (?:a )?(?:1[0-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\\b|\\bhappy (?:1[0-7]th)\\b`,
  `\\b(?:than|like|from|unlike) (?:all )?the (?:other|others|rest) (?:\\w+ )?(?:in (?:your|ur|yer|the) (?:class|year|form|group|set)|(?:girls|boys|lads|lasses|kids|pupils|students|weans|bairns))\\b`,
  `\\b(?:quiet|careful|normal|stay|be good|see you|act) in form\\b|\\bteachers? and (?:students?|pupils?|kids) (?:being|are|can'?t be|shouldn'?t)\\b`,
  `\\bno ?one (?:else )?at school (?:knows|needs to know|has to know|can know|must know)\\b`,
].map((source) => new RegExp(source, 'im'));

/** Said to pupils, and now and then to others: a friend at university, one's own child. */
const LIKELY = [
  `\\b(?:ur|your|yer) (?:${SUBJECT} |\\w+ )?${SCHOOLWORK}\\b`,
  `\\bsee (?:you|u|ya) (?:all |both |lot |guys )?(?:in|at) (?:class|lesson|school|form|registration|detention|rehearsals?|training|practice|assembly|${SUBJECT})\\b`,
  `\\b(?:hi|hey|hello|hiya|morning|evening|ok|right|dear|well done|good luck|remember|reminder),? (?:${YEAR}|class|girls|boys|kids|everyone in (?:my|the) (?:class|form)|form|team|students)\\b`,
  `\\b(?:how (?:was|is|did|are|were)|good luck (?:with|for|in|tomorrow in|on)|smash(?:ed)?|nail(?:ed)?|revis\\w+ for|study\\w* for|get on (?:with|in)) (?:you |u |ur |your |the |that )*(?:${SUBJECT} )?(?:exams?|mocks?|gcses?|papers?|paper [12]|test|sats|assessment|speaking exam|parents'? evening)\\b`,
  `\\b(?:how'?s|how is|how are|how was|enjoying|settling (?:in|into)) (?:you |u |your |ur )*(?:first (?:week|day) (?:at|of|in) )?(?:${YEAR}|big school|high school|secondary|new school|school|sixth form|6th form|college)\\b`,
  `\\b(?:you|u|ya|you'?ve|you were|u were|you'?re) (?:\\w+ ){0,4}(?:in|at) (?:class|lesson|school|assembly|registration|form|rehearsal|detention|the corridor|corridor|the playground|sports day|${SUBJECT} (?:class|lesson|club))\\b`,
  `\\bstay behind\\b|\\bcome (?:and |to )?(?:see|find) me (?:after|at|in|before|during) (?:class|school|lesson|break|lunch|form|my|registration|assembly|p[1-6])\\b|\\b(?:late (?:to|for)|come to|skip(?:ped)?|bunk\\w*) my (?:lesson|class)\\b`,
  `\\bit'?s (?:mr|mrs|ms|miss) [a-z]{2,}\\b`,
  `\\b(?:it'?s|its|this is|alright|hullo|here) (?:yer |your |ur )?(?:coach|miss|sir|mr|mrs|ms)(?: [a-z])?\\b(?![a-z])`,
  `\\badd (?:me|us) (?:on|in) (?:\\w+ ){0,2}(?:instead|not (?:here|on here)|now|back|but)\\b|\\badd (?:me|us) on \\w+[,.!]? (?:instead|not|but|keep|don'?t|school|delete|it'?s private)`,
  `\\b(?:found|got|seen|saw|have) (?:your|ur|yer|u on) (?:insta\\w*|snap\\w*|tik ?tok|number|private|story|stories)\\b`,
  `\\b(?:your|ur|yer) (?:class|year group|form|school|report|teachers?|form tutor|guidance teacher|head of year|prom|detention|training|team ?mates)\\b`,
  `\\b(?:lift|drop|drive|pick(?:ed)?|run) (?:you|u|ye|ya) (?:up |home |back |off )+(?:after|from|before|last) (?:training|practice|rehearsal|school|class|club|the match|match|detention)\\b|\\b(?:after|at|before) (?:training|rehearsal|practice|dance|football|netball)[^.!?\\n]{0,40}\\b(?:just you|on your own|on our own|just us|the two of us)\\b`,
  `\\b(?:poppet|sweetpea|kiddo|young (?:man|lady)|missy|trouble ?maker)\\b`,
  `\\b(?:bring|remember|forget|learn) (?:ur|your) (?:lines|pe kit|homework|packed lunch|permission slip|script|instrument|violin|spellings|times tables)\\b`,
  `\\b(?:text|message|msg|dm|ring|call|snap|whatsapp|inbox|facetime) me (?:if|when|whenever|any ?time)[^.!?\\n]{0,40}\\b(?:stuck|homework|revis\\w+|coursework|project|exam|question|essay|practice|struggl\\w+|upset|sad|need (?:help|to talk)|want to talk|can'?t sleep)\\b`,
  `\\b(?:got|found|took|had) (?:you|u|ur (?:number|insta|snap)|your (?:number|insta\\w*|snap\\w*|handle|name)) (?:off|from|on|through) (?:\\w+'?s? ){0,3}(?:list|register|school|system|class|form|friends|sims|story|insta\\w*|snap\\w*)\\b`,
].map((source) => new RegExp(source, 'im'));

const FORMER =
  /\b(?:it'?s |this is |i'?m |am )?(?:ur|your) old (?:(?:year|yr|y) ?\w{1,6} |\w+ ){0,2}(?:teacher|tutor|coach|ta)\b|\b(?:used to|when i) (?:teach|taught|be your|was your|coach(?:ed)?) ?(?:you|u|teacher|tutor)?\b|\bwhen (?:you|u) were in (?:my|our) (?:class|form)\b/i;

/** One's own child, or grown-ups who learn. */
const NOT_A_PUPIL =
  /\b(?:love (?:mum|mam|dad|nan|gran)|(?:mum|mam|dad|nan|mummy|daddy) ?x+|tea'?s (?:on|ready)|dinner'?s (?:on|ready)|your (?:bed)?room|your (?:little |big )?(?:brother|sister)|(?:uni|university|lecture|seminar|dissertation|phd|masters|yoga|pilates|zumba|spin|evening class|ou module|pgce|qts|ect mentor|your class(?:es)?|your pupils|your students|your kids|your year \d+s?|your lesson(?:s| obs| plan\w*| observ\w*))|staff ?room|staff (?:meeting|do)|slt|ofsted|cover lesson|planning)\b/i;

const CHEAP = /\b(?:you|u|ur|ya|yer|your|miss|sir|school|here)\b/i;

/** Whether a message speaks to a pupil, by its words alone. Marks the first turn of phrase that says so. */
export function findTalkToPupil(raw: string): TalkToPupil | undefined {
  if (!CHEAP.test(raw)) return undefined;
  const text = plain(raw);
  if (NOT_A_PUPIL.test(text)) return undefined;
  const former = FORMER.exec(text);
  if (former) return mark(former, 'former');
  const plainly = first(PLAIN, text);
  if (plainly) return mark(plainly, 'plain');
  const hits = LIKELY.flatMap((pattern) => pattern.exec(text) ?? []).length;
  const likely = hits ? first(LIKELY, text) : undefined;
  return likely && mark(likely, hits > 1 ? 'plain' : 'likely');
}

function first(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  const hits = patterns.flatMap((pattern) => {
    const hit = pattern.exec(text);
    return hit ? [hit] : [];
  });
  return hits.sort((a, b) => a.index - b.index)[0];
}

function mark({ index, 0: found }: RegExpExecArray, how: TalkToPupil['how']): TalkToPupil {
  const lead = found.length - found.trimStart().length;
  return { how, start: index + lead, end: index + found.trimEnd().length };
}
