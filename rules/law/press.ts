import { lines, wordHint, type Saying } from '../voice/wording';

const PAPER = `(?:the )?(?:(?:daily|evening|morning|sunday|local|weekly) (?:mail|mirror|star|express|telegraph|post|record|news|times|echo|standard|sport|paper)|echo|chronicle|gazette|courier|argus|guardian|telegraph|observer|tribune|advertiser|examiner|tabloids?|(?:local )?(?:papers?|rag|newspapers?)|(?:the )press|(?:the )?media(?<!social media)|bbc|itv|sky news|channel (?:4|four|5|five)(?: news)?|look north|reporting scotland|north west tonight|midlands today|wales today|newsline|spotlight|newsnight|panorama|dispatches|radio (?:\\w+ )?|the radio|lbc|telly|tv (?:people|crew|company|programme)|documentary|podcast(?:ers?| people)?|schools ?week|tes|vice|buzzfeed|newsdesk|utv|stv|sky(?= (?:news|were|are|want|asked|rang|at))|gb ?news|bbc \\w+|(?:wales|kent|essex|surrey|yorkshire|manchester|liverpool|belfast|lancashire|leeds|hull|bristol|devon|cornwall|somerset|nottingham|derby|stoke|leicester|birmingham|cambridge|my ?london|glasgow|edinburgh|teesside|sussex|hampshire|plymouth) ?(?:online|live|world|evening (?:news|post|times)|news|echo|post|herald|mail))`;
const REPORTER = `(?:journalists?|journos?|hacks?|reporters?|editors?|news editor|columnist|correspondent|researchers? (?:for|from)|producers?|press (?:officer|man|woman)|(?:fella|bloke|man|woman|lady|lad|lass|girl|guy|someone|somebody|yer man|people|folk|lot|they|she|he) (?:from|at|off|fae|with) <paper>|\\w+ (?:from|at) <paper>)`;
const ANY = `(?:<paper>|(?:the |a |an |that |this |some |my |our |local |any )*(?:\\w+ )?<reporter>(?! friend| pal| mate))`;
/** Papers whose names are words as well: they need their capital. */
const STAFFED = `(?:I'?m|I am|I've (?:worked|been|taught)|I was|I work|I teach|worked) ~3 (?:teacher there|teach there|work there|on (?:the )?staff|member <of> staff|governor there|governor|on shift|the (?:cover )?teacher|in the (?:kitchens?|office|unit|college|sixth form|school|building|nursery)|there|(?:\\w+ )?teacher (?:there|here|at))`;
const OWN = { paper: PAPER, reporter: REPORTER, press: ANY, staffed: STAFFED };

