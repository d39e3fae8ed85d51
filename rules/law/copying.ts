import { lines, type Saying } from '../voice/wording';

const BRAND = `(?:twinkl|tes|white ?rose|teachers pay teachers|tpt|hodder|cgp|pearson|collins|oup|oxford owl|mathletics|times tables rock ?stars|ttrs|kerboodle|seneca|testbase|exampro|save my exams|pixl|century|sparx|read write inc|rwi|little wandle|bug club|phonics play|plazoom|the literacy shed|grammarsaurus|charanga|sing ?up|nelson|cambridge|edexcel|aqa|ocr|wjec|ccea|sqa|kahoot plus|canva pro|netflix|disney ?(?:plus|\\+)|spotify|audible|kindle)`;
const WORK = `(?:(?:text|work|hand|course|reading|pupil|story|picture )?books?|textbooks?|novels?|plays?|scripts?|scheme(?: of work)?|planning|resources?|packs?|worksheets?|slides|powerpoints?|ebooks?|e-books?|audiobooks?|albums?|films?|movies?|chapters?|teacher'?s? guides?|answer books?|mark schemes?|anthology|poems?|songs?|scores?|sheet music|backing tracks?|subscription|software|photoshop|magazine|article|unit|curriculum|display pack|flashcards|phonics)`;
const BOOK = `(?:text ?books?|novels?|plays?|scripts?|albums?|teacher'?s? guides?|answer books?|e-?books?|audiobooks?|work ?books?|scores?|films?|movies?|anthology|(?:maths|english|science|history|french|set|coursework|reading|phonics|course|story|revision) books?|book)`;
const SHARE = `(?:shar(?:e|ed|es|ing)|send(?:ing)?|sent|giv(?:e|ing)|gave|upload(?:ed|ing)?|post(?:ed|ing)?|pass(?:ed|ing)?|drop(?:ped|ping)?|dish(?:ed|ing)?|pop(?:ped|ping)?|stuck|bung(?:ed)?|chuck(?:ed)?|link(?:ed|ing)?(?: to)?|airdrop(?:ped)?|forward(?:ed)?|email(?:ed|ing)?|swap(?:ping)?|hand(?:ed|ing)?)`;
const COPY = `(?:scan(?:ned|ning|s)?|photocop(?:y|ied|ying)|screenshot(?:s|ted|ting)?|screen ?record(?:ed|ing)?|rip(?:ped|ping)?|pirat(?:e|ed|ing)|torrent(?:ed|s|ing)?|download(?:ed|ing)?|typed (?:up|out)|wr(?:ote|itten) (?:out|oot)|copied (?:out|up)|copy(?:ing)? out|burn(?:ed|t)|crack(?:ed)?|jailbroke|bootleg(?:ged)?|duplicat(?:e|ed)|cop(?:ied|ying))`;
const MAKER = `(?:another (?:teacher|artist|photographer|mum|school|author|writer|parent)'?s?(?: (?:insta\\w*|page|blog|site|tpt|shop|pinterest))?|(?:a|some) karaoke site|someone'?s (?:insta\\w*|page|blog|shop|site|pinterest)|tpt|google(?: images)?|pinterest|insta(?:gram)?|the (?:internet|web|net)|an? (?:artist|illustrator|photographer|image search|website|site)|that (?:artist|illustrator|photographer|site|woman|bloke)|some(?: \\w+)? (?:artist|illustrator|photographer|fella|bloke|woman|lad|website|site)|etsy|shutterstock|getty|istock|alamy|flickr|facebook|twitter|tiktok|tumblr|deviant ?art|online|another school(?:'s)?|her (?:page|blog|site|shop|insta)|his (?:page|blog|site|shop|insta)|their (?:page|site|shop|website))`;
/** Work that somebody sells, and the whole of it. */
const SOLD = `(?:<brand>|text ?books?|scheme(?: books?| of work)?|reading (?:books?|scheme)|novels?|audio ?books?|e-?books?|soundtracks?|albums?|songs?|class readers?|lyrics|poems?|articles?|scripts?|musicals?|packs?|units|chapters|workbooks?|answer books?|collection|anthology|magazine|box ?sets?|seasons?|bundles?|walliams|donaldson|dahl|rowling|wilson|morpurgo|zip(?: file)?|resources|paywall\\w*|display pack|assessments)`;
const WHOLE = `(?:whole|hale|entire|full|complete|every (?:word|page|chapter|song|unit|bundle|pack|verse|line|single)|all (?:<of>|the|a'|\\d+|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)|cover to cover|start to (?:end|finish)|(?:chapters?|ch|pages?|units?) \\d+ (?:to|-|through) \\d+|chapter by chapter|loads <of>|the lot)`;
const OWN = {
  sold: SOLD,
  whole: WHOLE,
  brand: BRAND,
  book: BOOK,
  work: WORK,
  share: SHARE,
  copy: COPY,
  maker: MAKER,
};

