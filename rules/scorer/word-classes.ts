/**
 * Words that stand for one another where only the kind of person or place matters. A word in no class stands for itself.
 * Kept small on purpose: what a word says about a person is for the trained weights.
 */
const CLASSES: Readonly<Record<string, string>> = {
  '<pupil>': `pupil pupils student students child children childs kid kids kiddo kiddos lad lads laddie lass lasses lassie boy boys
    girl girls wean weans bairn bairns bairn youngster youngsters teen teens teenager teenagers toddler toddlers tot tots
    learner learners schoolkid schoolkids schoolboy schoolgirl <year> reception yr year7s class classes form set tutees tutee
    tutorgroup cherub cherubs`,
  '<parent>': `parent parents mum mums mam mams mom moms mother mothers dad dads father fathers family families carer carers
    gran grandma grandad granny nan nana nanny stepdad stepmum guardian guardians mummy daddy folks`,
  '<staff>': `colleague colleagues teacher teachers ta tas hlta lsa teaching-assistant supply nqt ect ects nqts tutor caretaker
    sendco senco secretary receptionist cook technician librarian coworker workmate cover`,
  '<boss>': `head heads headteacher headmaster headmistress ht boss deputy dht aht slt smt leadership management hod hoy principal
    ceo governor governors governing chair trustees trustee`,
  '<school>': `school schools academy academies trust mat college nursery department dept council la authority primary secondary
    office`,
  '<i>': 'i im ive id ill me myself we us',
  '<my>': 'my our',
  '<you>': 'you u ya youre ur yous yer your yours yourself',
  '<he>': 'he she they hes shes theyre him her them himself herself themselves his their its',
};

const byWord = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(/\s+/).map((word) => [word, name] as const)),
);

/** The class of a word, or the word itself. */
export function classOf(word: string): string {
  return byWord.get(word) ?? word;
}
