import { parseCsv } from './csv';
import { inOrder, type Plain } from './plain-shape';
import { placeOf, refused } from './problem';

/** What the columns are called in the exports of the usual school systems, folded to letters. */
const COLUMNS = {
  name: ['name', 'fullname', 'pupil', 'pupilname', 'student', 'studentname', 'displayname'],
  first: ['firstname', 'forename', 'givenname', 'legalforename', 'legalfirstname', 'first'],
  last: ['lastname', 'surname', 'familyname', 'legalsurname', 'legallastname', 'last'],
  knownAs: ['knownas', 'nickname', 'nicknames', 'preferredname', 'preferredforename', 'preferredfirstname'],
  role: ['role', 'type'],
  group: [
    'group',
    'class',
    'form',
    'reg',
    'reggroup',
    'registrationgroup',
    'year',
    'yeargroup',
    'tutorgroup',
  ],
  left: ['left', 'leavingdate', 'dateofleaving', 'lastday'],
  photos: ['photos', 'photoconsent', 'imageconsent', 'photopermission'],
  photosUntil: ['photosuntil', 'consentuntil'],
} as const;
type Column = keyof typeof COLUMNS;

/**
 * Reads a roster from a table whose first line names its columns. Needed: `name`, or `first name` and `surname`.
 * Columns it does not know (a date of birth, an address) are not read at all.
 * @param written the key the table came in; places are then lines of the text, 1-based
 */
export function rosterFromCsv(text: string, written: string, limit: number): Plain {
  const [header, ...lines] = parseCsv(text, limit + 2);
  const columns = readHeader(header?.cells ?? []);
  const rows = lines.slice(0, limit);
  const place = ([index, ...rest]: readonly PropertyKey[]) => {
    const line = typeof index === 'number' ? rows[index]?.line : undefined;
    return line === undefined
      ? written
      : [`${written}, line ${line}`, placeOf(rest)].filter(Boolean).join(': ');
  };
  if (columns.name === undefined && (columns.first === undefined || columns.last === undefined)) {
    const problem = refused(
      written,
      'must start with a line that names its columns, such as name,role,group.',
    );
    return { value: undefined, place, problems: [problem] };
  }
  const tooLong = refused(written, `has more than ${limit} lines; the rest is left out.`);
  return {
    value: rows.map(({ cells }) => toPerson((column) => cells[columns[column] ?? -1] ?? '')),
    place,
    problems: lines.length > limit ? [tooLong] : [],
  };
}

function readHeader(cells: readonly string[]): Partial<Record<Column, number>> {
  const found: Partial<Record<Column, number>> = {};
  for (const [index, cell] of cells.entries()) {
    const folded = cell.toLowerCase().replace(/[^a-z]/g, '');
    const column = (Object.keys(COLUMNS) as Column[]).find((one) =>
      (COLUMNS[one] as readonly string[]).includes(folded),
    );
    // The first column of a kind counts: exports put `Reg group` before `Year group`.
    if (column) found[column] ??= index;
  }
  return found;
}

function toPerson(cell: (column: Column) => string): Record<string, unknown> {
  const name = inOrder(cell('name')) || [cell('first'), cell('last')].filter(Boolean).join(' ');
  const knownAs = cell('knownAs')
    .split(/\s*[;/|]\s*/)
    .filter((one) => one && one !== cell('first'));
  const role = cell('role').toLowerCase().replace(/\s+/g, '-');
  const group = cell('group');
  return {
    name,
    ...(role ? { role } : {}),
    ...(knownAs.length ? { knownAs } : {}),
    ...(group ? { group } : {}),
    ...Object.fromEntries(
      (['left', 'photos', 'photosUntil'] as const)
        .filter((column) => cell(column))
        .map((column) => [column, cell(column).toLowerCase()]),
    ),
  };
}
