import type { Span } from '../engine/rule';
import { isDeskAddress, isPublicBody, PROVIDER, PROVIDER_HOST } from './email-desks';

export interface Email extends Span {
  /** `email` is written out, `hidden` in words or with signs in between (`sam at example dot org`). */
  readonly kind: 'email' | 'hidden';
  /** Lower case, as it would be typed. */
  readonly address: string;
  /** Whether a desk reads it and not a person (`office@...`). */
  readonly isDesk: boolean;
}

const LOCAL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'-]{0,62}[\\p{L}\\p{N}_+-])?";
const LABELS = '[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}';
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}.@_/])${LOCAL}@(?:${LABELS}\\.\\p{L}{2,24}|(?:${PROVIDER}))(?![\\p{L}\\p{N}@])`,
  'gu',
);

const OPEN = '[([{<«"*~|]';
const CLOSE = '[)\\]}>»"*~|]';
const AT = `(?:\\s*${OPEN}\\s*(?:at|@|a)\\s*${CLOSE}\\s*|\\s+(?:at|a t)\\s+|\\s*@\\s*|\\s*[_-]at[_-]\\s*)`;
const DOT = `(?:\\s*${OPEN}\\s*(?:dot|\\.|punto|point)\\s*${CLOSE}\\s*|\\s+(?:dot|d o t)\\s+|\\s*[_-]dot[_-]\\s*|\\s*[.]\\s+|\\s+[.]\\s*|\\.|,)`;
const TOP =
  '(?:com|org|net|uk|co|sch|ac|gov|ie|me|info|email|example|eu|io|scot|wales|cymru|london|tv|biz|online|fr|de|es|it|pl)';
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}.@_/])([\\p{L}\\p{N}](?:[\\p{L}\\p{N}.%+']|[_-](?!at[_-])){0,62}(?:\\s+(?:dot|underscore|dash|hyphen)\\s+[\\p{L}\\p{N}_-]+){0,4})(${AT})([\\p{L}\\p{N}]+(?:-(?!dot|at-)[\\p{L}\\p{N}]+)*(?:(${DOT})[\\p{L}\\p{N}]+(?:-(?!dot|at-)[\\p{L}\\p{N}]+)*){0,3}?(${DOT})${TOP}(?:${DOT}(?:uk|com|org|sch|lea))*)(?![\\p{L}\\p{N}@])`,
  'giu',
);
/** `samhillATexampleDOTcom`: only capitals tell the words from letters. */
const SHOUTED =
  /(?<![\p{L}\p{N}.@_/])[\p{Ll}\p{N}][\p{Ll}\p{N}._-]{1,40}AT[\p{Ll}\p{N}-]{2,40}(?:DOT\p{Ll}{2,12}){1,3}(?![\p{L}\p{N}])/gu;
/** One letter after another: `s a m @ e x a m p l e . o r g`. */
const SPREAD = /(?<!\S)[\p{L}\p{N}](?: [\p{L}\p{N}@._+-]){7,70}(?!\S)/gu;

/** What every domain has, so that `at` alone costs nothing. */
const DOMAIN = new RegExp(`@|dot(?![a-z])|d o t|DOT|[.,]\\s*${TOP}(?!\\p{L})`, 'iu');

