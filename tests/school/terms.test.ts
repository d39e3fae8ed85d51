import { expect, test } from 'vitest';
import { createInspector, draftSchema } from '../../rules';
import { compileSchool } from '../../school/compile';
import { parseSettings } from '../../school/settings';

const problemsOf = (terms: unknown) => {
  const { settings, problems } = parseSettings({ terms });
  return [...problems, ...compileSchool(settings).problems];
};

test('good terms are used without a word', () => {
  expect(
    problemsOf([
      'Project Falcon',
      { term: 'academis', match: 'starts-with' },
      { term: 'room 1[0-9]', match: 'pattern', near: ['exam'] },
      { term: 'IT', near: ['technician'] },
      { term: '🐍' },
    ]),
  ).toEqual([]);
});

test('a pattern that cannot be used is named by its place, and never repeated', () => {
  const problems = problemsOf([
    'Project Falcon',
    { term: 'Aisha (Khan', match: 'pattern' },
    { term: '(?!a)b', match: 'pattern' },
    { term: 'x*', match: 'pattern' },
    { term: '.{900}', match: 'pattern' },
  ]);
  expect(problems.map(({ place, severity }) => `${place} ${severity}`)).toEqual([
    'terms[1].term refused',
    'terms[2].term refused',
    'terms[3].term refused',
    'terms[4].term refused',
  ]);
  expect(JSON.stringify(problems)).not.toMatch(/Aisha|Khan|\(\?!/);
  for (const { message } of problems) expect(message).toMatch(/^is .+\.$/);
});

test('what will hardly do what was meant is told', () => {
  const problems = problemsOf(['hi', { term: 'room \\d+' }, { term: 'a', match: 'starts-with' }]);
  expect(problems.map(({ place, severity }) => `${place} ${severity}`)).toEqual([
    'terms[0].term advice',
    'terms[1].term advice',
    'terms[2].term advice',
  ]);
});

test('one bad pattern costs the school no other term', () => {
  const { settings } = parseSettings({
    terms: [
      { term: '(', match: 'pattern', severity: 'warn' },
      { term: 'Project Falcon', severity: 'warn' },
    ],
    rules: { 'school-terms': { clause: '3.1' } },
  });
  const inspect = createInspector(compileSchool(settings).inspector);
  const found = inspect(draftSchema.parse({ text: 'Project Falcon (again)' }));
  expect(found.filter(({ rule }) => rule === 'school-terms')).toMatchObject([
    { messageId: 'term-warn', severity: 'warn', span: { start: 0, end: 14 } },
  ]);
  expect(inspect.health().find(({ rule }) => rule === 'school-terms')?.state).toBe('on');
});
