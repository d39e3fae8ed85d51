// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readAttachments } from '../../page/composer/attachments';
import type { Composer } from '../../page/composer/composer';
import { PictureDesk } from '../../page/pictures/desk';
import { GivenFiles } from '../../page/pictures/given-files';
import { previewSelector, previewsAmong } from '../../page/pictures/previews';
import { SharedPictures } from '../../page/pictures/shared-pictures';
import type { PictureState } from '../../page/pictures/picture';

const LOOKED: PictureState = { done: true, looked: ['metadata', 'faces', 'logo', 'words'] };

let scope: HTMLElement;
let composer: Composer;

beforeEach(() => {
  scope = document.createElement('div');
  const editor = document.createElement('textarea');
  scope.append(editor);
  document.body.replaceChildren(scope);
  composer = { editor, scope, kind: 'post', enter: 'new-line' };
});

const picture = (name: string) => new File([name], name, { type: 'image/png' });

/** What a site shows for a file. */
function show(address: string, into: Element = scope): HTMLImageElement {
  const image = document.createElement('img');
  image.src = address;
  into.append(image);
  return image;
}

describe('which file is shown where', () => {
  let shared: SharedPictures;
  beforeEach(() => {
    shared = new SharedPictures(undefined, () => undefined);
  });
  const give = (files: File[], target: Element = scope, composers = [composer]) =>
    shared.give(target, files, composers);
  /** Names of what is attached; `drawn` for what only shows. */
  const attached = (began = 0) =>
    readAttachments(composer, shared.given, began).map(({ source }) =>
      source && 'name' in source ? source.name : 'drawn',
    );

  test('two files and their previews', () => {
    give([picture('a'), picture('b')]);
    expect(attached()).toEqual([]);
    show('blob:1');
    show('blob:2');
    expect(attached()).toEqual(['a', 'b']);
  });

  test('the first of two is removed: the second stays what it is', () => {
    give([picture('a'), picture('b')]);
    const first = show('blob:1');
    show('blob:2');
    attached();
    first.remove();
    expect(attached()).toEqual(['b']);
  });

  test('one is removed and another is given in its place', () => {
    give([picture('a')]);
    const first = show('blob:1');
    attached();
    first.remove();
    attached();
    give([picture('b')]);
    show('blob:2');
    expect(attached()).toEqual(['b']);
  });

  test('one is removed, and another comes from where nobody sees it given', () => {
    give([picture('a')]);
    const first = show('blob:1');
    attached();
    first.remove();
    show('blob:2');
    expect(attached()).toEqual(['drawn']);
  });

  test('the site draws the same address into a new element', () => {
    give([picture('a')]);
    const first = show('blob:1');
    attached();
    first.remove();
    show('blob:1');
    expect(attached()).toEqual(['a']);
  });

  test('the site uploads it and shows it from its own address', () => {
    give([picture('a')]);
    const preview = show('blob:1');
    attached();
    preview.src = 'https://site.example/1.png';
    expect(attached()).toEqual(['a']);
  });

  test('a picture that was there before is not the file', () => {
    show('https://site.example/face.png');
    give([picture('a')]);
    expect(attached()).toEqual([]);
  });

  test('a placeholder that was there before becomes the preview', () => {
    const place = show('https://site.example/empty.png');
    give([picture('a')]);
    place.src = 'blob:1';
    expect(attached()).toEqual(['a']);
  });

  test('a preview comes before another picture that happens to load', () => {
    give([picture('a')]);
    const other = show('https://site.example/else.png');
    show('blob:1');
    attached();
    other.remove();
    expect(attached()).toEqual(['a']);
  });

  test('a restored draft’s picture and a new file', () => {
    show('blob:old');
    give([picture('a')]);
    show('blob:1');
    expect(attached()).toEqual(['drawn', 'a']);
  });

  test('the composer comes up after the file was given elsewhere on the page', () => {
    const menu = document.createElement('input');
    document.body.append(menu);
    give([picture('a')], menu, []);
    show('blob:1');
    expect(attached(shared.given.now)).toEqual(['a']);
  });

  test('a site takes the file out of one composer and opens another for it', () => {
    const chat = document.createElement('form');
    document.body.append(chat);
    give([picture('a')], chat, [{ ...composer, scope: chat }]);
    shared.given.forget(chat);
    show('blob:1');
    expect(attached(shared.given.now)).toEqual(['a']);
  });

  test('what was given with the last draft does not come up in the next', () => {
    give([picture('a')]);
    shared.given.forget(scope);
    show('https://site.example/2.png');
    expect(attached()).toEqual([]);
  });

  test('a file given to another composer is not this one’s', () => {
    const other = document.createElement('form');
    document.body.append(other);
    give([picture('a')], other, [{ ...composer, scope: other }, composer]);
    show('blob:1');
    expect(attached()).toEqual(['drawn']);
  });

  test('the next draft has nothing of the last one’s', () => {
    give([picture('a')]);
    show('blob:1').remove();
    shared.given.forget(scope);
    show('https://site.example/2.png');
    expect(attached()).toEqual([]);
  });

  test('one picture that is shown twice is one', () => {
    show('blob:1');
    const tile = document.createElement('div');
    tile.setAttribute('style', 'background-image: url("blob:1")');
    scope.prepend(tile);
    const all = [...scope.querySelectorAll(previewSelector(composer))];
    expect(previewsAmong(all, composer)).toMatchObject([{ address: 'blob:1', attached: true }]);
  });

  test('what is no picture has nothing to look at', () => {
    const input = document.createElement('input');
    input.type = 'file';
    const letter = new File(['letter'], 'letter.pdf', { type: 'application/pdf' });
    Object.defineProperty(input, 'files', { value: [letter] });
    scope.append(input);
    expect(readAttachments(composer, new GivenFiles())).toMatchObject([{ source: undefined }]);
  });
});

