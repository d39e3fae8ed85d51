import { attachBy } from '../attach';
import { click, clickOn, defineContract, key, keyOn, type Way } from '../contract';

const POST = '.compose-form button[type=submit]';
const WORDS = '.compose-form textarea';
const ways = [
  click(POST),
  keyOn(POST, 'Enter'),
  keyOn(POST, 'Space'),
  key('Control', 'Enter'),
  key('Meta', 'Enter'),
] as const;
/** The key calls the site's own function, which nobody else can. */
const replays = (way: Way) => !/^(Control|Meta)/.test(way.name);
const home = (query: string) => `https://mastodon.social/home?${query}`;

export default defineContract({
  site: 'mastodon',
  composers: [
    {
      name: 'a post for everybody',
      hook: 'post',
      url: home('visibility=public'),
      state: 'post',
      open: (page) => clickOn(page, WORDS),
      ways,
      newLine: 'Enter',
      replays,
      expected: { kind: 'post', audience: 'public', poster: 'Sam Example' },
      attach: attachBy('.compose-form input[type=file]'),
    },
    {
      name: 'a content warning',
      hook: 'post',
      url: home('visibility=public'),
      state: 'warning',
      open: (page) => clickOn(page, '.compose-form .icon-button:has(.icon-warning)', '#cw-spoiler-input'),
      ways: [key('Control', 'Enter'), click(POST), key('Enter')],
      replays,
      expected: { kind: 'post', audience: 'public', poster: 'Sam Example' },
    },
    {
      name: 'a post for followers, edited',
      hook: 'post',
      url: home('visibility=private&edit=1'),
      state: 'post',
      open: (page) => clickOn(page, WORDS),
      ways: [click(POST)],
      replays,
      expected: { kind: 'post', audience: 'followers', poster: 'Sam Example' },
    },
    {
      name: 'a reply',
      hook: 'reply',
      url: home('visibility=unlisted'),
      state: 'post',
      open: (page) => clickOn(page, 'article .icon-button:has(.icon-reply)', WORDS),
      ways: [key('Control', 'Enter'), click(POST)],
      newLine: 'Enter',
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
      open: (page) => clickOn(page, 'article .icon-button:has(.icon-reply)', WORDS),
      ways: [click(POST), key('Control', 'Enter')],
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
      url: 'https://mastodon.social/settings/profile',
      state: 'note',
      open: (page) => clickOn(page, '#account_note'),
      ways: [click('#edit_profile [type=submit]'), keyOn('#edit_profile [type=submit]', 'Enter')],
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
      url: (person) => `https://mastodon.social/follow_requests?person=${encodeURIComponent(person)}`,
      control: '.account-authorize__wrapper:first-child button:has(.icon-check)',
      other: '.account-authorize__wrapper:first-child button:has(.icon-times)',
    },
    {
      name: 'a follow request that is sent',
      hook: 'follow',
      direction: 'outgoing',
      url: (person) => `https://mastodon.social/@someone?person=${encodeURIComponent(person)}`,
      control: '.account__header__buttons .button',
    },
  ],
});
