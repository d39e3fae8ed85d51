import { lines, nameWords, type Saying } from './wording';

/**
 * The school's voice in a personal account's mouth: formal statements, `we as a school`, decisions announced.
 * What somebody heard of the school (`school says`, `apparently`) is retelling and stays out.
 */
const STATEMENTS = [
  `(?:on behalf <of>|(?<!not |nobody )(?:speaking|talking|writing|replying|answering|posting) (?:as|for)|putting (?:this|it) out for|(?:say|saying) (?:it|this) for|from all <of> us (?:here )?at|from everyone at) (?:everyone at |everybody at |all <of> us at |all at |all <of> )?<place>`,
  `speaking for ~4 when I say (?:that )?(?:we|the|our|it)|speaking for [\\w ]{0,6}\\W{0,3} ?(?:ach |er |um )?for the school`,
  `take (?:this|it|that) as official|(?:consider|treat) (?:this|it) (?:as )?official|I(?:'m| am) authori[sz]ed to (?:say|confirm|tell|announce|let)|(?:you have|you've) my word ~4 (?:the )?school's|there will be no (?:further|more) (?:discussion|comment|correspondence)|here(?:'s| is) where (?:<place>|<name>) stands`,
  `(?:the|its|our) (?:school's )?(?:final|official) (?:position|answer|word|verdict|reason (?:is|the|why|for))|that(?:'s| is) (?:the school's|our) (?:final|official) \\w+|that(?:'s| is) what (?:the )?school is (?:saying|telling)`,
  `(?:with|wearing|put(?:ting)?) ~2 (?:school|head(?:teacher)?'?s?|governor'?s?|official|deputy'?s?|<name>) hat on|in my (?:official )?(?:capacity|role) as (?:the |a |your )?(?:head\\w*|deputy|chair|governor|senco|principal|teacher|member)|(?:that's|that is|this is|here's) (?:the|our) official (?:line|position|view|answer|word|version)|you heard it (?:here )?first ~4 (?:school|<name>)|speaking officially|officially speaking|let me be (?:absolutely |very )?clear ~2 (?:the|our) school|(?:take|treat|regard|accept) (?:this|it|that) as (?:the|an|our) (?:official|school's|formal) ?\\w*`,

  `(?:speaking|writing|posting|talking|tweeting|replying|commenting|apologi[sz]ing|say(?:ing)? (?:this|sorry)|confirm(?:ing)?) (?:here )?(?:on|in) (?:the )?(?:behalf|name) <of> ~3 (?:<leaders>|<name>)`,
  `on behalf <of> (?:the |my |our |all |everyone |everybody |us |of |at |oor )*(?:whole |entire |<school> )?(?:<leaders>|<name>)`,
  `in the name <of> (?:the |my |our )?(?:<leaders>|<name>)`,
  `(?:on|in) (?:its|their|the school's|the head's) behalf`,
  `(?:I'?m |I am |me )?speaking (?:as|for) (?:the |my |our |all at |everyone at )?(?:whole )?(?:school|academy|governors|trust|<name>)`,
  `official(?:ly)? (?:school )?(?:statement|response|reply|position|stance|line|announcement|comment|apology|word) (?:from|of|by|on|for|regarding|about|is|:) ~2 (?:<school>|<name>|us|this|it|behalf)`,
  `official (?:word )?(?:from|of) (?:the |our |my )?(?:school|academy|trust|<name>)`,
  `(?:full |public |formal |press )?statement ?(?:about|regarding|concerning|from|by|re) (?:the |this |our |my )?(?:school|academy|trust|head|<name>|morning|incident|events?|allegations?|closure|coach|trip|rumou?rs?)`,
  `(?:school|<name>|trust|academy) statement ?[:-]`,
  `consider (?:this|that|it|yourselves?|yersel\\w*) ~2 (?:the school|our school|<name>|by the school|from the school)(?:'?s)?`,
  `(?:the|our|my|oor) (?:whole )?(?:school|academy|trust|<name>)(?:'s)? (?:\\w+ )?(?:answer|reply|response|apology|rebuttal|message|verdict) (?:to|tae|for|is|on)`,
  `here(?:'s| is) (?:the|our|my|oor) (?:school|academy|trust|<name>)'s (?:official )?(?:apology|answer|reply|response|statement|position|side|view)`,
  `(?:school|<name>)'s (?:official )?(?:answer|reply|response|apology|position|line) (?:is|to you|to (?:the|that|this|all))`,
  `(?:confirmed|announced|issued|approved|posted|signed) by (?:the |our )?(?:school|<name>) as in me`,
  `(?:that's|that is|this is|this comes|consider this|coming) ~2 (?:from|straight from|official from) (?:the |our )?(?:whole |entire )?(?:school|academy|trust|<name>)`,
  `this is (?:the|your) (?:school|academy)(?: (?:speaking|talking|here|replying))?(?=[.:!,]| we | -|$)`,
  `that's (?:no |not )?(?:just )?me (?:talking|speaking|saying it) (?:that's|it's) the (?:whole )?school`,
  `(?:the )?school (?:is )?(?:telling|speaking|talking|writing|answering|replying)(?: to)? ~3 (?:through|via|by way of) me`,
  `(?:by|from) the (?:school|academy) (?:via|through) me`,
  `it(?:'s| is) (?:a )?(?:no|yes) from (?:the school|<name>|us as a school)`,
  `it(?:'s| is) official I(?:'ve| have) (?:just )?said so`,
  `(?:the )?(?:settled|official|considered|formal|agreed) (?:view|position|line|policy|opinion|stance) <of> (?:the |my |our )?(?:school|academy|trust|staff|<name>)`,
  `(?:our|the|oor) school ~5 (?:full stop )?(?:you can )?quote (?:us|me)`,
  `(?:the|our|oor) (?:school|academy|trust|head|<name>)'?s? (?:has |have )?asked me to (?:say|tell|announce|post|let|pass on|make (?:it )?clear)`,
  `as (?:the )?(?:school|academy|<name>)'?s? (?:spokes(?:person|man|woman)|official voice|voice|mouthpiece|representative)`,
  `(?:what|all) (?:the school|our school|<name>|we as a school) (?:wants?|believes?|thinks|would like|wishes|needs?) (?:to (?:say|tell)|is|you)?`,
  `(?:no|nae) (?:further )?comment (?:from|by) (?:the school|<name>)`,
  `(?:school|<name>) (?:will|would|wishes to|would like to|wants to) (?:be making|make|making) (?:it clear|no (?:further )?comment|an? (?:\\w+ )?(?:statement|announcement|apology))`,
];

