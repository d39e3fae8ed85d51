import { isPicture, type Draft } from '../engine/draft';
import type { SchoolFacts } from '../engine/facts';
import { withoutJunk } from '../engine/read-words';
import type { Match, PicturePlace, Span } from '../engine/rule';
import { schoolNameFinder } from '../views/school-name';
import { plain } from '../wording/plain';
import { CONFIDENTIAL_WORDS } from './documents';
import { wordPlace } from './seen-places';

type Paper = 'words' | 'letter' | 'chat' | 'script';
/** Says whether a plain text holds the school's name or an address at one of its domains, and where. */
export type SchoolWords = (text: string) => Span | undefined;

/** Compiles what shows that a paper is the school's. */
export function schoolWordsOf({ schoolNames, emailDomains }: SchoolFacts): SchoolWords {
  const findNames = schoolNameFinder(schoolNames);
  const domains = emailDomains.map((domain) => `@${plain(domain).replace(/^@/, '').toLowerCase()}`);
  return (text) => {
    const [name] = findNames(text);
    if (name) return name;
    const lower = text.toLowerCase();
    const domain = domains.find((one) => one.length > 1 && lower.includes(one));
    const start = domain ? lower.indexOf(domain) : -1;
    return domain ? { start, end: start + domain.length } : undefined;
  };
}

/**
 * The first kind of paper, screen or record that the words read in the draft's pictures make, and in which pictures.
 * @param papers whether letters, messages and marked work count, or only words that belong to records
 */
export function papersRead(
  draft: Draft,
  schoolWords: SchoolWords,
  papers: boolean,
): Match<Paper> | undefined {
  const read = draft.attachments.flatMap((one, attachment) =>
    one.seen?.words && isPicture(one) ? [{ one, attachment, text: plain(withoutJunk(one.seen.words)) }] : [],
  );
  for (const [messageId, find] of PAPERS) {
    if (messageId !== 'words' && !papers) continue;
    const pictures = read.flatMap(({ one, attachment, text }): PicturePlace[] => {
      const span = find(text, schoolWords);
      return span ? [wordPlace(attachment, span, one)] : [];
    });
    if (pictures.length) return { messageId, pictures };
  }
  return undefined;
}

type Find = (text: string, schoolWords: SchoolWords) => Span | undefined;

/** Gravest first. Each asks for whole terms, or for several signs at once: much of what is read in a photo is junk. */
const PAPERS: readonly (readonly [Paper, Find])[] = [
  ['words', recordWords],
  ['letter', (text, schoolWords) => (schoolWords(text) ? spanOf(LETTER.exec(text)) : undefined)],
  ['chat', (text) => severalOf(text, CHAT)],
  ['script', (text) => severalOf(text, SCRIPT)],
];

function recordWords(text: string): Span | undefined {
  const isNotice = NOTICE.test(text);
  for (const hit of text.matchAll(new RegExp(CONFIDENTIAL_WORDS, 'gi')))
    if (!isNotice || !ON_NOTICES.test(hit[0])) return spanOf(hit);
  return undefined;
}

/** Words of records that notices for everybody hold as well. */
const ON_NOTICES =
  /safeguarding|child protection|allerg|asthma|epi|password|passcode|key|capability|exclusion|medical/i;

/** Hung up for all to read: a poster, a display, a menu, a notice at the door. */
const NOTICE =
  /\b(?:everyone(?:'s|s) (?:responsibility|business)|if you (?:are|have|see) (?:\w+ ){0,3}(?:worried|concern(?:s|ed)?|worries)|(?:our|your) (?:designated )?safeguarding (?:lead|team|officer)s?|may contain|ask (?:a member of staff|us|at (?:the )?(?:bar|counter|till))|free wi-?fi|guest wi-?fi|all welcome|everyone welcome|join us|tickets|admission|entry £|raffle|bouncy castle|(?:summer|christmas|spring|autumn|school) fair\b|f[eê]te|open (?:day|evening))\b/i;

/** A letter begins or ends so; the school's own name beside it makes it the school's. */
const LETTER =
  /\bdear (?:parents?|carers?|famil(?:y|ies)|mr|mrs|ms|miss|mx|dr|sir|madam|all|colleagues?|staff|head ?teacher|governors?)\b|\byours (?:sincerely|faithfully)\b/i;

/** What a chat or an inbox on a screen shows beside the words. One alone may stand anywhere. */
const CHAT: readonly RegExp[] = [
  /\b(?:delivered|read \d{1,2}[:.]\d{2}|seen \d{1,2}[:.]\d{2}|sent from my (?:iphone|ipad|galaxy|android|mobile))\b/i,
  /\b(?:type (?:a )?message|text message|imessage|whatsapp|messenger|new message|reply all)\b/i,
  /\b(?:online|typing|last seen (?:today|yesterday|at)|active now|active \d+ ?(?:m|min|h) ago)\b/i,
  /\b(?:today|yesterday|mon|tue|wed|thu|fri|sat|sun)\w*,? (?:at )?\d{1,2}[:.]\d{2}\b/i,
  /\b\d{1,2}[:.]\d{2}(?: ?[ap]m)?\b[^]{1,400}?\b\d{1,2}[:.]\d{2}(?: ?[ap]m)?\b[^]{1,400}?\b\d{1,2}[:.]\d{2}(?: ?[ap]m)?\b/i,
];

/** What is printed on exam papers and written under work. */
const SCRIPT: readonly RegExp[] = [
  /\b(?:candidate|centre) (?:name|no|number)\b/i,
  /\b(?:total (?:for|marks)|\[?\(?\d{1,2} marks?\b|marks? scheme|mark out of)\b/i,
  /\b(?:answer all (?:the )?questions|do not write (?:in|outside)|leave blank|write your name)\b/i,
  /\b(?:question|q) ?\d{1,2}\b[^]{1,600}?\b(?:question|q) ?\d{1,2}\b/i,
  /\b(?:www(?=:)|ebi(?=:)|even better if|what went well|next step|see me)\b/i,
  /\b(?:pupil|student)'?s? name\b/i,
];

/** The place of the first sign, where at least two different ones are there. */
function severalOf(text: string, signs: readonly RegExp[]): Span | undefined {
  const hits = signs.map((sign) => sign.exec(text)).filter((hit) => hit !== null);
  return hits.length >= 2 ? spanOf(hits[0] ?? null) : undefined;
}

function spanOf(hit: RegExpExecArray | null): Span | undefined {
  return hit ? { start: hit.index, end: hit.index + hit[0].length } : undefined;
}
