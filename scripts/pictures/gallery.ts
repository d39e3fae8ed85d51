/**
 * What the picture readers find, drawn on the pictures, for people to look at: demo/pictures/index.html and contact.png.
 *
 *     npm run pictures:gallery                           all readers, a sample of the half `tune`
 *     npm run pictures:gallery -- --only faces,logo      some
 *     npm run pictures:gallery -- --half report --count 20
 *
 * Faces stay on this machine: the folder is git-ignored, and nothing in it names anybody.
 */
import { createCanvas, ImageData, loadImage } from '@napi-rs/canvas';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faceReader } from '../../pictures/faces/reader';
import { logoReader } from '../../pictures/logo';
import type { Pixels } from '../../pictures/reader';
import { wordReader } from '../../pictures/words/reader';
import type { Region } from '../../rules/engine/seen';
import { loadFaceModels } from '../../tests/support/pictures/face-models';
import { loadWordModels } from '../../tests/support/pictures/word-models';
import { photo, pixelsOf } from './measure/face-sets';
import { onWhite } from './measure/logo-scenes';
import { casesOf, logosOf } from './measure/logo-set';
import type { Half } from './measure/table';
import { CARRIERS, namedPicture, TAKES } from './measure/words-set';
import { fetchHands } from './measure/words-support';
import { loadPool } from './pool';

const OUT = join(import.meta.dirname, '../../demo/pictures');
/** Long side of a drawn picture, and of one in the contact sheet, in px. */
const LONGEST = 900;
const THUMB = 240;
const COLUMNS = 8;
/** What is there, what was found for certain, and what was found as possible. */
const INKS = { there: '#ffffff', certain: '#00d26a', possible: '#ffb000' };

type Ink = keyof typeof INKS;
interface Drawn {
  file: string;
  said: string;
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, half: { type: 'string' }, count: { type: 'string' } },
});
const half: Half = values.half === 'report' ? 'report' : 'tune';
const count = Number(values.count ?? 40);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, '.gitignore'), '*\n');
const parts = { faces, 'face-free': faceFree, logo, words };
const sections: [string, Drawn[]][] = [];
for (const [name, part] of Object.entries(parts))
  if (!values.only || values.only.split(',').includes(name)) {
    process.stderr.write(`Looking for ${name} …\n`);
    sections.push([name, await part()]);
    // After each reader, so that a run that is broken off leaves what it has.
    writeFileSync(join(OUT, 'index.html'), pageOf(sections));
    await contactSheet(sections.flatMap(([, drawn]) => drawn));
  }
console.log(`wrote ${OUT}/index.html and contact.png`);

async function faces(): Promise<Drawn[]> {
  const reader = await faceReader(loadFaceModels);
  const drawn: Drawn[] = [];
  for (const picture of (await loadPool()).faces.filter((one) => one.half === half).slice(0, count)) {
    const { pixels, faces: there } = await photo(picture);
    const found = (await reader.read(pixels)).faces;
    const marks = there.filter(({ ignore }) => !ignore).map((face) => mark(shareOf(face, pixels), 'there'));
    marks.push(...found.map(({ region, sure }) => mark(region, sure)));
    drawn.push(
      draw(
        `faces-${drawn.length}`,
        pixels,
        marks,
        `${found.length} found, ${there.filter(({ ignore }) => !ignore).length} there`,
      ),
    );
  }
  return drawn;
}

/** Only those on which the reader speaks. */
async function faceFree(): Promise<Drawn[]> {
  const reader = await faceReader(loadFaceModels);
  const drawn: Drawn[] = [];
  for (const { path } of (await loadPool()).faceless.filter((one) => one.half === half).slice(0, count)) {
    const { pixels } = await pixelsOf(path);
    const found = (await reader.read(pixels)).faces;
    if (found.length === 0) continue;
    const marks = found.map(({ region, sure }) => mark(region, sure));
    drawn.push(draw(`face-free-${drawn.length}`, pixels, marks, 'false alarm'));
  }
  return drawn;
}

