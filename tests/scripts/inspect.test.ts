import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'second-look-inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inspect(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/inspect.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    input,
    encoding: 'utf8',
  });
  const lines = () =>
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  return { status, stdout, stderr, lines };
}

function file(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const PHONE = 'Text me on 07700 900123';

describe('npm run inspect', () => {
  test('one line out per draft; bad lines are named, keep their index, and cost no other', () => {
    const input = [
      '\uFEFF{"text": "Nice day"}',
      '',
      '{"text": 7}',
      'Aisha Khan',
      JSON.stringify({ text: PHONE }),
    ].join('\r\n');
    const { status, lines, stderr } = inspect([], input);
    expect(lines()).toEqual([
      { index: 0, verdict: 'clean', findings: [] },
      {
        index: 3,
        verdict: 'warn',
        findings: [
          {
            rule: 'contact-details',
            clause: '4.5',
            clauseText: expect.stringMatching(/\.$/),
            severity: 'warn',
            message: expect.stringMatching(/\.$/),
            start: 11,
            end: 23,
          },
        ],
      },
    ]);
    expect(stderr.trim().split('\n')).toEqual(['Line 3: text must be text.', 'Line 4: is not valid JSON.']);
    expect(status).toBe(1);
  });

  test('settings of a school: its clause, its problems by place, never a name', () => {
    const settings = file('settings.json', {
      policy: 'northbrook',
      roster: [{ name: 'Aisha Khan' }, { name: 'Ben Okafor', role: 'pupl' }],
      rules: { 'contact-details': { severity: 'note' }, 'contact-detail': { severity: 'off' } },
    });
    const drafts = file('drafts.jsonl', `${JSON.stringify({ text: PHONE })}\n`);
    const { status, lines, stderr } = inspect(['--settings', settings, drafts]);
    expect(lines()).toMatchObject([
      { verdict: 'note', findings: [{ rule: 'contact-details', clause: '5, section 12', severity: 'note' }] },
    ]);
    expect(stderr.trim().split('\n')).toEqual([
      'Settings: roster[1].role must be one of pupil, former-pupil, parent, staff, governor. Did you mean pupil?',
      'Settings: rules.contact-detail is not a rule. Did you mean contact-details?',
    ]);
    expect(status).toBe(0);
  });

  test('a text is answered for people, with the words, the clause and the document', () => {
    const { stdout, stderr, status } = inspect([`${PHONE} 🎉`]);
    expect(stdout).toContain('“07700 900123” (characters 12 to 23)');
    expect(stdout).toContain('Clause 4.5: ');
    expect(stdout).toContain('Model social media policy for school staff, November 2026');
    expect([stderr, status]).toEqual(['', 0]);
    expect(inspect(['Nice day']).stdout).toBe('Nothing seen.\n');
  });

  test.each<[string, string[], RegExp]>([
    ['no such settings', ['--settings', 'none.json', 'x'], /none\.json: there is no such file/],
    [
      'settings that are not JSON',
      ['--settings', file('bad.json', '{"roster": ["Aisha Khan",]}')],
      /line 1, column 26, a comma/,
    ],
    ['no such drafts', ['none.jsonl'], /There is no file none\.jsonl/],
    ['an option that is not known', ['--setings', 'x'], /not known/],
  ])('%s: a clear word and exit code 2', (_, args, message) => {
    const { status, stdout, stderr } = inspect(args);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('Aisha');
    expect([status, stdout]).toEqual([2, '']);
  });

  test('answers each line as it comes, and stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['scripts/inspect.mjs'], { cwd: ROOT });
    let errors = '';
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"text": "a"}\n');
    // The answer comes while the input is still open.
    const first = await new Promise<Buffer>((done) => child.stdout.once('data', done));
    expect(JSON.parse(first.toString())).toMatchObject({ index: 0 });
    child.stdout.destroy();
    for (let line = 0; line < 5_000; line++) child.stdin.write('{"text": "a"}\n');
    child.stdin.end();
    const code = await new Promise((done) => child.once('close', done));
    expect([code, errors]).toEqual([0, '']);
  });

  test('a line of a megabyte', () => {
    const { lines, status } = inspect(['-'], JSON.stringify({ text: 'a b '.repeat(262_144) }));
    expect([lines(), status]).toEqual([[{ index: 0, verdict: 'clean', findings: [] }], 0]);
  });
});
