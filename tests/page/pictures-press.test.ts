// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftInput } from '../../rules/engine/draft';
import type { PictureState } from '../../page/pictures/picture';
import type { PageFinding } from '../../page/session';
import { facebook } from '../../page/sites/facebook';
import type { BoxState, ViewState } from '../../page/view';
import { Watch } from '../../page/watch';

const FACE: PageFinding = {
  rule: 'pupil-picture',
  messageId: 'face',
  message: 'This picture shows a person’s face.',
  clause: '2.1',
  severity: 'warn',
  pictures: [{ attachment: 0, regions: [{ left: 0, top: 0, width: 0.5, height: 0.5 }], sure: 'certain' }],
  holds: true,
};
const LOOKED: PictureState = { done: true, looked: ['metadata', 'faces', 'logo', 'words'] };
const HALF: PictureState = { done: false, looked: ['metadata', 'faces'] };

let asked: DraftInput[];
/** What the background would find now. */
let found: PageFinding[];
let sent: number[];
let forgotten: number[];
let shown: ViewState<PageFinding> | undefined;
let chip: BoxState | undefined;
let posts: string[];
let area: HTMLTextAreaElement;
let input: HTMLInputElement;
let button: HTMLButtonElement;
let previews: HTMLElement;
let watch: Watch<PageFinding>;
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  found = [];
  sent = [];
  forgotten = [];
  posts = [];
  shown = undefined;
  ending = new AbortController();
  const form = document.createElement('form');
  area = document.createElement('textarea');
  button = document.createElement('button');
  button.type = 'submit';
  button.textContent = 'Publish';
  input = document.createElement('input');
  input.type = 'file';
  previews = document.createElement('div');
  form.append(area, previews, input, button);
  document.body.replaceChildren(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    posts.push(area.value);
    area.value = '';
    previews.replaceChildren();
  });
  watch = new Watch<PageFinding>({
    window,
    site: () => facebook,
    inspection: {
      available: true,
      prepare: () => undefined,
      ask: (draft) => {
        asked.push(draft);
        return Promise.resolve(found);
      },
    },
    pictures: { send: (number) => void sent.push(number), forget: (number) => void forgotten.push(number) },
    view: {
      show: (_, state) => void (shown = state),
      hide: () => void (shown = undefined),
      chip: (_, state) => void (chip = state),
      hideChip: () => void (chip = undefined),
    },
    marks: { mark: () => undefined, clear: () => undefined },
    messages: () => false,
    isOurs: () => false,
    isPerson: () => true,
    signal: ending.signal,
  });
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(200);

async function write(text: string): Promise<void> {
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await rest();
}

/** Drops a picture into the form, as a site takes it that shows what it took. @returns its preview */
async function attach(name: string): Promise<HTMLElement> {
  const file = new File([name], name, { type: 'image/png' });
  const event = new Event('drop', { bubbles: true, composed: true });
  Object.assign(event, { dataTransfer: { files: [file] } });
  area.dispatchEvent(event);
  const image = document.createElement('img');
  image.src = `blob:${name}`;
  previews.append(image);
  await rest();
  return image;
}

async function learn(picture: number, state: PictureState): Promise<void> {
  watch.onPictureState(picture, state);
  await rest();
}

beforeEach(async () => {
  await write('Cakes on Friday');
  await attach('one.png');
});