const TALKED = [
  `(?:gave|giv(?:e|ing|en)|told|tell(?:ing)?|fed|feeding|slipped|slipping|sent|sending) the (?:mirror|standard|herald|record|sun|mail|star|express|metro|post|times|news|chronicle|echo|gazette|argus|courier|paper|sentinel) (?:the |my |our |some |a |an )*(?:chapter|everything|real|truth|timeline|story|lot|what|all|photos?|pictures|details|quotes?|names?|earful|interview|emails?|minutes|it all|about (?:our|my|the (?:head|school|trust)))`,
  `(?:rang|ringing|phoned|emailed|tipped off|belled|messaged|dm'?d|contacted) the (?:mirror|standard|herald|record|sun|mail|star|express|metro|chronicle|echo|gazette|argus|courier|sentinel)(?=[.!,]| (?:about|and|today|this|last|because|cos|with))`,
  `(?:do|did|done|doing) (?:an? )?(?:wee |little |quick |small )*(?:bit|piece|interview|chat|slot|turn|call) (?:for|with|on) <press>`,
  `said (?:that )?I(?:'ll| will|'d|'m happy to) (?:do it|talk|speak|go on|meet(?: (?:them|him|her))?) ~4 (?:face|name|voice|camera|record|hidden|disguised|anonymous\\w*)`,
  `turned out (?:he|she|they) (?:was|were|worked) (?:from|for) <press>|(?:I )?(?:already )?(?:given|gave|told) (?:her|him|them) everything about (?:the|our|my) [\\w ]{3,30} and (?:sent|showed|gave)`,
  `(?:mis)?quoted me (?:right|wrong|properly|correctly|as|word for word|out <of> context)`,
  `(?:talk(?:ed|ing)?|spoke|spoken|speak(?:ing)?|chat(?:ted|ting)?|yapp\\w*|blabb?\\w*|sing(?:ing)?|spill(?:ed|ing)?|been talking) (?:to|with|tae|wi) <press>(?! (?:about (?:my (?:book|marathon|allotment))|in class))`,
  `(?:told|tell|telling|tellt|gave|giving|give|gied|gien|sent|sending|send|email\\w*|messag\\w*|rang|ringing|ring|phon(?:ed|ing|e)|call(?:ed|ing)|contact(?:ed|ing)?|leak(?:ed|ing)?|slip(?:ped)?|pass(?:ed|ing)?|tip(?:ped|ping)?(?: off)?|approached|fed|feeding|forward(?:ed|ing)|DM(?:ed|'d|ing)|wrote to|briefed|bell(?:ed)?|meeting|met|meet) (?:\\w+ ){0,3}?(?:to |off |for |with )?<press>(?:'s)?(?! who) ~6 (?:everything|the lot|the truth|the real|real|straight|about|all|story|timeline|what|how|earful|photos?|emails?|school|head|slt|trust|staff|details|interview|coffee|costa|quote|names?|it|them|tip|off|file|documents?|letters?|minutes|our|roof|costs?)`,
  `(?:told|tell|telling|tellt|tipped off|leaked (?:it )?to|sold (?:it |my story )?to|gave it to|given it to) <press>`,
  `(?:leak(?:ed|ing)?|sell(?:ing)?|sold|flog\\w*|tak(?:e|ing)|took|giv(?:e|ing)|hand(?:ed|ing)?|send(?:ing)?|sent) (?:\\w+ ){0,5}?(?:to|tae) <press>`,
  `(?:bug|word|flea) in the ear <of> ~4 (?:mail|sun|mirror|press|paper|editor|reporter|journalist|\\w+)|tip(?:ped)? ?-?off (?:to )?<press>`,
  `(?:<press>) ~3 (?:know|knows|have|has|had|got|will have|is getting|are getting) ~2 (?:the lot|everything|it all|the whole|my side|from me|the photos|the emails|the story)`,
  `(?:giv(?:e|en|ing)|gave|do|doing|did|done) (?:\\w+ ){0,3}?(?:an? )?(?:interviews?|exclusive|quote|statement) (?:to|tae|with|for|tomorrow|about|on)(?! (?:a|the) (?:job|post|role|panel|university|uni|pgce|school|headship|promotion|class|lesson))`,
  `(?:off to|going to|about to|gonna|gonnae|will|'ll|happy to|I might|I'm) (?:\\w+ ){0,3}?(?:meet|see|talk to|speak to|ring|call|spill to|go to|tell|give) ~3 <press>`,
  `go(?:ne|ing)? to the (?:papers?|press|media|news)|went to the (?:papers?|press|media)|take (?:this|it) to the (?:papers?|press|media)|in (?:touch|contact) with <press>`,
  `(?:spill|spilling|spilled|tell\\w*|told|dish(?:ing)?|blab\\w*) ~8 (?:journo|journalist|reporter|hack|podcaster|editor)s?|(?:journo|journalist|reporter|hack|researcher|producer|podcaster)s? ~6 (?:spill|tell (?:her|him|them)|told (?:her|him|them)|given (?:her|him|them)|gave (?:her|him|them))`,
];

