import { attachBy } from '../attach';
import { click, clickOn, defineContract, key, keyOn, type Way } from '../contract';

const POST = '#compose-container button[type=submit]';
const WORDS = '#compose-container textarea[name=status]';
/** The key makes the site's own event, which nobody else may. */
const replays = (way: Way) => !/^(Control|Meta)/.test(way.name);
const home = (query: string) => `https://phanpy.social/?${query}`;

export default defineContract({
  site: 'phanpy',
  composers: [
    {
      name: 'a post for followers',
      hook: 'post',
      url: home('visibility=private'),
      state: 'post',
      open: (page) => clickOn(page, '#compose-button', WORDS),
      ways: [
        key('Control', 'Enter'),
        key('Meta', 'Enter'),
        click(POST),
        keyOn(POST, 'Space'),
        keyOn(POST, 'Enter'),
      ],
      newLine: 'Enter',
      replays,
      expected: { kind: 'post', audience: 'followers', poster: 'samexample' },
      attach: attachBy('#compose-container input[type=file]'),
    },
    {
      name: 'a reply for everybody',
      hook: 'reply',
      url: home('visibility=public'),
      state: 'post',
      open: (page) => clickOn(page, '.reply-button', WORDS),
      ways: [click(POST), key('Control', 'Enter')],
      replays,
      expected: {
        kind: 'comment',
        audience: 'public',
        addressee: 'Alex Example',
        replyTo: 'swifts',
        poster: 'Sam Example',
      },
    },
    {
      name: 'a private mention',
      hook: 'private-mention',
      url: home('visibility=direct'),
      state: 'post',
      open: (page) => clickOn(page, '.reply-button', WORDS),
      ways: [key('Control', 'Enter'), click(POST)],
      replays,
      expected: {
        kind: 'message',
        audience: 'mentioned',
        addressee: 'Alex Example',
        replyTo: 'swifts',
        poster: 'Sam Example',
      },
    },
    {
      name: 'the profile',
      hook: 'profile',
      url: home('sheet=profile'),
      state: 'note',
      open: (page) => clickOn(page, '[name=note]'),
      ways: [click('#edit-profile-container [type=submit]')],
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
      control: '.follow-request-buttons button',
      other: '.follow-request-buttons .danger',
    },
    {
      name: 'a follow request that is sent',
      hook: 'follow',
      direction: 'outgoing',
      url: (person) => home(`person=${encodeURIComponent(person)}`),
      control: '.account-container .buttons button:last-of-type',
    },
  ],
});
