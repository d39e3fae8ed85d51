import type { Span } from '../engine/rule';
import { inSentence, inText } from '../wording/in-sentences';

/** A call to many, to do harm, to somebody: all three in a sentence or its neighbour. For plain text. */

const MANY =
  /(?<![a-z])(?:everyone|everybody|every one of (?:you|us)|all of (?:you|us)|anyone (?:who|with|else)|you lot|yous|youse|girls|lads|ladies|folks|guys|people|team|let's|lets|let us|we all|we (?:should|could|just|all|each)|who's (?:in|with|up|about|coming)|who wants|parents of|fellow|share|retweet|rt|repost|screenshot|tag|comment|report|ring|email|message|flood|spam|review|like if|sign|join me|if enough of us|the more the|whole (?:year|dept|staffroom|department)|nobody|no one|none of (?:you|us)|don't (?:any of you|nobody))(?![a-z])/i;
const SOMEBODY =
  /(?<![a-z])(?:him|her|his|hers|she|he|that (?:woman|man|cow|bloke|teacher|mum|dad|lot|family|clown|idiot|one|girl|boy|kid)|this (?:woman|man|bloke|teacher|mum|dad|family|clown|idiot|creature|head|person)|them|their|the (?:head|deputy|bloke|woman|man|new (?:guy|girl|ta|head)))(?![a-z])/i;
const HARM =
  /(?<![a-z])(?:sacked|fired|struck off|suspended|hounded|out of (?:a job|town|here|the job)|make (?:him|her|them) (?:cry|famous|pay|squirm|quit|leave|sweat|regret|sorry)|(?:till|until|so) (?:he|she|they) (?:quits?|resigns?|leaves?|cries|cracks?|goes|breaks?|runs|begs|deletes?|learns?|gets? the)|goes viral|name and shame|blank(?:s|ed|ing)?|ignore|freeze|cold shoulder|silent treatment|coventry|cough|snigger|boo|heckle|whisper|laugh (?:at|when|every)|one[- ]star|1[- ]star|bad reviews?|(?:a|your|in a) complaints?|make (?:it|something|stuff) up|pile (?:in|on)|flood|spam|bombard|mass|doesn't get a moment|no peace|humiliate|embarrass|ruin|destroy|take (?:him|her|them) down|bring (?:him|her|them) down|what (?:we|you) (?:all |really )?think (?:of|about)|(?:his|her|their) (?:boss|employer|inbox|phone|mentions|dms|profile|page|house|number|direct line)|leave (?:him|her) out|without (?:him|her)|exclude|turn our backs|turn your backs?|walk out|stop talking|not (?:a word|one word) to|shut (?:him|her|them|it) down|get rid of|gone by|out by|drive (?:him|her|them) (?:out|mad)|hell|lesson (?:he|she|they)|scum|creep|liar|bully)(?![a-z])/i;
const KIND =
  /\b(?:please sign|thank|thanks|well done|congrat\w*|birthday|surprise|leaving (?:do|present|card|party)|support|help find|missing|lost dog|proud|love|raffle|lovely|kind|brilliant|good luck|retir\w+|flowers|card|bullied|anti-?bullying|don't (?:go after|share|pile)|poorly|get well|show|assembly|performance|concert|story|book)\b/i;

/** The sentence of a draft that calls a crowd onto somebody. */
export function crowdCall(
  draft: string,
  parts: readonly (Span & { readonly text: string })[],
): Span | undefined {
  if (!parts.some(({ text }) => speaksOfHarm(text)) || isKind(draft)) return undefined;
  for (const [at, { text, start, end }] of parts.entries()) {
    if (!speaksOfHarm(text)) continue;
    const around = `${parts[at - 1]?.text ?? ''} ${text} ${parts[at + 1]?.text ?? ''}`;
    if (MANY.test(around) && SOMEBODY.test(around)) return { start, end };
  }
  return undefined;
}

const speaksOfHarm = inSentence(HARM);
const isKind = inText(KIND);
