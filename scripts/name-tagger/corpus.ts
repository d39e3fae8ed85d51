import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A post with the names of persons marked, in UTF-16 units of its text. */
export interface MarkedPost {
  readonly file: string;
  readonly text: string;
  readonly names: readonly (readonly [start: number, end: number])[];
}

export const FILES = [
  'btc-e.conll',
  'btc-g.conll',
  'btc-h.conll',
  'wnut17-dev.conll',
  'wnut17-train.conll',
  'tweebank-dev.bio',
  'tweebank-train.bio',
] as const;

type Cell = { word: string; tag: string; glued: boolean };

/**
 * Reads one corpus. Its posts come as words one a line; they are put together again as people type them.
 * Handles are marked as persons in the Broad Twitter Corpus; they are names of accounts, so those marks are dropped.
 */
export function readCorpus(folder: string, file: string): MarkedPost[] {
  const posts: MarkedPost[] = [];
  let cells: Cell[] = [];
  const close = () => {
    if (cells.length) posts.push(toPost(file, cells));
    cells = [];
  };
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const [word = '', ...rest] = line.split('\t').map((part) => part.trim());
    if (!line.trim()) close();
    else if (word && !line.startsWith('-DOCSTART-')) {
      const tag = /^([BI])-(?:PER|person)$/.exec(rest.at(-1) ?? '')?.[1] ?? 'O';
      const last = cells.at(-1);
      const isHandle = last?.word === '@' && /^\w/.test(word);
      if (isHandle) cells[cells.length - 1] = { word: `@${word}`, tag: 'O', glued: last.glued };
      else cells.push({ word, tag: word.startsWith('@') ? 'O' : tag, glued: isGlued(last, word) });
    }
  }
  close();
  return posts;
}

/** Whether a word stands without a space after the one before it. */
function isGlued(last: Cell | undefined, word: string): boolean {
  if (!last) return true;
  if (/^(?:[.,!?;:…)\]}]+|n['’]t|['’](?:s|m|d|re|ve|ll|t))$/iu.test(word)) return true;
  return /^[([{#$£]$/u.test(last.word) || (/^['’´]$/.test(last.word) && /^(?:s|m|d|re|ve|ll|t)$/.test(word));
}

function toPost(file: string, cells: readonly Cell[]): MarkedPost {
  let text = '';
  const names: [number, number][] = [];
  let open = false;
  for (const { word, tag, glued } of cells) {
    if (!glued) text += ' ';
    const start = text.length;
    text += word;
    const last = names.at(-1);
    if (tag === 'I' && open && last) last[1] = text.length;
    else if (tag !== 'O') names.push([start, text.length]);
    open = tag !== 'O';
  }
  return { file, text, names: names.map(([start, end]) => trimName(text, start, end)) };
}

/** Marks take in a word's trailing signs here and there ("#Poroshenko:"). */
function trimName(text: string, start: number, end: number): [number, number] {
  const inside = text.slice(start, end);
  const bare = inside.replace(/['’]s$/u, '').replace(/[\p{P}\p{S}]+$/u, '');
  return bare ? [start, start + bare.length] : [start, end];
}
