import { click, clickOn, defineContract, key, keyOn } from '../contract';

const SEND_TO = 'button.YatIx';

export default defineContract({
  site: 'snapchat',
  composers: [
    {
      name: 'a message to a person',
      hook: 'message',
      url: 'https://www.snapchat.com/web/1001?person=Robin+Example',
      state: 'message',
      open: (page) => clickOn(page, 'main [role=textbox]'),
      ways: [key('Enter'), key('NumpadEnter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example' },
    },
    {
      name: 'the caption of a Snap',
      hook: 'caption',
      url: 'https://www.snapchat.com/web/1001',
      state: 'caption',
      open: (page) => clickOn(page, '.oA3fN > button', '.IbBeS button'),
      ways: [click(SEND_TO), keyOn(SEND_TO, 'Enter'), keyOn(SEND_TO, 'Space')],
      // The list of whom it goes to, after the words are final.
      rest: (page) => clickOn(page, 'form.dialog li:first-child input', 'form.dialog button[type=submit]'),
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post' },
      // There is no caption without a picture.
      attach: () => Promise.resolve(),
      picture: 'drawn',
    },
  ],
  requests: [
    {
      name: 'somebody’s friend request, accepted',
      hook: 'accept-friend',
      direction: 'incoming',
      url: (person) => `https://www.snapchat.com/web?person=${encodeURIComponent(person)}`,
      open: (page) => clickOn(page, 'nav button[title]'),
      control: 'ul.dialog li:first-child button.primary',
      other: 'ul.dialog li:first-child button[title]',
    },
  ],
});