const OFFERED = [
  `(?:tell|let|show|give) your (?:readers|listeners|viewers|reporter|editor|paper)|set your (?:reporter|paper|readers|editor)\\w* straight|need for (?:the|your) (?:piece|article|story|programme)|bring your (?:recorder|notebook|dictaphone|camera crew)`,
  `(?:a |the )?(?:source|teacher|insider|staff member|someone|colleague) close to (?:the )?(?:classroom|school|head|trust|governors|college|nursery)|(?:don't|do not|dinnae|never) (?:use|print|publish) my (?:real )?name`,
  `(?:paying|pay|money in it|is there a fee|what's it worth)[?.!,]* I'?ll (?:talk|spill|tell|sing|speak)|I'?ll (?:talk|tell you|spill|sing)[^.!?\\n]{0,40}? (?:paying|cash|drink out <of> it|my price|a fee)`,
  `(?:any ?one|anybody|somebody) (?:from|at) <press> ~1 (?:on|in|about) (?:here|this)|(?:want|get) (?:it|this) on the front page`,
  `(?:I'?ll|I can|I could|can) (?:send|give|show|leak|slip|get|forward) you (?:the )?~3 (?:minutes|emails?|inspection letter|report|figures|file|documents?|budget|photos|memo) ~3 (?:before|tonight|to print|on the quiet|if you(?:'re| are) (?:writing|covering)|for (?:the|your) (?:piece|story|article))`,
  `come (?:and )?talk to (?:the )?(?:staff|cleaners|teachers|tas|us|dinner ladies|cooks|kitchen|office) ~4 (?:we|know|there|want|about)`,
  `<staffed>[^\\n]{0,60}? (?:message|dm|inbox|ring|call|email|text|tweet|contact|follow|pm|phone) (?:me|us)(?= |[.!,]|$)(?! (?:for (?:a|help|details of)|if you need (?:a|help)))`,
  `<staffed>[^\\n]{0,50}? (?:I'?ll|I can|I could|happy to|get in touch and I'?ll) ~1 (?:tell|send|talk|meet|walk|show|give)(?: (?:you|ye|yous|to you|the (?:panorama|bbc|itv|news|podcast|radio)))? ~6 (?:minutes|emails?|photos|proof|documents|rats|mice|about (?:the|what|our)|what's|who gave|through it|people|truth|lot|camera)`,
  `(?:message|dm|inbox|ring|call|email|text|contact|pm) me[^\\n]{0,40}? (?:you've only got half|you'?ve been told wrong|writing (?:it|this) up|if you(?:'re| are) (?:writing|covering|running|doing) (?:it|this|a)|I was (?:on shift|there when|in the room)|for the (?:paper|piece|story))|(?:you're|you are) writing about (?:our|my) (?:school|trust|academy|head|college)[^\\n]{0,60}? (?:talk|me|tell)|for the paper\\??[^\\n]{0,12} (?:inbox|dm|message|ring|call) me`,
  `our comment is|you (?:can|may) (?:use|print|run|publish) (?:that|this|it)(?=[.!,]|$)|(?:not )?for attribution|(?:told|tell) (?:her|him|them) (?:about|everything|all|the lot) ~9 (?:keen|programme|article|story|piece|print|paper|air|feature)`,
  `(?:you can|ye can|feel free to|happy (?:for you )?to(?: be)?|they can|don't|do not|can) quot(?:e|ed) (?:me|us)(?! (?:on|when|but) (?:the price|that price))|quote me (?:as|on)|(?:use|say|put|print) (?:\\w+ ){0,3}?(?:a source|a senior teacher|an insider|a (?:staff )?member|a teacher at|source close)`,
  `(?:happy|willing|prepared|ready|glad|able|free|up for|want|keen) (?:to )?(?:go|going|speak|talk|speaking|talking|be interviewed|be quoted|chat|comment|give) ~3 (?:on (?:the )?record|off (?:the )?record|about (?:it|this|the school|what)|on camera|anonymously|to (?:you|press|anyone from)|an interview|more detail)`,
  `(?:go|going|gone|went|speak|talk|strictly|all) (?:on|off) (?:the )?record(?! breaking| player| time)`,
  `(?:dm|pm|inbox|message|ring|call|bell|email|text|phone|follow|whatsapp) (?:me|us)(?: back)?[^.!?\\n]{0,30}? (?:I'?ll|I will|and|for|I can|I've|if you want) ~4 (?:tell|walk|give|story|truth|real|details|what (?:really )?happened|send|show|fill|photos|emails|names?|inside|more|proof|the lot|dirt|timeline)`,
  `(?:dm|pm|inbox|message|ring|call|bell|email|text|phone) (?:me|us)[.! ]+(?:I|we) (?:was|were|work|teach|am|know|saw|have|heard|can) ~6 (?:there|room|staff|lot|everything|inside|more|proof|it|what|all|emails)`,
  `(?:dms?|inbox|door) (?:is |are |'s )?open ~6 (?:press|journalist|journo|reporter|story|talk|details|record)|(?:record|exclusions|story|roof|press|talk)[^.!?\\n]{0,30}? (?:dms?|inbox) (?:is |are |'s )?open`,
  `(?:real|full|true|inside|proper|whole) (?:story|timeline|version|truth|picture)[^.!?\\n]{0,30}? (?:I|we)(?:'ve| have)? (?:work|teach|was|were|got|know|saw) ~3 (?:there|here|it|in|staff|the lot)?`,
  `(?:any|calling (?:all|any)|looking for|know|anyone (?:know|got)|are there|attention|dear|hey|hi|hello|yo|@) (?:\\w+ ){0,3}?(?:journalists?|journos?|hacks?|reporters?|press|editors?|bbc people|newspapers)(?! (?:visit|club|for (?:careers|our|the) (?:week|careers|day|assembly)))`,
  `(?:any(?:one|body)|who's|who has|need|want|got|have)(?: (?:got|have))? ~2 (?:a )?(?:contact|number|mate|friend|someone|in) (?:at|for|in|with) <press>`,
  `^(?:journalists?|journos?|press|reporters?|hacks?|media)[:,-]`,
  `(?:tell|get) (?:your|the) (?:editor|news ?desk|boss|producer) to (?:ring|bell|call|phone|message|email|get in touch)|before (?:you|they|ye) (?:print|publish|run|air|post) (?:that|this|it)(?! (?:off|out|use|check|double))`,
  `(?:what(?:'s| is| does| do|'re| are)|how much(?:'s| is| does| do| are)?|is|are) (?:the )?(?:\\w+ ){0,2}?(?:<press>|sun|mail|mirror|you|they)? ?(?:paying|pay)(?: for (?:it|this|the story|a story|stories|pictures))?(?= |\\?)(?! (?:you|for lunch|bills|the bill|less|more))`,
  `(?:got|have|I've|sitting on) (?:a |an |one hell <of> a |some )?(?:school |cracking |big |proper |juicy )?(?:stor(?:y|ies)|scoop|exclusive|tip) (?:that'?d|that would|for (?:you|them|the|any)|about (?:my|our|the|this) (?:school|head|academy|trust))`,
  `(?:I'?ll|I'd|gonna|happy to) (?:give|do) (?:ye|yous|you|yers|them|an?) ~2 (?:interview|exclusive|quote|story) ~4 (?:money|price|fee|right|paper|cash|free)?`,
  `(?:keep|leave) (?:me|my name) ~2 (?:oot|out)(?: <of>)?(?: it| the (?:paper|story|article))?(?=[.!,]|$| and| but)`,
  `(?:you|ye) (?:didn't|never|did not|dinnae) (?:get|hear|have) (?:it|this|that|any) ~1 (?:from|aff|off) me`,
  `(?:the file|the (?:figures?|numbers?|documents?|emails?|minutes|letter)) (?:you|they) (?:want|need|printed|got) (?:is|are|isn't|aren't|were)`,
];

