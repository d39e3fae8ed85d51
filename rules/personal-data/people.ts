import { inSentence } from '../wording/in-sentences';

/** Whose data it is, for the patterns of this rule. For plain text. */

/** Somebody else, as they stand before what is told of them. */
export const WHOSE = String.raw`(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|[Ee]veryone's|[Ee]verybody's|[Ss]omeone's|[Ss]omebody's|(?:[Tt]he |[Mm]y |[Oo]ur )?(?:[a-z]+ )?(?:mum|mam|dad|nan|gran|parent|carer|teacher|head|deputy|colleague|ta|caretaker|governor|pupil|student|kid|child|boy|girl|lad|family|cook|secretary|bursar|manager|neighbour|aunt|auntie|uncle|grandad|brother|sister)(?:'?s'?|s')|the (?:mums|dads|parents|kids|pupils|staff|families)'?|[A-Z][a-z]+(?: [A-Z][a-z'-]+)?'s?))`;
/** The same as the subject of a sentence. */
export const WHO = String.raw`(?:[Hh]e|[Ss]he|[Tt]hey|who|(?:[Tt]he|[Mm]y|[Oo]ur|[Tt]hat|[Tt]his|[Aa]) (?:[a-z]+ ){0,2}(?:mum|mam|dad|nan|family|parents|couple|boy|girl|lad|lass|kid|child|pupil|student|teacher|head|deputy|colleague|ta|caretaker|site manager|cook|governor|chair|secretary|bursar|receptionist|manager|cleaner|one)|(?:Mr|Mrs|Ms|Miss|Dr) [A-Z][a-z'-]+|[A-Z][a-z]+(?: [A-Z][a-z'-]+)?)`;

/** The writer's own data, and people of books, history and public life. */
const OWN_OR_PUBLIC =
  /\b(?:my (?:own |new |old |wee |little |dear )?(?:[a-z]+ )?(?:son|daughter|husband|wife|partner|mum|mam|dad|nan|gran|granny|grandad|brother|sister|niece|nephew|twins?|boy|girl|bairn|eldest|youngest|dog|cat|baby|auntie|uncle|cousin|mate|best friend|friend|address|number|date|birthday|password|salary|pay|payslip|passport|bank|wage|address|phone|dob|login details)|I was born|I live|I'm on|I earn|author|poet|king|queen|prince|princess|shakespeare|dickens|dahl|mozart|on this day|anniversary of|footballer|prime minister|mps?|minister|celebrity|actor|singer|published|publicly|accounts|freedom of information|made[- ]up(?! for)|fictional|imaginary|pretend|template|example(?!\.)|training|baby names?|characters?|story|novel|book|film|telly|potter|paddington|santa|sherlock|gruffalo|sponsor|raised|raising|fundrais\w*|donat\w*)\b/i;

/** Whether a sentence is about the writer, a story, or people in public life. */
export const isOwnOrPublic = inSentence(OWN_OR_PUBLIC);

/** Said not to be shared: the opposite of a finding. */
export const NOT_SHARED =
  /\b(?:don't|do not|won't|will not|never|not|please|make sure|remember|must not|mustn't|shouldn't|should not|let (?:us|the office) know|fill in|return|we are collecting|we're collecting|sealed|up[- ]to[- ]date|shredd\w+|locked|gdpr|lost (?:my|the))\b/i;
