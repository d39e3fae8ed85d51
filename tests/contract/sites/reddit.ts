import { attachByChooser } from '../attach';
import { click, clickOn, defineContract, key, keyOn } from '../contract';

const POST = '#submit-post-button >>> button';
const COMMENT = 'shreddit-composer button[slot=submit-button]';
const CHAT = 'rs-app >>> rs-room >>> rs-message-composer >>>';
const OLD = 'https://old.reddit.com';
/** A form's own submit button is repeated everywhere; an Enter is for the person to press again. */
const byButton = ({ name }: { name: string }) => /click|button/.test(name);

export default defineContract({
  site: 'reddit',
  composers: [
    {
      name: 'the title of a new post',
      hook: 'post',
      url: 'https://www.reddit.com/r/allotments/submit?type=TEXT',
      state: 'title',
      open: (page) => clickOn(page, 'faceplate-textarea-input >>> textarea'),
      ways: [click(POST), keyOn(POST, 'Enter'), keyOn(POST, 'Space')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', group: 'r/allotments', poster: 'sam_example' },
      attach: attachByChooser('r-post-media-input >>> input[type=file]'),
    },
    {
      name: 'the text of a new post',
      hook: 'post',
      url: 'https://www.reddit.com/r/allotments/submit?type=TEXT',
      state: 'body',
      open: (page) => clickOn(page, 'shreddit-composer [contenteditable]'),
      ways: [click(POST), keyOn(POST, 'Enter'), keyOn(POST, 'Space')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', group: 'r/allotments', poster: 'sam_example' },
    },
    {
      name: 'a comment',
      hook: 'comment',
      url: 'https://www.reddit.com/r/allotments/comments/1001/frost/',
      state: 'comment',
      open: (page) =>
        clickOn(page, 'faceplate-textarea-input >>> textarea', 'shreddit-composer [contenteditable]'),
      ways: [click(COMMENT), keyOn(COMMENT, 'Enter'), keyOn(COMMENT, 'Space')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'comment', group: 'r/allotments', poster: 'sam_example' },
    },
    {
      name: 'a reply to a comment',
      hook: 'reply',
      url: 'https://www.reddit.com/r/allotments/comments/1001/frost/',
      state: 'reply',
      open: (page) =>
        clickOn(page, 'shreddit-comment [data-open]', 'shreddit-comment shreddit-composer [contenteditable]'),
      ways: [click(COMMENT)],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'comment', addressee: 'jo_sample', group: 'r/allotments', poster: 'sam_example' },
    },
    {
      name: 'a chat message',
      hook: 'message',
      url: 'https://www.reddit.com/chat/room/1001?person=kit_specimen',
      state: 'message',
      open: (page) => clickOn(page, `${CHAT} textarea`),
      ways: [key('Enter'), key('NumpadEnter'), click(`${CHAT} [type=submit]`)],
      newLine: 'Shift+Enter',
      replays: byButton,
      expected: { kind: 'message', addressee: 'kit_specimen', poster: 'sam_example' },
    },
    {
      name: 'a post on old Reddit',
      hook: 'old-post',
      url: `${OLD}/r/allotments/submit`,
      state: 'body',
      open: (page) => clickOn(page, 'form#newlink textarea[name=text]'),
      ways: [click('form#newlink [type=submit]'), keyOn('form#newlink [type=submit]', 'Enter')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', group: 'allotments', poster: 'sam_example' },
    },
    {
      name: 'a comment on old Reddit',
      hook: 'old-comment',
      url: `${OLD}/r/allotments/comments/1001/frost/`,
      state: 'comment',
      open: (page) => clickOn(page, '.commentarea > form.usertext textarea'),
      ways: [click('.commentarea > form.usertext .save')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'comment', group: 'allotments', poster: 'sam_example' },
    },
    {
      name: 'a reply on old Reddit',
      hook: 'old-reply',
      url: `${OLD}/r/allotments/comments/1001/frost/`,
      state: 'reply',
      open: (page) => clickOn(page, '.reply-button', '.comment form.usertext textarea'),
      ways: [click('.comment form.usertext .save')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'comment', addressee: 'jo_sample', group: 'allotments', poster: 'sam_example' },
    },
  ],
});
