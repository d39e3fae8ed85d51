import type { Page } from 'puppeteer-core';

/** A composer of the demo site, and how a person uses it. */
export interface DemoComposer {
  readonly url: string;
  /** The name that `window.demo.state` knows it by. */
  readonly state: string;
  /** Brings it up and puts the caret in it. */
  open(page: Page): Promise<void>;
  /** Presses what publishes, as this site's people do. */
  publish(page: Page): Promise<void>;
}

const click = async (page: Page, selector: string) => {
  await page.locator(selector).click();
};

async function ctrlEnter(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

const CAPTION = '[role=dialog][aria-label="Create new post"]';

/** One of each editor library and each way to publish. */
export const demoComposers = {
  facebookPost: {
    url: 'https://www.facebook.com/',
    state: 'post',
    open: async (page) => {
      await click(page, '[aria-label="Create a post"] [role=button]');
      await click(page, '[role=dialog][aria-label="Create post"] [role=textbox][data-lexical-editor=true]');
    },
    publish: (page) => click(page, '[aria-label="Post"][aria-disabled=false]'),
  },
  facebookComment: {
    url: 'https://www.facebook.com/',
    state: 'comment',
    open: (page) => click(page, '[aria-label="Comment as Sam Example"]'),
    publish: (page) => page.keyboard.press('Enter'),
  },
  xPost: {
    url: 'https://x.com/home',
    state: 'post',
    open: (page) => click(page, '[data-testid=tweetTextarea_0]'),
    publish: ctrlEnter,
  },
  xReply: {
    url: 'https://x.com/home',
    state: 'reply',
    open: async (page) => {
      await click(page, '[data-testid=reply]');
      await click(page, '[role=dialog] [data-testid=tweetTextarea_0]');
    },
    publish: (page) => click(page, '[data-testid=tweetButton]'),
  },
  instagramCaption: {
    url: 'https://www.instagram.com/',
    state: 'caption',
    open: async (page) => {
      await click(page, '[role=button]:has(> [aria-label="New post"])');
      await click(page, `${CAPTION} ::-p-text(Next)`);
      await click(page, `${CAPTION} [data-lexical-editor=true]`);
    },
    publish: (page) => click(page, `${CAPTION} ::-p-text(Share)`),
  },
  instagramComment: {
    url: 'https://www.instagram.com/',
    state: 'comment',
    open: (page) => click(page, 'form textarea'),
    publish: (page) => page.keyboard.press('Enter'),
  },
  plainForm: {
    url: 'https://www.instagram.com/plain',
    state: 'textarea',
    open: (page) => click(page, '#status'),
    publish: (page) => click(page, '::-p-text(Publish)'),
  },
  plainEditable: {
    url: 'https://x.com/plain',
    state: 'editable',
    open: (page) => click(page, '.bare'),
    publish: (page) => click(page, 'button ::-p-text(Reply)'),
  },
} satisfies Record<string, DemoComposer>;

/** Opens a composer's page, and the composer on it. */
export async function openComposer(page: Page, composer: DemoComposer): Promise<void> {
  await page.goto(composer.url);
  await composer.open(page);
}

/** Text, caret, history and markup of a composer, as the site's own code sees them. */
export function composerState(page: Page, composer: DemoComposer) {
  return page.evaluate((name) => window.demo.state(name), composer.state);
}