const AS_WE = [
  `we (?:here )?(?:at|<of>) (?:<place>|<name>) (?:wish|have taken|have decided|have no|will|won't|are (?:against|for|sorry|clear|not|aware|opposed|appalled)|do not|don't|want|would like|can confirm|cannot|can't|refuse|believe|stand|take|support|oppose|regret)`,
  `(?:all|everyone|everybody) <of>? ?(?:us )?(?:here )?(?:at|in) <name> ~2 (?:thinks?|believes?|supports?|condemns?|agrees?|disagrees?|backs?|stands?|feels?|wants?|is (?:sorry|behind|against)|are (?:sorry|behind|against))`,
  `(?:I|we)(?:'ll| will)? (?:can )?(?:speak|talk|answer|apologi[sz]e) (?:here )?(?:for|as) (?:all|everyone|everybody|the whole|every(?:one)? (?:teacher|member)|the) ~2 (?:staff|school|team|<name>|teachers|governors)`,
  `as (?:the |your |a |an )?(?:acting |assistant |deputy |vice )?(?:head(?:teacher)?|depute|principal|chair <of> governors|governor|senco|dsl|business manager|head <of> (?:\\w+)|member <of> (?:staff|slt)|teacher(?: here)?|staff) (?:here |there |at <name> |at the school )?I can (?:\\w+ )?(?:confirm|assure|promise|tell|guarantee|state|announce|reveal|say|categorically)`,
  `we(?:'d| would)? (?:like|want|wish) to (?:apologi[sz]e|clarify|make (?:it )?clear|reassure|set the record straight|put the record straight|respond|address) ~4 (?:to )?(?:all |our |the )*(?:<parents>|<pupils>|school|community|incident|rumou?rs|allegations|recent|concerns)`,

  `(?:we|us)(?: all)? as (?:a|the|your) (?:whole )?(?:school|academy|trust|staff|leadership team|governing body|nursery|college)`,
  `as (?:a|the|your) (?:school|academy|trust|nursery|governing body) (?:we|our|I'?d|I would|it is|it's)`,
  `(?:we )?(?:\\w+ )?(?:believe|decided|agreed|investigated|chosen|voted|concluded|stand|feel|said|think) (?:\\w+ )?as a (?:whole )?(?:school|academy|trust|governing body)`,
  `we the (?:school|governors|staff|governing body|leadership|slt|academy|trust|teachers)(?: (?:at|of) (?:<name>|the school))?`,
  `as <name> we(?:'d|'re|'ve|'ll)?`,
  `(?:we|us)(?: all| here)? (?:at|of) (?:the school|<name>|this school|our school) (?:all )?(?:believe|think|feel|say|support|oppose|condemn|reject|stand|demand|disagree|agree|know|back|regret|apologi[sz]e|are sorry|are (?:saddened|shocked|proud to (?:announce|support))|will not|won't|do not|don't|cannot|can't|want to (?:apologi[sz]e|make clear)|would like to|have decided|have (?:always )?(?:been clear|taken))`,
];

