import { defineSite } from './site';

/** English labels of the audience button, seen 2024-2026. Another language reads as "unknown". */
const AUDIENCES: Readonly<Record<string, string>> = {
  Public: 'public',
  Friends: 'friends',
  'Only me': 'only-me',
  'Your friends of friends': 'friends-of-friends',
};

export const facebook = defineSite({
  id: 'facebook',
  title: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*', 'https://web.facebook.com/*'],
  composers: [
    // Comments and replies sit in their own form, also inside a post's dialog: asked first. Seen 2026-02.
    {
      kind: 'comment',
      editor: '[role="textbox"][contenteditable="true"]',
      scope: 'form[role="presentation"]',
      publish: '#focused-state-composer-submit, #focused-state-composer-submit [role="button"]',
      enter: 'publishes',
    },
    // The post dialog. No test id and no stable label, so structure finds its Post control. Seen 2026-05.
    {
      kind: 'post',
      editor: '[role="textbox"][contenteditable="true"]',
      scope: '[role="dialog"]:has(form)',
      enter: 'new-line',
    },
    // A Lexical box outside both is a chat docked on the page (seen 2026-02): a private message.
    {
      kind: 'message',
      editor: '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
      scope: ':has([role="button"]), body',
      enter: 'publishes',
    },
  ],
  harmless: '[aria-label^="Edit privacy"]',
  requests: [
    // Confirm is also the label of other dialogs: only beside a link to the request itself. Seen in shipped code.
    {
      control: '[role="button"]',
      name: (control) => {
        const link = nearestRequestLink(control);
        return link && control.matches('[aria-label="Confirm"], [aria-label^="Confirm "]')
          ? link.textContent?.trim()
          : undefined;
      },
    },
    // "Add Friend Joan": the label carries the name. Seen 2026.
    {
      control: '[role="button"][aria-label^="Add Friend "], [role="button"][aria-label^="Add friend "]',
      name: (control) => control.getAttribute('aria-label')?.slice('Add Friend '.length).trim() || undefined,
    },
  ],
  audience: (scope) => {
    const label = scope
      .querySelector('[aria-label^="Edit privacy. Sharing with "]')
      ?.getAttribute('aria-label');
    return label
      ? AUDIENCES[label.slice('Edit privacy. Sharing with '.length).replace(/\.$/, '')]
      : undefined;
  },
});

/** The link with the requester's name in the same row: at most four steps up, as the row is nested. */
function nearestRequestLink(control: Element): Element | undefined {
  let row: Element | null = control.parentElement;
  for (let step = 0; row && step < 4; step++, row = row.parentElement) {
    const links = [...row.querySelectorAll('a[href*="/friends/requests/"]')].filter((link) =>
      link.textContent?.trim(),
    );
    if (links.length === 1) return links[0];
    if (links.length > 1) return undefined;
  }
  return undefined;
}