const ASKED = [
  `(?:in|to|for|with) (?:tomorrow's|sunday's|monday's|friday's|thursday's|the weekend's|next week's|tonight's|this week's) (?:papers?|echo|gazette|chronicle|courier|mail|mirror|edition|episode)[^.!?\\n]{0,60}? (?:I (?:told|gave|said|sent|spoke)|my (?:story|side|quotes?)|our (?:school|head|slt)|the head|slt|ofsted|roof)`,
  `(?:front page|page (?:two|three|\\d+)|headline|splash|sunday papers?|the six o'?clock news|newsnight) ~8 (?:I|me|my|thanks to|sent|gave|told|from|courtesy)`,
  `(?:I'?m|I am|that's me|it was me|it's me|yours truly|guess who) ~3 (?:the source|the insider|the "?(?:senior )?(?:teacher|staff member|insider|source)"?|who (?:told|leaked|sent|rang|tipped))`,
  `(?:the )?"?(?:source|insider|school insider|member <of> staff|worried teacher)"? (?:in|they quoted|quoted|mentioned) ~4 (?:is|was|in|that's) (?:me|the article|the piece|the story)`,

  `<press>(?:'s)? (?:\\w+ )?(?:want|wants|wanted|asked|asking|is asking|are asking|rang|ringing|called|calling|messaged|contacted|emailed|offered|slid|has been in|have been in|been in|coming|is coming|are coming|on the phone|in touch|in my|knocked|turned up|been on)(?: (?:me|us|round|in|to))? ~10 (?:teacher|me|staff|story|comment|interview|record|inbox|dms|mine|ours|tell|roof|school|camera|quote|spill|chat|lunch)`,
  `(?:had|got|have) (?:\\w+ ){0,3}?<press> (?:on|ring|call|email|message|at|in|round|onto) ~3 (?:me|the phone|my|us|told|about|door|again)?`,
  `(?:newspapers?|papers?|podcast|journalists?|reporters?)[^.!?\\n]{0,25}? in my (?:inbox|dms|messages)`,
  `(?:podcast|documentary|telly|tv|radio|news) (?:people|crew|lot|team|researcher|producer) ~3 (?:coming|round|at mine|want|asked|rang|calling|interview\\w*)`,
];

