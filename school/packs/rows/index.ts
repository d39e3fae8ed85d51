import type { PolicyRow } from '../../policy';
import { barnesRows } from './barnes';
import { dothillRows } from './dothill';
import { northbrookRows } from './northbrook';
import { wilnecoteRows } from './wilnecote';
import { wivelsfieldRows } from './wivelsfield';

/** The rows of each school's policy, by pack id. Apart from the packs, so that the extension does not carry them. */
export const packRows = {
  northbrook: northbrookRows,
  barnes: barnesRows,
  dothill: dothillRows,
  wivelsfield: wivelsfieldRows,
  wilnecote: wilnecoteRows,
} satisfies Record<string, readonly PolicyRow[]>;
