/** Words that hint at something kept inside the school, and casework that names nobody. For plain text. */
import type { Draft } from '../engine/draft';
import type { Match } from '../engine/rule';
import { inText, ofSentence } from '../wording/in-sentences';
import { phraseFinder, wordsIn } from '../wording/phrases';
import { plain, sentences } from '../wording/plain';
import { CLASSES } from './classes';
import { CASEWORK_PHRASES, DREAD_PHRASES, SECRECY_PHRASES } from './hint-phrases';
import { isElsewhere, isOwn } from './own';
import { isAsking, isPublicTalk } from './public-talk';
import { CASEWORK } from './casework';

/** A hint speaks of the school only where the draft does. */
const OF_SCHOOL =
  /\b(?:school|class|pupils?|students?|kids?|children|child|year \d+|y\d+|p[1-7]|head|deputy|slt|staff ?room|staff|governors?|senco|tas?|teachers?|teach|colleagues?|parents?|mums?|ofsted|inspectors?|inspection|trust|academy|exams?|sats|results|grades?|papers?|training|work|job|panel|letters?|budget|redundan\w+|report|investigation|police|council|announced?|notice|interview\w*|appointed|place|team|department|dept|meeting|briefing|minutes|feedback|verdict|office|job|today|mock|marks?|moderat\w+|one of (?:ours|mine)|girl|boy|lad|lass|he|she|her|his|they|families|family)\b/i;
/** `Our confidentiality policy` and a private joke about a birthday are no hints. */
const OPEN =
  /\bconfidential\w* (?:policy|helpline|service|support|advice|counselling|line|waste|bins?)|\b(?:birthday|surprise|pressies?|presents?|baby shower|secret santa|leaving (?:do|gift|card)|leavers'? (?:film|video|do|party|assembly)|hen (?:do|night|party)|stag|wedding|engag\w+|puppy|kitten|holiday|christmas (?:do|party|jumper)|quiz|recipe|spoiler|finale|episode|nativity|panto|musical|pantomime|casting|staff play|staff band|talent show|bake off|turning (?:\d0|thirty|forty|fifty|sixty)|world book day|costume|fancy dress|party|cake|wine|knitting|tattoo|book deal|my (?:own )?(?:book|novel|news|new job))\b/i;

const find = phraseFinder<'hint' | 'dread' | 'casework'>(
  [
    ...SECRECY_PHRASES.map((phrase) => [phrase, 'hint'] as const),
    ...DREAD_PHRASES.map((phrase) => [phrase, 'dread'] as const),
    ...CASEWORK_PHRASES.map((phrase) => [phrase, 'casework'] as const),
  ],
  CLASSES,
);

/** Hints at something that may be kept inside the school, where nothing was told of it. */
export function* findHints(draft: Draft): Iterable<Match<'hint' | 'casework'>> {
  const text = plain(draft.text);
  for (const { text: sentence, start } of sentences(text)) {
    const casework = caseworkIn(sentence);
    const [hit] = casework ? [] : find(wordsIn(sentence));
    if (!casework && (!hit || isOpen(text))) continue;
    if (isElsewhere(sentence) || isPublicTalk(sentence) || isOwn(sentence) || isAsking(sentence)) continue;
    if (hit?.value === 'hint' && !isOfSchool(text)) continue;
    if (casework)
      yield {
        messageId: 'casework',
        span: { start: start + casework.index, end: start + casework.index + casework[0].length },
      };
    else if (hit)
      yield {
        messageId: hit.value === 'casework' ? 'casework' : 'hint',
        span: { start: start + hit.span.start, end: start + hit.span.end },
      };
    return;
  }
}

const caseworkIn = ofSentence((sentence) => CASEWORK.exec(sentence));
const isOpen = inText(OPEN);
const isOfSchool = inText(OF_SCHOOL);
