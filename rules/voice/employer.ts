import type { Span } from '../engine/rule';
import { schoolNameFinder } from '../views/school-name';
import { sentenceAt, shortName } from './wording';

const WORKS =
  /\b(?:work(?:s|ed|ing)?|teach(?:es|er|ers|ing)?|taught|ta|hlta|lsa|ect|nqt|pgce|governors?|caretaker|site manager|janitor|kitchen|cook|dinner lad(?:y|ies)|midday|lunchtime supervisor|receptionist|(?:the )?office|bursar|business manager|lanyard|badge|staff(?:room|life)?|my class|our class|my form|class teacher|form tutor|tutor|headteacher|head ?teacher|head(?= (?:of|at|@))|deputy|assistant head|principal|senco|dsl|subject lead|lead(?:er)?|(?:yr|year|y) ?\d+|p[1-7]|reception|nursery|eyfs|ks[1-5]|supply|duty|new job|first day|day (?:one|1|two|2|\d+)|started|starting|start(?: at)|joined|joining|another (?:day|week|term|year)|years? (?:at|in|of)|back (?:at|to|in)|colleagues?|team|lessons?|pupils|kids|children|inset|leaving do|employ(?:ed|er|ee)|job|post|role|shift|promot\w+|coach(?:ing)?|librarian|technician|cleaner|nurse|trainee|placement)\b/i;
/** Talk of a school where one does not work, or no longer. */
const NOT_THEIRS =
  /\b(?:my|our|his|her|their) (?:son|daughter|kids?|child(?:ren)?|boys?|girls?|eldest|youngest|nephew|niece|grand\w+|brother|sister)(?:'s)?\b|\b(?:old boys|reunion|class of \d+|when I was (?:a )?(?:pupil|kid|at|little|\d)|I went to|attended|used to go|alumn\w+|open (?:day|evening)|interview(?:ed)? at|applied)\b/i;

export interface Named extends Span {
  readonly how: 'work' | 'name';
}

/**
 * Where a draft names the writer's school, and whether it says that the writer works there. What people call the school for
 * short counts only beside a word of work, since it may be a town.
 */
export function employerFinder(names: readonly string[]): (text: string) => Named[] {
  const full = schoolNameFinder(names);
  const shorts = names.map(shortName).filter((name): name is string => name !== undefined);
  const short = schoolNameFinder(shorts.filter((name) => !names.includes(name)));
  return (text) => {
    const found: Named[] = [];
    for (const span of full(text)) {
      const [from, to] = sentenceAt(text, span.start, span.end);
      const sentence = `${text.slice(from, span.start)} ${text.slice(span.end, to)}`;
      const works = WORKS.test(sentence) && !NOT_THEIRS.test(sentence);
      found.push({ ...span, how: works ? 'work' : 'name' });
    }
    for (const span of short(text)) {
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
      const [from, to] = sentenceAt(text, span.start, span.end);
      const sentence = `${text.slice(from, span.start)} ${text.slice(span.end, to)}`;
      if (WORKS.test(sentence) && !NOT_THEIRS.test(sentence)) found.push({ ...span, how: 'work' });
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

const KIND = String.raw`(?:primary|secondary|junior|infant|nursery|special|village|high|grammar|prep|first|middle|faith|catholic|c of e|church|small|tiny|little|big|large|lovely|one-form|two-form|local|state)`;
const PLACED = new RegExp(
  String.raw`\b(?:[Tt]each(?:er|ing|es)?|[Ww]ork(?:ing|s)?|TA|[Hh]ead(?:teacher)?|[Dd]eputy|[Gg]overnor|[Cc]aretaker|SENCO|[Ss]enco|ECT|[Ll]ead)\b[^.!?\n]{0,40}?\b(?:at|in|of|for) (?:an? |the |our )?(?:${KIND} )+(?:school|academy)? ?(?:school )?(?:in|near|just outside|outside|on the edge of) ([A-Z][a-z]+(?:[ -](?:[A-Z][a-z]+|on|upon|le|by|the))*)`,
);
/** Too big to point at one school. */
const WIDE =
  /^(?:England|Scotland|Wales|Northern|Ireland|Britain|The|London|North|South|East|West|Birmingham|Manchester|Leeds|Liverpool|Glasgow|Edinburgh|Bristol|Sheffield|Cardiff|Belfast|Newcastle|Nottingham|Leicester|Yorkshire|Lancashire|Kent|Essex|Surrey|Sussex|Devon|Cornwall|Norfolk|Suffolk|Hampshire|Dorset|Somerset|Cumbria|Durham|Northumberland|Cheshire|Derbyshire|Staffordshire|Shropshire|Lincolnshire|Oxfordshire|Special|Year|Key|Europe|France|Spain|Dubai|May|June|July|September|January)\b/;

/** `TA at a small primary school in Telford`: the school is not named, and is easily found. */
export function placedSchool(text: string): Span | undefined {
  const hit = PLACED.exec(text);
  if (!hit || WIDE.test(hit[1] ?? '')) return undefined;
  return { start: hit.index, end: hit.index + hit[0].length };
}
