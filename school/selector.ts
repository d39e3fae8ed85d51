import { AttributeAction, isTraversal, parse, SelectorType, type Selector } from 'css-what';

/** Longest selector, in UTF-16 units. Those of the bundled sites have at most half of it. */
const MAX_LENGTH = 500;
/** Most alternatives that commas may part, inner ones counted too. */
const MAX_ALTERNATIVES = 20;

/** Pseudo-classes that take a list of selectors. */
const TAKES_SELECTORS = ['is', 'where', 'not', 'has'];
/** Pseudo-classes that take a position, such as `2n+1`. */
const TAKES_POSITION = ['nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type'];
const POSITION = /^\s*(?:even|odd|[+-]?\d+|[+-]?\d*n(?:\s*[+-]\s*\d+)?)\s*$/i;
/**
 * Pseudo-classes that Chromium 120 and Firefox 140 both have and that say something lasting about an element. What changes
 * under the pointer (`:hover`, `:active`) is left out: a box must not come and go while somebody writes.
 */
const PLAIN = new Set(
  `root empty first-child last-child only-child first-of-type last-of-type only-of-type enabled disabled checked required
  optional read-only read-write placeholder-shown focus focus-within defined modal popover-open`.split(/\s+/),
);

/** Elements that every page is full of: alone they say nothing about a composer. */
const EVERYWHERE = new Set(['html', 'head', 'body', 'div', 'span', 'p']);
/** Attributes that most elements have. */
const COMMON = new Set(['class', 'id', 'style']);

/**
 * What is wrong with a selector that is to stand in for a bundled one, as a half sentence after its place; undefined when
 * nothing is. There is no page here to try it on, so it is read: syntax by css-what, and beyond that what css-what lets
 * pass and browsers do not. Never throws, and repeats nothing of the selector.
 */
export function selectorProblem(selector: unknown): string | undefined {
  if (typeof selector !== 'string') return 'must be text';
  if (selector.trim() === '') return 'is empty';
  if (selector.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  let branches: Selector[][];
  try {
    branches = parse(selector);
  } catch {
    return UNREADABLE;
  }
  if (countOf(branches) > MAX_ALTERNATIVES) return `has more than ${MAX_ALTERNATIVES} alternatives`;
  const problem = looseSyntax(selector) ?? first(branches, (branch) => branchProblem(branch, 0));
  if (problem) return problem;
  return branches.every(says)
    ? undefined
    : 'fits nearly everything on a page; name a role, a test id or an attribute';
}

const UNREADABLE = 'is not a selector that browsers can read';

/**
 * css-what reads names that begin with a figure, values without quotes, and more, where a browser refuses the whole
 * selector. Judged on the text without its quoted parts.
 */
function looseSyntax(selector: string): string | undefined {
  const bare = selector.replace(/"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'/g, '""');
  const NAME = '(?:--|-?(?:[a-z_\\u0080-\\uffff]|\\\\.))(?:[\\w\\u0080-\\uffff-]|\\\\.)*';
  // Unless escaped, every sign that is left must be one that selectors are made of.
  if (/[^\w\s\u0080-\uffff"\\()[\]#.:>~+*=^$|,-]/.test(bare.replace(/\\./g, ''))) return UNREADABLE;
  if (new RegExp(`(?<!\\\\)[#.](?!${NAME})`, 'i').test(bare)) return UNREADABLE;
  if (new RegExp(`=(?!\\s*(?:""|${NAME})\\s*(?:[is]\\s*)?\\])`, 'i').test(bare))
    return 'has a value that needs quotes, as in [data-testid="post-box"]';
  return undefined;
}

/** @param inHas inside how many `:has()` this stands: there, a selector may begin with a combinator. */
function branchProblem(branch: readonly Selector[], inHas: number): string | undefined {
  const [begin, end] = [branch[0], branch.at(-1)];
  if (!begin || !end || isTraversal(end) || (isTraversal(begin) && !inHas)) return UNREADABLE;
  // css-what lets a tag stand behind a class, where browsers read nothing.
  const isTag = ({ type }: Selector) => type === SelectorType.Tag || type === SelectorType.Universal;
  if (branch.some((token, index) => isTag(token) && index > 0 && !isTraversal(branch[index - 1] ?? token)))
    return UNREADABLE;
  return first(branch, (token) => tokenProblem(token, inHas));
}

function tokenProblem(token: Selector, inHas: number): string | undefined {
  switch (token.type) {
    case SelectorType.PseudoElement:
      return 'has a pseudo-element, which is no element of the page';
    case SelectorType.Parent:
    case SelectorType.ColumnCombinator:
      return UNREADABLE;
    case SelectorType.Universal:
      return token.namespace === null ? undefined : UNREADABLE;
    case SelectorType.Tag:
      return token.namespace === null && isName(token.name) ? undefined : UNREADABLE;
    case SelectorType.Attribute: {
      // Firefox knows the flag `s`, Chromium does not.
      const odd = token.action === AttributeAction.Not || token.ignoreCase === false;
      return token.namespace === null && !odd && isName(token.name) ? undefined : UNREADABLE;
    }
    case SelectorType.Pseudo:
      return pseudoProblem(token, inHas);
    default:
      return undefined;
  }
}

function pseudoProblem({ name, data }: Extract<Selector, { data: unknown; name: string }>, inHas: number) {
  if (TAKES_SELECTORS.includes(name)) {
    if (!Array.isArray(data) || !data.length || (name === 'has' && inHas)) return UNREADABLE;
    const relative = name === 'has' ? 1 : 0;
    return first(data as Selector[][], (branch) => {
      // Only right inside `:has()` may a selector begin with a combinator; deeper, another `:has()` is refused.
      const [begin] = branch;
      if (begin && isTraversal(begin) && !relative) return UNREADABLE;
      return branchProblem(branch, relative || inHas);
    });
  }
  if (TAKES_POSITION.includes(name))
    return typeof data === 'string' && POSITION.test(data) ? undefined : UNREADABLE;
  if (PLAIN.has(name) && data === null) return undefined;
  return 'has a pseudo-class that cannot be used here';
}

/** Whether a branch tells one part of a page from another: some step of it names more than “any element”. */
function says(branch: readonly Selector[]): boolean {
  return branch.some((token) => {
    switch (token.type) {
      case SelectorType.Tag:
        return !EVERYWHERE.has(token.name.toLowerCase());
      case SelectorType.Attribute:
        return token.action !== AttributeAction.Exists || !COMMON.has(token.name.toLowerCase());
      case SelectorType.Pseudo:
        // What it is not leaves nearly everything; a place in the row or a state does too.
        return token.name !== 'not' && Array.isArray(token.data) && token.data.every(says);
      default:
        return false;
    }
  });
}

function countOf(branches: readonly (readonly Selector[])[]): number {
  return branches.reduce(
    (sum, branch) =>
      branch.reduce(
        (inner, token) =>
          token.type === SelectorType.Pseudo && Array.isArray(token.data)
            ? inner + countOf(token.data)
            : inner,
        sum + 1,
      ),
    0,
  );
}

/** Names of elements and attributes, as HTML and its frameworks write them. */
function isName(name: string): boolean {
  return /^[a-z_\u0080-\uffff-][\w\u0080-\uffff.:-]*$/i.test(name);
}

function first<T>(list: readonly T[], problem: (one: T) => string | undefined): string | undefined {
  for (const one of list) {
    const message = problem(one);
    if (message) return message;
  }
  return undefined;
}
