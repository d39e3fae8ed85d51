// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftInput } from '../../rules/engine/draft';
import { facebook } from '../../page/sites/facebook';
import { Watch } from '../../page/watch';
import type { PageFinding } from '../../page/session';
import type { ViewState } from '../../page/view';

// What the real browsers cannot be made to do at will: answers that are late, that never come, or come to nothing.

const FOUND: PageFinding = {
  rule: 'pupil-name',
  messageId: 'roster',
  message: 'This looks like a pupil’s name.',
  clause: '2.1',
  severity: 'warn',
  span: { start: 0, end: 5 },
  holds: true,
};

/** The background: each question waits until the test answers it. */
class SlowBackground {
  available = true;
  readonly questions: { draft: DraftInput; answer(findings: PageFinding[]): void; fail(): void }[] = [];
  prepare = () => undefined;
  ask = (draft: DraftInput) =>
    new Promise<PageFinding[]>((resolve, reject) => {
      this.questions.push({ draft, answer: resolve, fail: () => reject(new Error('gone')) });
    });
  get latest() {
    return this.questions.at(-1)!;
  }
}

let background: SlowBackground;
let shown: ViewState<PageFinding> | undefined;
let draw: (state: ViewState<PageFinding>) => void;
let posts: string[];
let area: HTMLTextAreaElement;
let button: HTMLButtonElement;
let ending: AbortController;
let person: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  background = new SlowBackground();
  shown = undefined;
  draw = () => undefined;
  posts = [];
  person = true;
  ending = new AbortController();
  const form = document.createElement('form');
  area = document.createElement('textarea');
  button = document.createElement('button');
  button.type = 'submit';
  button.textContent = 'Publish';
  form.append(area, button);
  document.body.replaceChildren(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    posts.push(area.value);
    area.value = '';
  });
  new Watch<PageFinding>({
    window,
    site: () => facebook,
    inspection: background,
    view: {
      show: (_, state) => {
        draw(state);
        shown = state;
      },
      hide: () => {
        shown = undefined;
      },
      chip: () => undefined,
      hideChip: () => undefined,
    },
    marks: { mark: () => undefined, clear: () => undefined },
    messages: () => false,
    isOurs: () => false,
    isPerson: () => person,
    signal: ending.signal,
  });
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

async function write(text: string): Promise<void> {
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await vi.advanceTimersByTimeAsync(0);
}

async function answer(findings: PageFinding[]): Promise<void> {
  background.latest.answer(findings);
  await vi.advanceTimersByTimeAsync(0);
}

