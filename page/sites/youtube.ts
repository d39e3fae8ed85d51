import { defineSite, type Shown } from './site';

/** What the visibility radios are called inside, in every language; then what the page says in the four that we know. */
const AUDIENCES = {
  PUBLIC: 'public',
  Public: 'public',
  Cyhoeddus: 'public',
  Publiczny: 'public',
  Publiczne: 'public',
  عوامی: 'public',
  // Everybody will see it then.
  SCHEDULE: 'public',
  UNLISTED: 'unlisted',
  Unlisted: 'unlisted',
  'Heb ei restru': 'unlisted',
  Niepubliczny: 'unlisted',
  Niepubliczne: 'unlisted',
  'غیر مندرج': 'unlisted',
  PRIVATE: 'only-me',
  Private: 'only-me',
  Preifat: 'only-me',
  Prywatny: 'only-me',
  Prywatne: 'only-me',
  نجی: 'only-me',
};
const RADIO = ['PUBLIC', 'UNLISTED', 'PRIVATE', 'SCHEDULE']
  .map((name) => `tp-yt-paper-radio-button[name="${name}"][aria-checked="true"]`)
  .join(', ');
/** Who posts: the dialog and the live chat say it; elsewhere only the account's menu does, once it was open. A guess. */
const POSTER: readonly Shown[] = [
  { at: '#author-name' },
  { at: '#author-thumbnail img', attribute: 'alt' },
  { where: 'page', at: 'ytd-active-account-header-renderer :is(#account-name, #channel-handle)' },
];
/** Studio names the channel in its drawer. A guess, 2026. */
const CHANNEL: readonly Shown[] = [{ where: 'page', at: '#entity-name' }];
const SUBMIT = '#submit-button, #submit-button button';

export const youtube = defineSite({
  id: 'youtube',
  title: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
  composers: [
    // A channel's post to its community. Two Post buttons, one of no size: the pressed one counts. Seen 2026-08.
    {
      id: 'community-post',
      kind: 'post',
      editor: '#contenteditable-root',
      scope: 'ytd-backstage-post-dialog-renderer, [class*="ytPostsCreation"]',
      publish: SUBMIT,
      enter: 'new-line',
      poster: POSTER,
      // "Visibility: Public": the word stands free in it. Structure is a guess.
      audience: {
        shown: [{ at: '[aria-haspopup]' }, { at: '[aria-haspopup]', attribute: 'aria-label' }],
        means: AUDIENCES,
      },
    },
    // An answer: the same box in a dialog of its own under the comment, or among the answers. Seen 2026.
    {
      id: 'reply',
      kind: 'comment',
      editor: '#contenteditable-root',
      scope:
        'ytd-comment-reply-dialog-renderer ytd-commentbox, #reply-dialog ytd-commentbox, ytd-comment-replies-renderer ytd-commentbox',
      publish: SUBMIT,
      enter: 'new-line',
      poster: POSTER,
      audience: { always: 'public' },
      addressee: [{ where: 'around', at: '#author-text' }],
    },
    {
      id: 'comment',
      kind: 'comment',
      editor: '#contenteditable-root',
      scope: 'ytd-commentbox',
      publish: SUBMIT,
      enter: 'new-line',
      poster: POSTER,
      audience: { always: 'public' },
    },
    // The chat beside a stream, in a frame of the same origin or in a window of its own: Enter sends. Seen 2026.
    {
      id: 'live-chat',
      kind: 'comment',
      editor: '#input[contenteditable]',
      scope: 'yt-live-chat-message-input-renderer',
      publish: '#send-button, #send-button button',
      enter: 'publishes',
      poster: POSTER,
      audience: { always: 'public' },
    },
    // Studio, a new video: the words are final with the first Next, and the last step may not have them any more. The later
    // Nexts change nothing about them. `workflow-step` seen 2026-09; shipped code presses the buttons (2026-05).
    {
      id: 'video',
      kind: 'post',
      editor: '#title-textarea #textbox, #description-textarea #textbox',
      scope: 'ytcp-uploads-dialog',
      publish: 'ytcp-uploads-dialog[workflow-step="DETAILS"] #next-button, #done-button',
      enter: 'new-line',
      replay: true,
      poster: CHANNEL,
      audience: { shown: [{ at: RADIO, attribute: 'name' }], means: AUDIENCES },
      attached: 'ytcp-video-thumbnail-editor img, ytcp-video-info video',
    },
    // Studio, a video that is there already. Seen 2026-02.
    {
      id: 'video-details',
      kind: 'post',
      editor: '#title-textarea #textbox, #description-textarea #textbox',
      scope: ':has(#save)',
      publish: '#save, #save button',
      enter: 'new-line',
      replay: true,
      poster: CHANNEL,
      audience: { shown: [{ where: 'page', at: '#visibility-text' }], means: AUDIENCES },
    },
  ],
});
