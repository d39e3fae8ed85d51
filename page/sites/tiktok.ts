import { nearText } from './shown';
import { defineSite, type Shown } from './site';

/** Words of the list "Who can see this post", in English, Welsh, Polish and Urdu. */
const AUDIENCES = {
  Everyone: 'public',
  Pawb: 'public',
  Wszyscy: 'public',
  'سب لوگ': 'public',
  Friends: 'friends',
  Ffrindiau: 'friends',
  Znajomi: 'friends',
  دوست: 'friends',
  Followers: 'followers',
  Dilynwyr: 'followers',
  Obserwujący: 'followers',
  فالوورز: 'followers',
  'Only you': 'only-me',
  'Only me': 'only-me',
  'Dim ond chi': 'only-me',
  'Tylko Ty': 'only-me',
  'صرف آپ': 'only-me',
};
/** No composer says who posts; the menu's link to one's own profile does: `/@sam.example`. Seen 2026. */
const POSTER: readonly Shown[] = [
  { where: 'page', at: '[data-e2e="nav-profile"][href], [data-e2e="nav-profile"] a', attribute: 'href' },
  { where: 'page', at: '[data-e2e="profile-icon"][href]', attribute: 'href' },
];

export const tiktok = defineSite({
  id: 'tiktok',
  title: 'TikTok',
  matches: ['https://www.tiktok.com/*', 'https://m.tiktok.com/*'],
  poster: POSTER,
  composers: [
    // The caption of a video. Draft.js with the role of a combobox, which is no search box here. "Schedule" turns the same
    // button into another word; a dialog may ask once more, and the words are final by then. Seen 2026-07.
    {
      id: 'caption',
      kind: 'post',
      editor: '[data-e2e="caption_container"] [contenteditable="true"]',
      scope: ':has([data-e2e="post_video_button"])',
      publish: '[data-e2e="post_video_button"]',
      enter: 'new-line',
      replay: true,
      audience: {
        shown: [{ at: '[data-e2e="video_visibility_container"] [role="combobox"]' }],
        means: AUDIENCES,
      },
    },
    // Enter sends, say the tools that type into it (2024-12). Comments and answers share the box.
    {
      id: 'comment',
      kind: 'comment',
      editor:
        '[data-e2e="comment-input"] [contenteditable="true"], [data-e2e="comment-text"] [contenteditable="true"], [data-e2e="comment-text"][contenteditable="true"]',
      scope: ':has([data-e2e="comment-post"])',
      publish: '[data-e2e="comment-post"]',
      enter: 'publishes',
    },
    // Seen 2026-01. The icon that sends is an svg in its button, and not there before there are words.
    {
      id: 'message',
      kind: 'message',
      editor: '[data-e2e="message-input-area"] [contenteditable="true"]',
      scope: ':has([data-e2e="chat-nickname"]), #main-content-messages',
      publish: '[data-e2e="message-send"], :has(> [data-e2e="message-send"])',
      enter: 'publishes',
      addressee: [{ at: '[data-e2e="chat-nickname"]' }, { at: '[data-e2e="chat-uniqueid"]' }],
    },
  ],
  requests: [
    {
      id: 'follow',
      direction: 'outgoing',
      control: '[data-e2e="follow-button"], [data-e2e="follow-button"] button',
      name: (control) => named(control, 'user-subtitle', 'user-title') ?? named(control, 'browse-username'),
    },
    // A message from somebody unknown: Delete comes first, Accept last. Seen 2026-01.
    {
      id: 'accept-message',
      direction: 'incoming',
      control: '[class*="DivStrangerBox"] [role="button"]:last-child',
      name: (control) => named(control, 'chat-nickname', 'chat-uniqueid'),
    },
  ],
});

/** Name and handle, where the page shows both. */
function named(control: Element, ...ids: string[]): string | undefined {
  const texts = ids.map((id) => nearText(control, `[data-e2e="${id}"]`)).filter(Boolean);
  return texts.length ? texts.join(' ') : undefined;
}
