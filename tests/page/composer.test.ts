// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { composerAt, publishControl, publishes } from '../../page/composer/composer';
import { editorOf } from '../../page/composer/editor';
import { readAttachments } from '../../page/composer/attachments';
import { GivenFiles } from '../../page/pictures/given-files';
import { facebook } from '../../page/sites/facebook';
import { instagram } from '../../page/sites/instagram';
import { siteFor } from '../../page/sites';
import { x } from '../../page/sites/x';

beforeEach(() => document.body.replaceChildren());

/** Puts markup on the page and says where the event came from: the element marked `data-here`. */
function page(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.querySelector<HTMLElement>('[data-here]')!;
}

function editorAt(markup: string): HTMLElement | undefined {
  const here = page(markup);
  let found: HTMLElement | undefined;
  window.addEventListener('focusin', (event) => (found = editorOf(event)), { once: true, capture: true });
  here.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  return found;
}

describe('what a person writes a draft in', () => {
  test.each([
    ['a textarea', '<form><textarea data-here></textarea></form>', 'TEXTAREA'],
    [
      'a word inside Lexical',
      '<div contenteditable="true" data-lexical-editor="true"><p><span data-here>word</span></p></div>',
      'DIV',
    ],
    [
      'a mention inside an editor',
      '<div contenteditable="true" id="root"><p><b contenteditable="true" data-here>Zoë</b></p></div>',
      'DIV',
    ],
  ])('%s', (_, markup, tag) => {
    expect(editorAt(markup)?.tagName).toBe(tag);
  });

  // Which boxes are composers, the near misses hold: `near-misses.test.ts`. These hold no words at all.
  test.each([
    ['a read-only box', '<textarea readonly data-here></textarea>'],
    ['a box that is switched off', '<textarea disabled data-here></textarea>'],
    ['plain text', '<p data-here>Hello</p>'],
    ['a password', '<input type="password" data-here>'],
    ['a number', '<input type="number" data-here>'],
  ])('never %s', (_, markup) => {
    expect(editorAt(markup)).toBeUndefined();
  });

  test.each([
    ['a search box', '<form role="search"><textarea data-here></textarea></form>'],
    ['a box that says it searches', '<div contenteditable="true" role="searchbox" data-here></div>'],
    ['a log-in', '<form><textarea data-here></textarea><input type="password"></form>'],
    ['a one-line input that no hook names', '<input type="text" data-here>'],
  ])('%s is no composer', (_, markup) => {
    const editor = editorAt(markup);
    expect(editor && composerAt(editor, x)).toBeUndefined();
  });
});

describe('the control that publishes is found by structure, in any language', () => {
  test.each([
    ['Post', 'Public', 'Photo'],
    ['Postio', 'Cyhoeddus', 'Llun'],
    ['Opublikuj', 'Publiczne', 'Zdjęcie'],
    ['پوسٹ کریں', 'عوامی', 'تصویر'],
  ])('%s', (post, audience, photo) => {
    const editor = page(`
      <div role="dialog"><div role="button" id="close" aria-label="x">×</div><form>
        <div role="button" aria-label="Edit privacy. Sharing with Public">${audience}</div>
        <div role="textbox" contenteditable="true" data-lexical-editor="true" data-here></div>
        <div role="button" aria-haspopup="menu">${photo}</div>
        <div role="button" id="post">${post}</div>
      </form></div>`);
    const composer = composerAt(editor, facebook)!;
    expect(composer.kind).toBe('post');
    expect(publishControl(composer)?.id).toBe('post');
    expect(publishes([document.getElementById('close')!], composer)).toBe(false);
  });

  test('a form’s own submit button, wherever it stands', () => {
    const editor = page(
      '<form><button id="go">Veröffentlichen</button><textarea data-here></textarea><button type="button">Abbrechen</button></form>',
    );
    expect(publishControl(composerAt(editor, x)!)?.id).toBe('go');
  });
});

describe('what kind of box it is', () => {
  const lexical = '<div role="textbox" contenteditable="true" data-lexical-editor="true" data-here></div>';
  test.each([
    [
      'a comment on Facebook',
      facebook,
      `<form role="presentation">${lexical}</form>`,
      'comment',
      'publishes',
    ],
    [
      'a comment inside a post’s dialog',
      facebook,
      `<div role="dialog"><form></form><form role="presentation">${lexical}</form></div>`,
      'comment',
      'publishes',
    ],
    [
      'a chat docked on Facebook',
      facebook,
      `<div>${lexical}<div role="button">Send</div></div>`,
      'message',
      'publishes',
    ],
    [
      'a caption on Instagram',
      instagram,
      `<div role="dialog">${lexical}<div role="button">Share</div></div>`,
      'post',
      'new-line',
    ],
    [
      'a direct message on Instagram',
      instagram,
      `<section>${lexical}<div><div role="button">Send</div></div></section>`,
      'message',
      'publishes',
    ],
    [
      'a comment on Instagram',
      instagram,
      '<form><textarea data-here></textarea></form>',
      'comment',
      'publishes',
    ],
    [
      'a box in an article that nobody knows',
      x,
      '<article><textarea data-here></textarea><button>Reply</button></article>',
      'comment',
      'new-line',
    ],
  ] as const)('%s', (_, site, markup, kind, enter) => {
    expect(composerAt(page(markup), site)).toMatchObject({ kind, enter });
  });
});