const DECISIONS = [
  `(?<!heard |whether |if |hope |wish |said )(?:<place>|<name>)(?:'s)? (?:would like to (?:say|make|state|invite)|can (?:now )?confirm|will not be (?:\\w+ing)|wishes to|pledges|has taken legal|have taken legal|sees no (?:reason|need)|welcomes the (?:minister|government|council|report|decision|news)|would invite|disputes?|stands firm)`,
  `(?:<place>|<name>) here(?=[,.:!]| just| using)|the school's settled|I(?:'m| am) replying for (?:<place>|<name>)`,
  `(?:the|our|my|oor) (?:whole )?(?:school|academy|trust) (?:is|are|has|have) (?:\\w+ly |very |so |now |officially |already )*(?:sorry|saddened|disappointed (?:by|in|that)|appalled|decided|agreed|resolved|chosen to|no intention|nothing to (?:hide|add|say)|confident that|satisfied|always (?:been|said|taken)|made (?:its|the|a) (?:decision|position)|investigated|clear (?:that|on|about)|pleased to (?:announce|confirm))`,
  `(?:the|our) (?:school|academy|trust)(?:'s)? decision is final|it(?:'s| is) (?:now )?(?:official )?school policy (?:that|to|not)|(?:the|our) (?:school|academy) (?:would ask|asks|wants|expects|requires|urges|advises) (?:that |all |you |parents|families)(?:parents|families|to)?`,
  `(?:here(?:'s| is)|this is) our (?:official |full |formal )(?:statement|response|reply|apology|position)|our (?:official |full |formal |public )(?:statement|response|reply|apology|position)`,

  `(?:the|our|my|oor) (?:whole )?(?:school|academy|trust) (?:\\w+ly )?(?:accepts? (?:full )?(?:liability|responsibility|blame|that)|apologi[sz]es|regrets|condemns|denies|rejects|admits|refutes|stands (?:by|with|behind)|backs the|endorses|supports the|opposes|does not (?:recogni[sz]e|accept|agree|condone|comment)|wishes to|would like to|hereby|takes? (?:allegations|complaints|this|these|such|all))`,
  `<name> (?:\\w+ly )?(?:accepts?|apologi[sz]es|regrets|condemns|denies|rejects|refutes|stands (?:by|with)|endorses|opposes|believes?|does not (?:recogni[sz]e|accept|agree|condone|comment)|wishes to|would like to|hereby|takes? (?:allegations|complaints|these matters))`,
  `(?:I can|can|happy to|I'?m able to|I'?ll) (?:officially )?confirm ~5 (?:the school|our school|<name>|we) (?:will|won't|is|are|has|have|did|does|do)`,
  `(?:the|our|my|oor) (?:school|academy|trust|<name>) (?:will|won't|is|are|is not|isn't) (?:not |now |be |also |happily |gladly )*(?:refund|pay|compensat|cover|sue|suing|taking legal|pursu|drop|withdraw|issu|prosecut|appeal|review|investigat|reconsider)\\w*`,
  `(?:school|<name>|head|headteacher) (?:is|are|will be) not? ?(?:bringing back|scrapping|changing|moving|reopening|budging|backing down)`,
  `we (?:will|won't|will not|'ll|are|are not|'re)(?: not)?(?: now)? ?(?:be )?(?:issuing|releasing|publishing|making|taking|answering|entering into|putting out) ~3 (?:rebuttals?|statements?|comments?|questions?|apolog\\w+|correspondence)`,
  `we (?:do not|don't) (?:recogni[sz]e|accept) (?:the|this|that|these|your) ~2 (?:picture|account|version|allegations?|claims?|description|complaint)`,
  `we take (?:all )?(?:allegations|complaints|safeguarding|such (?:matters|allegations)|these (?:matters|allegations)|bullying|matters) (?:of this (?:kind|nature) )?(?:like this )?(?:very |extremely |incredibly )?seriously`,
  `(?:our|oor) (?:official |formal |agreed )?(?:position|stance|line) (?:on|is|remains|regarding|as a)`,
  `(?:we|the school|<name>) (?:have|has|'ve) (?:now )?(?:investigated|looked into|reviewed) ~6 (?:satisfied|found|concluded|happy that)`,
  `we(?:'re| are) withdrawing from`,
];

/** A school by its kind, where its name is not in the settings. */
const PLACE = `(?:(?:st |saint )?[a-z'-]+(?: [a-z'-]+)? (?:high|primary|academy|college|infants|juniors|grammar)(?: school)?|ysgol [a-z]+(?: [a-z]+)?|the (?:whole )?(?:school|college|nursery|sixth form|setting|academy|trust)|<name>)`;

