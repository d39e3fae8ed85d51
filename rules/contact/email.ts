import type { Span } from '../engine/rule';

export interface Email extends Span {
  /** `email` is written out, `hidden` in words (`sam at example dot org`). */
  readonly kind: 'email' | 'hidden';
  /** Lower case, as it would be typed. */
  readonly address: string;
}

const PROVIDER =
  'gmail|googlemail|hotmail|outlook|yahoo|icloud|live|msn|aol|btinternet|sky|virginmedia|protonmail|proton';
const LOCAL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'-]{0,62}[\\p{L}\\p{N}_+-])?";
const LABELS = '[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}';
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}.@_/])${LOCAL}@(?:${LABELS}\\.\\p{L}{2,24}|(?:${PROVIDER}))(?![\\p{L}\\p{N}@])`,
  'gu',
);

const AT = String.raw`(?:\s*[([{<]\s*(?:at|@|a)\s*[)\]}>]\s*|\s+at\s+|\s+@\s+|\s*_at_\s*)`;
const DOT = String.raw`(?:\s*[([{<]\s*(?:dot|\.)\s*[)\]}>]\s*|\s+dot\s+|\s+\.\s+|\.)`;
const TOP = '(?:com|org|net|uk|co|sch|ac|gov|ie|me|info|email|example)';
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}.@_/])(${LOCAL}(?:\\s+(?:dot|underscore)\\s+[\\p{L}\\p{N}]+)*)(${AT})([\\p{L}\\p{N}-]+(?:(${DOT})[\\p{L}\\p{N}-]+)*?(${DOT})${TOP}(?:${DOT}(?:uk|com|org|sch|lea))*)(?![\\p{L}\\p{N}@])`,
  'giu',
);
/** Desks, not people: an address that a whole organisation gives out. */
const DESK =
  /^(?:office|info|admin|enquir(?:y|ies)|reception|contact|hello|help|support|bookings?|tickets?|events?|jobs|recruitment|hr|pta|press|media|news|newsletter|no-?reply|donations?|charity|friends|library|admissions|safeguarding|school|sales|orders|customerservices?|team)\b/i;

/**
 * E-mail addresses of people. Desk addresses (`office@...`) are left alone, except with a free mail provider.
 * @param text plain text
 */
export function findEmails(text: string): Email[] {
  const found: Email[] = [];
  for (const hit of text.matchAll(WRITTEN)) {
    const address = hit[0].toLowerCase();
    found.push({ kind: 'email', address, start: hit.index, end: hit.index + hit[0].length });
  }
  for (const hit of text.matchAll(SPOKEN)) {
    const [all, local = '', at = '', domain = '', , dot = ''] = hit;
    // `Look at example.org` is a sentence: bare words count only where the dot is hidden too or the name looks like an address.
    const isBare = /^\s+(?:at|@)\s+$/i.test(at);
    const isMailbox = /[\d._]/.test(local) || new RegExp(`^(?:${PROVIDER})\\b`, 'i').test(domain);
    if (isBare && !/dot|\./.test(dot.trim().length > 1 ? dot : '') && !isMailbox) continue;
    const address = `${spelled(local)}@${spelled(domain)}`.toLowerCase();
    const isKnown = found.some((one) => one.start < hit.index + all.length && hit.index < one.end);
    if (!isKnown) found.push({ kind: 'hidden', address, start: hit.index, end: hit.index + all.length });
  }
  return found.filter(({ address }) => !isDesk(address)).sort((a, b) => a.start - b.start);
}

function isDesk(address: string): boolean {
  const [local = '', domain = ''] = address.split('@');
  return DESK.test(local) && !new RegExp(`^(?:${PROVIDER})\\b`, 'i').test(domain);
}

function spelled(words: string): string {
  return words
    .replace(/\s*[([{<]?\s*\b(?:dot)\b\s*[)\]}>]?\s*/gi, '.')
    .replace(/\s+underscore\s+/gi, '_')
    .replace(/[\s()[\]{}<>]/g, '');
}
