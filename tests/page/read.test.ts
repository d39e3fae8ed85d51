// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../../page/composer/read';

let box: HTMLElement;

/** Builds the box from markup that the editor libraries themselves write. */
function editor(markup: string, attributes: Record<string, string> = {}): HTMLElement {
  box = document.createElement('div');
  box.setAttribute('contenteditable', 'true');
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  box.innerHTML = markup;
  document.body.replaceChildren(box);
  return box;
}

beforeEach(() => document.body.replaceChildren());

describe('reads what the person sees', () => {
  test.each([
    [
      'Lexical, one line',
      '<p><span data-lexical-text="true">Well done Year 4</span></p>',
      'Well done Year 4',
    ],
    ['Lexical, two paragraphs', '<p><span>One</span></p><p><span>Two</span></p>', 'One\nTwo'],
    ['Lexical, an empty line between', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['Lexical, a soft break', '<p><span>One</span><br><span>Two</span></p>', 'One\nTwo'],
    ['Lexical, empty', '<p><br></p>', ''],
    [
      'Draft.js',
      '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">One </span></span><span><span data-text="true">two</span></span></div></div><div data-block="true"><div><span><span data-text="true">Three</span></span></div></div></div>',
      'One two\nThree',
    ],
    [
      'Draft.js, empty',
      '<div><div data-block="true"><div><span><br data-text="true"></span></div></div></div>',
      '',
    ],
    ['bare, as browsers write it', 'One<div>Two</div><div><br></div><div>Three</div>', 'One\nTwo\n\nThree'],
    ['an emoji image', '<p>Hooray <img alt="🎉"> at last</p>', 'Hooray 🎉 at last'],
    [
      'a mention that is not editable',
      '<p>Hi <a contenteditable="false">Zoë Ó Briain</a>!</p>',
      'Hi Zoë Ó Briain!',
    ],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['white space of the source between blocks', '<div>\n  <p>One</p>\n  <p>Two</p>\n</div>', 'One\nTwo'],
  ])('%s', (_, markup, text) => {
    expect(readText(editor(markup)).text).toBe(text);
  });

  test('a placeholder that stands in the box is no text', () => {
    expect(readText(editor('<p>Write a caption…</p>', { 'aria-placeholder': 'Write a caption…' })).text).toBe(
      '',
    );
  });

  test('a textarea by its value', () => {
    const area = document.createElement('textarea');
    area.value = 'One\n\nTwo ';
    expect(readText(area).text).toBe('One\n\nTwo ');
  });
});

describe('leads from a span back to the page', () => {
  test('across the pieces that an editor made of one line', () => {
    const read = readText(
      editor('<p><span>Well done Ai</span><span>sha Khan</span><span> today</span></p><p>Bye</p>'),
    );
    const start = read.text.indexOf('Aisha Khan');
    const ranges = read.ranges({ start, end: start + 10 });
    expect(ranges.map(String)).toEqual(['Ai', 'sha Khan']);
  });

  test('not into a line break, nor into text that has changed since', () => {
    const read = readText(editor('<p>One</p><p>Two</p>'));
    expect(read.ranges({ start: 2, end: 5 }).map(String)).toEqual(['e', 'T']);
    (box.firstChild?.firstChild as Text).data = 'Other words';
    expect(read.ranges({ start: 2, end: 5 }).map(String)).toEqual(['T']);
  });

  test('and leaves the page as it was', () => {
    const markup = '<p><span>Well done</span><br><b>all</b></p><p><br></p>';
    const before = editor(markup).innerHTML;
    readText(box).ranges({ start: 0, end: 4 });
    expect(box.innerHTML).toBe(before);
  });
});
