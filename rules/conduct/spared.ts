import type { Span } from '../engine/rule';

/** Why words of contempt may be none: denied, somebody else's, taken back, of a book or a stage, or meant kindly. */

const CLAUSE_END = /[,;:.!?()]| - |\b(?:but|and|because|cos|though|although|so)\b/gi;
const DENIED =
  /\b(?:not|never|no|nobody|no-one|isn't|aren't|wasn't|weren't|ain't|don't|doesn't|didn't|won't|can't|isnt|arent|none|neither|nor|far from|anything but|hardly|instead of|rather than|without|less|least|stop|quit|rarely|seldom|nae)\b(?! (?:believe|wait|get back|stand|met|seen|known|taught|had|worked|come across|encountered|only|just|even|gonna|going to lie|wonder|doubt|offence|offense|joke|being funny|exactly))/i;
/** Somebody says it of somebody: who reports it does not say it. `As I call it` does. */
const REPORTED =
  /(?<!do you |a |phone |the |video |another )\b(?:call(?:s|ed|ing)?(?! from| about| to)|labell?(?:ed|ing|s)?|describ(?:ed?|ing)|refer(?:red|ring)? to|told (?:me|us|him|her|them)|said (?:I|we|he|she|my|that|to me)|says (?:I|we|my)|(?:people|they|some|everyone|parents|you|government|papers?|press|media) think|thinks? (?:I'm|we're|I am|teachers)|(?:made|make|makes) (?:me|us|him|her|them|children|kids|people) (?:feel|look|sound)|feel(?:s|ing)?|felt|being called|heard|words? like|branded|dismissed as|written off as|joke(?:s)? about|assum(?:e|es|ed|ing)|accus(?:ed|ing) (?:me|us) of|prove|myth)\b[^.;!?]{0,45}$/i;
const OWN_WORDS =
  /\b(?:(?:as|what|which|or) (?:I|we) (?:like to )?call|I(?:'d)? call|I told|I feel|we call|makes? me feel|have to feel)\b/i;
const CONDEMNED =
  /\b(?:anti-?bullying|not ok(?:ay)?|unacceptable|isn't ok(?:ay)?|unkind|stigma|stereotypes?|slurs?|be kind|shame on|hurtful|words (?:hurt|matter|stick)|(?:nobody|no one|no child|no kid|no teacher) (?:is|should|deserves|wants)|there(?:'s| is) no such thing|shouldn't (?:be called|call|say|have to hear|laugh|joke|mock)|(?:stop|don't|never|please don't|quit) (?:calling|saying|call|say|judge|judging|mock|mocking|laugh|assume|assuming)|it's not funny|isn't funny|be better|that's bullying|report it|used to (?:call|say|get called|think))\b/i;
const TAKEN_BACK =
  /\b(?:I was wrong|we were wrong|he was wrong|she was wrong|proved (?:me|us|them|everyone) wrong|I take it back|glad to be wrong|I'm sorry I|I apologi[sz]ed?|which I'm not|how wrong|I once (?:thought|called|said)|we shouldn't have|shouldn't have said|regret saying)\b/i;
const STAGE =
  /\b(?:in the (?:play|novel|film|book|story|poem|chapter)|macbeth|scrooge|roald dahl|twits|wonka|dickens|of mice and men|an inspector calls|lord of the flies|animal farm|romeo|gatsby|curley|lennie|snape|horrible histories|gruff|gruffalo|panto(?:mime)?|world book day|costume|dress(?:ed|ing)?[- ]up|fancy dress|audition(?:s|ed|ing)? (?:for|tomorrow|today|on)|cast(?:ing)? (?:as|for)|plays? the|playing the|starring|villain|baddie|character|chapter|podcast|sitcom|box ?set|quiz|crossword|lyrics?|song|history lesson|topic|fairy ?tale|ugly sister|duckling|monster(?:s)? inc|halloween|monster truck|zoo trip|farm trip|trip to the (?:zoo|farm)|safari|(?:to|at) the (?:zoo|farm|circus|tip|dump)|science (?:of|behind)|gcse text|set text)\b/i;
const KIND =
  /❤|🥰|😍|💛|💚|💙|💜|🧡|🩷|💕|💖|🤗|😘|☺|\b(?:love|loved|adore|lovely|proud|favourites?|miss(?:ed|ing)? (?:them|him|her|this|my|you|ye)|brilliant|best (?:class|job|kids|bunch|team|day)|wouldn't (?:swap|change|have it)|legends?|joy|melts? my heart|made my (?:day|week|year)|bless|heroes|amazing|beautiful|affection\w*|fond(?:ly)?|gorgeous|hilarious|cried laughing|crying laughing|i'm crying|thank you|grateful|congratulations|well done|wonderful|glad|lucky)\b/iu;

/** Whether the words at `span` are denied, reported, condemned, taken back or of a stage. */
export function isSpared(sentence: string, span: Span, draft: string): boolean {
  const lead = sentence.slice(0, span.start);
  let clause = lead;
  for (const end of lead.matchAll(CLAUSE_END)) clause = lead.slice(end.index + end[0].length);
  if (DENIED.test(clause)) return true;
  if (isQuoted(sentence, span) || /[a-z]\s+"|"\s*[a-z]/i.test(sentence.slice(span.start, span.end)))
    return true;
  if (REPORTED.test(lead) && !OWN_WORDS.test(lead)) return true;
  return CONDEMNED.test(sentence) || TAKEN_BACK.test(draft) || STAGE.test(sentence);
}

/** Whether soft words are meant kindly here. */
export function isKind(sentence: string): boolean {
  return KIND.test(sentence);
}

/** What the writer would put in quotes is the writer's own. */
const WRITES =
  /\b(?:ways? (?:to|of) say|wish I could (?:say|write|put)|tempted to (?:put|write|say)|(?:want|wanted|love|dying) to (?:say|write|put)|comment bank|in other words|translation|code for|which means|aka|(?:I|we) call (?:it|him|her|them)|known as|nicknam\w*|I(?:'d| would)? (?:say|put|write)|I (?:said|wrote|thought)|the truth)\b/i;

/** Within somebody's quoted speech. One quoted word (`the "pleasure"`) is the writer's own. */
function isQuoted(sentence: string, span: Span): boolean {
  if (WRITES.test(sentence.slice(0, span.start))) return false;
  for (const { index, 0: speech } of sentence.matchAll(
    /"[^"]*(?:"|$)|(?<![a-z0-9])'[^']*(?:'[a-z][^']*)*'(?![a-z])/gi,
  ))
    if (index <= span.start && span.end <= index + speech.length && /\s/.test(speech.trim())) return true;
  return false;
}