async function logo(): Promise<Drawn[]> {
  const logos = logosOf(half);
  const drawn: Drawn[] = [];
  // The set goes width by width and carrier by carrier; every seventh shows some of each.
  for await (const { pixels, there, id } of casesOf(half, logos, { of: 7, index: 0 })) {
    const wanted = logos[there?.logo ?? 0];
    if (!there || !wanted) continue;
    const reader = logoReader([{ name: wanted.name, pixels: onWhite(wanted.canvas) }]);
    const found = (await reader.read(pixels)).logo;
    reader.release();
    const xs = there.quad.map(({ x }) => x);
    const ys = there.quad.map(({ y }) => y);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    const marks = [
      mark(shareOf(box, pixels), 'there'),
      ...found.map(({ region, sure }) => mark(region, sure)),
    ];
    drawn.push(
      draw(
        `logo-${drawn.length}`,
        pixels,
        marks,
        `${there.carrier}, ${found.length ? found[0]?.sure : 'missed'} (${id})`,
      ),
    );
    if (drawn.length >= count) break;
  }
  return drawn;
}

async function words(): Promise<Drawn[]> {
  await fetchHands();
  const reader = await wordReader(loadWordModels);
  const backdrop = (await loadPool()).carriers.find((one) => one.half === half);
  const names = ['Sam Example', 'Alex Example', 'Robin Example', 'Jo Sample', 'Aisha Khan'];
  const drawn: Drawn[] = [];
  for (const take of TAKES)
    for (const carrier of CARRIERS) {
      if (drawn.length >= count) return drawn;
      const behind = backdrop && take !== 'screenshot' ? (await pixelsOf(backdrop.path)).pixels : undefined;
      const { pixels, names: there } = await namedPicture(carrier, take, drawn.length + 1, names, behind);
      const { words: read, where } = await reader.read(pixels);
      const marks = where.map(({ region }) => mark(region, 'certain'));
      const got = there.filter((name) => read.includes(name)).length;
      drawn.push(
        draw(`words-${drawn.length}`, pixels, marks, `${carrier}, ${take}: ${got} of ${there.length} names`),
      );
    }
  reader.release();
  return drawn;
}

function mark(region: Region, ink: Ink): { region: Region; ink: Ink } {
  return { region, ink };
}

function shareOf(
  box: { x: number; y: number; width: number; height: number },
  { width, height }: Pixels,
): Region {
  return { left: box.x / width, top: box.y / height, width: box.width / width, height: box.height / height };
}

/** Puts the picture with its marks into the folder. */
function draw(
  name: string,
  { width, height, data }: Pixels,
  marks: ReturnType<typeof mark>[],
  said: string,
): Drawn {
  const whole = createCanvas(width, height);
  whole.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d');
  context.drawImage(whole, 0, 0, canvas.width, canvas.height);
  for (const { region, ink } of marks) {
    context.strokeStyle = INKS[ink];
    context.lineWidth = ink === 'there' ? 1 : 3;
    context.setLineDash(ink === 'possible' ? [6, 4] : []);
    context.strokeRect(
      region.left * canvas.width,
      region.top * canvas.height,
      region.width * canvas.width,
      region.height * canvas.height,
    );
  }
  const file = `${name}.jpg`;
  writeFileSync(join(OUT, file), canvas.toBuffer('image/jpeg', 85));
  return { file, said };
}

function pageOf(all: readonly [string, Drawn[]][]): string {
  const figure = ({ file, said }: Drawn) =>
    `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${said}</figcaption></figure>`;
  const body = all.map(
    ([name, drawn]) => `<h2>${name}: ${drawn.length}</h2>\n<div>${drawn.map(figure).join('\n')}</div>`,
  );
  return `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>What the picture readers find</title>
<style>body{font:16px/1.4 system-ui;margin:2rem}div{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0}img{height:15rem}</style>
<h1>What the picture readers find</h1>
<p>White: where it is. Green: found, certain. Amber, dashed: found, possible. The half “${half}”.</p>
${body.join('\n')}
</html>
`;
}

async function contactSheet(drawn: readonly Drawn[]): Promise<void> {
  const cell = THUMB + 18;
  const canvas = createCanvas(COLUMNS * THUMB, Math.max(1, Math.ceil(drawn.length / COLUMNS)) * cell);
  const context = canvas.getContext('2d');
  context.fillStyle = '#222222';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.font = '12px sans-serif';
  context.fillStyle = '#ffffff';
  for (const [at, { file, said }] of drawn.entries()) {
    const picture = await loadImage(join(OUT, file));
    const scale = THUMB / Math.max(picture.width, picture.height);
    const [x, y] = [(at % COLUMNS) * THUMB, Math.floor(at / COLUMNS) * cell];
    context.drawImage(picture, x, y, picture.width * scale, picture.height * scale);
    context.fillText(said, x + 2, y + cell - 5, THUMB - 4);
  }
  writeFileSync(join(OUT, 'contact.png'), canvas.toBuffer('image/png'));
}
