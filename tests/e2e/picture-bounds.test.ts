import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { READERS, type PictureProblem } from '../../platform/messages';
import { openBrowser, settingsArrived } from '../support/browsers';
import * as hard from '../support/pictures/hard-pictures';
import { inspect, lookAt, openPort } from '../support/pictures/inspection-port';
import { crestUri, portrait, room } from '../support/pictures/photos';
import { oakbridge } from '../support/school';
import { startProxy } from '../support/web/proxy';

// What is hard to open, given to the real readers over the real port, one file after the other: each ends, none takes anything
// else with it, and drafts are answered afterwards.

const EXTENSION = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const managed = { ...oakbridge, policy: 'wivelsfield', logos: [{ name: 'crest', picture: crestUri() }] };
const JPEG = 'image/jpeg';
const PNG = 'image/png';

/** All looked at, unless it says otherwise. */
interface Row {
  readonly name: string;
  readonly mime: string;
  readonly bytes: () => Uint8Array;
  readonly problem?: PictureProblem;
  /** Its frames or its turn count: a face is in it, and seen. */
  readonly face?: true;
}

const rows: readonly Row[] = [
  { name: '0 bytes', mime: JPEG, bytes: () => new Uint8Array(), problem: 'empty' },
  { name: 'words', mime: JPEG, bytes: () => Buffer.from('Tea at four.'), problem: 'not-a-picture' },
  { name: 'cut off in its head', mime: JPEG, bytes: () => room().subarray(0, 300), problem: 'broken' },
  { name: '900 megapixels in 100 kB', mime: PNG, bytes: hard.bombPng, problem: 'too-large' },
  { name: 'a head of 108 megapixels', mime: JPEG, bytes: hard.vastJpeg, problem: 'too-large' },
  { name: 'a bomb in an icon', mime: 'image/x-icon', bytes: hard.bombIcon, problem: 'unknown-format' },
  { name: 'a text that unpacks to 200 MB', mime: PNG, bytes: hard.textBombPng },
  { name: 'a real 48 megapixels', mime: JPEG, bytes: hard.largeJpeg },
  { name: 'a drawing with scripts', mime: 'image/svg+xml', bytes: hard.scriptedSvg },
  { name: 'four inks', mime: JPEG, bytes: () => hard.inkJpeg() },
  { name: '16 bits a colour', mime: PNG, bytes: hard.deepPng },
  { name: 'transparent', mime: PNG, bytes: hard.transparentPng },
  { name: 'turned', mime: JPEG, bytes: hard.turnedJpeg, face: true },
  { name: 'animated GIF', mime: 'image/gif', bytes: hard.animatedGif, face: true },
  { name: 'animated WebP', mime: 'image/webp', bytes: hard.animatedWebp, face: true },
];

/** Readers that look even where nothing can be opened: at the file's own words on itself. */
const LOOKED: Partial<Record<PictureProblem, readonly string[]>> = {
  broken: ['metadata'],
  'too-large': ['metadata'],
  'unknown-format': ['metadata'],
};

test.each(['chromium', 'firefox'] as const)(
  '%s: pictures that are hard to open each come to their end, and drafts are answered afterwards',
  { timeout: 420_000 },
  async (kind) => {
    const proxy = await startProxy({});
    const browser = await openBrowser({
      browser: kind,
      extension: resolve(EXTENSION[kind]),
      managed,
      proxy,
    });
    try {
      await settingsArrived(browser);
      const page = await browser.openExtensionPage('options.html');
      await openPort(page);
      const found: object[] = [];
      for (const [picture, { name, mime, bytes, face }] of rows.entries()) {
        const [told = []] = await lookAt(page, [{ picture, mime, bytes: bytes() }]);
        const last = told.at(-1)?.state;
        const findings = face
          ? await inspect(page, { text: '', site: 'facebook', attachments: [{ kind: 'image', picture }] })
          : [];
        found.push({
          name,
          done: last?.done,
          problem: last?.problem,
          looked: last?.looked,
          ...(face && {
            faces: findings.flatMap(({ pictures = [] }) => pictures.flatMap(({ regions }) => regions)).length,
          }),
        });
      }
      expect(found).toEqual(
        rows.map(({ name, problem, face }) => ({
          name,
          done: true,
          problem,
          looked: problem ? (LOOKED[problem] ?? []) : [...READERS],
          ...(face && { faces: expect.toSatisfy((faces: number) => faces > 0) as number }),
        })),
      );

      // 50 and one more, all at once; another port, so that those before are forgotten.
      await openPort(page);
      const small = hard.transparentPng();
      const many = Array.from({ length: 51 }, (_, index) => ({
        picture: index + 1,
        mime: PNG,
        bytes: small,
      }));
      const ends = (await lookAt(page, many)).map((told) => told.at(-1)?.state);
      expect(ends.slice(0, 50)).toEqual(
        Array.from({ length: 50 }, () => ({ done: true, looked: [...READERS] })),
      );
      expect(ends[50]).toEqual({ done: true, looked: [], problem: 'too-many' });

      // The same room goes on, and so does the background.
      await openPort(page);
      const faces = portrait([{ x: 800, y: 560, width: 300 }]);
      await lookAt(page, [{ picture: 1, mime: JPEG, bytes: faces }]);
      const draft = {
        text: 'So proud of Aisha Khan',
        site: 'facebook',
        attachments: [{ kind: 'image' as const, picture: 1 }],
      };
      const answer = await inspect(page, draft);
      expect(answer.some(({ pictures }) => pictures?.some(({ regions }) => regions.length > 0))).toBe(true);
      expect(proxy.hosts()).toEqual([]);
    } finally {
      await browser.close();
      await proxy.close();
    }
  },
);