const SECURE = [
  `(?:photos?|pics?|pictures?|screenshots?|copy|copies) <of> (?:the |this year's |next week's )*(?:actual |real |live )?(?:paper (?:\\d|one|two|three)|(?:phonics )?screening (?:words|check)|(?:\\w+ )?(?:sats|prelim|mock|exam) (?:paper|questions)?)`,
  `(?:paper (?:\\d|one|two)|prelim|mock|exam|sats|test|screening(?: check)?|screening words|assessment) ~5 (?:tomorrow's (?:resit|exam|paper|test)|next week's|for (?:tomorrow|monday|tuesday|wednesday|thursday|friday|next week)(?:'s \\w+)?)[^\\n]{0,60}? (?:don't say|didn't (?:come|get)|have a (?:quick )?look|you're welcome|you didn't|shh|keep it|practi[sc]\\w+|between us|say nothing|wink)`,
  `(?:any ?one|who) (?:want|wants|need|needs|after)(?: to see)? ~4 (?:sats|papers?|prelims?|mocks?|exam) ~4 (?:from this year|this year's|pdfs?|early|before|dm)`,
  `(?:not|haven't|hasn't|hadn't|shouldn't have|not supposed to have) (?:been )?(?:opened|open|seen|released|sat) ~3 (?:officially|yet|till|until)[^\\n]{0,40}? (?:question|welcome|look|dm|here)|(?:question|q) ?\\d+[^\\n]{0,12} you're welcome|(?:paper|prelim|mock|exam|test)(?:'s| is|s are)? (?:exactly )?the same as (?:the |last )~4 (?:one|paper|year's|link)`,
  `(?:papers?|prelims?|mocks?|exams?|assessments?) (?:fae|from|off|frae) the (?:secure|locked|board's|exam board'?s?|sqa|aqa) (?:site|area|cupboard|safe|portal)|don't say (?:it|this|you got it) (?:came )?(?:from|off|fae) me`,
  `(?:secure|locked|embargoed|unreleased|live|unseen|unopened|confidential|sealed|this year's|next (?:week|month)'s|tomorrow's|monday's|friday's|summer's|june's|may's) ~3 (?:papers?|mocks?|prelims?|exams?|sats|assessments?|tests?|nea|controlled assessment|secure site|specimen)(?! (?:room|hall|cupboard|storage|timetable|season|invigilat\\w*|leave|nerves|day|went|was|were|are (?:locked|kept)|is (?:locked|kept)|tomorrow|next|week))`,
  `(?:papers?|mocks?|prelims?|exams?|sats|questions?|mark scheme|tests?) ~8 (?:still locked|not sat (?:till|til|until|yet)|not (?:been )?sat|leaked|(?:a (?:day|week) )?early|before (?:the|they|it|anyone|everyone|it's|they're) ~3 (?:sit|sat|exam|released|day|out)|embargo\\w*|ahead <of> (?:time|the))`,
  `(?:got|have|want|wants|need|needs|who wants|selling|seen|opened|peek\\w*|photographed|leaked|leaking|snuck) ~4 (?:papers?|mocks?|prelims?|sats|questions) ~5 (?:early|leaked|from the (?:secure|board|cupboard|safe)|off (?:the|a) (?:secure|mate|board)|before|in advance|dm|whisper|message|inbox|shout|for £)`,
  `(?:dm|whisper|message|inbox|shout|pm|text) (?:me |us )?(?:for|if you (?:want|need)) ~3 (?:papers?|mocks?|prelims?|questions|answers|mark scheme)`,
  `(?:here(?:'s| are| is)|these are|this is) ~3 (?:questions?|papers?|answers) ~5 (?:tomorrow|next week|monday|friday|from the (?:safe|cupboard)|before|locked)`,
];