describe('a teacher presses Post', () => {
  test('on a clean draft: it goes at once, and nothing was shown', async () => {
    await write('Cakes on Friday');
    await answer([]);
    button.click();
    expect(posts).toEqual(['Cakes on Friday']);
    expect(shown).toBeUndefined();
  });

  test('before the answer is there: the press waits, and goes by itself once the draft is clean', async () => {
    await write('Cakes on Friday');
    button.click();
    expect(posts).toEqual([]);
    await answer([]);
    expect(posts).toEqual(['Cakes on Friday']);
  });

  test('twice before the answer is there: one post', async () => {
    await write('Cakes on Friday');
    button.click();
    button.click();
    await answer([]);
    expect(posts).toEqual(['Cakes on Friday']);
  });

  test('before the answer is there, and it finds something: held', async () => {
    await write('Aisha Khan');
    button.click();
    await answer([FOUND]);
    expect(posts).toEqual([]);
    expect(shown).toMatchObject({ held: true, excerpts: ['Aisha'] });
  });

  test('and changed her mind in between: the answer for the old words lets nothing go', async () => {
    await write('Cakes on Friday');
    const first = background.latest;
    button.click();
    await write('Aisha Khan');
    first.answer([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(background.latest.draft.text).toBe('Aisha Khan');
    await answer([FOUND]);
    expect(posts).toEqual([]);
  });

  test('and nobody answers: after a second it is said, and the next press goes', async () => {
    await write('Cakes on Friday');
    button.click();
    await vi.advanceTimersByTimeAsync(999);
    expect(shown).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toMatchObject({ notice: 'not-checked', held: false });
    expect(posts).toEqual([]);
    button.click();
    expect(posts).toEqual(['Cakes on Friday']);
  });

  test('and the background has died: it is said while she writes, and Post is free', async () => {
    await write('Cakes on Friday');
    background.latest.fail();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toMatchObject({ notice: 'not-checked' });
    button.click();
    expect(posts).toEqual(['Cakes on Friday']);
  });

  test('and the extension is gone from the page: it is said, and Post is free', async () => {
    background.available = false;
    await write('Cakes on Friday');
    expect(shown).toMatchObject({ notice: 'not-checked' });
    button.click();
    expect(posts).toEqual(['Cakes on Friday']);
    expect(background.questions).toEqual([]);
  });

  test('and our warning cannot be drawn: the press is not held for good', async () => {
    await write('Aisha Khan');
    draw = () => {
      throw new Error('broken');
    };
    await answer([FOUND]);
    button.click();
    expect(posts).toEqual(['Aisha Khan']);
  });
});

describe('a teacher decides', () => {
  beforeEach(async () => {
    await write('Aisha Khan');
    await answer([FOUND]);
    button.click();
  });

  test('to post anyway: once, and the next draft is looked at again', async () => {
    shown!.onPostAnyway();
    expect(posts).toEqual(['Aisha Khan']);
    await vi.advanceTimersByTimeAsync(0);
    await write('Aisha Khan');
    button.click();
    expect(posts).toEqual(['Aisha Khan']);
    expect(shown).toMatchObject({ held: true });
  });

  test('to post anyway, and the site took nothing: four seconds later she is asked to press again', async () => {
    const deaf = (event: Event) => event.stopImmediatePropagation();
    area.form!.addEventListener('submit', deaf, { capture: true, once: true });
    shown!.onPostAnyway();
    expect(posts).toEqual([]);
    await vi.advanceTimersByTimeAsync(4000);
    expect(shown).toMatchObject({ notice: 'press-again' });
    button.click();
    expect(posts).toEqual(['Aisha Khan']);
  });

  test('to edit: the focus is back in the draft, and the finding stands', () => {
    shown!.onEdit();
    expect(document.activeElement).toBe(area);
    expect(shown).toMatchObject({ held: false, findings: [FOUND] });
    expect(posts).toEqual([]);
  });

  test('that it is fine: the finding is set aside until its words change', async () => {
    shown!.onDismiss(FOUND);
    expect(shown).toBeUndefined();
    await write('Aisha Khan won');
    await answer([FOUND]);
    expect(shown).toBeUndefined();
    button.click();
    expect(posts).toEqual(['Aisha Khan won']);
  });
});

describe('one button, several boxes', () => {
  test('Post is held for a box that was written earlier; “Post anyway” sends all of them once', async () => {
    const second = document.createElement('textarea');
    area.after(second);
    await write('Aisha Khan');
    await answer([FOUND]);
    second.value = 'Cakes on Friday';
    second.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await vi.advanceTimersByTimeAsync(0);
    await answer([]);
    button.click();
    expect(posts).toEqual([]);
    expect(shown).toMatchObject({ held: true });
    shown!.onPostAnyway();
    expect(posts).toEqual(['Aisha Khan']);
  });
});

describe('a draft that nobody wrote here', () => {
  test('a box that came with words in it is looked at when Post is pressed', async () => {
    area.value = 'Aisha Khan';
    button.click();
    expect(posts).toEqual([]);
    await answer([FOUND]);
    expect(shown).toMatchObject({ held: true });
  });
});

describe('what was on screen is what is decided', () => {
  test('words that came in between are not let go by “Post anyway”', async () => {
    await write('Aisha Khan');
    await answer([FOUND]);
    button.click();
    const old = shown!;
    await write('Aisha Khan and another');
    old.onPostAnyway();
    expect(posts).toEqual([]);
    await answer([FOUND]);
    button.click();
    expect(posts).toEqual([]);
  });

  test('words that were written while a press waited do not go with it', async () => {
    await write('Cakes');
    button.click();
    area.value = 'Cakes and wh';
    await answer([]);
    await write('Cakes and wh');
    await answer([]);
    expect(posts).toEqual([]);
  });

  test('what was fine in one draft is asked about again in the next', async () => {
    await write('Aisha Khan');
    await answer([FOUND]);
    shown!.onDismiss(FOUND);
    button.click();
    expect(posts).toEqual(['Aisha Khan']);
    await write('');
    await write('Aisha Khan');
    button.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(posts).toEqual(['Aisha Khan']);
    expect(shown).toMatchObject({ held: true });
  });
});

describe('keys', () => {
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      cancelable: true,
      composed: true,
      ...init,
    });
    area.dispatchEvent(event);
    return event.defaultPrevented;
  };
  beforeEach(async () => {
    await write('Aisha Khan');
    await answer([FOUND]);
  });

  test.each([
    ['Ctrl+Enter', { ctrlKey: true }, true],
    ['Cmd+Enter', { metaKey: true }, true],
    ['the number pad’s Enter with Ctrl', { ctrlKey: true, code: 'NumpadEnter' }, true],
    ['Enter in a box where it makes a line', {}, false],
    ['Enter that picks a word in an input method', { ctrlKey: true, isComposing: true }, false],
    ['another key with Ctrl', { ctrlKey: true, key: 'b' }, false],
  ])('%s', (_, init, held) => {
    expect(press(init)).toBe(held);
  });

  test.each(['Enter', ' '])('%j on what plays a button is a press like any other', (key) => {
    const role = document.createElement('div');
    role.setAttribute('role', 'button');
    role.textContent = 'Share';
    button.replaceWith(role);
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
    role.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(shown).toMatchObject({ held: true });
  });
});

describe('a script of the page', () => {
  test('begins nothing: names cannot be tried out on us behind a person’s back', async () => {
    person = false;
    await write('Aisha Khan');
    button.click();
    expect(background.questions).toEqual([]);
  });
});
