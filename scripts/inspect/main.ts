import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createInspector, draftSchema, type Draft, type Inspect } from '../../rules';
import { fitToSites } from '../../entrypoints/background/known-sites';
import { sites } from '../../page/sites';
import { compileSchool } from '../../school/compile';
import type { PolicyPack } from '../../school/policy';
import type { SchoolLogo } from '../../school/logos';
import { parseSettings } from '../../school/settings';
import type { ManagedSchema } from '../managed-schema';
import { droppedByBrowsers } from './browser-types';
import type { LookInside } from './look-inside';
import { readDraft } from './read-draft';
import { forPeople, toLine } from './report';
import { readSettingsFile, UnreadableSettings } from './settings-file';
import { decode, lines } from './text-input';

const HELP = `What Second Look sees in drafts. Everything happens on this computer.

  npm run -s inspect -- "some text"          says what was seen, for people
  npm run -s inspect -- drafts.jsonl         one line of JSON per draft
  ... | npm run -s inspect                   the same, from standard input (also: -)

  --settings FILE   a school's settings (docs/settings.md); without it, our model policy speaks
  --help            this page

An argument that is an existing file, or ends in .jsonl, .ndjson or .json, is a file; anything else is text.
A text that starts with a dash goes after one more --.

Each input line is a JSON object: text (needed), kind (post, comment, message, profile, request), at (ISO time;
without an offset it is the school's own clock; left out, rules about time stay silent), site, account (personal,
school), audience, addressee, attachments.
An attachment {"file": "photo.jpg"} is opened and looked at by the extension's own picture readers, on this computer,
under Node and not in a browser: JPEG, PNG, WebP, AVIF, GIF (its first frame), BMP and SVG. Of HEIC and video only the
metadata. Without "file" nothing is opened: what its name and type say is all that counts.
Each output line: {"index", "verdict", "findings": [{"rule", "clause", "clauseText", "severity", "message", "start", "end"}]}
index counts the lines that are not empty, from 0; start and end are UTF-16 positions in text, where there are any.

Exit code: 0 when every draft was read, 1 when a line, or a file that it names, could not be read, 2 when nothing could be done.`;

interface School {
  readonly inspect: Inspect;
  readonly pack: PolicyPack;
  readonly logos: readonly SchoolLogo[];
}

/**
 * The command. Results go to standard output, anything else to standard error.
 * @param args words after `npm run inspect --`
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  // Whoever reads our output may stop early, as `head` does; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { settings: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch {
    return complain('That option is not known, or its file is missing. Try: npm run -s inspect -- --help');
  }
  const { values, positionals } = parsed;
  if (values.help) {
    await print(HELP);
    return 0;
  }
  let school: School;
  try {
    school = await loadSchool(values.settings);
  } catch (error) {
    if (error instanceof UnreadableSettings) return complain(error.message);
    throw error;
  }
  const code = await answer(positionals, school);
  for (const { rule, state, reason } of school.inspect.health())
    if (state === 'failed') console.error(`The rule ${rule} is silent: ${reason ?? 'it failed'}.`);
  return code;
}

async function answer(positionals: readonly string[], school: School): Promise<number> {
  const [first] = positionals;
  if (first === undefined || first === '-') {
    if (process.stdin.isTTY)
      console.error('Reading drafts from the keyboard, one JSON object a line. End: Ctrl+D.');
    return inspectLines(process.stdin, school);
  }
  const file = fromHere(first);
  if (isFile(file)) return inspectLines(createReadStream(file), school);
  if (positionals.length === 1 && /^\S+\.(jsonl|ndjson|json)$/i.test(first))
    return complain(`There is no file ${first}.`);
  const draft = draftSchema.parse({ text: positionals.join(' ') });
  await print(forPeople(draft, school.inspect, school.pack));
  return 0;
}

async function inspectLines(
  input: AsyncIterable<Uint8Array>,
  { inspect, pack, logos }: School,
): Promise<number> {
  let inside: LookInside | undefined;
  let number = 0;
  let index = 0;
  let bad = 0;
  for await (const line of lines(decode(input))) {
    number++;
    if (line.trim() === '') continue;
    const read = readDraft(line);
    if ('draft' in read) {
      let { draft } = read;
      if (namesFiles(draft)) {
        // Loaded when a draft names a file: the readers take a while to start.
        inside ??= new (await import('./look-inside')).LookInside(logos, fromHere);
        const looked = await inside.look(draft);
        draft = looked.draft;
        for (const problem of looked.problems) console.error(`Line ${number}: ${problem}`);
        if (looked.problems.length) bad++;
      }
      await print(toLine(index, draft, inspect, pack));
    } else {
      bad++;
      console.error(`Line ${number}: ${read.problem}`);
    }
    // A line that cannot be read keeps its index, so that the others stay with their drafts.
    index++;
  }
  return bad ? 1 : 0;
}

async function loadSchool(file: string | undefined): Promise<School> {
  const raw = file === undefined ? {} : await readSettingsFile(fromHere(file), file);
  const { settings, problems, kept } = parseSettings(raw);
  const school = compileSchool(settings);
  for (const { place, message, severity } of [
    ...problems,
    ...school.problems,
    ...fitToSites(school, sites, kept).problems,
    ...droppedByBrowsers(raw, browserSchema()),
  ])
    console.error(`${severity === 'advice' ? 'Advice' : 'Settings'}: ${place} ${message}`);
  return { inspect: createInspector(school.inspector), pack: school.pack, logos: school.logos };
}

function browserSchema(): ManagedSchema {
  return JSON.parse(
    readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8'),
  ) as ManagedSchema;
}

/** Whether a draft names a file to look inside. */
function namesFiles(draft: Draft): boolean {
  return draft.attachments.some((attachment) => 'file' in attachment);
}

/** Where the person stands: npm runs scripts from the root of the repository and says where it was called. */
function fromHere(path: string): string {
  const there = resolve(process.env.INIT_CWD ?? '.', path);
  return existsSync(there) ? there : resolve(path);
}

function isFile(path: string): boolean {
  try {
    // A pipe, as in `inspect <(...)`, is no regular file and is read all the same.
    const stat = statSync(path);
    return stat.isFile() || stat.isFIFO();
  } catch {
    return false;
  }
}

function complain(message: string): number {
  console.error(message);
  return 2;
}

/** Writes a line and waits where the reader is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((done) => process.stdout.once('drain', done));
}
