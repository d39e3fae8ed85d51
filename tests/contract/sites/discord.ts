import { clickOn, defineContract, key } from '../contract';
import { attachBy } from '../attach';

const BOX = 'main [data-slate-editor="true"]';
const FRIENDS = 'https://discord.com/channels/@me';

export default defineContract({
  site: 'discord',
  composers: [
    {
      name: 'a message to a person',
      hook: 'message',
      url: 'https://discord.com/channels/@me/1001?person=Robin+Example',
      state: 'message',
      open: (page) => clickOn(page, BOX),
      ways: [key('Enter'), key('NumpadEnter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example', poster: 'Sam Example' },
      attach: attachBy('main input[type=file]'),
    },
    {
      name: 'a post in a channel of a server',
      hook: 'channel-post',
      url: 'https://discord.com/channels/2001/3001?group=fair-stall',
      state: 'channel',
      open: (page) => clickOn(page, BOX),
      ways: [key('Enter'), key('NumpadEnter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'post', group: 'fair-stall', audience: 'group', poster: 'Sam Example' },
      attach: attachBy('main input[type=file]'),
    },
    {
      name: 'a message from a profile above a channel',
      hook: 'profile-message',
      url: 'https://discord.com/channels/2001/3001?person=Robin+Example',
      state: 'private',
      open: (page) => clickOn(page, 'main section button', '[role=dialog] [data-slate-editor="true"]'),
      ways: [key('Enter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example' },
    },
  ],
  requests: [
    {
      name: 'somebody’s friend request, accepted',
      hook: 'accept-friend',
      direction: 'incoming',
      url: (person) => `${FRIENDS}?person=${encodeURIComponent(person)}`,
      control: '[class*=actionAccept]',
      other: '[class*=actionDeny]',
    },
    {
      name: 'a friend request, sent',
      hook: 'add-friend',
      direction: 'outgoing',
      url: (person) => `${FRIENDS}?person=${encodeURIComponent(person)}`,
      control: 'form button[type=submit]',
    },
  ],
});
