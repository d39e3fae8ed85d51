/** What a draft as a whole says about whose school it speaks of. For plain text with its years marked. */

import { YEAR } from '../confidential/people-words';

/** The working day of somebody at a school. Bare `school` is not enough: parents write it as often. */
const AT_WORK = new RegExp(
  String.raw`\b(?:classroom|class|lessons?|assembl(?:y|ies)|playground|playtime|pupils?|students?|teach(?:ing|es|er|ers)?|taught|staff|staff ?room|slt|smt|senco|detentions?|marking|ppa|(?:break|lunch|gate|bus|dinner|playground) duty|duty|golden time|carpet(?: time)?|phonics|sats|ofsted|estyn|hmi|nativity|regist(?:er|ration)|home ?time|(?:wet|outdoor|indoor) play|inset|display|supply|timetable|period \d|p[1-6]|corridor|head ?teacher|tas?|lsas?|dinner hall|lunch hall|forest school|school (?:trip|play|council|hall|office|fair|fayre|fete|minibus|kitchen|library|dinner|gates?|disco|choir|production|residential)|residential|(?:at|back to|after|left|into|off) work|my school|our school|this school|year group|sports day|world book day|minibus|circle time|show and tell|pe|science|maths|english|spellings?|parents'? evening|tutor time|form time|gcses?|a[- ]levels?|mocks?|sixth form|eyfs|ks\d|${YEAR})\b`,
  'i',
);
const FOR_SCHOOL =
  /\b(?:at|in|into|from|of) (?:our |my |this )?school\b|\bschool (?:today|tomorrow|this (?:morning|week|afternoon))\b/i;
/** The writer's own home. */
const AT_HOME =
  /\b(?:as a (?:mum|dad|parent|family)|school run|(?:my|our|the) (?:own )?(?:son|daughter|eldest|youngest|husband|hubby|wife|partner|toddler|baby|mum|dad|garden|sofa|caravan|kitchen table|living room)(?:'s)?|bed ?time|bath time|in bed|at home(?! time)|our house|home with|day off|nap|nursery run|dropped (?:them|the kids|the boys|the girls) off|grandparents|nanny and|nana|on holiday|hols|beach|airport|in-laws|family day|uni\b|university|lecturers?)\b/i;
/** Other people's schools, stories and the news. */
const ELSEWHERE =
  /\b(?:(?:my|our|his|her) (?:[a-z]+ )?(?:son|daughter|nephew|niece|grandson|granddaughter|lad|boy|girl|eldest|youngest|kid|child|sister|brother|friend|mate|partner|husband|wife)(?:'s|s') (?:[a-z]+ )?(?:school|class|nursery|teachers?|head|form|college|year)|my old (?:school|teachers?|head)|my (?:own )?school ?days|when (?:i|we) (?:was|were) (?:at|in|a|an|kids|young|little|\d+|seven|eight|nine|ten|eleven|twelve)|back in my day|(?:other|another|different|some|most|many|all|every|local|private|state) schools?\b|a school in|waterloo road|educating (?:yorkshire|essex|cardiff|manchester)|grange hill|bad education|on (?:the )?(?:telly|tv|news|netflix|iplayer|radio)|documentary|headlines?|the guardian|bbc|daily mail|gaza|ukraine|(?:this|the) (?:government|country)|nationally|nationwide|across the (?:country|uk)|in the land|up and down the country|dfe|department for education|education secretary|minister)\b/i;
/** Said of anybody's: pupils, parents and teachers in general. */
const GENERAL =
  /\b(?:nowadays|these days|of today|today's (?:kids|children|youth)|deserves?|every (?:single )?(?:teacher|child|class|school|pupil|parent|ta)|all (?:teachers|children|pupils|parents|schools)|society|generation|human rights?|in general|research (?:shows|says)|studies show|anyone else(?:'s)?|does anyone|any (?:teachers?|tas|parents|ideas|tips))\b/i;

/** Whom the words `the kids`, `a parent`, `the head` may stand for. */
export interface SchoolSetting {
  /** Of the writer's school, as far as the draft tells. */
  readonly isOurs: boolean;
  /** The school of somebody else, a story, the news, or everybody's. */
  readonly isElsewhere: boolean;
  /** The writer's own family, or a class that is none of a school: yoga, spin. */
  readonly isHome: boolean;
}

const LEISURE =
  /\b(?:gym|spin|yoga|pilates|zumba|salsa|pole|hiit|aqua|dance|cookery|pottery|evening|antenatal|nct|language|spanish|welsh|gaelic|boxing|fitness|swim) class(?:es)?\b|\b(?:zumba|pilates|yoga|spin|crossfit|hiit|slimming world|weight watchers|body ?pump)\b/i;

export function schoolSetting(marked: string, isSchoolAccount: boolean): SchoolSetting {
  const isHome = !isSchoolAccount && (AT_HOME.test(marked) || LEISURE.test(marked));
  const isElsewhere = ELSEWHERE.test(marked) || GENERAL.test(marked);
  return {
    isHome,
    isElsewhere,
    isOurs: isSchoolAccount || (!isElsewhere && (AT_WORK.test(marked) || FOR_SCHOOL.test(marked))),
  };
}
