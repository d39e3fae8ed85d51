import { click, clickOn, defineContract, key, keyOn } from '../contract';
import { attachBy } from '../attach';

const PHOTO = 'https://www.flickr.com/photos/someone/1001/';
const UPLOAD = 'https://www.flickr.com/photos/upload/';
const COMMENT = '.comments-form button';
const DONE = '.sub-photo-title-desc-view button';
const SEND = '#preview-or-send input:last-of-type';

export default defineContract({
  site: 'flickr',
  composers: [
    {
      name: 'a comment under a photo',
      hook: 'comment',
      url: `${PHOTO}?person=Robin+Example`,
      state: 'comment',
      open: (page) => clickOn(page, 'textarea.new-comment-text'),
      ways: [click(COMMENT), key('Enter'), keyOn(COMMENT, 'Enter'), keyOn(COMMENT, 'Space')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'comment', addressee: 'Robin Example' },
    },
    {
      name: 'the title of a photo',
      hook: 'title',
      url: PHOTO,
      state: 'title',
      open: (page) => clickOn(page, 'h1.photo-title', '.sub-photo-title-desc-view input'),
      ways: [click(DONE), key('Enter'), keyOn(DONE, 'Space')],
      replays: false,
      expected: { kind: 'post' },
    },
    {
      name: 'the description of a photo',
      hook: 'description',
      url: PHOTO,
      state: 'description',
      open: (page) => clickOn(page, 'h1.photo-title', '.sub-photo-title-desc-view textarea'),
      ways: [click(DONE), keyOn(DONE, 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post' },
    },
    {
      name: 'photos about to be uploaded',
      hook: 'upload',
      url: UPLOAD,
      state: 'upload',
      open: (page) => clickOn(page, 'main textarea'),
      ways: [click('main .primary'), keyOn('main .primary', 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post' },
      attach: attachBy('main input[type=file]'),
    },
    {
      name: 'a message by FlickrMail',
      hook: 'message',
      url: 'https://www.flickr.com/mail/write/?person=Robin+Example',
      state: 'message',
      open: (page) => clickOn(page, '#message'),
      ways: [click(SEND), keyOn(SEND, 'Enter')],
      newLine: 'Enter',
      // The form's own button, which browsers repeat.
      replays: true,
      expected: { kind: 'message', addressee: 'Robin Example' },
    },
  ],
});
