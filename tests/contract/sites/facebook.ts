import { click, clickOn, defineContract, key, keyOn } from '../contract';
import { attachBy } from '../attach';

const POST = '[role=dialog] form > [role=button].primary';

export default defineContract({
  site: 'facebook',
  composers: [
    {
      name: 'a post in the dialog',
      hook: 'post',
      url: 'https://www.facebook.com/?audience=Friends',
      state: 'post',
      open: (page) => clickOn(page, '[role=region] [role=button]', '[role=dialog] [role=textbox]'),
      ways: [click(POST), keyOn(POST, 'Enter'), keyOn(POST, 'Space')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'friends' },
      attach: attachBy('[role=dialog] input[type=file]'),
    },
    {
      name: 'a comment under a post',
      hook: 'comment',
      url: 'https://www.facebook.com/',
      state: 'comment',
      open: (page) => clickOn(page, 'form[role=presentation] [role=textbox]'),
      ways: [key('Enter'), key('NumpadEnter'), click('#focused-state-composer-submit [role=button]')],
      newLine: 'Shift+Enter',
      replays: true,
      expected: { kind: 'comment', poster: 'Sam Example' },
    },
  ],
});
