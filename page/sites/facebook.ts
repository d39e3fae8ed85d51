import { nearText } from './shown';
import { defineSite } from './site';

/** Words of the audience button in English, Welsh, Polish and Urdu. In another language it reads as unknown. */
const AUDIENCES = {
  Public: 'public',
  Cyhoeddus: 'public',
  Publiczne: 'public',
  عوامی: 'public',
  Friends: 'friends',
  Ffrindiau: 'friends',
  Znajomi: 'friends',
  دوست: 'friends',
  'Only me': 'only-me',
  'Dim ond fi': 'only-me',
  'Tylko ja': 'only-me',
  'صرف میں': 'only-me',
  'Your friends of friends': 'friends-of-friends',
};

export const facebook = defineSite({
  id: 'facebook',
  title: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*', 'https://web.facebook.com/*'],
  composers: [
    // Comments and replies sit in their own form, also inside a post's dialog: asked first. Seen 2026-02.
    {
      id: 'comment',
      kind: 'comment',
      editor: '[role="textbox"][contenteditable="true"]',
      scope: 'form[role="presentation"]',
      publish: '#focused-state-composer-submit, #focused-state-composer-submit [role="button"]',
      enter: 'publishes',
      replay: true,
      poster: [{ where: 'editor', at: '[aria-label]', attribute: 'aria-label' }],
    },
    // The post dialog. No test id and no stable label, so structure finds its Post control. Seen 2026-05.
    {
      id: 'post',
      kind: 'post',
      editor: '[role="textbox"][contenteditable="true"]',
      scope: '[role="dialog"]:has(form)',
      enter: 'new-line',
      replay: true,
      harmless: '[aria-label^="Edit privacy"]',
      audience: {
        shown: [{ at: 'form [role="button"][aria-label]', attribute: 'aria-label' }],
        means: AUDIENCES,
      },
    },
    // A Lexical box outside both is a chat docked on the page (seen 2026-02): a private message.
    {
      id: 'message',
      kind: 'message',
      editor: '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
      scope: ':has([role="button"]), body',
      enter: 'publishes',
      replay: true,
      addressee: [{ where: 'editor', at: '[aria-label]', attribute: 'aria-label' }],
    },
  ],
  requests: [
    // Confirm is also the label of other dialogs: only beside a link to the request itself. Seen in shipped code.
    {
      id: 'accept-friend',
      direction: 'incoming',
      control: '[role="button"]',
      name: (control) =>
        control.matches('[aria-label="Confirm"], [aria-label^="Confirm "]')
          ? nearText(control, 'a[href*="/friends/requests/"]')
          : undefined,
    },
    // "Add Friend Joan": the label carries the name. Seen 2026.
    {
      id: 'add-friend',
      direction: 'outgoing',
      control: '[role="button"][aria-label^="Add Friend "], [role="button"][aria-label^="Add friend "]',
      name: (control) => control.getAttribute('aria-label')?.slice('Add Friend '.length).trim() || undefined,
    },
  ],
});
