import { FIRST_NAMES, NICKNAMES, SURNAMES } from '../name-data/names';

/** Reads the compact form that `scripts/name-tagger/pack-names.ts` writes: name to whether it is common. */
export function unpackNames(packed: string): ReadonlyMap<string, boolean> {
  const names = new Map<string, boolean>();
  let last = '';
  for (const [, shared = '0', rest = '', mark = ''] of packed.matchAll(/([0-9A-J])([a-z]*)(!?)/g)) {
    last = last.slice(0, Number.parseInt(shared, 20)) + rest;
    names.set(last, mark === '!');
  }
  return names;
}

let firstNames: ReadonlyMap<string, boolean> | undefined;
let surnames: ReadonlyMap<string, boolean> | undefined;

/** How often children in England and Wales were given this name since 1996. Folded, lower case. */
export function givenHere(key: string): 'common' | 'rare' | undefined {
  firstNames ??= unpackNames(FIRST_NAMES);
  const common = firstNames.get(key);
  return common === undefined ? undefined : common ? 'common' : 'rare';
}

/** Whether this is among the commonest surnames of some country. Folded, lower case. */
export function isCommonSurname(key: string): boolean {
  surnames ??= unpackNames(SURNAMES);
  return surnames.has(key);
}

let shortForms: Map<string, Set<string>> | undefined;

/** What a first name is shortened to, and what it may be short for: `tom` for `thomas`, and the other way round. */
export function shortFormsOf(key: string): ReadonlySet<string> {
  shortForms ??= readShortForms();
  return shortForms.get(key) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function readShortForms(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = forms.get(one);
    if (known) known.add(other);
    else forms.set(one, new Set([other]));
  };
  for (const entry of NICKNAMES.split(';')) {
    const [name = '', nicknames = ''] = entry.split(':');
    for (const nickname of nicknames.split(',')) {
      add(name, nickname);
      add(nickname, name);
    }
  }
  return forms;
}
