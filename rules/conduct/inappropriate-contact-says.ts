import { rows } from './rows';

/** What words to a child do; a message id each. */
export type Says = 'secrecy' | 'looks' | 'favour' | 'alone' | 'channel' | 'asking' | 'closeness' | 'sexual';

export interface Saying {
  readonly says: Says;
  /**
   * `plain`: out of place in any message to a child, and odd enough in others to ask. `usual`: said between grown-ups every
   * day, so only where something tells of school or a child. `warm`: fine in a family too, so only to a pupil, plainly.
   */
  readonly strength: 'plain' | 'usual' | 'warm';
}

export const say = (says: Says, strength: Saying['strength'], phrases: string) =>
  rows<Saying>({ says, strength }, phrases);

export const SAYING_CLASSES = {
  parent: `mum mums mam mams mom ma mummy mammy dad dads da daddy parents parent folks nan nana gran granny mother father rents family sister
    brother carers carer foster`,
  school: `school head teacher teachers staff slt mr mrs ms miss sir office tutor boss coach club parents governors anyone anybody noone
    noone nobody others people lads girls boys class friends mates kids lasses weans team squad squad group form`,
  u: 'you u ya ye yer ur your youre yous thee yaself yourself',
  app: `snap snapchat sc insta instagram ig whatsapp whats-app wa telegram signal discord kik tiktok tik fb facebook messenger bereal
    private finsta facetime steam xbox ps5 playstation roblox text number mobile phone personal dm dms gmail`,
  pretty: `gorgeous beautiful stunning pretty cute sexy hot fit handsome lovely stunner bonnie bonny peng buff cutie babe adorable amazing
    radiant hottest fittest prettiest cutest bonniest handsomest breathtaking tidy lush grown mature glam`,
} as const;