const PAID = [
  `<whole> ~6 <sold>[^\\n]{0,110}? (?:drive|dropbox|link\\w*|pdfs?|zip|files? section|download\\w*|telegram|help (?:yoursel\\w+|ursel\\w+|yersel\\w+)|here (?:u|you|ye|yous) (?:go|are)|print (?:at will|away|off)|youtube|typed|photographed|scanned|photocopied|ripped|for free|free|(?:cost|costs) me (?:nowt|nothing)|wan?t it|ping (?:you|it)|for everyone's|for anybody|here's|in the post below|pasted|tell the publisher|save\\w* (?:paying|buying))`,
  `(?:scann?ed|scan|photocopied|photographed|typed|ripped|copied|wrote (?:out|oot)|recorded|filmed|read(?=(?: out)? (?:the|all|every|chapter))|printed|pinched|got|downloaded|uploaded|torrented|have|I've) ~4 <whole> ~6 <sold>(?! (?:mark\\w*|corner|ready|sorted|to (?:mark|sort|learn|read)|back|in the (?:cupboard|bin)|done|for (?:next|the) ))[^\\n]{0,60}? (?:free|drive|link|pdf|zip|page|blog|youtube|online|everyone|anyone|print|lot|saves?|publisher|here|choir|post|channel)`,
  `(?:pdf|link|drive|zip|dropbox|free|ripped|download\\w*)[^\\n]{0,40}? <whole> ~4 <sold>(?= I (?:ever )?(?:bought|paid)|[.!,]|$)|every ~3 (?:bundle|resource|pack|scheme) I(?:'ve)? (?:ever )?(?:bought|paid)|free paid (?:resources|content|packs)|(?:whole|full|entire|complete) <sold>[.! ]+free[.! ]+link`,
  `(?:here(?:'s| is)|use|take|have|borrow|got|is) (?:my|our|a|the) (?:\\w+ )?(?:log ?ins?|password|subscription|account)(?! (?:page|screen|problem|issue|form|again|for (?:parents|pupils|the (?:app|parents)))) ~6 (?:help|use it|free|message|shared?|off my old|yourselves|paid|whole|between|don't|everyone|site)|(?:log ?in|password|account|subscription) (?:for|to) (?:that |the |a )?(?:paid|premium|expensive)|(?:message|dm|inbox) (?:me )?for (?:the |my )?(?:password|log ?in)`,
  `(?:bought|paid for|purchased) (?:it|this|that|a|an|the) [^\\n]{0,60}?(?:so (?:you|yous|u|nobody|parents|they) (?:don't have|needn't|won't have|dinnae)|(?:whole|full|entire) (?:zip|file|pack|thing) ~3 (?:here|in|is|for|on))|so (?:parents|you|nobody|they|families) needn't (?:buy|pay)|save[sd]? (?:you |us |everyone |them )?(?:paying|buying|forking|the cost)|paid for by my (?:old|last|previous)|paywall and all|don't tell the (?:publisher|author|company|board)|ripped (?:the |that |a |an |her |his )~3 (?:audiobook|album|dvd|cd|film|soundtrack|documentary|series)`,
  `(?:download(?:ed)?|got|get|getting|nabbed|grabbed|found|have|here(?:'s| is)|link(?:ed)?|watch(?:ed|ing)?|play(?:ed|ing)?|show(?:ed|ing|n)?|screen(?:ed|ing)?|listen(?:ed|ing)?|print(?:ed|ing)?|us(?:ed|ing)) ~5 (?:<work>|it|them|film|movie) ~4 (?:for free|for nothing|for nowt|without paying|free somewhere|illegally|off (?:a )?(?:torrent|pirate|dodgy|russian|z-?lib|libgen)|before (?:it's )?(?:out|released)|off youtube|ripped)`,
  `(?:z-?library|zlib|libgen|library genesis|anna's archive|sci-?hub|pirate bay|utorrent|bittorrent|mp3 (?:converter|juice)|youtube to mp3|y2mate|12ft|scribd downloader)`,
  `(?:don't|dinnae|do not|never|no one|nobody|why|stop|no need to|needn't|not) (?:\\w+ )?(?:buy(?:ing|s)?|pay(?:ing|s)?|purchase|subscrib\\w*|waste (?:your )?money on|fork\\w* out|shell\\w* out) (?:for |on )?(?:the |a |it|that |those |your own |another |their )*~2 (?:<work>|<brand>|£\\d+|full price|copy|licen[cs]e)`,
  `(?:one|a single|1|the only|same) (?:copy|licen[cs]e|book|log ?in|subscription) (?:and (?:a|the) (?:photocopier|scanner|printer)|for (?:the |all |our )?(?:whole )?(?:school|trust|year|department|\\d+))|photocopier (?:and|did|is|went|on|has been) ~6 (?:<work>|class set|thirty|30|copies)|(?:\\d+|thirty|sixty|ninety|a class set|class sets|whole class set) ~2 (?:copies|photocopies) <of> (?:the |her |his |a |this |every )?~3 (?:<work>|chapter|whole)`,
  `(?:removed|remove|took|taken|take|got rid <of>|scrubbed|deleted|blanked|covered|tippexed|whited) ~4 (?:copyright|logo|licen[cs]e|publisher's name|branding|footer|page (?:footer|header))`,
  `(?:selling|sell|sold|put|popped|uploaded|listed) ~6 (?:someone else's|other people's|colleague's|department's|school's) ~4 (?:<work>|resources|planning) ~4 (?:tes|etsy|ebay|vinted|tpt|shop|as mine|my name)?`,
  `(?:technically|probably|definitely|totally|slightly|bit|isn't it|is it|shh it's) (?:not |a bit |a breach <of> |against )?(?:illegal|copyright(?:ed)?|piracy|not (?:strictly )?(?:legal|allowed)|copyright infringement) (?:but|though|so|shh|lol|and|whatever)`,
  `(?:text|words|lyrics|script|book|chapter|story|poem|song) (?:in its entirety|word for word|every last word)`,
  `(?:copied|typed|pasted) (?:out |up )?(?:the |her |his |their |an? |all |every )*(?:whole|entire|full|complete|all|every) ~3 (?:<work>|poem|song|lyrics|words|verses)`,

  `<share> (?:you |ye |them |the |my |our |a |ma |over |out |round |on )*(?:<brand> (?:<work> )?(?:log ?ins?|passwords?|account|subscription|premium|membership)|(?:log ?ins?|passwords?|subscription))(?: details)?`,
  `(?:my|our|the school'?s?|one|use my|ma|a|somebody's|someone's|borrow my|need a|anyone's|spare|department) (?:<brand> )(?:log ?ins?|passwords?|account|subscription|premium|code)`,
  `(?:log ?in|password|username|access code)s? (?:is|are|:|-) ~4 (?:help|fill|enjoy|shh|use|don't tell|password|all (?:of you|yours))`,
  `(?:same|one|shared?|single) (?:<brand> )?(?:log ?in|password|account|licen[cs]e|subscription) ~5 (?:between|for all|for the whole|across|all <of> us|staff|of us|schools)`,
  `<copy> (?:the |a |all |every |my |our |her |his |its |this |that |your )*(?:(?:whole |entire |full |complete |lot <of> |hale )~2 <work>|~1 <book>)(?! (?:mark\\w*|corner|trolley|bag|bags|monitor|list|review|fair|day|cover(?:s)?|club|band|corner|for world))`,
  `(?:whole|entire|full|complete|hale|all <of>|all \\d+ (?:pages|chapters|units|weeks)(?: <of>)?|every (?:page|unit|chapter|word)(?: <of>)?|\\d+ (?:pages|chapters) <of>) ~4 (?:<work> ~8 (?:scan(?:ned|s)?|telegram|dm|photocop\\w*)|<book> ~8 (?:pdf|free|link|zip|drive|dropbox|here|download\\w*|attached|bio))`,
  `(?:(?:pdf|scan(?:s|ned)?|zip(?: file)?|epub|torrent)s? (?:<of>|to|for|version) (?:the |a |that |her |his |every |all )*(?:whole |full |entire |free |latest |new )*~2 <book>|(?:copy|copies|photos|link) (?:<of>|to) (?:the |a |that )*(?:whole |full |entire )~2 <book>)(?! (?:list|review|club|order|dates|fair|day))`,
  `free ~3 (?:pdf|download|copy) ~6 (?:don't ask|no questions|shh|quick|before|whole|full)|free ~4 (?:textbook|novel|audiobook)(?= pdf| download| link|[.!,]| -|$)`,
  `<book> (?:pdf|free (?:link|download|pdf)|for free|zip)(?! sample| taster| trial| from)`,
  `(?:bought|paid for|paid) (?:it|them|one|the (?:pack|thing|lot)|(?:£ ?)?\\d+(?: quid)?(?: for)?(?: it)?) (?:once|so you|and (?:now|I'?m|here|it's)|sharing|fill)`,
  `someone (?:else )?(?:paid|bought) ~4 (?:quid|£\\d+|for)|so (?:you|nobody|no one|yous|we|they) (?:needn't|don't (?:have|need)|doesn't have|won't (?:have|need)|dinnae) ~2 (?:buy|pay|fork out|shell out|bother buying|cough up|subscribe)`,
  `(?:rather than|instead <of>|without|saves?|save|no need (?:to|for|of)|to avoid|save yourself|who needs to|why (?:pay|buy)|refuse to|not) (?:pay|paying|buy|buying|a (?:licen[cs]e|subscription)|forking out|the (?:licen[cs]e|subscription|fee)|subscrib\\w*) ~3 (?:for|£|when|the|it|them|a|full|to|publisher|twinkl|again)? ?~3 (?:<work>|<copy>|here|pdf|licen[cs]e|link|drive)`,
  `don't ask (?:me )?where (?:from|I (?:got|found)|it)|before (?:they|it|someone|the publisher|twinkl) (?:takes?|gets?|is|are) ~2 (?:down|taken|pulled|removed|spotted)|nobody (?:checks|will know|'ll know|needs to know) ~3 (?:copyright|licen[cs]e|it)?|what (?:the )?(?:publisher|author|twinkl|disney|board)s? (?:doesn't|don't) know`,
  `(?:copyright|licen[cs]e|publisher|publishers|author|disney|twinkl) ~4 (?:schmopyright|shmopyright|be damned|won't (?:sue|mind|know|notice|find)|can (?:sue|do one|whistle|come)|can't sue|sue me|isn't going to|wanted £|police|ignored|who cares|what copyright|never know)`,
  `(?:screw|sod|stuff|ignore|ignoring|forget|never mind|shh|despite|bugger) (?:the )?(?:copyright|licen[cs]e|terms)|no conscience|fill (?:yer|your|ya) boots`,
  `(?:share|shared|sharing) ~5 (?:telegram|whatsapp|google drive|dropbox|the drive|facebook group) ~6 (?:paid|premium|scheme|textbook|<brand>|pack)|(?:paid|premium|<brand>) ~8 (?:telegram|google drive|dropbox|zip|for free|free for|sharing the lot|on the drive)`,
  `(?:all |every )(?:the )?(?:words|lyrics|verses)(?: (?:<of>|to|from|in))? ~8 (?:here|print|song|album|free|below|attached|copied|sheet)`,
  `(?:every|each) word <of> (?:all |the |every )?~3 (?:songs?|lyrics|show|play|album|script)|lyrics (?:to|of|from|for) (?:all|every|the whole|the full|each) ~6 (?:song|show|album|below|here|musical)?`,
  `(?:full|whole|entire) ~2 (?:track|song|album|single|soundtrack) (?:over|under|behind|uploaded) ~1 (?:our|my|the)`,
  `(?:reading|read|record(?:ed|ing)|fil(?:m|ming)) ~6 (?:chapters|bestseller|whole (?:book|story)|entire) ~8 (?:youtube|our channel|class blog|facebook|our page|tiktok)`,
  `label\\w* (?:it|them) ~2 royalty[ -]free|royalty[ -]free lol|word for word ~4 (?:script|dvd|book|film|below)|script off the dvd|(?:traced|copied) ~5 (?:disney|pixar|marvel|pokemon|gruffalo|illustrat\\w+|dvd|film)`,
];

