import type { Frame, Page } from 'puppeteer-core';
import { click, clickOn, defineContract, key, keyOn, type Way } from '../contract';

const BOX = '#contenteditable-root';
const COMMENT = 'ytd-comment-simplebox-renderer #submit-button button';
const REPLY = '#reply-dialog #submit-button button';
const POST = '.shown button';
const STUDIO = 'https://studio.youtube.com';

/** The chat is a page of its own, in a frame. */
async function chat(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector('#chatframe');
  return (await frame!.contentFrame())!;
}
const clickInChat: Way = {
  name: 'click',
  press: async (page) => void (await (await chat(page)).locator('#send-button button').click()),
};
/** The steps after the details: two that ask for nothing, and the last. */
const throughTheSteps = (page: Page) => clickOn(page, '#next-button', '#next-button', '#done-button');

export default defineContract({
  site: 'youtube',
  composers: [
    {
      name: 'a comment under a video',
      hook: 'comment',
      url: 'https://www.youtube.com/watch?v=1001',
      state: 'comment',
      open: (page) => clickOn(page, `ytd-comment-simplebox-renderer ${BOX}`),
      ways: [click(COMMENT), keyOn(COMMENT, 'Enter'), keyOn(COMMENT, 'Space'), key('Control', 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'comment', audience: 'public', poster: 'Sam Example' },
    },
    {
      name: 'a reply to a comment',
      hook: 'reply',
      url: 'https://www.youtube.com/watch?v=1001',
      state: 'reply',
      open: (page) => clickOn(page, '[data-open]', `#reply-dialog ${BOX}`),
      ways: [click(REPLY), key('Control', 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'comment', audience: 'public', addressee: '@jo.sample', poster: 'Sam Example' },
    },
    {
      name: 'a live chat message',
      hook: 'live-chat',
      url: 'https://www.youtube.com/watch?v=1001',
      state: 'live-chat',
      open: async (page) => void (await (await chat(page)).locator('div#input').click()),
      ways: [key('Enter'), key('NumpadEnter'), clickInChat],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'comment', audience: 'public', poster: 'Sam Example' },
    },
    {
      name: 'a post to the community',
      hook: 'community-post',
      url: 'https://www.youtube.com/@samexample/posts',
      state: 'community-post',
      open: (page) => clickOn(page, BOX),
      ways: [click(POST), keyOn(POST, 'Enter'), keyOn(POST, 'Space'), key('Control', 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post', audience: 'public', poster: 'Sam Example' },
    },
    ...(['title', 'description'] as const).map((name) => ({
      name: `the ${name} of a new video`,
      hook: 'video',
      url: `${STUDIO}/channel/1001/videos/upload?audience=PUBLIC`,
      state: name,
      open: (page: Page) => clickOn(page, `#${name}-textarea #textbox`),
      ways: [click('#next-button')] as const,
      rest: throughTheSteps,
      newLine: 'Enter' as const,
      replays: true,
      expected: { kind: 'post', audience: 'public', poster: 'Sam Example' } as const,
    })),
    {
      name: 'the description of a video that is there already',
      hook: 'video-details',
      url: `${STUDIO}/video/1001/edit`,
      state: 'description',
      open: (page) => clickOn(page, '#description-textarea #textbox'),
      ways: [click('#save')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'unlisted', poster: 'Sam Example' },
    },
  ],
});
