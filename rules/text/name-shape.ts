import { isCommonSurname } from './name-lists';
import { PARTICLES, type Form } from './name-forms';
import type { Token, Words } from './tokens';
import { isBodyWord, isGivenName, isSurname, isTitle, isWord } from './word-kinds';

// Spaces, one joining sign, or a picture between two parts of one name. A comma, a full stop with a space or a new line part them.
const JOINED = /^(?:[ \t]*(?:[-_*~·^+]|\p{So}|\p{Sk}){0,6}[ \t]*|\.)$/u;
const AFTER_INITIAL = /^(?:\. ?|[ \t]+)$/;
const MIDDLE = /^(?:[ \t]+|\. ?|[-]|[ \t]*["'(]+|["')]+[ \t]*)$/;
const COMMA = /^,[ \t]?$/;

/** Whether this token goes on with the name before it. */
export function gapJoins(token: Token | undefined, where: 'name' | 'initial' | 'middle' = 'name'): boolean {
  if (!token || token.kind === 'tag' || token.kind === 'handle') return false;
  const { gap } = token;
  if (gap === ' ' || gap === '-') return true;
  if (gap.length > 16 || gap === '') return false;
  if (where === 'middle') return MIDDLE.test(gap);
  if (where === 'initial') return AFTER_INITIAL.test(gap);
  return JOINED.test(gap) || AFTER_INITIAL.test(gap) || COMMA.test(gap);
}

/** Whether a token lacks the capital of a name; the small words of a surname need none. */
export function isSmall({ shape, key }: Token): boolean {
  return shape === 'lower' && !PARTICLES.has(key);
}

/**
 * Whether the tokens from `at` to `to` (half-open), which spell a form of a roster name, are written as one.
 * Case, punctuation and the words beside it decide; a whole name in lower case counts unless its parts are plain words.
 */
export function standsAsName(words: Words, at: number, to: number, form: Form): boolean {
  const run = words.tokens.slice(at, to);
  const next = words.tokens[to];
  const before = words.tokens[at - 1];
  const [first, second] = run;
  if (!first) return false;
  if (run.slice(0, -1).some((token) => token.possessive)) return false;
  // "Anna Bell-Ross" is somebody else, and so is "Mary Anna Bell" no more than half.
  if (next && next.gap === '-' && next.shape !== 'lower' && form !== 'full') return false;
  switch (form) {
    case 'full':
    case 'nickname':
      return isFull(words, run, at, to);
    case 'reversed':
      return isReversed(run, next);
    case 'first-initial':
      return run.at(-1)?.key.length === 1 && isFirstInitial(withoutHalf(run), before, next);
    case 'initial-last':
      return Boolean(second) && isInitialLast(run, before, next);
    default:
      // A mononym needs its surroundings too: see roster-names.ts.
      return true;
  }
}

function isFull(words: Words, run: readonly Token[], at: number, to: number): boolean {
  if (
    run.slice(1).some((token) => COMMA.test(token.gap) || (/^\. /.test(token.gap) && token.key.length > 1))
  ) {
    const initialBefore = run
      .slice(1)
      .every(
        (token, index) =>
          token.gap.trim() !== ',' && (run[index]?.key.length === 1 || !/^\. /.test(token.gap)),
      );
    if (!initialBefore) return false;
  }
  const dashed = run.slice(1).some((token) => /^ -|- $/.test(token.gap));
  if (dashed) return false;
  if (run.length > 2 || !run.every((token) => isWord(token.key))) return true;
  // Plain words all of them ("will young", "may day"): only capitals make them a name, unless everything shouts.
  if (!run.every((token) => token.shape !== 'lower')) return false;
  const beside = [words.tokens[at - 1], words.tokens[to]];
  return !(run.every(({ shape }) => shape === 'UPPER') && beside.some((token) => token?.shape === 'UPPER'));
}

function isReversed(run: readonly Token[], next: Token | undefined): boolean {
  const [last, first] = run;
  if (!last || !first || run.some(isSmall)) return false;
  const comma = run.findIndex((token) => COMMA.test(token.gap));
  if (run.slice(1).some((token) => token.gap === '.' || /^\. /.test(token.gap))) return false;
  if (comma < 0) return !isGivenName(last.key) && !isWord(last.key);
  // "Thomas, James and Ella" is a list of first names; in a register the line ends there.
  if (PARTICLES.has(last.key) || !isGivenName(run[comma - 1]?.key ?? '')) return true;
  return !next || /^\s*(?:[;(\n]|\d)/.test(next.gap) || /\n/.test(next.gap);
}

/** "Zoë B-H" as "Zoë B": the second half of the initials says no more. */
function withoutHalf(run: readonly Token[]): readonly Token[] {
  return run.length > 2 && run.at(-1)?.gap === '-' && run.at(-2)?.key.length === 1 ? run.slice(0, -1) : run;
}

/** What may follow an initial that is a word too: "Jayden I has", and not "Jack I think". */
const AFTER_I = /^(?:has|is|at|in|from|of|to|with|for|and|on|who|today|again|says|asked|told|made)$/;

function isFirstInitial(run: readonly Token[], before: Token | undefined, next: Token | undefined): boolean {
  const initial = run.at(-1);
  const name = run.at(-2);
  if (!initial || !name || run.some((token) => token.shape === 'lower')) return false;
  if (!/^(?:[ \t]|\.|_)$/.test(initial.gap) || name.possessive) return false;
  if (name.shape === 'UPPER' && next?.shape === 'UPPER') return false;
  // "President George W. Bush": a middle initial. "Thanks Aisha K. Lovely": two sentences.
  const isTitled =
    before?.shape === 'Title' && run[0]?.gap === ' ' && (isTitle(before.key) || !isWord(before.key));
  if (isTitled && next?.shape === 'Title' && dottedAfter(next)) return false;
  // "Mary Aisha K" has another first name.
  if (
    before &&
    before.shape === 'Title' &&
    run[0]?.gap === ' ' &&
    !isWord(before.key) &&
    isGivenName(before.key)
  )
    return false;
  const gap = next?.gap ?? '';
  const dotted = gap.startsWith('.');
  if (initial.key === 'o' && gap.startsWith("'")) return false;
  // I, A, X and V are words, kisses and kings; "Jack T-shirt" and "Ella B&B" go on.
  const goesOnPlainly = next && !/^[.,;:!?)]/.test(gap) && !initial.possessive;
  if (goesOnPlainly && initial.key === 'i' && !AFTER_I.test(next.key)) return false;
  if (goesOnPlainly && /^[axv]$/.test(initial.key) && (next.shape !== 'lower' || name.shape === 'UPPER'))
    return false;
  if (/^[-&+/]/.test(gap) || gap === '') return !next;
  const goesOn = next && (gap === ' ' || gap === '. ' || gap === '.');
  return !(
    goesOn &&
    next.shape === 'Title' &&
    (!isWord(next.key) || isSurname(next.key)) &&
    (dotted || next.key.length > 1)
  );
}

function dottedAfter(next: Token): boolean {
  return next.gap.startsWith('. ');
}

/** After an initial without its point: a plain word or a first name is a surname only where no other capital stands by. */
function isLikelySurname(
  last: Token,
  lead: Token,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  if (!isWord(last.key) && !isGivenName(last.key)) return true;
  const isAlone = [before, next].every(
    (token) => !token || token.shape === 'lower' || !/^ $/.test(token.gap),
  );
  return (
    isAlone && lead.shape === 'Title' && (isSurname(last.key) || isCommonSurname(last.key) || last !== lead)
  );
}

const BEFORE_I = /^(?:with|from|for|to|of|by|into|at|about|is|was)$/;

function isInitialLast(run: readonly Token[], before: Token | undefined, next: Token | undefined): boolean {
  const [initial, ...rest] = run;
  const last = rest.at(-1);
  const lead = rest[0];
  if (!initial || !last || !lead || initial.shape === 'lower' || last.shape === 'lower') return false;
  if (!AFTER_INITIAL.test(lead.gap)) return false;
  const dotted = lead.gap.startsWith('.');
  if (!dotted && (initial.key === 'x' || !isLikelySurname(last, lead, before, next))) return false;
  if (!dotted && initial.key === 'i' && !(before && initial.gap === ' ' && BEFORE_I.test(before.key)))
    return false;
  // "A Khan of old": the article. "A Khan made me laugh": a name.
  if (
    !dotted &&
    initial.key === 'a' &&
    next?.gap === ' ' &&
    (next.shape !== 'lower' || /^(?:of|or|who|in|is|like)$/.test(next.key))
  )
    return false;
  // "J. K. Khan", "Samuel L. Khan": the initial is a middle one.
  if (
    before &&
    /^(?:\. ?| )$/.test(initial.gap) &&
    before.shape !== 'lower' &&
    (before.key.length === 1 || !isWord(before.key))
  )
    return false;
  if (/[-'&]$/.test(initial.gap)) return false;
  return !(next && next.gap === ' ' && next.shape === 'Title' && isBodyWord(next.key));
}