const STREAM = [
  `(?:link|site|somewhere|where) ~2 (?:to|you can|can) (?:watch|stream|see) ~3 (?:free|for nothing|for nowt|without paying)|watch(?:ing)? it (?:for )?free(?=[ ,.!][^\\n]{0,30}(?:ad|pop|link|virus))|ignore the (?:adverts|ads|pop ?-?ups|virus)`,
  `(?:film|movie|paddington|disney|pixar|marvel|wicked|shrek|frozen|minions|new \\w+)[^\\n]{0,50}? (?:not|isn't|doesn't come) out (?:till|til|until|yet|for (?:weeks|months))|off a (?:dodgy )?site[^\\n]{0,20} (?:not|isn't) out`,
  `(?:dodgy|dodge|hooky|knock-?off|chipped|jailbroken|cracked|loaded|moody) ~1 (?:stick|fire ?stick|box|stream|link|iptv|sky|copy|dvd|kodi|android box|site|app)`,
  `(?:iptv|putlocker|123movies|fmovies|soap2day|pirate ?bay|kodi)`,
  `(?:illegal|pirated?|bootleg|ripped|snide|unofficial|free|cheeky) ~1 (?:stream|rip|dvd|sky sports|footie|box office|ppv)(?=s?(?:[.!,?]| |$))(?! (?:of|from) (?:our|the) (?:assembly|nativity|concert|service))`,
  `(?:stream|link|streaming) ~8 (?:isn't (?:gonna|going to) cost|no (?:box office|subscription|sky)|for (?:nowt|nothing|free)|without (?:paying|sky|a subscription|the subscription)|on my (?:page|feed|story|stories)|in (?:my )?(?:stories|bio|story))`,
  `(?:fight|boxing|ufc|match|game|derby|old firm|final|footie|football|premier league|champions league|film|movie)[^.!?\\n]{0,40}? (?:free stream|stream(?:'s|s|ing)? (?:in|on|from|here|link)|dodgy|live link|link (?:in|on) my|hooky|for nowt|not paying)`,
  `(?:live link|free link|stream link|streaming) ~4 (?:for|of) ~2 (?:fight|boxing|ufc|match|game|derby|old firm|final|footie|football|rugby)`,
  `pirat\\w+ ~4 (?:wet play|film|movie|class|hall|assembly|school|paddington|disney|copy)|before (?:it's|it is) (?:even )?(?:out )?(?:in|at) (?:the )?(?:pictures|cinemas?)|still in (?:the )?cinemas? ~6 (?:copy|download\\w*|got|showing|link)|off the internet from before`,
  `(?:film|movie) (?:night|club)[^.!?\\n]{0,40}? (?:no licen[cs]e|without (?:a )?licen[cs]e|dodgy|torrent\\w*|pirat\\w*|off the internet)`,
];

