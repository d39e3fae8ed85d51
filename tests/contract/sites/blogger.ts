import { click, clickOn, defineContract, keyOn } from '../contract';

const PUBLISH = '[role=button]:has(path[d^="M2.01 21"])';
const EDIT = 'https://www.blogger.com/blog/post/edit/123/456';

export default defineContract({
  site: 'blogger',
  composers: [
    {
      name: 'a post',
      hook: 'post',
      url: EDIT,
      state: 'post',
      open: async (page) => {
        const frame = await (await page.waitForSelector('c-wiz iframe'))!.contentFrame();
        await frame!.locator('body[contenteditable]').click();
      },
      ways: [click(PUBLISH), keyOn(PUBLISH, 'Enter'), keyOn(PUBLISH, 'Space')],
      rest: (page) => clickOn(page, '[data-id=EBS5u]'),
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post', poster: 'Sam Example' },
    },
    {
      name: 'the title of a post',
      hook: 'post',
      url: EDIT,
      state: 'title',
      open: (page) => clickOn(page, '.titleField input'),
      ways: [click(PUBLISH)],
      rest: (page) => clickOn(page, '[data-id=EBS5u]'),
      replays: false,
      expected: { kind: 'post', poster: 'Sam Example' },
    },
    {
      name: 'a comment',
      hook: 'comment',
      url: 'https://www.blogger.com/comment/frame/123',
      state: 'comment',
      open: (page) => clickOn(page, 'textarea'),
      ways: [click('form [type=submit]')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'comment', audience: 'public', poster: 'Sam Example' },
    },
  ],
});
