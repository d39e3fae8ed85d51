// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { BoxCase } from './box-case';
import { nearMisses } from './near-misses';
import { realComposers } from './real-composers';

/** A fragment as nested trees: a declarative root stays a template here, so it needs no parser that knows shadow roots. */
function tree(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

function allIn(root: ParentNode, path: string): Element[] {
  const [here, ...inner] = path.split(' >>> ');
  const found = [...root.querySelectorAll(here!)];
  if (inner.length === 0) return found;
  return found.flatMap((host) => {
    const declared = [...host.children].find((child) => child.matches('template[shadowrootmode]'));
    return declared ? allIn((declared as HTMLTemplateElement).content, inner.join(' >>> ')) : [];
  });
}

function countBy(cases: readonly BoxCase[], key: (one: BoxCase) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of cases) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

const typable =
  'textarea, input:not([type=file], [type=radio], [type=checkbox], [type=submit], [type=button], [type=hidden]), ' +
  '[contenteditable]';

describe.each([
  ['near misses', nearMisses, 200],
  ['real composers', realComposers, 90],
] as const)('%s', (_, cases: readonly BoxCase[], least) => {
  test('are enough, in families of five or more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(least);
    expect([...countBy(cases, (one) => one.family)].filter(([, count]) => count < 5)).toEqual([]);
  });

  test('are mostly not in English', () => {
    const english = cases.filter((one) => one.language === 'en').length;
    expect(english / cases.length).toBeLessThan(0.5);
  });

  test.each(cases.map((one) => [one.name, one] as const))('%s: one box that takes typing', (_name, one) => {
    const boxes = allIn(tree(one.html), one.box);
    expect(boxes).toHaveLength(1);
    expect(boxes[0]!.matches(typable)).toBe(true);
    expect(one.html).not.toMatch(/<script/i);
  });
});

test('no two cases have one name', () => {
  const names = countBy([...nearMisses, ...realComposers], (one) => one.name);
  expect([...names].filter(([, count]) => count > 1)).toEqual([]);
});

test.each(realComposers.filter((one) => one.publish !== null).map((one) => [one.name, one] as const))(
  '%s: one control publishes',
  (_name, one) => {
    const controls = allIn(tree(one.html), one.publish!);
    expect(controls).toHaveLength(1);
    expect(
      controls[0]!.matches(
        'button, [role=button], input[type=submit], input[type=image], input[type=button]',
      ),
    ).toBe(true);
  },
);