export const FINE =
  /\b(?:office (?:set|sent|arranged|sorted)|arranged (?:by|through|with) (?:the )?(?:office|school|head|trust)|head (?:set|sorted|arranged|ok'?d|agreed)|comms (?:office|team)|press office|press enquiries|consent|permission|forms? signed|permission slips|(?:arranged|agreed|checked|cleared|ok'?d) (?:it )?with the head|through the (?:office|school)|no comment|not (?:talk|speak|comment|tell)\w*|don't (?:talk|speak|comment|tell)|never (?:talk|speak)|won't (?:talk|speak|be)|declined|said no|told (?:him|her|them) (?:no|to (?:ring|call|contact|email|speak to|ask|talk to) (?:the|our) (?:office|school|head|trust|press))|passed (?:it|them|him|her) (?:on )?to the (?:office|head|school)|assembly|lesson|workshop|careers|my book|author|marathon|allotment|weather|recycling|crossword|puzzle|hamster|bakery|bus fares?|oat milk|traffic|cycle|read in|reading|article (?:in|on|about)|listening to|listen to|watching|watched|recommend\w*|recommendations|crisps|paper (?:plane|round|aeroplane|jam|mache|tray)|toner|printer|cider|bench|flowers|trouser|button|snooze|record (?:player|shop|time|breaking)|world record|school (?:newspaper|magazine|radio|podcast)|pupil (?:journalists?|reporters?)|student (?:newspaper|journalists?)|young reporters?|my (?:mum|mam|dad|nan|sister|brother|wife|husband|son|daughter)|job interview|interview (?:went|for a job|tomorrow|day)|letter (?:to|in) the (?:paper|editor)|as a passenger|happy news)\b/i;

/** A reporter or paper, the writer, school, and telling: all near each other. */
export const PRESS_NEAR = [
  lines(
    [
      `(?:journalists?|journos?|hacks?|reporters?|newspapers?|the (?:local )?(?:papers?|rag|press|media)|tabloids?|news ?desk|documentary|producer|<paper>|(?:the )?(?:daily|evening) \\w+)`,
    ],
    OWN,
  ),
  /\b(?:I|I'm|I've|I'd|I'll|me|my|ma)\b/i,
  /\b(?:school|head(?:teacher|ie)?|slt|staff|teacher|pupils?|kids|weans|governors?|academy|trust|ofsted|class(?:es|room)?|exclusions?|colleague|ta|work)\b/i,
  /\b(?:tell(?:ing)?|told|story|stories|spill\w*|talk(?:ed|ing)?|spoke|speak(?:ing)?|interview\w*|quot\w+|record|source|leak\w*|truth|details|scoop|exclusive|sent|send(?:ing)?|gave|give|giving|screenshots?|emails|documents?|file|anonymous\w*|off the record|said yes|number|contact|tip\w*|dm\w*|expos\w+|blow the lid|lift the lid)\b/i,
];

export type Press = 'talk' | 'offer' | 'asked' | 'reply';

