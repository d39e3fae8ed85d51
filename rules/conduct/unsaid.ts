import type { Span } from '../engine/rule';
import type { Word } from '../wording/phrases';

/** Words that deny what follows them closely. */
const NOT = new Set(
  `not no never nobody none nowhere neither without isn't aren't wasn't weren't don't doesn't didn't can't cannot couldn't won't
  wouldn't shouldn't haven't hasn't hadn't ain't isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt
  havent hasnt hadnt aint cannae cannot dinnae didnae wasnae isnae never denies denied deny`.split(/\s+/),
);
/** `Not only`, `no wonder`, `can't believe`, `no one stops`: a denial of something else. */
const NOT_BUT =
  /^(?:only|just|wonder|surprise|secret|believe|joke|denying|kidding|lie|doubt|idea|one|coincidence|allegedly|sure|forget|stand|wait|me|being|gonna|going|gunna)$/;

/** Whether the words at `span` are denied within the few words before them and the same part of the sentence. */
export function isDenied(text: string, words: readonly Word[], span: Span, reach = 4): boolean {
  let at = words.findIndex(({ start }) => start >= span.start);
  if (at < 0) at = words.length;
  for (let back = 1; back <= reach; back++) {
    const word = words[at - back];
    if (!word) return false;
    const next = words[at - back + 1];
    if (/[,;:.!?()"]|' /.test(text.slice(word.end, next?.start ?? word.end))) return false;
    if (word.word === 'but') return false;
    if (NOT.has(word.word)) return !NOT_BUT.test(next?.word ?? '');
  }
  return false;
}

const QUOTED = /"[^"]{2,300}"|(?<![a-z0-9])'[^']{2,200}(?:'(?:[a-z]+)[^']*){0,4}'(?![a-z0-9])/gi;

/** Whether the words at `span` stand inside quotation marks: somebody else's words, or the name of something. */
export function isQuoted(text: string, span: Span): boolean {
  if (!/["']/.test(text)) return false;
  for (const { index, 0: quote } of text.matchAll(QUOTED))
    if (index < span.start && index + quote.length > span.end) return true;
  return false;
}

/** Talk of what is public, made up, taught or asked in general, and so of nobody at hand. */
const NEWS_OR_FICTION =
  /\b(?:(?:the|in|a|crown|magistrates'?|high|county) court|judgments?|jury|jailed|sentenced|(?:public|independent|judge-led|post office|covid) (?:inquiry|enquiry)|inquiry (?:report|into|found|says)|inquest|tribunal (?:report|hearing|judgment|ruling|decision|found)|(?:the|a) regulator|documentary|panorama|bbc|sky news|in the (?:news|papers?)|says the paper|newspaper|headlines?|news (?:report|story)|podcast|netflix|telly|tv (?:drama|series|show)|(?:new|this|that|the|a|last|first|final) (?:series|episode|novel|film|movie|drama|thriller)|in the (?:book|play|story|novel|film)|(?:reading|read|writing|wrote) (?:a|about|the|an|of|maus)|watched (?:a|the|that)|panto|villain|(?:murder|cosy) mystery|whodunn?it|line of duty|eastenders|corrie|mock trial|role ?play|forensics|history lesson|vikings?|tudors?|victorians?|macbeth|monopoly|cluedo|halloween|post office|phishing|scam (?:alert|texts?|emails?|calls?)|fake (?:emails?|texts?|accounts?|news))\b/i;
const IN_GENERAL =
  /\b(?:polic(?:y|ies)|guidance|procedures?|webinar|(?:safeguarding|whistle-?blowing|online|staff|union|prevent|inclusion|behaviour|autism|equality|anti-?\w+) (?:training|course|briefing|refresher)|training (?:today|on|about|day|session|course|event)|trained (?:in|on|about)|inset|if you(?:'re| are)? (?:ever|see|worried|know of)|if (?:a|any|anyone|someone|somebody)|when (?:a|an|any)|what (?:is|are|counts)|how to (?:spot|report|tell|prevent)|is it (?:legal|illegal|lawful|fraud|ok)|am i allowed|can (?:a|an|the) (?:school|head|teacher|academy|trust|governor)|are (?:schools|teachers|heads|we) allowed|should (?:a|schools|teachers)|workshop|assembly (?:on|about)|lesson (?:on|about)|we (?:talked|learnt|learned|teach|taught|read|studied|discussed)|awareness|nspcc|childline|campaign|signs of|imagine if|what if|would you|how schools|tools against|police (?:were|was|came|visit\w*) (?:at|in|to) school)\b/i;

export function isNewsOrFiction(text: string): boolean {
  return NEWS_OR_FICTION.test(text);
}

export function isInGeneral(text: string): boolean {
  return IN_GENERAL.test(text);
}