const TAKEN = [
  `(?:photo|photos|pic|pics|picture|pictures|image|images|artwork|drawing|illustration|painting|design|shot|cartoon|poster|display|font|logo|clip ?art) ~4 (?:nicked|pinched|swiped|stolen|lifted|borrowed|copied|robbed|nabbed|half-?inched|ripped|taken|saved|screenshotted|downloaded|grabbed|found) ~2 (?:off|from|without|on) ~1 (?:<maker>|asking|permission|someone|somebody|a (?:parent|stranger|friend|proper|professional)|her|his|their|another|somewhere)`,
  `(?:isn't|not|wasn't|ain't|never) (?:actually |really |technically )?(?:mine|my (?:photo|picture|drawing|artwork|work|poem|painting)|our (?:photo|picture)) ~3 (?:but|lol|shh|though|whatever|who'?s? (?:checking|counting|to know))`,
  `(?:found|saw|got) (?:it|this|that|them|these) (?:online|on (?:google|pinterest|insta\\w*|facebook|the internet|someone's|some)|floating) ~4 (?:and )?(?:us(?:e|ed|ing)|printed|put|stuck|popped|made it|slapped|changed the name|on our|on my|banner|website|newsletter|header|cover)`,
  `(?:photographer|artist|illustrator|author|poet|designer) ~6 (?:won't (?:know|mind|notice|find|miss)|will never (?:know|see|notice)|doesn't know|didn't ask|wasn't asked|never asked|wants paying|wanted (?:paying|£\\d+|money)|wanted a fee|can whistle|who cares)`,

  `(?:nick|pinch|swip|stole|stolen|steal|nab|lift|thiev|rob|half-?inch|borrow|grab|cop|snaffl|poach|download|screenshot|screengrab|ripp?)\\w* ~5 (?:off|from|frae|fae|offa) <maker>(?! (?:idea|challenge))`,
  `(?:right-?click\\w*|save(?:d)? (?:image )?as|screenshot\\w*) ~6 (?:watermark|photo|picture|image|artwork|illustration|his|her|their)`,
  `(?:no idea|don't know|dunno|haven't a clue|not sure|no clue|who knows|god knows) who (?:took|drew|made|wrote|painted|owns|shot|designed|illustrated) (?:it|this|that|them|these|the)`,
  `(?:crop|trim|edit|photoshop|rub|cut|blur|paint|tipp?ex|remov|eras|snip|chop|clean|took|take|taking|get|got)\\w* ~4 (?:watermark|signature|copyright (?:line|notice)|photo credit|photographer's (?:name|logo)|artist's (?:name|signature)|logo) ?(?:off|out|away)?`,
  `(?:watermark|signature|credit) ~3 (?:cropped|trimmed|removed|off|gone|edited|rubbed|cut|blurred)`,
  `(?:put|stuck|slapped|signed|with|popped|wrote|added) (?:my|our|me|ma) (?:own )?name (?:on|at|under|to|over|across) ~6 (?:set|photos?|pictures?|shots|work|drawing|artwork|poem|it|them|bottom|post|blog|someone)?`,
  `(?:pass|passed|passing|pass(?:es)?) (?:it|them|this|that|these) off as (?:my|our|mine|ours)|my name (?:at|on) the bottom|(?:claim|claimed|claiming|said|saying) (?:it was|it's|they're|it as|I) (?:mine|my own|drew|took|wrote|made) ~4 (?:it|wasn't|isn't|but|lol|though)`,
  `(?:copied|lifted|copy|pasted|copy-?pasted) ~2 (?:her|his|their|someone's|somebody's|another \\w+'s|an entire|the entire|a whole|the whole) ~2 (?:blog|article|post|page|website|display|prospectus|newsletter|poem|artwork|policy|photos?)`,
  `came up on (?:an image|a google|google|the) search|(?:off|from) google images|(?:first|top) (?:hit|result) on google`,
  `no one's the wiser|nobody's the wiser|without (?:asking|permission|crediting|telling (?:him|her|them)) ~4 (?:photo\\w*|artist|author|it|them|him|her)?`,
];