describe('what goes with the text', () => {
  test('previews of a person’s own pictures, and not the page’s', () => {
    page(
      '<div id="scope"><img src="https://www.facebook.com/a.png"><img src="blob:1"><video><source src="blob:2"></video></div>',
    );
    const scope = document.getElementById('scope')!;
    const editor = document.createElement('textarea');
    scope.append(editor);
    const composer = { editor, scope, kind: 'post', enter: 'new-line' } as const;
    const attachments = readAttachments(composer, new GivenFiles()).map(({ attachment }) => attachment);
    expect(attachments).toEqual([{ kind: 'image' }, { kind: 'video' }]);
  });
});

describe('friend requests', () => {
  const nameAt = (markup: string) => {
    const control = page(markup);
    return facebook.requests
      ?.flatMap((hook) => (control.matches(hook.control) ? [hook.name(control)] : []))
      .find(Boolean);
  };
  test.each([
    [
      'Confirm beside a link to the request',
      '<div><a href="/friends/requests/?profile_id=1">Aisha Khan</a><div><div role="button" aria-label="Cadarnhau" data-here>Cadarnhau</div><div role="button" aria-label="Dileu">Dileu</div></div></div>',
      'Aisha Khan',
    ],
    [
      'a label in any language that holds the name beside it',
      '<div><a href="/aisha"></a><a href="/aisha">Aisha Khan</a><div><div role="button" aria-label="Aisha Khan hinzufügen" data-here></div></div></div>',
      'Aisha Khan',
    ],
    [
      'Add Friend with the name in its label',
      '<div role="button" aria-label="Add Friend Aisha Khan" data-here></div>',
      'Aisha Khan',
    ],
  ])('%s', (_, markup, name) => {
    expect(nameAt(markup)).toBe(name);
  });
  test.each([
    [
      'Confirm of another dialog',
      '<div role="dialog"><p>Leave this group?</p><div role="button" aria-label="Confirm" data-here></div></div>',
    ],
    [
      'Delete beside the request',
      '<div><a href="/friends/requests/?profile_id=1">Aisha Khan</a><div role="button"></div><div role="button" aria-label="Delete" data-here></div></div>',
    ],
    [
      'Remove beside the name of somebody one may know',
      '<div><a href="/aisha">Aisha Khan</a><div role="button" aria-label="Dodaj Aisha Khan"></div><div role="button" aria-label="Usuń Aisha Khan" data-here></div></div>',
    ],
    [
      'Like under somebody’s comment',
      '<div role="article"><a href="/aisha">Aisha Khan</a><div role="button" aria-label="Like Aisha Khan’s comment" data-here></div></div>',
    ],
    [
      'two requests in one row',
      '<div><a href="/friends/requests/?profile_id=1">Aisha Khan</a><a href="/friends/requests/?profile_id=2">Pat</a><div role="button" aria-label="Confirm" data-here></div></div>',
    ],
  ])('never %s', (_, markup) => {
    expect(nameAt(markup)).toBeUndefined();
  });
});

test('each listed host has its site, and no other has one', () => {
  expect(
    ['www.facebook.com', 'x.com', 'www.instagram.com', 'twitter.com'].map((host) => siteFor(host)?.id),
  ).toEqual(['facebook', 'x', 'instagram', 'x']);
  expect(siteFor('www.facebook.com.example.org')).toBeUndefined();
});

describe('a site whose hooks no longer fit', () => {
  const markup = '<section><textarea data-here></textarea><button>Odeslat</button></section>';
  const kindAt = (path: string) => {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
      `https://x.com${path}`,
    );
    return composerAt(page(markup), x)?.kind;
  };
  test.each(['/messages/17', '/i/direct/t/17', '/inbox', '/t/chat/5', '/messages?with=5'])(
    'a box at %s is a message, and left alone where messages are',
    (path) => expect(kindAt(path)).toBe('message'),
  );
  test.each(['/home', '/chatham/status/5', '/topic/direct-action-day', '/groups/inboxes'])(
    'a box at %s is none for its address',
    (path) => expect(kindAt(path)).not.toBe('message'),
  );
});
