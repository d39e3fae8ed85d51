import type { Page } from 'puppeteer-core';
import type { Kind } from '../../rules/engine/draft';

/** One way in which a person publishes on a site. */
export interface Way {
  readonly name: string;
  press(page: Page): Promise<void>;
}

/** What Second Look must know of a composer, in every language: texts need only hold these words. */
export interface Expected {
  readonly kind: Kind;
  /** Exactly this; undefined: nobody can tell, and it must not be guessed. */
  readonly audience?: string;
  readonly addressee?: string;
  readonly group?: string;
  readonly replyTo?: string;
  readonly tagged?: readonly string[];
  /** Stands in one of the texts by which the page says who posts. */
  readonly poster?: string;
}

/** One composer of a site's skeleton, and what must hold for it. */
export interface ComposerContract {
  /** What people would call it: `a comment under a post`. */
  readonly name: string;
  /** Id of the hook in the site's file; null: structure alone decides here. */
  readonly hook: string | null;
  readonly url: string;
  /** The name that `window.demo.state` knows it by, where it has one. */
  readonly state: string;
  /** Brings it up and puts the caret in it. By structure, roles and test ids: the page's words change with the language. */
  open(page: Page): Promise<void>;
  /** The words are there already when it opens, and nobody types: a draft that was kept, a post to be edited (`?draft=`). */
  readonly restored?: boolean;
  /** Every way to publish it. The first is tried in every language. */
  readonly ways: readonly [Way, ...Way[]];
  /** What is still to be pressed after the press that is held, as in a wizard whose words are final in its first step. */
  rest?(page: Page): Promise<void>;
  readonly newLine?: 'Enter' | 'Shift+Enter';
  /** Whether "Post anyway" publishes by itself; else the person presses once more. By the way used, as not all are alike. */
  readonly replays: boolean | ((way: Way) => boolean);
  readonly expected: Expected;
  /** The one browser in which the driver can reach it, where it cannot in the other. */
  readonly only?: 'chromium';
  /** Attaches a small picture, as a person would on this site. */
  attach?(page: Page): Promise<void>;
  /** Other ways to attach it here, by name. */
  readonly alsoAttach?: Readonly<Record<string, (page: Page) => Promise<void>>>;
  /**
   * What the picture readers get of it: the person's very file (when left out), what the page shows drawn anew, or, where a
   * page shows it from elsewhere, nothing.
   */
  readonly picture?: 'file' | 'drawn' | 'out-of-reach';
}

/** A control that sends or accepts a request. */
export interface RequestContract {
  readonly name: string;
  readonly hook: string;
  readonly direction: 'incoming' | 'outgoing';
  /** The address with this person in it. @param person a name */
  url(person: string): string;
  open?(page: Page): Promise<void>;
  /** Selector of the control. */
  readonly control: string;
  /** A control in the same row that must never be held, such as to decline. */
  readonly other?: string;
}

export interface SiteContract {
  /** Id of the site's file. */
  readonly site: string;
  readonly composers: readonly ComposerContract[];
  readonly requests?: readonly RequestContract[];
}

/** Declares a contract, so that the compiler checks it. */
export function defineContract(contract: SiteContract): SiteContract {
  return contract;
}

/** A press with the pointer. @param selector Puppeteer's, so `>>>` goes into open shadow roots */
export function click(selector: string, name = 'click'): Way {
  return { name, press: async (page) => void (await page.locator(selector).click()) };
}

/** One key, with others held down: `key('Control', 'Enter')`. Needs the focus in the editor. */
export function key(...keys: Parameters<Page['keyboard']['press']>[0][]): Way {
  return {
    name: keys.join('+'),
    press: async (page) => {
      const last = keys.at(-1)!;
      for (const one of keys.slice(0, -1)) await page.keyboard.down(one);
      await strike(page, last);
      for (const one of keys.slice(0, -1)) await page.keyboard.up(one);
    },
  };
}

/** Presses a key. Firefox is driven over BiDi: Space is a letter there, and its Enter is the number pad's. */
export async function strike(page: Page, pressed: Parameters<Page['keyboard']['press']>[0]): Promise<void> {
  if (pressed === 'Space') return page.keyboard.press(' ');
  const isFirefox = /^firefox/i.test(await page.browser().version());
  return page.keyboard.press(isFirefox && pressed === 'NumpadEnter' ? 'Enter' : pressed);
}

/** The control gets the focus, and a key presses it. */
export function keyOn(selector: string, pressed: 'Enter' | 'Space'): Way {
  return {
    name: `${pressed} on the button`,
    press: async (page) => {
      const control = await page.waitForSelector(selector, { visible: true });
      await control!.focus();
      await strike(page, pressed);
    },
  };
}

/** Clicks, for `open`. */
export async function clickOn(page: Page, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) await page.locator(selector).click();
}
