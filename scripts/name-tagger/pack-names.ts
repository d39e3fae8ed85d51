import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rarer names than this say more about spelling than about names. */
const LEAST_BIRTHS = 50;
const COMMON_BIRTHS = 1500;

const PREFIX = '0123456789ABCDEFGHIJ';

/**
 * First names and surnames in a compact form: sorted, each as the number of letters it shares with the one before, then the
 * rest. A `!` after a first name says that it is common.
 */
export function packNames(folder: string): { firstNames: string; surnames: string } {
  const rows = readRows(join(folder, 'ons_names.csv'));
  const firsts = new Map<string, boolean>();
  for (const [name = '', births] of rows)
    if (Number(births) >= LEAST_BIRTHS && /^[A-Z']{2,}$/.test(name))
      firsts.set(plain(name), Number(births) >= COMMON_BIRTHS);
  const lasts = new Set<string>();
  for (const [, , , , local = '', roman = ''] of readRows(join(folder, 'surnames.csv')))
    for (const name of [local, roman]) {
      const key = plain(name);
      if (/^[a-z]{2,}$/.test(key)) lasts.add(key);
    }
  return {
    firstNames: pack([...firsts.keys()], (name) => (firsts.get(name) ? '!' : '')),
    surnames: pack([...lasts], () => ''),
  };
}

function readRows(path: string): string[][] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => line.split(','));
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll("'", '');
}

function pack(names: readonly string[], mark: (name: string) => string): string {
  let packed = '';
  let last = '';
  for (const name of [...new Set(names)].sort()) {
    let shared = 0;
    while (shared < PREFIX.length - 1 && shared < name.length && name[shared] === last[shared]) shared++;
    packed += `${PREFIX[shared]}${name.slice(shared)}${mark(name)}`;
    last = name;
  }
  return packed;
}

/** Short and pet forms of first names: a name, then what it is shortened to; letters only. */
export function packNicknames(folder: string): string {
  const short = new Map<string, string[]>();
  for (const [name = '', relation, nickname = ''] of readRows(join(folder, 'nicknames.csv')))
    if (relation === 'has_nickname' && /^[a-z]{3,}$/.test(name) && /^[a-z]{2,}$/.test(nickname))
      short.set(name, [...(short.get(name) ?? []), nickname]);
  return [...short].map(([name, nicknames]) => `${name}:${nicknames.join(',')}`).join(';');
}
