import axe from 'axe-core';

/** Which rules of axe a piece of the page breaks, as one line each. Rules that need layout are the style test's. */
export async function brokenRules(context: Element): Promise<string[]> {
  const { violations } = await axe.run(context, {
    rules: {
      // happy-dom computes no layout and no cascade.
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      // A component is not a page.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
