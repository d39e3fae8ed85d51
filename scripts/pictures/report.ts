/** Measures as Markdown: what the issue asks for and what came out first, then every table. */
import { share } from '../accuracy/interval';
import {
  aimMet,
  figure,
  reachMet,
  type Cell,
  type Goal,
  type MeasureRow,
  type MeasureTable,
} from './measure/table';

/** One reader's tables, or why there are none. */
export interface ReaderReport {
  reader: string;
  tables: MeasureTable[];
  /** Set when the measure could not run. */
  problem?: string;
}

/** All readers, one under the other. @param heading what comes first, in Markdown. */
export function report(heading: string, readers: readonly ReaderReport[]): string {
  const tables = readers.flatMap((one) => one.tables);
  const problems = readers.flatMap(({ reader, problem }) =>
    problem ? [`**${reader} was not measured:** ${problem}`] : [],
  );
  return [heading, ...problems, asked(tables), ...tables.map(section)].filter(Boolean).join('\n\n') + '\n';
}

/** The rows of which the issue asks something, in one table. */
function asked(tables: readonly MeasureTable[]): string {
  const rows = tables.flatMap(({ title, rows }) =>
    rows.flatMap((row) =>
      row.goal ? [[title, row.name, judged(row), ...goals(row.goal), verdict(row)]] : [],
    ),
  );
  if (rows.length === 0) return '';
  const head = ['Of', 'What', 'Figure, with its 95% interval', 'Reach', 'Aim', 'Met'];
  return `## What is asked, and what came out\n\n${grid(head, rows)}`;
}

function section({ title, intro, columns, rows }: MeasureTable): string {
  const lines = rows.map((row) => [row.name, ...row.cells.map(written), row.note ?? '']);
  const noted = rows.some(({ note }) => note);
  const head = ['', ...columns, 'Remark'];
  const cut = (line: string[]) => (noted ? line : line.slice(0, -1));
  return `## ${title}\n\n${intro}\n\n${grid(cut(head), lines.map(cut))}`;
}

/** `91% (137/150)`, `135 ms`, or a dash where nothing was counted. */
export function written(cell: Cell): string {
  if (!cell || figure(cell) === null) return '–';
  if ('value' in cell) return `${cell.value.toLocaleString('en-GB')} ${cell.unit}`;
  return `${percent(cell.got / cell.of)} (${cell.got}/${cell.of})`;
}

function judged(row: MeasureRow): string {
  const cell = row.judged;
  if (!cell || 'value' in cell) return written(cell ?? null);
  const { low, high } = share(cell.got, cell.of);
  return cell.of === 0 ? '–' : `${written(cell)}, ${percent(low / 100)} to ${percent(high / 100)}`;
}

function goals({ wanted, reach, aim }: Goal): [string, string] {
  const sign = wanted === 'at-least' ? 'at least' : 'at most';
  return [`${sign} ${bar(reach)}`, aim === undefined ? '–' : `${sign} ${bar(aim)}`];
}

/** Bars up to 1 are shares; the others (ms, MB) speak for themselves. */
const bar = (value: number): string => (value <= 1 ? percent(value) : value.toLocaleString('en-GB'));

/** A share in per cent; below 2% with as many digits as tell 1 in 1,000 from none. */
function percent(value: number): string {
  const digits = value > 0 && value < 0.02 ? 2 : 0;
  return `${Number((100 * value).toFixed(digits))}%`;
}

function verdict(row: MeasureRow): string {
  if (!reachMet(row)) return figure(row.judged) === null ? '**not measured**' : '**below reach**';
  return row.goal?.aim === undefined ? 'yes' : aimMet(row) ? 'aim' : 'reach';
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
