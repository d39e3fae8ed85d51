import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Warning, type WarningProps } from '../../components/warning';
import { markedBoxes } from '../../components/warning/marked-boxes';
import {
  copiesFor,
  lookingAt,
  missedOf,
  type PictureProblem,
  type WarnedPicture,
} from '../../components/warning/pictures';
import type { PictureProblem as OfThePage } from '../../page/pictures/picture';
import type { ShownFinding } from '../../school/policy';
import { face, logo, maybeLogo, place, pupilName, readName } from '../support/gallery/findings';

/** The words for problems cover all that a page can say. */
const problems = [
  'empty',
  'broken',
  'not-a-picture',
  'unknown-format',
  'too-large',
  'too-many',
  'no-reader',
  'out-of-reach',
] as const satisfies readonly PictureProblem[];
type Missing = Exclude<OfThePage, (typeof problems)[number]>;
const _all: [Missing] extends [never] ? true : Missing = true;

const done = { done: true, looked: ['metadata', 'faces', 'logo', 'words'] };
const jpeg = () => new Blob(['picture'], { type: 'image/jpeg' });
const shot = (picture: number, own: Partial<WarnedPicture> = {}): WarnedPicture => ({
  picture,
  source: jpeg(),
  state: done,
  ...own,
});

function props(own: Partial<WarningProps> = {}): WarningProps {
  return {
    findings: [face],
    held: false,
    contacts: [],
    pictures: [shot(1)],
    onEdit: vi.fn(),
    onPostAnyway: vi.fn(),
    onOpenClause: vi.fn(),
    onDismiss: vi.fn(),
    ...own,
  };
}

/** What a canvas was told to draw, and which bitmaps are still open. */
let drawn: string[];
let open: number;
let decoded: Blob[];