/** Softer: it might be anybody's `we`, or a retelling. */
const POLICY = [
  `(?:our|oor) (?:school )?policy (?:is|on|says|states|remains|has always)`,
  `(?:our|the) school(?:'s)? (?:official )?(?:position|view|stance|policy|line|opinion) (?:is|on|hasn't|has not|remains)`,
  `(?:our|my|oor) (?:school|academy|trust) (?:believes|thinks|feels|supports|disagrees|backs|is against|is proud to support)`,
  `the school (?:believes|thinks|feels|supports|disagrees|agrees)(?: that| in| with)`,
];

const NOTICE = [
  `(?:dear|attention|to all|hi|hello|calling all|message (?:to|for)|notice to|reminder to|update for|all)(?: all)?(?: our| of our)? (?:<parents>|<parents> and carers|year \\d+ parents)[^.!?\\n]{0,12}?[.!,: -]+ ?(?:we|the school|school|please|your|all|there|due|unfortunately)`,
  `we (?:will|'ll|are|'re|have|'ve) (?:be )?(?:sending|send|sent|writing|write|written|contacting|contact|inform\\w*|notify\\w*) (?:to |a |an |all |our |the )*(?:letters?|emails?|texts?|<parents>) ?(?:home|out|to)?`,

  `(?:we|school|the school|<name>|we at <name>) (?:will|'ll|are|is|'re) (?:all )?(?:now )?(?:be )?(?:closed|closing|shut|reopening|re-opening|opening late|finishing early|moving to remote) ~2 (?:tomorrow|today|monday|tuesday|wednesday|thursday|friday|until|from|due|because|for|at|early)`,
];

/** Words that make `on behalf of` no claim: negation, somebody else's speaking, thanks and prizes. */
const NOT_MEANT =
  /\b(?:not|never|nor|n't|cannot|without|nobody|no one|wish I could|refus\w+|who (?:gets to|can)|he|she|they|spokes\w+|minister|mp|union|accept\w*|collect\w*|receiv\w*|award\w*|prize|picked up|raised|donat\w+|signed|compet\w+|entered|ran|running|ride|riding|complain\w*|wrote to)\b[^.!?\n]{0,30}$|\bn't\b[^.!?\n]{0,30}$/i;
const RETOLD =
  /\b(?:apparently|I (?:heard|hear|gather)|heard (?:that|from)|told (?:us|me|parents|my)|the school (?:says?|said|told)|according to|supposedly|i think|i hope|hopefully|i wish|i wonder|not (?:in|on|for|the|speaking)|my (?:son|daughter|kid|child|boy|girl|lad|nephew|niece)'?s?|should|used to|if (?:the|our) school|union|neu|nasuwt|unison|pta|parish|parent council|my old school|thinks? (?:I|that I|we)'?m?|in my (?:own )?(?:opinion|view)|views? (?:are )?(?:my )?own)\b/i;
const THANKS =
  /\b(?:thank\w*|congratulat\w+|well done|happy (?:christmas|easter|eid|diwali|new year)|merry|good luck|best wishes|condolences|welcome|get well)\b/i;

export type AsSchool = 'statement' | 'we' | 'decision' | 'policy' | 'notice';

/** What reads as the school speaking. @param names the school's names; `personal`: the account is known to be personal */
export function asSchoolSayings(names: readonly string[]): readonly Saying<AsSchool>[] {
  const own = { name: nameWords(names), place: PLACE };
  return [
    { messageId: 'statement', pattern: lines(STATEMENTS, own), unlessBefore: NOT_MEANT, unless: UNMEANT },
    { messageId: 'we', pattern: lines(AS_WE, own), unlessBefore: NOT_MEANT, unless: UNMEANT },
    { messageId: 'decision', pattern: lines(DECISIONS, own), unlessBefore: NOT_MEANT, unless: NO_DECISION },
    { messageId: 'policy', pattern: lines(POLICY, own), unlessBefore: NOT_MEANT, unless: RETOLD },
  ];
}

/** A closure or change of times, given out as the school would. Meant for accounts that are known to be personal. */
export function noticeSayings(names: readonly string[]): readonly Saying<AsSchool>[] {
  return [{ messageId: 'notice', pattern: lines(NOTICE, { name: nameWords(names) }), unless: RETOLD }];
}

const UNMEANT = new RegExp(
  `${THANKS.source}|\\b(?:union|pta|parent council|not speaking|my old school|proud|delighted|pleased|excited|thrilled|grateful|(?<!not to )celebrat\\w*|lucky|enjoy\\w*|raised|raising|learn(?:t|ed|ing)|values?|journey|lovely|wonderful|brilliant|fantastic|amazing|fundrais\\w*|remembrance|reading week)\\b`,
  'i',
);
const NO_DECISION = new RegExp(`${RETOLD.source}|${UNMEANT.source}`, 'i');
