import nlp from 'compromise/two';

// compromise keeps its word list in its model, which its types leave open.
interface Model {
  one: { lexicon: Record<string, string | string[] | undefined> };
  two: { switches: Record<string, string | undefined> };
}
const model = nlp.model() as unknown as Model;

const NAME_TAGS = new Set(['MaleName', 'FemaleName', 'FirstName', 'LastName', 'Person', 'ProperNoun']);
const GIVEN_TAGS = new Set(['MaleName', 'FemaleName', 'FirstName']);
/** Months and words that are names as often as not, and that compromise lists as names only or not at all. */
const ALSO_WORDS = new Set(
  `angel april august autumn bell belle bill birthday bishop blossom blue bush case chance chip christian cliff cook cooper
  destiny drew early field fisher flora fox gardener gray grey guy harmony haven heath heather holly honey ivy jack jay jean
  june king kitty lane law lee long love may melody mercy mike miller nick noble page park parker parsons patience penny
  peter poppy prince rain ray reading rich river rock sandy saint shepherd sky skye star storm summer sunny tanner teddy
  terry trinity ward wells west woods wren year`.split(/\s+/),
);
/** Words that people take for names here: given names that compromise lists only as words. */
const ALSO_GIVEN = new Set('oliver jordan mason taylor harper parker logan riley noah ava isla'.split(' '));

const tagsOf = (key: string) => [Object.hasOwn(model.one.lexicon, key) ? model.one.lexicon[key] : []].flat();

/** Whether a folded, lower-case word is an ordinary English word too ("mark", "young", "may"), so that case must tell. */
export function isWord(key: string): boolean {
  if (ALSO_WORDS.has(key) || Object.hasOwn(model.two.switches, key)) return true;
  const tags = tagsOf(key);
  return tags.some((tag) => tag !== undefined && !NAME_TAGS.has(tag)) || isInflected(key);
}

/** Plural of a listed noun ("children", "books" are listed less often than their singular). */
function isInflected(key: string): boolean {
  if (key.length < 5 || !key.endsWith('s')) return false;
  const tags = tagsOf(key.slice(0, -1));
  return tags.some((tag) => tag === 'Singular' || tag === 'Infinitive' || tag === 'Actor');
}

/** Whether a folded, lower-case word is a known given name. */
export function isGivenName(key: string): boolean {
  return (
    ALSO_GIVEN.has(key) ||
    (Object.hasOwn(model.two.switches, key) && Boolean(model.two.switches[key]?.startsWith('Person'))) ||
    tagsOf(key).some((tag) => tag !== undefined && GIVEN_TAGS.has(tag))
  );
}

/** Whether a folded, lower-case word is a known surname. */
export function isSurname(key: string): boolean {
  return tagsOf(key).includes('LastName');
}

/** Whether a folded, lower-case word names a place, a team, a company or a date. */
export function isPlaceOrBody(key: string): boolean {
  return tagsOf(key).some((tag) => tag !== undefined && PLACE_TAGS.has(tag));
}

const PLACE_TAGS = new Set(
  'Place City Region Country Demonym Organization SportsTeam Month WeekDay Date Holiday'.split(' '),
);

/** What follows a name in the name of a place, a firm, a club or a prize ("Khan Academy", "Chester Zoo"). */
export function isBodyWord(key: string): boolean {
  return BODY.has(key);
}

const BODY = new Set(
  `academy school college university road street lane avenue close park stadium arena hall house hotel library foundation trust
  ltd limited plc inc co sons solicitors centre center theatre museum gallery hospital award awards prize cup trophy fc afc
  united rovers city town zoo airport station island beach church cathedral castle bridge festival day eve show band orchestra
  bay river valley market square garden gardens estate farm inn express bank`.split(/\s+/),
);

/** Whether a word stands before the name of a grown-up, a relative or a figure of history. */
export function isTitle(key: string): boolean {
  return TITLES.has(key);
}

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend father sister brother king queen prince princess pope president saint st auntie aunty uncle aunt nan nana grandma grandad councillor cllr pc sgt captain coach chef'.split(
    ' ',
  ),
);