const CUE =
  /\b(?:e-?mails?|e-?mailing|mail|contact|reach|drop me|send|message|write|gmail|addy|address|its|it'?s|is|to|at|on|me)\b[^.!?\n]{0,24}$/i;
const NO_MAILBOX =
  /^(?:look(?:ed|ing|s)?|more|news|read|found|find|available|us|me|them|him|her|you|it|out|here|there|see|shop|log(?:in|ged)?|search(?:ed)?|online|story|article|photos?|tickets?|info|details|buy|bought|work(?:s|ed|ing)?|job|live|watch(?:ed)?|now|is|are|was|be|back|one|play(?:ing|ed)?|apply|open|up|free|order(?:ed)?|book(?:ed)?|team|everyone|all|laugh(?:ed|ing)?|start(?:s|ed)?|meet|visit|stare[ds]?|good|sign(?:ed)?|stuff|deals?|sale|half|and|or|the)$/i;

/**
 * E-mail addresses, however they are written. Addresses of public bodies (`.gov.uk`) are left out; desks' are marked.
 * @param text plain text
 */
export function findEmails(text: string): Email[] {
  const found: Email[] = [];
  const add = (kind: Email['kind'], address: string, start: number, end: number) => {
    if (isPublicBody(address) || found.some((one) => one.start < end && start < one.end)) return;
    found.push({ kind, address, isDesk: isDeskAddress(address), start, end });
  };
  const isWorthReading =
    text.includes('@') ||
    /\bat\b|[_-]at[_-]|AT\b|[[({<«"*~|]\s*at\b|[a-z0-9]AT[a-z]/.test(text) ||
    / a t /.test(text);
  if (!isWorthReading || !DOMAIN.test(text)) return found;
  for (const { 0: written, index } of text.matchAll(WRITTEN)) {
    // The rest of the domain may stand behind a space or a comma: `sam@example . co . uk`.
    if (!HALF.test(written) || !REST.test(text.slice(index + written.length)))
      add('email', written.toLowerCase(), index, index + written.length);
  }
  for (const hit of text.matchAll(SPOKEN)) {
    const [all, local = '', at = '', domain = '', , dot = ''] = hit;
    if (!isAddress(local, at, domain, dot, text.slice(Math.max(0, hit.index - 40), hit.index))) continue;
    add('hidden', `${spelled(local)}@${spelled(domain)}`.toLowerCase(), hit.index, hit.index + all.length);
  }
  for (const { 0: written, index } of text.matchAll(WRITTEN))
    add('email', written.toLowerCase(), index, index + written.length);
  for (const { 0: written, index } of text.matchAll(SHOUTED))
    add(
      'hidden',
      written.replace('AT', '@').replace(/DOT/g, '.').toLowerCase(),
      index,
      index + written.length,
    );
  for (const { 0: written, index } of text.matchAll(SPREAD)) {
    const address = written.replaceAll(' ', '').toLowerCase();
    if (/^[^@]+@[^@]+\.[a-z]{2,}$/.test(address)) add('hidden', address, index, index + written.length);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A top domain after a sign: the address goes on. */
const REST = new RegExp(`^${DOT}${TOP}(?![\\p{L}\\p{N}])`, 'iu');
const HALF = new RegExp(`@(?:${PROVIDER}|[\\p{L}\\p{N}-]+\\.(?:co|ac|sch|org|mail))$`, 'iu');

/** `Look at example.org` is a sentence: bare words count where the dot is hidden too, or where they look like an address. */
function isAddress(local: string, at: string, domain: string, dot: string, before: string): boolean {
  const sign = at.trim();
  const isWord = /^(?:at|a t)$/i.test(sign);
  if (!isWord && sign !== '@') return true;
  const isHiddenDot = /dot|d o t|[([{<«"*~|]/i.test(dot);
  // A full stop with a space on one side may end a sentence; on both sides it hides.
  if (/^\s*[.,]\s+$|^,$/.test(dot) && !PROVIDER_HOST.test(domain) && sign !== '@') return false;
  if (sign === '@' && !/^\s/.test(at)) return true;
  const looksLikeOne = /[\d._]/.test(local) || local.includes(' ');
  const isProvider = PROVIDER_HOST.test(domain);
  if (NO_MAILBOX.test(local)) return false;
  if (isHiddenDot || (looksLikeOne && (isProvider || isWord || CUE.test(before)))) return true;
  return isProvider && (local.length > 3 || CUE.test(before));
}

function spelled(words: string): string {
  return words
    .replace(/\s*[([{<«"*~|_-]?\s*\b(?:dot|d o t)\b\s*[)\]}>»"*~|_-]?\s*/gi, '.')
    .replace(/[_-]dot[_-]/gi, '.')
    .replace(/\s+underscore\s+/gi, '_')
    .replace(/\s+(?:dash|hyphen)\s+/gi, '-')
    .replace(/,/g, '.')
    .replace(/[\s()[\]{}<>«»"*~|]/g, '');
}
