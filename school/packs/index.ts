import type { PolicyPack } from '../policy';
import type { Settings } from '../settings/schema';
import { model } from './model';
import { northbrook } from './northbrook';
import { wivelsfield } from './wivelsfield';

/** The policy packs that come with Second Look, by id. */
export const packs: Readonly<Record<Settings['policy'], PolicyPack>> = { model, northbrook, wivelsfield };
