import type { PolicyPack } from '../policy';
import type { Settings } from '../settings/schema';
import { barnes } from './barnes';
import { dothill } from './dothill';
import { model } from './model';
import { northbrook } from './northbrook';
import { wilnecote } from './wilnecote';
import { wivelsfield } from './wivelsfield';

/** The policy packs that come with Second Look, by id. */
export const packs: Readonly<Record<Settings['policy'], PolicyPack>> = {
  model,
  northbrook,
  barnes,
  dothill,
  wivelsfield,
  wilnecote,
};
