import { markYears } from '../confidential/people-words';
import type { Span } from '../engine/rule';
import { matchesIn } from '../wording/table';
import { NOT_AFTER, PHRASES, readable, STAFF_OF_YEAR, type Circle } from './phrases';
import { schoolSetting } from './setting';

/** Pupils, parents or staff of the writer's school, as a draft speaks of them without a name. */
export interface CommunityMention extends Span {
  readonly circle: Circle;
}

/** Most drafts hold none of these words. */
const MAY =
  /class|form|tutor|tutee|ment(?:ee|or)|pupil|student|year|\by\d|\bp\d|\bs\d|yr|reception|nursery|group|\bsets?\b|kid|child|boy|girl|lad|lass|bairn|wean|learner|mine|choir|lot\b|ones\b|council|prefect|captain|team|cast|band|crew|gang|squad|bunch|cohort|leaver|parent|mum|mam|dad|famil|carer|nan\b|gran|pta|ptfa|head|deput|principal|\bh?l?tas?\b|lsa|assistant|sen[cd]|caretaker|jan|site|manager|bursar|secretary|office|nurse|cook|dinner|lunch|midday|mdsa|kitchen|lollipop|slt|smt|governor|governing|ect|nqt|trainee|job ?share|partner|supply|cover|hod|phase|teacher|staff|colleague|worker|boss|work|school|librarian|technician|department|dept|cherub|monster|angel|darling|young|teen|house|ks\d|little|former|cleaner|leadership/i;

/**
 * Everybody of the school whom a plain text speaks of without a name, in order, none overlapping.
 * Pupils, parents and teachers in general, the writer's own family, other schools and the news are left out.
 * @param isSchoolAccount the school's own account speaks of nobody else's pupils
 */
export function communityMentions(text: string, isSchoolAccount = false): CommunityMention[] {
  if (!MAY.test(text)) return [];
  const marked = markYears(text);
  const setting = schoolSetting(marked, isSchoolAccount);
  const isOurs = setting.isOurs && !setting.isHome;
  const bare = readable(marked);
  const found: CommunityMention[] = [];
  for (const { circle, needs, table } of PHRASES) {
    if (needs === 'ours' && !isOurs) continue;
    for (const { 0: written, index } of matchesIn(bare, table)) {
      const span = { start: index, end: index + written.trimEnd().length };
      if (NOT_AFTER[circle].test(bare.slice(span.end, span.end + 40))) continue;
      if (circle === 'pupils' && STAFF_OF_YEAR.test(bare.slice(index, index + 60))) continue;
      if (isSomebodyElse(marked, span, circle) || (setting.isHome && LEISURE_CLASS.test(written))) continue;
      found.push({ circle, ...span });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => start >= last && (last = end) > 0);
}

/** At home, `my class` may be one that the writer takes. */
const LEISURE_CLASS = /^(?:my|our) class(?:es)?$/i;
const SIBLINGS = /\b(?:anniversary|my (?:brother|sister)|passed away|wedding|mum and dad|our childhood)\b/i;

/** At home, not in class. */
const OWN_CHILDREN = /^(?:my|our) own (?:kids|children|boys|girls|two|three|lot|little ones)\b/i;

function isSomebodyElse(text: string, { start, end }: Span, circle: Circle): boolean {
  const after = text.slice(end, end + 30);
  const before = text.slice(Math.max(0, start - 30), start);
  if (OWN_CHILDREN.test(text.slice(start, end))) return true;
  // `Every class in the land`, `a teacher in Leeds`.
  if (
    /^ (?:(?:in|at|from) (?:another|a different|some) |in the (?:land|country|uk|world|news|film|book|story)|everywhere|up and down|on (?:telly|tv|twitter|x|edutwitter))\b/i.test(
      after,
    )
  )
    return true;
  if (/\b(?:every|any|most|many|if|no|other people's|someone else's) $/i.test(before) && circle !== 'staff')
    return true;
  return circle === 'parents' && SIBLINGS.test(text);
}
