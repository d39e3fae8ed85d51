import type { Span } from '../engine/rule';
import { remembered } from './remembered';

/**
 * The same text with typographic variants written plainly: straight quotes, ordinary spaces and dashes, full-width letters
 * and digits as ASCII, letters without their accents. Every UTF-16 unit stays in its place, so offsets need no map.
 * Case is kept. Disguises (look-alikes, zero-width signs) are for `rules/text`, not for here.
 */
export const plain = remembered(
  // Without the u flag each UTF-16 unit is replaced on its own; halves of an emoji stay as they are.
  (text) => text.replace(/[^\x00-\x7f]/g, unitOf),
  16,
);

function unitOf(unit: string): string {
  if (/[‘’‚‛′ʼ`´]/.test(unit)) return "'";
  if (/[“”„‟″]/.test(unit)) return '"';
  if (/[‐‑‒–—―−]/.test(unit)) return '-';
  if (/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(unit)) return ' ';
  if (/[\u2028\u2029\u0085]/.test(unit)) return '\n';
  const base = unit.normalize('NFKD');
  return /^[\x21-\x7e]\p{M}*$/u.test(base) ? base.charAt(0) : unit;
}

const SHORT =
  /(?:\b(?:mr|mrs|ms|miss|mx|dr|st|prof|rev|yr|no|vs|approx|dept|incl)|\be\.g|\bi\.e|\b[A-HJ-Z])$/i;

/**
 * Sentences and lines of a plain text, in order, without the white space around them.
 * A full stop after a title or an initial ends nothing. An ellipsis does.
 */
export const sentences: (text: string) => readonly Sentence[] = remembered(cut, 16);

/** A sentence or line, and where it stands. */
export interface Sentence extends Span {
  readonly text: string;
}

function cut(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed) found.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed });
    start = end;
  };
  for (const stop of text.matchAll(/[.!?…]+["')\]]*(?=\s|$)|[\r\n]+/g)) {
    const isTitle = stop[0] === '.' && SHORT.test(text.slice(Math.max(start, stop.index - 8), stop.index));
    if (!isTitle) push(stop.index + stop[0].length);
  }
  push(text.length);
  return found;
}
