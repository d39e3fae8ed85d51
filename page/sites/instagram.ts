import { defineSite } from './site';

export const instagram = defineSite({
  id: 'instagram',
  title: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  composers: [
    // The caption, last step of the dialog for a new post: Share is the dialog's own button (seen 2026-05).
    {
      id: 'caption',
      replay: true,
      kind: 'post',
      editor: '[role="textbox"][contenteditable="true"]',
      scope: '[role="dialog"]',
      enter: 'new-line',
    },
    // Comments are a plain textarea in a form; Enter sends (seen 2026-01).
    { id: 'comment', kind: 'comment', editor: 'textarea', scope: 'form', enter: 'publishes' },
    // Direct messages share the caption's editor; outside a dialog it is a conversation.
    {
      id: 'message',
      kind: 'message',
      editor: '[role="textbox"][contenteditable="true"]',
      scope: ':has([role="button"]), body',
      enter: 'publishes',
    },
  ],
});