export const PRESS: readonly Saying<Press>[] = [
  { messageId: 'offer', pattern: lines(OFFERED, OWN), unless: FINE },
  { messageId: 'talk', pattern: lines(TALKED, OWN), unless: FINE },
  { messageId: 'asked', pattern: lines(ASKED, OWN), unless: FINE },
];

/** Papers whose names are words as well; only with the capital that a name has. */
export const NAMED_PAPER =
  /\b(?:[Tt]o|[Tt]old|[Tt]ell(?:ing)?|[Gg]ave|[Gg]iv(?:e|ing|en)|[Ww]ith|[Ff]rom|[Aa]t|[Rr]ang|[Ee]mail(?:ed|ing)|[Mm]et|[Mm]eeting|[Ii]n) the (?:(?:Daily|Evening|Sunday) )?(?:Mail|Sun|Mirror|Times|Star|Post|Record|Standard|Express|Herald|Metro|Independent|News|Press|Journal|Scotsman|Irish News|Sentinel|Reporter)\b(?! (?:Office|Road|Street|Inn|pub|crossword))|^(?:The |Got the )?(?:Mail|Sun|Mirror|Times|Star|Record|Standard|Express|Herald|Metro) (?:want|wants|have|has|rang|asked|are|is)\b/;

/** What a reporter's question looks like, in the words that a draft answers. */
export const REPORTER_ASKS =
  /\b(?:journalist|reporter|(?:news|picture|features?) (?:desk|editor)|producer|researcher|(?:writing|working on|doing|putting together|covering|researching) (?:a|an|this|the) (?:story|piece|article|feature|report|programme|documentary|investigation|segment|story)|(?:i'm|i am|it's|this is|my name is) \w+(?: \w+)? (?:from|at|with) (?:the )?(?:[A-Z][\w]+|bbc|itv|echo|mail|sun)|i(?:'m| am)? (?:write|writing|work|working|report|reporting) for|would you (?:be )?(?:willing|happy|able|free|open|like|mind|consider)?[^.!?\n]{0,30}\b(?:talk|speak|speaking|chat|comment|interview|quote)|(?:could|can|may) (?:i|we) (?:use|quote|ask|speak|talk|call|interview|have a (?:quick )?(?:chat|word))|on or off the record|(?:please |pls )?(?:dm|message|follow|email) (?:me|us)(?: back)?[^.!?\n]{0,30}\b(?:details|talk|chat|story|number|contact)|any comment|right of reply|permission to (?:use|share|feature|publish)|with (?:full )?credit|our deadline|anonymity|keen to (?:hear|speak|talk)|hear from (?:staff|teachers|parents)|are you a (?:teacher|member of staff|parent) (?:at|there))\b/i;

/** An answer that sends the reporter to the school, or says no. */
export const SENDS_AWAY =
  /\b(?:no comment|(?:contact|ring|call|email|ask|speak to|try|talk to|get in touch with|go through|best (?:to )?ask) (?:the |our )?(?:school|office|head(?:teacher)?|press|trust|council|comms|media|contact page)|can't (?:comment|help|talk|speak|say)|cannot (?:comment|help|talk|speak|say)|not able to|won't be (?:commenting|talking|speaking|able)|no thanks?|no thank you|not (?:for me|my place|one for me|something I)|i'd rather not|decline)\b/i;

export const PRESS_HINT =
  wordHint(`jour* hack hacks reporter* editor* paper papers newspaper* press media bbc* itv* news* utv stv sky radio podcast*
  telly tv documentary echo chronicle gazette courier argus guardian telegraph tes vice lbc quot* misquot* record interview* exclusive leak* story source
  dm dms dmed pm inbox* paying pay print printed aff oot mail sun mirror times star post standard express herald metro tip tipp* tipped camera panorama
  dispatches producer* researcher* readers listeners viewers piece article programme publish* recorder notebook front schoolsweek examiner advertiser
  tribune observer independent scotsman sentinel tabloid* rag insider money talk recorder writing newsnight newsline spotlight vice buzzfeed
  page fee air whistle lid expos* attribution comment online live minutes earful staff governor shift kitchens kitchen message unit reporter's columnist correspondent scoop`);
