import type { Page } from 'puppeteer-core';
import { strike } from '../contract/contract';
import { LIBRARIES as ALL_LIBRARIES } from '../site/src/shared/editors/libraries';

/** How one way to publish is done by a person, and what "Post anyway" can do for them there. */
export interface MatrixWay {
  readonly name: string;
  /** Brings up what is to be pressed, where it is not there from the start. */
  prepare?(page: Page): Promise<void>;
  press(page: Page): Promise<void>;
  /** What remains after the press that is held. */
  rest?(page: Page): Promise<void>;
  /** A form's own button is pressed for the person; anything else here they press themselves. */
  readonly replays: boolean;
  /** The libraries it makes sense for; all of them where this is left out. */
  readonly only?: readonly string[];
}

const click = (selector: string) => async (page: Page) => {
  await page.locator(selector).click();
};

const chord =
  (modifier: 'Control' | 'Meta', key: 'Enter') =>
  async (page: Page): Promise<void> => {
    await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    await page.keyboard.up(modifier);
  };

const onControl =
  (key: 'Enter' | 'Space') =>
  async (page: Page): Promise<void> => {
    await page.focus('#publish');
    await strike(page, key);
  };

/** The key goes down, says so four times, and comes up. */
async function holdEnter(page: Page): Promise<void> {
  for (let time = 0; time < 4; time++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
}

async function doubleClick(page: Page): Promise<void> {
  await page.locator('#publish').click({ count: 2 });
}

async function tap(page: Page): Promise<void> {
  const control = await page.waitForSelector('#publish', { visible: true });
  await control!.tap();
}

/** What a touch keyboard's Enter comes as: no key worth the name, only the line break that it would make. */
async function touchKeyboard(page: Page): Promise<void> {
  await page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at?.localName === 'iframe') at = (at as HTMLIFrameElement).contentDocument!.activeElement;
    const init = { inputType: 'insertParagraph', bubbles: true, cancelable: true, composed: true };
    at?.dispatchEvent(new InputEvent('beforeinput', init));
  });
}

/** Boxes of one line have no line breaks, and frames have their keys to themselves. */
const OF_LINES = [
  'lexical',
  'draft-js',
  'prosemirror',
  'tiptap',
  'quill',
  'slate',
  'ckeditor5',
  'gutenberg',
  'textarea',
  'contenteditable',
];

export const WAYS: readonly MatrixWay[] = [
  { name: 'click', press: click('#publish'), replays: false },
  { name: 'touch', press: tap, replays: false },
  { name: 'button-enter', press: onControl('Enter'), replays: false },
  { name: 'button-space', press: onControl('Space'), replays: false },
  { name: 'role-enter', press: onControl('Enter'), replays: false },
  { name: 'role-space', press: onControl('Space'), replays: false },
  { name: 'mousedown', press: click('#publish'), replays: false },
  { name: 'form', press: click('#publish'), replays: true },
  { name: 'form-double', press: doubleClick, replays: true },
  { name: 'script-submit', press: click('#publish'), replays: true },
  { name: 'enter', press: (page) => page.keyboard.press('Enter'), replays: false },
  { name: 'numpad-enter', press: (page) => strike(page, 'NumpadEnter'), replays: false },
  { name: 'held-enter', press: holdEnter, replays: false },
  { name: 'control-enter', press: chord('Control', 'Enter'), replays: false },
  { name: 'meta-enter', press: chord('Meta', 'Enter'), replays: false },
  { name: 'touch-keyboard', press: touchKeyboard, replays: false, only: OF_LINES },
  { name: 'wizard', press: click('#publish'), rest: click('#last'), replays: false },
  { name: 'schedule', prepare: click('#later'), press: click('#publish'), replays: false },
];

/** Every editor of the demo site; Lexical's two kinds of lines are one editor here. */
export const LIBRARIES = Object.keys(ALL_LIBRARIES).filter((name) => name !== 'lexical-rich');

export const DECISIONS = ['clean', 'risky-edit', 'risky-anyway', 'risky-cancel'] as const;
export type Decision = (typeof DECISIONS)[number];
