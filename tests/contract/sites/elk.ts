import { attachByChooser } from '../attach';
import { click, clickOn, defineContract, key, keyOn } from '../contract';

const POST = '.publish-button:not([hidden])';
const WORDS = '[aria-roledescription="publish-widget"] .ProseMirror';
const home = (query: string) => `https://elk.zone/home?${query}`;

export default defineContract({
  site: 'elk',
  composers: [
    {
      name: 'a post for everybody',
      hook: 'post',
      url: home('visibility=public'),
      state: 'post',
      open: (page) => clickOn(page, WORDS),
      ways: [click(POST), key('Control', 'Enter'), keyOn(POST, 'Enter'), keyOn(POST, 'Space')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post', audience: 'public', poster: 'samexample' },
      attach: attachByChooser('button:has(> [i-ri\\:image-add-line])'),
      // Its file input is in no document, and the page shows the picture from the server that it went to.
      picture: 'out-of-reach',
    },
    {
      name: 'the second part of a thread for followers',
      hook: 'post',
      url: home('visibility=private'),
      state: 'post-1',
      open: (page) =>
        clickOn(
          page,
          'button:has(> [i-ri\\:add-line])',
          '[aria-roledescription="publish-widget"]:last-child .ProseMirror',
        ),
      ways: [click(POST), key('Control', 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post', audience: 'followers', poster: 'samexample' },
    },
    {
      name: 'a reply',
      hook: 'reply',
      url: home('visibility=unlisted'),
      state: 'post',
      open: (page) => clickOn(page, '.reply', WORDS),
      ways: [click(POST), key('Control', 'Enter')],
      replays: false,
      expected: { kind: 'comment', audience: 'public', addressee: 'Alex Example', poster: 'samexample' },
    },
    {
      name: 'a private mention',
      hook: 'private-mention',
      url: home('visibility=direct'),
      state: 'post',
      open: (page) => clickOn(page, '.reply', WORDS),
      ways: [click(POST), key('Control', 'Enter')],
      replays: false,
      expected: { kind: 'message', audience: 'mentioned', addressee: 'Alex Example', poster: 'samexample' },
    },
    {
      name: 'the profile',
      hook: 'profile',
      url: 'https://elk.zone/settings/profile/appearance',
      state: 'note',
      open: (page) => clickOn(page, 'form textarea'),
      ways: [click('form [type=submit]')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'profile', audience: 'public' },
    },
  ],
  requests: [
    {
      name: 'a follow request that is accepted',
      hook: 'accept-follow',
      direction: 'incoming',
      url: (person) => home(`person=${encodeURIComponent(person)}`),
      control: '.asks button:first-child',
      other: '.asks button:last-child',
    },
    {
      name: 'a follow request that is sent',
      hook: 'follow',
      direction: 'outgoing',
      url: (person) => home(`person=${encodeURIComponent(person)}`),
      control: '.follow',
    },
  ],
});
