import { describe, expect, test } from 'vitest';
import { playMatrix } from '../matrix/matrix';

// Part of `npm run matrix`: the editors that differ most, by a button reached with the keyboard and by Enter, beside the same runs without us.

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  test('what is held, let go or given up leaves draft, caret, history and scroll as they are without us', async () => {
    const cells = await playMatrix({
      browser,
      repeats: 1,
      libraries: ['lexical', 'draft-js', 'slate', 'textarea'],
      ways: ['button-enter', 'enter'],
    });
    const wrong = cells.filter(({ problem }) => problem);
    expect(
      wrong.map(({ library, way, decision, problem }) => `${library}, ${way}, ${decision}: ${problem}`),
    ).toEqual([]);
    expect(cells).toHaveLength(32);
  });
});
