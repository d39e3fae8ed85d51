import type { Span } from '../engine/rule';

/** Words that say in which part of the school's life somebody stands. For plain text (`rules/wording/plain`). */

export const KIN = String.raw`(?:mums?|mam|mams|mummy|mammy|mom|maw|ma|dads?|da|daddy|mother|father|parents?|carers?|guardians?|nan|nana|nanny|gran|granny|grandma|grandad|grandparents?|step-?(?:mum|dad)|foster (?:mum|dad|carer)s?|childminder|family|folks|older (?:brother|sister)|big (?:brother|sister))`;

const STAFF_ROLE = String.raw`(?:head ?teacher|head ?master|head ?mistress|deputy(?: head)?|assistant head|vice principal|principal|teacher|class teacher|ta|hlta|lsa|teaching assistant|senco|sendco|caretaker|janitor|jannie|site manager|site team|premises manager|business manager|bursar|secretary|receptionist|office manager|office lady|office (?:staff|team)|cook|school cook|kitchen (?:manager|staff|team)|dinner lady|dinner nanny|lunchtime supervisor|midday supervisor|mdsa|cleaner|lollipop (?:lady|man)|crossing patrol|technician|librarian|ect|nqt|trainee|student teacher|supply(?: teacher)?|cover supervisor|mentor|line manager|head of (?:year|department|sixth form|[a-z]{3,12})|form tutor|tutor|nursery nurse|early years lead|year lead|phase leader|subject lead|matron|counsellor|chaplain|coach|escort|governor|chair of governors|job ?share|colleague|boss|manager)`;

/** Whoever stands beside one of these works at the writer's school. */
export const STAFF_BESIDE_AFTER = new RegExp(
  String.raw`^(?:,| -|,? who(?:'s| is)| \()? ?(?:(?:our|my|the|a|in|from|on) (?:[a-z-]+ ){0,2}?(?:${STAFF_ROLE}|office|kitchen|site team|staff ?room|finance|reception desk|(?:english|maths|science|pe|art|history|geography|music|dt|mfl) (?:dept|department|team))\b|${STAFF_ROLE}\b(?=[),.]| (?:at|in) (?:work|school)))`,
  'i',
);
export const STAFF_BESIDE_BEFORE = new RegExp(
  String.raw`\b(?:our|my|the|amazing|lovely|wonderful|brilliant|fellow|colleagues?) (?:[a-z-]+ ){0,2}?${STAFF_ROLE},? (?:called |named )?$`,
  'i',
);

export const PARENT_BESIDE_AFTER = new RegExp(
  String.raw`^(?:,? (?:the|a|an|one of (?:our|my|the)|our|my)(?: [\w'-]+){0,2} (?:mums?|dads?|mams?|parents?|carers?|grandparents?|nan|grandad)\b|,? \(?(?:[\w'-]+ )?(?:parent|mum|dad|mam)s?(?:\)|,| (?:of|to|from|in|at|governor)\b)|'s (?:lad|lass|little (?:one|boy|girl|lad)|eldest|youngest|kids?|child(?:ren)?|son|daughter|boy|girl|twins)\b|, (?:her|him) with)`,
  'i',
);
export const PARENT_BESIDE_BEFORE =
  /\b(?:parents?|mums?|dads?|mams?|parent (?:volunteer|helper|governor)s?|carers?|pta (?:chair|mum|dad|lead)?|the family of|(?:chat|meeting|phone call|call|words|parents'? evening) with)(?:,| -|:)? $/i;

/** School business that is a family's and a teacher's: enough beside a child's name that the roster knows. */
export const SCHOOLISH =
  /\b(?:school|class(?:room)?|teach(?:er|ing|es)?|taught|pupils?|students?|homework|reading|phonics|spellings?|maths|lessons?|playground|assembly|nursery|reception|year \d+|y\d+|p\d|detention|behaviour|attendance|uniform|packed lunch|pe kit|book ?bags?|parents'? evening|school gates?|the gate|drop[- ]?off|pick[- ]?up|home ?time|residential|trip|nativity|sports day|sats|gcses?|senco|ehcp|slt|headteacher|the head|the office|tapestry|seesaw|class ?dojo|parent ?(?:mail|pay)|reports?|marking|e-?mailed|complain\w*|stay and play|settling|forest school|swimming)\b/i;

/** What makes somebody a person that the writer taught, and who has left. */
export const FORMER =
  /\b(?:(?:former|ex|old|past|previous|one-time)[- ](?:pupils?|students?|tutees?|scholars?|head (?:boy|girl)|class member)|alumn(?:us|a|i|ae)|ex-?(?:pupils?|students?|year \d+)|old (?:boy|girl)s? of (?:ours|the school)|used to (?:teach|be in my|have in my|be (?:one of mine|my pupil|my tutee))|(?:i|we|who i|whom i) (?:once |first )?(?:taught|had) (?:(?:him|her|them|you|both)\b|(?:\w+ ){0,4}in (?:year|y\d|reception|p\d|nursery))|taught (?:him|her|them|you)\b|was in my (?:first |old |very first |last )?(?:\w+ )?(?:class|form|tutor group)|class of (?:'?\d\d|(?:19|20)\d\d)|left (?:us|school|our school) (?:in|last|years|ages|a few|this|two|three)|went (?:up|off|on) to (?:the )?(?:big|high|secondary) school|leaver of \d{4}|who left (?:us|in|last)|remember (?:teaching|him|her) (?:in|as a)|my first ever class)\b/i;

/** Words before a first name that make it the writer's own family, friend or pet. */
const OWN_BEFORE =
  /\b(?:my|our|his|her|me) (?:[a-z-]+ )?(?:mum|mam|mom|dad|mother|father|son|daughter|boy|girl|lad|sister|brother|nan|nana|gran|grandma|grandad|auntie|aunt|uncle|cousin|niece|nephew|husband|hubby|wife|partner|fiancee?|boyfriend|girlfriend|eldest|youngest|baby|toddler|twins|friend|mate|bestie|bff|neighbour|dog|cat|puppy|kitten|rabbit|hamster|horse|pony|tortoise|guinea pig|other half|oh)(?: of \w+| \w+)?,? $/i;
/** Words after a name that make it an animal's or a toy's: `Jazz, he's four, he's a whippet`, `Biscuit the class hamster`. */
const BEAST = String.raw`(?:whippet|labrador|lab|spaniel|cockapoo|poodle|terrier|collie|greyhound|puppy|pup|dog|doggo|cat|kitten|hamster|rabbit|bunny|guinea pig|tortoise|pony|horse|chicken|hen|goldfish|gecko|budgie|parrot|snake|teddy|bear|mascot|plant|campervan|boat)`;
const ANIMAL = new RegExp(
  String.raw`^(?:,? (?:the|our|my|an?) (?:[\w-]+ ){0,2}${BEAST}\b|[^.!?]{0,25}(?:is|'s) (?:an?|the|our|my) (?:[\w-]+ ){0,2}${BEAST}\b)`,
  'i',
);
/** A title makes a grown-up. */
export const TITLE_FIRST = /^(?:mr|mrs|ms|miss|mx|dr|sir)\b/i;

/** Whether a name in a plain text is the writer's own family's, a friend's or an animal's: `my dad Wayne`. */
export function isOwn(text: string, { start, end }: Span): boolean {
  return (
    OWN_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || ANIMAL.test(text.slice(end, end + 60))
  );
}