const FINE =
  /\b(?:my own|made (?:it|them|this|these)? ?(?:myself|meself|ourselves)|I made|we made|I wrote|we wrote|out of copyright|oot o copyright|public domain|permission|licen[cs]e (?:paid|bought|covers|costs|for the show)|licen[cs]ed|paid for (?:it|the licen[cs]e)|with (?:the )?(?:author|artist|photographer)'s|creative commons|(?<!no |bright |whose )ideas?|inspo|inspired|inspiration|free (?:resource|sample|taster|trial|on their site|from the library|school meals)|library|past papers? (?:page|are|from 20)|quote|quotation|two lines|one verse|opening line|exam board have put|is that (?:legal|allowed)|can't share|don't share|please don't|never share|not allowed|illegal to|CLA|against|buy the book|bought the book|support (?:the )?(?:author|artist)s?|deadline|fined|reported|scam|so I can (?:ask|credit)|author (?:visit|sent|came)|heart|show|seat|coffee|pen|biscuits?|chips|recipe|kindness|assembly on|lesson on|parents can|on loan|world record|phone|bike|invigilat\w+|(?:choose|chosen|read|reading) a poem)\b/i;

export type Copying = 'secure-paper' | 'paid' | 'stream' | 'taken';

/** Sayings that hand on or use other people's work. */
export const COPYING: readonly Saying<Copying>[] = [
  { messageId: 'secure-paper', pattern: lines(SECURE, OWN), unless: FINE },
  { messageId: 'stream', pattern: lines(STREAM, OWN), unless: FINE },
  { messageId: 'paid', pattern: lines(PAID, OWN), unless: FINE },
  { messageId: 'taken', pattern: lines(TAKEN, OWN), unless: FINE },
];