beforeEach(() => {
  drawn = [];
  open = 0;
  decoded = [];
  vi.stubGlobal('createImageBitmap', async (source: Blob) => {
    decoded.push(source);
    if (source.type === 'image/heic') throw new DOMException('no', 'InvalidStateError');
    open++;
    return { width: 220, height: 165, close: () => open-- };
  });
  const say = (what: string) => () => void drawn.push(what);
  const names = ['fillRect', 'drawImage', 'beginPath', 'save', 'restore', 'clip', 'stroke'];
  const context = Object.fromEntries([...names, 'roundRect'].map((name) => [name, say(name)]));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const pictures = () => screen.queryAllByRole('img').map((one) => one.getAttribute('aria-label'));
const settled = () => act(async () => undefined);

describe('a picture with faces', () => {
  test('is drawn small with each place marked, and no address of it is on the page', async () => {
    render(<Warning {...props()} />);
    await settled();
    expect(pictures()).toEqual(['The picture; 2 places are marked: people’s faces']);
    expect(drawn.filter((what) => what === 'clip')).toHaveLength(2);
    expect(drawn.filter((what) => what === 'stroke')).toHaveLength(4);
    expect(document.querySelector('img, [src], [href]')).toBeNull();
  });

  test('goes with the warning: the canvas is empty and the bitmap closed', async () => {
    const { unmount } = render(<Warning {...props()} />);
    await settled();
    const canvas = screen.getByRole<HTMLCanvasElement>('img');
    expect([canvas.width, canvas.height, open]).toEqual([220, 165, 1]);
    unmount();
    await settled();
    expect([canvas.width, canvas.height, open]).toEqual([0, 0, 0]);
  });

  test('is decoded once, however many findings show it', async () => {
    render(<Warning {...props({ findings: [face, logo] })} />);
    await settled();
    expect(pictures()).toHaveLength(2);
    expect(decoded).toHaveLength(1);
  });

  test('is shown once where two findings mark the same, or one marks nothing', async () => {
    render(<Warning {...props({ findings: [face, { ...face, messageId: 'pupil' }, place] })} />);
    await settled();
    expect(pictures()).toHaveLength(1);
  });

  test('that cannot be drawn leaves words, and the warning as it was', async () => {
    render(
      <Warning {...props({ pictures: [shot(1, { source: new Blob(['x'], { type: 'image/heic' }) })] })} />,
    );
    await settled();
    expect(screen.getByText(/It cannot be shown here\./)).toBeVisible();
    expect(screen.getByText(face.message)).toBeVisible();
  });
});

test('of five pictures three are shown, and the others counted', async () => {
  const five = [1, 2, 3, 4, 5].map((picture) => shot(picture));
  const places = five.map((_, attachment) => ({
    attachment,
    regions: face.pictures![0]!.regions.slice(0, 1),
  }));
  render(<Warning {...props({ findings: [{ ...face, pictures: places }], pictures: five })} />);
  await settled();
  expect(pictures()[1]).toBe('Picture 2 of 5; one place is marked: a person’s face');
  expect(pictures()).toHaveLength(3);
  expect(screen.getByText('And 2 more pictures.')).toBeVisible();
});

test.each([
  ['how sure it is', maybeLogo, 'The marked place might be the logo, or something else.'],
  ['where the words were read', readName, 'This was read in the picture.'],
])('says %s', (_, finding, words) => {
  render(<Warning {...props({ findings: [finding] })} />);
  expect(screen.getByText(words)).toBeVisible();
});

test('says nothing of sureness where the readers are certain', () => {
  render(<Warning {...props({ findings: [logo] })} />);
  expect(screen.queryByText(/might be/)).toBeNull();
});

describe('a copy', () => {
  const setup = (findings: ShownFinding[], list = [shot(1)]) => {
    const onCopyPicture = vi.fn(
      async (picture: number) => new Blob([`copy ${picture}`], { type: 'image/jpeg' }),
    );
    const onSaveCopy = vi.fn();
    render(<Warning {...props({ findings, pictures: list, onCopyPicture, onSaveCopy })} />);
    return { onCopyPicture, onSaveCopy };
  };
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  test('is made without what is marked, saved by a press, and attached by the person', async () => {
    const { onCopyPicture, onSaveCopy } = setup([face]);
    await press('Make a copy with this blurred');
    expect(onCopyPicture).toHaveBeenCalledExactlyOnceWith(1, face.pictures![0]!.regions);
    expect(onSaveCopy).not.toHaveBeenCalled();
    expect(screen.getByText('Save the copy, then attach it instead of the picture.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save the copy' })).toHaveFocus();
    await press('Save the copy');
    const saved = onSaveCopy.mock.calls[0]![0] as Blob;
    expect(await saved.text()).toBe('copy 1');
  });

  test('answers all findings at once', async () => {
    const { onCopyPicture } = setup([face, logo, place]);
    await press('Make a copy with all of this blurred');
    const [, regions] = onCopyPicture.mock.calls[0] as unknown as [number, unknown[]];
    expect(regions).toHaveLength(3);
  });

  test('only loses its metadata where the place is all there is', async () => {
    const { onCopyPicture } = setup([place]);
    await press('Make a copy without the place');
    expect(onCopyPicture).toHaveBeenCalledExactlyOnceWith(1, []);
  });

  test('of several pictures is saved one by one', async () => {
    const both = [0, 1].map((attachment) => ({ attachment, regions: face.pictures![0]!.regions }));
    const { onSaveCopy } = setup([{ ...face, pictures: both }], [shot(7), shot(8)]);
    await press('Make copies with this blurred');
    await press('Save copy 2 of 2');
    expect(await (onSaveCopy.mock.calls[0]![0] as Blob).text()).toBe('copy 8');
  });

  test('that cannot be made says so, and can be asked for again', async () => {
    const { onCopyPicture } = setup([face]);
    onCopyPicture.mockRejectedValueOnce(new Error('no'));
    await press('Make a copy with this blurred');
    expect(await screen.findByText('The copy could not be made. Your picture is as it was.')).toBeVisible();
    await press('Make a copy with this blurred');
    expect(await screen.findByRole('button', { name: 'Save the copy' })).toBeVisible();
  });

  test('is asked for once, however often the button is pressed meanwhile', async () => {
    const { onCopyPicture } = setup([face]);
    onCopyPicture.mockReturnValue(new Promise(() => undefined));
    await press('Make a copy with this blurred');
    await press('Make a copy with this blurred');
    expect(onCopyPicture).toHaveBeenCalledOnce();
  });

  test.each<[string, ShownFinding, WarnedPicture]>([
    ['of a video', face, shot(1, { source: new Blob([], { type: 'video/mp4' }) })],
    ['of a drawing', face, shot(1, { source: new Blob([], { type: 'image/svg+xml' }) })],
    ['of a picture that cannot be opened', place, shot(1, { state: { ...done, problem: 'unknown-format' } })],
    ['of one picture too many', face, shot(1, { state: { ...done, problem: 'too-many' } })],
    ['of a picture that is out of reach', face, shot(1, { source: undefined })],
    ['where words alone were found', pupilName, shot(1)],
  ])('is not offered %s', (_, finding, picture) => {
    expect(copiesFor([finding], [picture])).toBeUndefined();
    setup([finding], [picture]);
    expect(screen.queryByRole('button', { name: /^Make/ })).toBeNull();
  });
});

describe('how far the looking is', () => {
  const at = (...looked: string[]) => shot(1, { state: { done: false, looked } });
  test.each<[string, WarnedPicture[], ReturnType<typeof lookingAt>]>([
    ['no picture', [], undefined],
    ['all looked at', [shot(1)], undefined],
    ['nothing yet', [at()], { pictures: 1, step: 1, of: 4 }],
    ['the first reader', [at('metadata')], { pictures: 1, step: 2, of: 4 }],
    [
      'all readers, later frames open',
      [at('metadata', 'faces', 'logo', 'words')],
      { pictures: 1, step: 4, of: 4 },
    ],
    ['one of two', [shot(1), at('metadata')], { pictures: 2, step: 6, of: 8 }],
    [
      'an attachment that is no picture',
      [{ picture: undefined, source: undefined, state: undefined }],
      undefined,
    ],
  ])('%s', (_, list, step) => expect(lookingAt(list)).toEqual(step));

  test('is seen at each step, and said aloud once', () => {
    vi.useFakeTimers();
    const aloud: string[] = [];
    const { rerender } = render(<Warning {...props({ pictures: [at()] })} />);
    const region = screen.getAllByRole('status').find((one) => one.closest('.card-head'))!;
    for (const looked of [[], ['metadata'], ['metadata', 'faces']]) {
      rerender(<Warning {...props({ pictures: [at(...looked)] })} />);
      expect(document.querySelector('.looking')).toHaveTextContent(
        `Looking at the picture… ${looked.length + 1} of 4`,
      );
      act(() => vi.advanceTimersByTime(2000));
      aloud.push(region.textContent);
    }
    expect(aloud).toEqual(Array(3).fill('Looking at the picture…'));
    rerender(<Warning {...props()} />);
    act(() => vi.advanceTimersByTime(2000));
    expect(document.querySelector('.looking')).not.toBeVisible();
    vi.useRealTimers();
  });

  test('while Post waits for it', () => {
    render(<Warning {...props({ findings: [], notice: 'looking', pictures: [at('metadata', 'faces')] })} />);
    expect(document.querySelector('.notice')).toHaveTextContent(
      'Looking at the picture… 3 of 4. Please wait a few seconds.',
    );
  });
});

describe('a picture that was not checked', () => {
  const said = (list: WarnedPicture[]) => {
    render(<Warning {...props({ findings: [], notice: 'picture-not-checked', pictures: list })} />);
    return document.querySelector('.notice')!.textContent;
  };
  const failed = (problem: PictureProblem, looked: string[] = []) =>
    shot(1, { state: { done: true, looked, problem } });

  test.each(problems)('says why, and leaves the choice: %s', (problem) => {
    expect(said([failed(problem)])).toMatch(/^The picture was not checked\. [A-Z].*\. You can still post\.$/);
  });

  test.each<[string, WarnedPicture[], string]>([
    [
      'one took too long',
      [shot(1, { state: { done: false, looked: [] } })],
      'The picture was not checked. It takes longer than usual.',
    ],
    [
      'one of two',
      [shot(1), failed('broken')],
      '1 of 2 pictures was not checked. The file could not be opened. It may be damaged.',
    ],
    ['two for two reasons', [failed('empty'), failed('broken')], '2 of 2 pictures were not checked.'],
    [
      'some readers had looked',
      [failed('no-reader', ['metadata', 'faces'])],
      'The picture was only partly checked. Looking at pictures does not work just now.',
    ],
  ])('%s', (_, list, words) => expect(said(list)).toBe(`${words} You can still post.`));

  test('counts only what is a picture', () => {
    expect(missedOf([{ picture: undefined, source: undefined, state: undefined }, failed('empty')]).all).toBe(
      1,
    );
  });
});

describe('marks', () => {
  const size = { width: 200, height: 100 };
  test.each([
    [
      'a little larger than what was seen',
      { left: 0.4, top: 0.4, width: 0.2, height: 0.4 },
      [74, 34, 52, 52],
    ],
    [
      'never smaller than can be seen',
      { left: 0.5, top: 0.5, width: 0.01, height: 0.01 },
      [91, 40.5, 20, 20],
    ],
    ['within the picture', { left: 0.95, top: 0, width: 0.05, height: 0.05 }, [180, 0, 20, 20]],
    ['not larger than the picture', { left: 0, top: 0, width: 1, height: 1 }, [0, 0, 200, 100]],
  ])('%s', (_, region, box) => {
    const [{ left, top, width, height }] = markedBoxes([region], size, 20) as [
      ReturnType<typeof markedBoxes>[number],
    ];
    [left, top, width, height].forEach((value, index) => expect(value).toBeCloseTo(box[index]!, 6));
  });
});

test('words that are read in a picture are announced as such', () => {
  vi.useFakeTimers();
  render(<Warning {...props({ findings: [readName] })} />);
  act(() => vi.advanceTimersByTime(2000));
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(/This was read in the picture\./);
  vi.useRealTimers();
});
