import { nearText } from './shown';
import { defineSite } from './site';

/** One editor everywhere (seen 2026-01). Class names keep a readable part before what changes with each build. */
const EDITOR = '[data-slate-editor="true"]';
const SCOPE = 'form, [class*="channelTextArea"]';
/** A person can have a button that sends put there; how it is marked is a guess. Most have none, and press Enter. */
const SEND = 'button[type="submit"], [class*="sendButton"]';

/** "Message @robin", "Message #staff-room", in the page's language: the label names whom or what it goes to. */
const LABEL = [{ where: 'editor', at: '[aria-label]', attribute: 'aria-label' }] as const;

export const discord = defineSite({
  id: 'discord',
  title: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  // One's own name stands at the foot of the list on the left. A guess.
  poster: [{ where: 'page', at: 'section[aria-label] [class*="nameTag"]' }],
  composers: [
    // A few words from somebody's profile, which opens above a channel: a private message too.
    {
      id: 'profile-message',
      kind: 'message',
      editor: `[role="dialog"] ${EDITOR}`,
      scope: SCOPE,
      publish: SEND,
      enter: 'publishes',
      addressee: LABEL,
    },
    // A conversation with one person or a few: a private message.
    {
      id: 'message',
      kind: 'message',
      path: /^\/channels\/@me\//,
      editor: EDITOR,
      scope: SCOPE,
      publish: SEND,
      enter: 'publishes',
      addressee: LABEL,
    },
    // A channel of a server is no private message: everybody there reads it, as in a group.
    {
      id: 'channel-post',
      kind: 'post',
      path: /^\/channels\/\d+\//,
      editor: EDITOR,
      scope: SCOPE,
      publish: SEND,
      enter: 'publishes',
      group: LABEL,
      audience: { always: 'group' },
    },
  ],
  requests: [
    // Accept and Ignore are icons without words; their classes say which is which. A guess, from how themes name them.
    {
      id: 'accept-friend',
      direction: 'incoming',
      path: /^\/channels\/@me\/?($|\?)/,
      control: '[class*="actionAccept"]',
      name: (control) => nearText(control, '[class*="username"]'),
    },
    // Add Friend: the name is typed. The field's name is a guess.
    {
      id: 'add-friend',
      direction: 'outgoing',
      path: /^\/channels\/@me\/?($|\?)/,
      control: 'form:has([name="add-friend"]) button[type="submit"]',
      name: (control) => nearText(control, '[name="add-friend"]'),
    },
  ],
});
