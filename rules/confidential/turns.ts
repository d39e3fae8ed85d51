import type { Span } from '../engine/rule';
import type { Word } from '../wording/phrases';
import { isAsking } from './public-talk';

/**
 * Turns of speech that tell something private about somebody, whatever the subject: what they do not have or do, and
 * what is said of their people at home. Closed lists of small words, so they reach what no list of subjects holds.
 */
const NEGATION =
  /^(?:never|without|not|no|nobody|refus(?:e|es|ed|ing)|(?:is|are|was|were|wo|ca|could|do|does|did|has|have|had|would)n't|cannot|hardly|barely)$/;
/** The writer, a thing or people at large: no news of anybody. */
const ANYBODY = /^(?:i|we|you|it|that|there|this|which|who'd|who've|what|why|how|if|or|they)$/;
/** `No regrets`, `can't wait`, `never seen a typewriter`: said kindly as a rule. */
const KINDLY =
  /^(?:regrets?|wait|believe|doubt|problem|wonder|stop|help|resist|matter|only|just|bad|seen|heard|met|idea|longer|one|way|forget|forgotten|mind|fazed|bothered|less|dry|complaints?|better|prouder|happier|quite|sure|enough|old|alone|too|a|an|names|need)$/;
const WHOSE = /^(?:his|her|their|whose)$/;
const AT_HOME =
  /^(?:mum|mam|mom|dad|parents?|mother|father|step-?(?:dad|mum)|stepdad|stepmum|boyfriend|girlfriend|brothers?|sisters?|household|home|house|flat|family|folks|carers?)$/;
/** What children tell their teachers all day long. */
const CHATTER =
  /^(?:told|tells|says?|said|asked|asks|thinks?|reckons?|wants?|calls?|drew|wrote|written|made|makes|brought|gave|given|poem|picture|story|card|like|proud|joke|jokes|named|loves?|loved|dressed|dancing|singing|sang|bake|baked|cake|won|thank|thanked)$/;

/**
 * Finds the first such turn in a sentence about somebody of the school, from its first word to the end of the clause.
 * @param text the sentence that `words` come from
 */
export function findTurn(text: string, words: readonly Word[]): Span | undefined {
  if (isAsking(text)) return undefined;
  for (const [at, { word }] of words.entries()) {
    if (CHATTER.test(word)) return undefined;
    const next = words[at + 1]?.word ?? '';
    if (WHOSE.test(word) && AT_HOME.test(next) && !words.slice(at).some((one) => CHATTER.test(one.word)))
      return clause(text, words, at);
    if (!NEGATION.test(word) || KINDLY.test(next)) continue;
    const before = words.slice(Math.max(0, at - 2), at);
    if (!at || before.some((one) => ANYBODY.test(one.word))) continue;
    return clause(text, words, at);
  }
  return undefined;
}

const MOST_WORDS = 8;

function clause(text: string, words: readonly Word[], from: number): Span | undefined {
  let last = from;
  const start = words[from]?.start ?? 0;
  for (let at = from + 1; at < Math.min(words.length, from + MOST_WORDS); at++) {
    const word = words[at];
    if (!word || /[,;:()\u2026-]/.test(text.slice(words[last]?.end, word.start))) break;
    if (/^(?:and|but|so|because|while|when)$/.test(word.word) && at > from + 1) break;
    last = at;
  }
  // `No.` is an answer, and a link no word.
  return last > from && words[from + 1]?.word !== 'http'
    ? { start, end: words[last]?.end ?? start }
    : undefined;
}