describe('a picture', () => {
  test('goes to the readers, and the draft names it by its number', () => {
    expect(sent).toEqual([1]);
    expect(asked.at(-1)?.attachments).toEqual([{ name: 'one.png', type: 'image/png', picture: 1 }]);
    expect(chip).toBe('checking');
  });

  test('is asked about again at each step, and what is found is shown with it', async () => {
    await learn(1, HALF);
    expect(shown).toBeUndefined();
    found = [FACE];
    await learn(1, LOOKED);
    expect(shown).toMatchObject({
      notice: 'found',
      findings: [FACE],
      pictures: [{ picture: 1, name: 'one.png', drawn: false, state: LOOKED, source: { name: 'one.png' } }],
    });
    expect(chip).toBe('found');
  });

  test('that is removed takes its finding along, and is forgotten', async () => {
    found = [FACE];
    await learn(1, LOOKED);
    found = [];
    previews.replaceChildren();
    await rest();
    expect(shown).toBeUndefined();
    expect(forgotten).toEqual([1]);
  });

  test('that was set aside says nothing of the next', async () => {
    found = [FACE];
    await learn(1, LOOKED);
    shown!.onDismiss(FACE);
    await rest();
    expect(shown).toBeUndefined();
    previews.replaceChildren();
    await attach('two.png');
    await learn(2, LOOKED);
    expect(shown).toMatchObject({ findings: [FACE], pictures: [{ picture: 2 }] });
  });

  test('is forgotten when the draft was posted', async () => {
    await learn(1, LOOKED);
    button.click();
    await write('');
    expect(posts).toEqual(['Cakes on Friday']);
    expect(forgotten).toEqual([1]);
  });
});

describe('Post pressed while a picture is looked at', () => {
  beforeEach(async () => {
    button.click();
    await rest();
  });

  test('waits, and goes by itself once the picture is clean', async () => {
    expect(posts).toEqual([]);
    await learn(1, HALF);
    expect(posts).toEqual([]);
    expect(shown).toMatchObject({ notice: 'looking', held: false });
    await learn(1, LOOKED);
    expect(posts).toEqual(['Cakes on Friday']);
    expect(shown).toBeUndefined();
  });

  test('is held as soon as something is found, whatever is still to come', async () => {
    found = [FACE];
    await learn(1, HALF);
    expect(shown).toMatchObject({ notice: 'found', held: true });
    await learn(1, LOOKED);
    expect(posts).toEqual([]);
  });

  test('says after 4 s that it was not checked; the next press goes', async () => {
    await vi.advanceTimersByTimeAsync(3799);
    expect(shown).toMatchObject({ notice: 'looking', held: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toMatchObject({ notice: 'picture-not-checked', held: false });
    expect(posts).toEqual([]);
    await learn(1, HALF);
    expect(shown).toMatchObject({ notice: 'picture-not-checked' });
    button.click();
    expect(posts).toEqual(['Cakes on Friday']);
  });

  test('and found after all before the next press: held', async () => {
    await vi.advanceTimersByTimeAsync(4000);
    found = [FACE];
    await learn(1, LOOKED);
    button.click();
    expect(posts).toEqual([]);
    expect(shown).toMatchObject({ held: true });
  });

  test('and the words changed meanwhile: nothing goes by itself', async () => {
    await write('Cakes on Saturday');
    await learn(1, LOOKED);
    expect(posts).toEqual([]);
    expect(shown).toMatchObject({ notice: 'press-again' });
  });
});

describe('a finding that stands', () => {
  test('in one box of a thread holds, though the picture of another is still looked at', async () => {
    const second = document.createElement('textarea');
    area.after(second);
    found = [{ ...FACE, rule: 'pupil-name', pictures: [], span: { start: 0, end: 5 } }];
    second.value = 'Aisha Khan';
    second.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    button.click();
    await rest();
    expect(shown).toMatchObject({ notice: 'found', held: true });
  });

  test('holds Post at once, though a picture is still looked at', async () => {
    found = [FACE];
    await learn(1, HALF);
    button.click();
    expect(shown).toMatchObject({ held: true });
    expect(posts).toEqual([]);
  });
});

describe('a picture that cannot be looked at', () => {
  beforeEach(() => learn(1, { done: true, looked: ['metadata'], problem: 'unknown-format' }));

  test('is told of once, and holds nothing', async () => {
    expect(shown).toMatchObject({
      notice: 'picture-not-checked',
      held: false,
      pictures: [{ state: { problem: 'unknown-format' } }],
    });
    expect(chip).toBe('not-checked');
    await write('Cakes on Saturday');
    expect(shown).toBeUndefined();
    button.click();
    expect(posts).toEqual(['Cakes on Saturday']);
  });
});
