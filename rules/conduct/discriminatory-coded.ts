import { rows } from './rows';

/**
 * How plain some words are that name no group, or wear a cloak. `plain`: they mean one thing. `maybe`: only a person can
 * tell. `school`: only beside people of the school, and then maybe.
 */
export type Plainness = 'plain' | 'maybe' | 'school';

export const say = (plainness: Plainness, phrases: string) => rows<Plainness>(plainness, phrases);

export const CODED_CLASSES = {
  nation: `english british irish scottish welsh polish romanian german french italian spanish pakistani indian asian african chinese
    russian turkish american albanian brazilian essex scouse geordie brummie yorkshire southern northern london`,
  staffkind: `teacher teachers head heads ta tas colleague staff boss caretaker deputy secretary receptionist tutor trainee supply tas
    leader leaders headteacher headteachers principal coach mentor nqt ect governor governors`,
  someone: `he she they him her them hes shes theyre kid kids boy boys girl girls lad lads child children parents parent mum mums dad dads mother
    mothers family families lot woman man women men teacher teachers ta tas head bloke lady colleague pupil pupils student students trainee`,
} as const;
