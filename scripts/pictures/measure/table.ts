/**
 * What every measure of a picture reader answers: tables that `npm run pictures:accuracy` prints one under the other.
 * A measure counts; this file only says what a count looks like, so that all readers' figures read alike.
 */

/** Which half of a set is used: `tune` chooses thresholds, `report` is looked at only to report. */
export type Half = 'tune' | 'report';

/** Whether a figure should come out high (found) or low (false alarms, milliseconds). */
export type Wanted = 'at-least' | 'at-most';

/** A count out of a total (shown as `91% (137/150)`), a plain number with its unit, or nothing (shown as a dash). */
export type Cell = { of: number; got: number } | { value: number; unit: string } | null;

/** What the issue asks of one row. `reach` must be met, `aim` is where we want to be; both in the unit of the judged figure, shares from 0 to 1. */
export interface Goal {
  wanted: Wanted;
  reach: number;
  aim?: number;
}

export interface MeasureRow {
  /** What was measured, in a few words: "cloth", "faces of 40-80 px", "plain method of pictures.md". */
  name: string;
  /** One cell for each of the table's columns, in their order. */
  cells: Cell[];
  /** The figure that `goal` judges: normally all the row's cells summed, or one of them. */
  judged?: Cell;
  goal?: Goal;
  /** One short remark printed after the row, e.g. why something is out of reach. */
  note?: string;
}

export interface MeasureTable {
  /** Which reader: the heading. */
  title: string;
  /** Two or three sentences above the table: what the set is, how many pictures, what counts as found. */
  intro: string;
  /** Heads of the columns, without the first (the row's name). */
  columns: string[];
  rows: MeasureRow[];
}

/** What each of measure/{logo,faces,words,metadata}.ts exports as `measure`. One reader may give several tables. */
export type Measure = (half: Half) => Promise<MeasureTable | MeasureTable[]>;

/** The figure a cell stands for: a share from 0 to 1, or its number. Null when there is nothing to divide by. */
export function figure(cell: Cell | undefined): number | null {
  if (!cell) return null;
  if ('value' in cell) return cell.value;
  return cell.of === 0 ? null : cell.got / cell.of;
}

/** Whether the row's reach was met; null when nothing is asked of it. A row asked for and not measured has not met it. */
export function reachMet(row: MeasureRow): boolean | null {
  return goalMet(row, row.goal?.reach);
}

/** Whether the row's aim was met; null when it has none. */
export function aimMet(row: MeasureRow): boolean | null {
  return goalMet(row, row.goal?.aim);
}

function goalMet(row: MeasureRow, bar: number | undefined): boolean | null {
  if (!row.goal || bar === undefined) return null;
  const got = figure(row.judged);
  if (got === null) return false;
  return row.goal.wanted === 'at-least' ? got >= bar : got <= bar;
}
