import type { Role } from '../engine/facts';
import type { Span } from '../engine/rule';
import type { PeopleIndex } from '../text/people';
import type { Token, Words } from '../text/tokens';
import { isPlaceOrBody, isWord } from '../text/word-kinds';

/** A grown-up by title and surname: `Mrs Patel`. */
export interface Titled extends Span {
  /** Roles of everybody on the roster with this surname. Empty: on no roster. */
  readonly roles: readonly Role[];
}

const TITLES = new Set('mr mrs ms miss mx mister missus'.split(' '));
/** Surnames of stories, telly and shelves. Only asked for names on no roster. */
const FAMOUS = new Set(
  `tumble bean darcy havisham doubtfire brown men whippy blobby maker tickle potato stink gum fox twit twits trunchbull honey
  birling hyde jekyll who seuss martens motivator beast brightside blue hinch claus merton kipling muscle sheen sandman spock
  burns incredible benn plow marvel marple moneypenny hannigan bump overall doyle humphries gradgrind fezziwig rochester
  bennet tom king robinson world universe bojangles big t kane chips miyagi magoo ed wolf bump happy messy nosy greedy strong
  tiggywinkle tiggy pepperpot frizzle piggy saigon dynamite wonderful right wrong perfect christmas winter`
    .split(/\s+/)
    .filter(Boolean),
);

/** Grown-ups by title and surname, in order. A surname in small letters counts only where the roster knows it. */
export function findTitled({ tokens }: Words, { roles }: PeopleIndex): Titled[] {
  const found: Titled[] = [];
  for (const [at, title] of tokens.entries()) {
    if (title.kind !== 'word' || title.possessive || !TITLES.has(title.key)) continue;
    const name = tokens[at + 1];
    if (name?.kind !== 'word' || !/^\.? ?$/.test(name.gap) || !/^\p{L}/u.test(name.written)) continue;
    const more = tokens[at + 2];
    const isDouble = !name.possessive && more?.kind === 'word' && more.gap === '-';
    // `Adeyemi-Hart` is another family than `Adeyemi`.
    const key = isDouble ? name.key + more.key : name.key;
    const known = roles.filter(({ own }) => own.byLast.has(key)).map(({ role }) => role);
    const isLower = name.shape === 'lower';
    if (isLower && (!known.length || isWord(name.key))) continue;
    if (!known.length && !isLikelySurname(name, title)) continue;
    found.push({ start: title.start, end: (isDouble ? more : name).end, roles: known });
  }
  return found;
}

function isLikelySurname({ key, shape }: Token, title: Token): boolean {
  if (FAMOUS.has(key) || title.shape === 'lower') return false;
  if (isPlaceOrBody(key)) return false;
  // `Mr K`: nobody is named, but somebody is meant.
  return key.length === 1 || shape === 'Title' || shape === 'mIxed' || shape === 'UPPER';
}