describe('the desk', () => {
  let sent: { picture: number; file: Blob; drawn: boolean }[];
  let forgotten: number[];
  let told: number[];
  let desk: PictureDesk;
  beforeEach(() => {
    sent = [];
    forgotten = [];
    told = [];
    desk = new PictureDesk(
      {
        send: (number, file, drawn) => void sent.push({ picture: number, file, drawn }),
        forget: (number) => void forgotten.push(number),
      },
      (number) => void told.push(number),
    );
  });
  const of = (source: File) => ({ attachment: { name: source.name }, source });
  const handed = () => new Promise<void>((done) => setTimeout(done));

  test('a file is sent once, however often and in however many composers it stands', async () => {
    const file = picture('a');
    expect(desk.take('one', [of(file)])).toEqual([1]);
    expect(desk.take('one', [of(file)])).toEqual([1]);
    expect(desk.take('two', [of(file)])).toEqual([1]);
    await handed();
    expect(sent).toEqual([{ picture: 1, file, drawn: false }]);
  });

  test('it is forgotten when the last composer has it no more', async () => {
    const file = picture('a');
    desk.take('one', [of(file)]);
    desk.take('two', [of(file)]);
    await handed();
    desk.release('one');
    expect(forgotten).toEqual([]);
    desk.take('two', []);
    expect(forgotten).toEqual([1]);
    expect(desk.stateOf(1)).toBeUndefined();
  });

  test('a number is never used twice', async () => {
    const file = picture('a');
    desk.take('one', [of(file)]);
    await handed();
    desk.take('one', []);
    expect(desk.take('one', [of(file)])).toEqual([2]);
    await handed();
    expect(sent.map((one) => one.picture)).toEqual([1, 2]);
  });

  test('what was removed before it was handed over is never sent', async () => {
    desk.take('one', [of(picture('a'))]);
    desk.take('one', []);
    await handed();
    expect(sent).toEqual([]);
    expect(forgotten).toEqual([]);
  });

  test('a picture of another site’s is out of reach, and that is told', async () => {
    const element = show('https://site.example/1.png');
    const preview = { kind: 'image', element, address: element.src, attached: true } as const;
    element.decode = () => Promise.reject(new Error('not to be had'));
    expect(desk.take('one', [{ attachment: {}, source: preview }])).toEqual([1]);
    await handed();
    expect(desk.stateOf(1)).toEqual({ done: true, looked: [], problem: 'out-of-reach' });
    expect(told).toEqual([1]);
    expect(sent).toEqual([]);
  });

  test('a picture in its address is sent byte by byte, and counts as the file', async () => {
    const bytes = 'GIF89a'.repeat(100_000);
    const element = show(`data:image/gif;base64,${btoa(bytes)}`);
    const preview = { kind: 'image', element, address: element.src, attached: true } as const;
    desk.take('one', [{ attachment: {}, source: preview }]);
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]).toMatchObject({ drawn: false, file: { type: 'image/gif' } });
    expect(await sent[0]!.file.text()).toBe(bytes);
  });

  test('a state is kept, and a late one of a forgotten picture is not', async () => {
    desk.take('one', [of(picture('a'))]);
    await handed();
    desk.learn(1, LOOKED);
    expect(desk.shown(1, 'a')).toMatchObject({ picture: 1, name: 'a', drawn: false, state: LOOKED });
    desk.release('one');
    desk.learn(1, LOOKED);
    expect(told).toEqual([1]);
  });

  test('where the readers cannot be reached, the picture is not held for good', async () => {
    const deaf = new PictureDesk(
      {
        send: () => {
          throw new Error('gone');
        },
        forget: () => undefined,
      },
      () => undefined,
    );
    deaf.take('one', [of(picture('a'))]);
    await handed();
    expect(deaf.stateOf(1)).toMatchObject({ done: true, problem: 'no-reader' });
  });
});
