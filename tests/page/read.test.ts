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
    [
      'a placeholder of Slate',
      '<div>Hi<span data-slate-placeholder="true" contenteditable="false">Write</span></div>',
      'Hi',
    ],
    ['a placeholder of WordPress', '<p>\ufeff<span data-rich-text-placeholder="Write"></span></p>', ''],
    [
      'a widget of ProseMirror',
      '<p><span class="ProseMirror-widget" contenteditable="false">Write</span><br class="ProseMirror-trailingBreak"></p>',
      '',
    ],
    [
      'a placeholder by its class',
      '<p>Hi<span class="editor-placeholder" contenteditable="false">Write</span></p>',
      'Hi',
    ],
    [
      'a void of Slate',
      '<div><span data-slate-void="true" contenteditable="false">@Jo<span data-slate-spacer="true"><span data-slate-zero-width="z">\ufeff</span></span></span> hi</div>',
      '@Jo hi',
    ],
    [
      'an empty block of Slate',
      '<div>One</div><div><span data-slate-zero-width="n">\ufeff<br></span></div><div>Two</div>',
      'One\n\nTwo',
    ],
    [
      'guards of Quill',
      '<p>Hi <span class="mention">\ufeff<span contenteditable="false">@Jo</span>\ufeff</span></p>',
      'Hi @Jo',
    ],
    [
      'a block of code in Quill',
      '<div><select class="ql-ui" contenteditable="false"><option>Plain</option></select><div>let</div><div>it be</div></div>',
      'let\nit be',
    ],
    ['the filler of CKEditor', '<p>One\u2060\u2060\u2060\u2060\u2060\u2060\u2060 two</p>', 'One two'],
    [
      'a widget of CKEditor with its controls and a caption',
      '<p>One</p><figure class="ck-widget" contenteditable="false"><div class="ck ck-reset_all ck-widget__type-around">Insert</div><img alt="A class"><figcaption contenteditable="true">Our garden</figcaption></figure><p>Two</p>',
      'One\nOur garden\nTwo',
    ],
    [
      'a preview that nobody wrote',
      '<p>See</p><div contenteditable="false">News of today <button>Remove</button></div>',
      'See',
    ],
    [
      'a mention as a div among words',
      '<div>Hi <div contenteditable="false" style="display: inline-block">Jo</div> all</div>',
      'Hi Jo all',
    ],
    [
      'a button in a mention',
      '<p><span contenteditable="false">@Jo<button>×</button></span> hi</p>',
      '@Jo hi',
    ],
    ['a mention one can press', '<p><span role="button" contenteditable="false">@Jo</span> hi</p>', '@Jo hi'],
    ['a handle', '<p><span role="button" contenteditable="false" draggable="true">⋮⋮</span>One</p>', 'One'],
    ['what is hidden', '<p>One<span hidden>two</span><span style="display: none">three</span></p>', 'One'],
    ['a decoration', '<p>One<span contenteditable="false" aria-hidden="true">⋮</span></p>', 'One'],
    ['a picture that is no letter', '<p>One<img alt="A class in the garden"></p>', 'One'],
    ['an emoji of a site’s own', '<p>One <img alt=":blob_cat:"></p>', 'One :blob_cat:'],
    [
      'an emoji in the background',
      '<p>One <span style="background-image: url(a.png)" aria-label="🏳️‍🌈"></span></p>',
      'One 🏳️‍🌈',
    ],
    [
      'an emoji in the background of its letters',
      '<p>One <span title="🎉" style="background-image: url(a.png)"><span>🎉</span></span></p>',
      'One 🎉',
    ],
    ['a break at the end of a block', '<p>One<br></p><p>Two<br><br></p><p>Three</p>', 'One\nTwo\n\nThree'],
    ['bare, the page’s own line breaks and indentation', '<div>\n  One\n  <b>two</b>\n</div>', 'One two'],
    ['cells of a table', '<table><tr><td>One</td><td>Two</td></tr></table>', 'One\nTwo'],
  ])('%s', (_, markup, text) => {
    expect(readText(editor(markup)).text).toBe(text);
  });

  test('line breaks in the text where the library keeps them', () => {
    const attributes = { 'data-slate-editor': 'true' };
    expect(readText(editor('<div>One\ntwo\n</div><div>  Three</div>', attributes)).text).toBe(
      'One\ntwo\n  Three',
    );
  });

  test('WordPress: the blocks and not what stands between them', () => {
    const box = editor(
      '<p class="rich-text" contenteditable="true">One</p><p class="rich-text" contenteditable="true">\ufeff</p><div><button>Add block</button><p>Type / to choose</p></div><pre><textarea></textarea></pre><p class="rich-text" contenteditable="true">Two<br>three</p>',
      { class: 'block-editor-block-list__layout' },
    );
    box.querySelector('textarea')!.value = 'let it = be';
    expect(readText(box).text).toBe('One\n\nlet it = be\nTwo\nthree');
  });

  test('CodeMirror: a gap, or a part of a line that is out of sight, makes it incomplete', () => {
    const read = (markup: string) => readText(editor(markup, { class: 'cm-content' }));
    expect(read('<div class="cm-line">One</div><div class="cm-line"><br></div>').complete).toBeUndefined();
    const gap = read('<div class="cm-line">One</div><div class="cm-gap" style="height: 900px"></div>');
    expect([gap.text, gap.complete]).toEqual(['One', false]);
    const long = read('<div class="cm-line">One<div contenteditable="false" style="width: 9px"></div></div>');
    expect([long.text, long.complete]).toEqual(['One', false]);
  });

  test('an input by its value', () => {
    const input = document.createElement('input');
    input.value = 'One two';
    expect(readText(input).text).toBe('One two');
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

  test('past fillers, collapsed spaces and line breaks inside one node', () => {
    const kept = readText(editor('<div>One\ufeff two\nthree</div>', { 'data-slate-editor': 'true' }));
    expect(kept.text).toBe('One two\nthree');
    expect(kept.ranges({ start: 2, end: 10 }).map(String)).toEqual(['e', ' two', 'th']);
    const collapsed = readText(editor('<div>\n  One\n  two</div>'));
    expect(collapsed.text).toBe('One two');
    expect(collapsed.ranges({ start: 0, end: 7 }).map(String)).toEqual(['One', 'two']);
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
