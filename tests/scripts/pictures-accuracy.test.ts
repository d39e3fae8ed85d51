import { describe, expect, it } from 'vitest';
import { aimMet, reachMet, type MeasureRow, type MeasureTable } from '../../scripts/pictures/measure/table';
import { halfOf } from '../../scripts/pictures/pool';
import list from '../../scripts/pictures/pool-list.json' with { type: 'json' };
import { report, written } from '../../scripts/pictures/report';

const row = (got: number, of: number, aim?: number): MeasureRow => ({
  name: 'cloth',
  cells: [{ got, of }],
  judged: { got, of },
  goal: { wanted: 'at-least', reach: 0.8, ...(aim === undefined ? {} : { aim }) },
});
const table = (...rows: MeasureRow[]): MeasureTable => ({
  title: 'Logo',
  intro: 'Of 10.',
  columns: ['found'],
  rows,
});

describe('what a measure answers', () => {
  it('meets a reach at the very figure, and not below', () => {
    expect(reachMet(row(8, 10))).toBe(true);
    expect(reachMet(row(7, 10))).toBe(false);
    expect(aimMet(row(8, 10, 0.95))).toBe(false);
  });

  it('turns a bar of false alarms around', () => {
    const alarms = (got: number): MeasureRow => ({
      ...row(got, 50),
      goal: { wanted: 'at-most', reach: 0.02 },
    });
    expect([0, 1, 2].map((got) => reachMet(alarms(got)))).toEqual([true, true, false]);
  });

  it('does not take an empty set for one that met its reach', () => {
    expect(reachMet(row(0, 0))).toBe(false);
    expect(report('#', [{ reader: 'logo', tables: [table(row(0, 0))] }])).toContain('**not measured**');
  });

  it('asks nothing of a row without a goal', () => {
    expect(reachMet({ name: 'time', cells: [{ value: 1, unit: 'ms' }] })).toBe(null);
  });
});

describe('the report', () => {
  it('names what is below its reach first', () => {
    const text = report('# Heading', [
      { reader: 'logo', tables: [table(row(7, 10, 0.95), row(10, 10, 0.95))] },
    ]);
    const lines = text.split('\n').filter((line) => line.startsWith('| Logo'));
    expect(lines[0]).toMatch(
      /70% \(7\/10\), 40% to 89% .* at least 80% .* at least 95% .*\*\*below reach\*\*/,
    );
    expect(lines[1]).toMatch(/\| aim \|$/);
  });

  it('says that a reader could not be measured', () => {
    const text = report('# Heading', [{ reader: 'words', tables: [], problem: 'no model' }]);
    expect(text).toContain('**words was not measured:** no model');
  });

  it('tells one false alarm in a thousand from none', () => {
    expect([written({ got: 1, of: 1_000 }), written({ got: 0, of: 1_000 }), written(null)]).toEqual([
      '0.1% (1/1000)',
      '0% (0/1000)',
      '–',
    ]);
  });
});

describe('the list of photographs', () => {
  const pictures = list.packages.flatMap((one) => [
    ...new Set(
      [...one.faceless, ...one.carriers, ...Object.keys(one.faces)].map((file) => `${one.name}/${file}`),
    ),
  ]);

  it('names each package in one exact version, with its integrity and a licence', () => {
    for (const one of list.packages) {
      expect(one.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(one.integrity).toMatch(/^sha512-[\w+/]{86}==$/);
      expect(one.licence).toBe('MIT');
    }
  });

  it('counts no picture with a face among those without', () => {
    for (const one of list.packages) {
      const withFaces = new Set(Object.keys(one.faces));
      expect([...one.faceless, ...one.carriers].filter((file) => withFaces.has(file))).toEqual([]);
    }
  });

  it('calls pictures of people by their content', () => {
    const names = list.packages.flatMap((one) => Object.keys(one.faces));
    expect(names.length).toBeGreaterThanOrEqual(30);
    for (const name of names) expect(name).toMatch(/^sha256-[0-9a-f]{16}$/);
  });

  it('gives every face a place and a pose', () => {
    for (const face of list.packages.flatMap((one) => Object.values(one.faces).flat())) {
      const [left, top, width, height] = face.map(Number) as [number, number, number, number];
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(10);
      expect(face[4]).toMatch(/^(frontal|half|profile)( hidden)?( ignore)?$/);
    }
  });

  it('leaves enough for either half', () => {
    const tune = pictures.filter((id) => halfOf(id) === 'tune').length;
    expect(tune / pictures.length).toBeGreaterThan(0.4);
    expect(tune / pictures.length).toBeLessThan(0.6);
  });
});
