import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { droppedByBrowsers } from '../../scripts/inspect/browser-types';
import { managedSchema } from '../../scripts/managed-schema';
import { compileSchool } from '../../school/compile';
import { parseSettings } from '../../school/settings';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const has = (file: string) => existsSync(join(ROOT, file));

/** Every page of ours; packages and built files are not. */
const pages = globSync('**/*.md', {
  cwd: ROOT,
  exclude: (file) => /^(?:node_modules|\.output|\.wxt|dist|demo|coverage)$/.test(basename(file)),
}).map((file) => file.replaceAll('\\', '/'));

/** Fenced, indented and inline code: what is in it links to nothing. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^```.*?^```/gms, '')
    .replace(/^(?: {4}|\t).*$/gm, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[^\w\s.-]/g, ''));
}

/** Ids of headings, as GitHub makes them. */
function anchors(markdown: string): string[] {
  const headings = withoutCode(markdown).matchAll(/^#{1,6} +(.+)$/gm);
  return [...headings].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Links that lead nowhere: the file is missing, or the heading. */
function deadLinks(file: string, markdown: string): string[] {
  const text = withoutCode(markdown);
  const targets = [
    ...text.matchAll(/\]\(([^)\s]+)\)/g),
    ...text.matchAll(/\b(?:src|srcset|href)="([^"\s]+)"/g),
  ].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/i.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const to = path ? normalize(join(dirname(file), decodeURIComponent(path))) : file;
    if (to.startsWith('..') || (path && !has(to))) return true;
    return anchor !== undefined && !anchors(path ? read(to) : markdown).includes(anchor);
  });
}

describe('the link checker', () => {
  test.each([
    ['a missing file', '[a](nowhere.md)', ['nowhere.md']],
    ['a missing heading elsewhere', '[a](docs/settings.md#nowhere)', ['docs/settings.md#nowhere']],
    ['a missing heading here', '# Here\n[a](#there)', ['#there']],
    ['a missing picture', '<img src="docs/pictures/nowhere.png">', ['docs/pictures/nowhere.png']],
    ['a way out of the repository', '[a](../elsewhere)', ['../elsewhere']],
  ])('sees %s', (_, markdown, dead) => {
    expect(deadLinks('README.md', markdown)).toEqual(dead);
  });

  test.each([
    ['a file', '[a](LICENSE)'],
    ['a folder', '[a](docs/)'],
    ['a heading', '[a](docs/settings.md#roster)'],
    ['a heading here', '# Over `here`\n[a](#over-here)'],
    ['another site', '[a](https://example.org/nowhere)'],
    ['code', '`[a](nowhere.md)`\n\n```\n[a](nowhere.md)\n```\n\n    [a](nowhere.md)\n'],
  ])('leaves %s alone', (_, markdown) => {
    expect(deadLinks('README.md', markdown)).toEqual([]);
  });
});

test('there are pages to check', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      'README.md',
      'docs/for-staff.md',
      'docs/for-technicians.md',
      'docs/for-contributors.md',
    ]),
  );
});

test.each(pages)('%s: every link leads somewhere', (file) => {
  expect(deadLinks(file, read(file))).toEqual([]);
});

describe('commands that pages name', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  /** `npm start`, `npm test`, `npm run -s inspect`, `npm run pictures:gallery`: the script's name. */
  const named = (markdown: string) =>
    [...markdown.matchAll(/\bnpm (?:run (?:-s )?([\w-]+(?::\w+)*)|(start|test))\b/g)].map(
      ([, run, short]) => run ?? short,
    );
  /** `npx tsx scripts/x.ts`, `node scripts/x.mjs`: the file. */
  const run = (markdown: string) =>
    [...markdown.matchAll(/\b(?:tsx|node) (scripts\/[\w./-]+\.(?:ts|mjs))/g)].map(([, file = '']) => file);

  test('README gives the two that matter', () => {
    expect(named(read('README.md'))).toEqual(expect.arrayContaining(['start', 'test']));
  });

  test.each(pages)('%s names only what there is', (file) => {
    const markdown = read(file);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named(markdown)));
    expect(run(markdown).filter((script) => !has(script))).toEqual([]);
  });
});

test('the page for technicians names the id that the manifest’s key makes', async () => {
  const key = /'(MII[\w+/=]+)'/.exec(read('wxt.config.ts'))?.[1] ?? '';
  const hash = await crypto.subtle.digest('SHA-256', Buffer.from(key, 'base64'));
  // Chromium writes the first 16 bytes of the hash with a to p for 0 to f.
  const id = Buffer.from(hash)
    .toString('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
  const page = read('docs/for-technicians.md');
  expect(page).toContain(id);
  const gecko = /\bid: '([^']+)'/.exec(read('wxt.config.ts'))?.[1];
  expect(page).toContain(`\`${gecko}\``);
});

/** The settings in an example as some console takes them: bare, below our id, or each in a `Value`. */
function settingsIn(json: Record<string, unknown>): Record<string, unknown>[] {
  const own = (json.policies ?? json) as { [key: string]: Record<string, object> | undefined };
  const below = own['3rdparty']?.extensions ?? own['3rdparty']?.Extensions;
  if (below) return Object.values(below) as Record<string, unknown>[];
  if (own.ExtensionSettings) return [];
  const entries = Object.entries(json);
  const wrapped = entries.every(([, value]) => Object.keys(value as object).join() === 'Value');
  return [
    wrapped
      ? Object.fromEntries(entries.map(([key, value]) => [key, (value as { Value: unknown }).Value]))
      : json,
  ];
}

describe('examples of settings', () => {
  const blocks = pages.flatMap((file) =>
    [...read(file).matchAll(/^```json\n(.*?)^```/gms)].map(([, json = '']) => ({ file, json })),
  );

  test('there are some, in each of the three forms', () => {
    const all = blocks.map(({ json }) => json).join('\n');
    for (const word of ['"extensions"', '"Extensions"', '"Value"', '"rosterText"'])
      expect(all).toContain(word);
  });

  test.each(blocks)('$file: $json', ({ json }) => {
    for (const raw of settingsIn(JSON.parse(json) as Record<string, unknown>)) {
      const { settings, problems } = parseSettings(raw);
      expect([...problems, ...compileSchool(settings).problems]).toEqual([]);
      expect(droppedByBrowsers(raw, managedSchema())).toEqual([]);
    }
  });
});
