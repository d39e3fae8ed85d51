/** One line of a table, with where it began, so that a problem can be named by its line. */
export interface CsvRow {
  /** 1-based line of the text. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table as spreadsheets and school systems save it: commas, semicolons or tabs, quoted cells, any line end.
 * Own code on purpose: the well-known packages bring code for downloads or for building functions from text,
 * and neither may stand in an extension that promises to send nothing.
 * @param limit rows to read at most
 */
export function parseCsv(text: string, limit: number): CsvRow[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let begin = 1;
  let quoted = false;
  const endRow = () => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== '')) rows.push({ line: begin, cells });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < source.length && rows.length < limit; at++) {
    const char = source[at] as string;
    const newline = char === '\n' || (char === '\r' && source[at + 1] !== '\n');
    if (newline) line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (char === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (newline) {
      endRow();
      begin = line;
    } else if (char !== '\r') cell += char;
  }
  if (rows.length < limit) endRow();
  return rows;
}

/** The mark that parts the cells of the first line. */
function separatorOf(source: string): string {
  const first = /^[^\r\n]*/.exec(source)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
