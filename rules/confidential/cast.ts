import { phraseFinder, type Word } from '../wording/phrases';
import { CLASSES } from './classes';

/** Somebody a phrase points at. `of-group`: a pupil where a class was spoken of (`one who ...`, `two of them`). */
export type Part = 'pupil' | 'of-group' | 'family' | 'staff' | 'school';

const CAST: Readonly<Record<Part, readonly string[]>> = {
  pupil: [
    '@num/some/both/half/most/another of mine',
    '@child of mine',
    '@child i/we ~5 teach/teaching/taught/tutor/tutored/tutoring/support/supported/supporting/mentor/mentoring/keywork/fighting',
    'i/we ~2 teach/taught/tutor/support/mentor/keywork ~1 @child',
    'my/our ~3 pupil/tutee/mentee',
    'key child/kid/children/pupil',
    'little man/lad/lady/girl/boy/love/one in/from ~2 class/nursery/reception/form/group/set/room/school',
    'who/whom i/we teach/support/tutor',
    'my/our most/more ~2 one/ones',
    '@child in/from my/our ~2 class/set/group/form/school/year/lesson/house/tutor/cohort',
    '@num of my/our ~1 class/form/group/set',
    'brother/sister/brothers/sisters/siblings/twins/cousins in @year',
    'screaming/crying/sobbing/little @num year old/olds',
    'this/that kid/lad/girl/boy in/from/at',
    '@num/some ~1 kids/pupils/children/boys/girls/lads/students in @year',
    '@num/some/couple/few/half of my/our/the ~3 @children',
    'new kid/child/pupil/student/starter/arrival',
    'some/a/this/that @child in/from @year',
    '@child nobody/that',
    '@child who ~8 my/our ~3 class/form/set/group/lesson/room',
    '@year child/kid/pupil/student/boy/girl/lad',
    '@child at ours',
    'my/our eal/sen/send/lac/pp/ehcp/asd/adhd/looked ~2 girl/boy/lad/lass/kid/child/one/ones',
    'same boy/girl/lad/lass/kid/child',
    'kid/lad/pupil/student/child whose',
    '@child at/from/in work/school/class/nursery/year/registration/detention/assembly/intervention',
    '@child moved/put/joined in/into/to ~1 class/form/set/year/school',
    'certain ~2 @child/year/y*',
  ],
  'of-group': [
    'one/two/three/another who/on/whose/goes/has/lives',
    'one/two/another of them',
    'one/two in particular',
  ],
  family: [
    'the/our ~1 @year mums/mum/dad/dads/parents/parent/families',
    'two/three/some/few/couple of ~1 dads/mums/parents',
    'families/parents behind',
    'my/our/that/this ~2 family in/at ~1 school',
    'chat/meeting/call/row/words/email/phone ~2 with/from ~1 mum/dad/parents/parent/nan/carer',
    'the ~2 mum/dad/mother/father/parent/parents/family who/that/whose/from/of',
    'one/another of ~1 mums/dads/parents/families/grandparents',
    'mum/dad/parent/parents/family/families/nan at/from ~1 place/gate/gates/school/work/class',
    'mum/dad/parents/family/nan/carer of ~1 pupil/child/boy/girl/lad/lass/kid/y*',
  ],
  staff: [
    'anyone/someone/somebody/everyone ~1 else ~1 @role',
    '@num/some of ~3 staff/teachers/tas/cleaners/cooks',
    'one of ~3 ects/ect/teachers/tas/staff/team/deputies/cleaners/cooks/trainees/midday*',
    '@role today/yesterday/at/in ~1 school/place/department/corridor/year',
    'the job share/sharer',
    'next door/classroom teacher',
    'bloke/woman/guy/man/lady/someone/somebody/chap in/from/at ~2 dept/department/office/kitchen/staffroom/slt/team/work/finance',
  ],
  school: [
    'finance/bursar/slt/smt/governors/head/trust/mat/ceo say/says/said/told/tells/reckon*/announc*',
    'the sixth form',
    'the nursery/unit/provision/department/site',
    'at ~1 place/work/school',
    'staff meeting/briefing',
  ],
};

/** Finds who is on in a sentence, beyond what the patterns of `whom` know. */
export const findCast: (words: readonly Word[]) => { value: Part }[] = phraseFinder(
  (Object.keys(CAST) as Part[]).flatMap((part) => CAST[part].map((phrase) => [phrase, part] as const)),
  CLASSES,
);
