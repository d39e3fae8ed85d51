/** Photographs as a phone takes them, in size and weight: drawn here, 4,000 by 3,000 px, with grain, so that a JPEG weighs 3 to 6 MB. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { portrait, sweatshirt } from '../../../tests/support/pictures/photos';
import { dice } from '../measure/dice';

export interface Photo {
  readonly name: string;
  readonly jpeg: Buffer;
}

interface Content {
  readonly name: string;
  readonly face?: true;
  readonly crest?: true;
  readonly words?: true;
  /** How strong the grain is, of 255. */
  readonly grain: number;
}

const [WIDTH, HEIGHT] = [4_000, 3_000];
const NOTICE = [
  'Oakbridge Primary School',
  'Reading group for Thursday:',
  'Aisha Khan, Robin Example,',
  'Jo Sample and Alex Example',
  'Please bring the book and a pencil.',
];

const CONTENTS: readonly Content[] = [
  { name: 'nothing', grain: 30 },
  { name: 'nothing, coarser grain', grain: 44 },
  { name: 'a face', face: true, grain: 30 },
  { name: 'the crest on cloth', crest: true, grain: 30 },
  { name: 'printed words', words: true, grain: 30 },
  { name: 'face, crest and words', face: true, crest: true, words: true, grain: 30 },
];

/** The last one holds all that a reader can find. */
export async function drawPhotos(): Promise<Photo[]> {
  const photos: Photo[] = [];
  for (const content of CONTENTS) photos.push({ name: content.name, jpeg: await photoOf(content) });
  return photos;
}

async function photoOf({ face, crest, words, grain }: Content): Promise<Buffer> {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  const room = crest ? await sweatshirt() : portrait([]);
  context.drawImage(await loadImage(room), 0, 0, WIDTH, HEIGHT);
  if (face) {
    const framed = await loadImage(portrait([{ x: 800, y: 520, width: 380 }]));
    context.drawImage(framed, 200, 100, 1_200, 1_200, 80, 80, 1_000, 1_000);
  }
  if (words) {
    context.fillStyle = '#f6f4ee';
    context.fillRect(1_900, 40, 2_000, 640);
    context.fillStyle = '#222222';
    context.font = '84px sans-serif';
    for (const [line, text] of NOTICE.entries()) context.fillText(text, 1_980, 160 + line * 115);
  }
  const image = context.getImageData(0, 0, WIDTH, HEIGHT);
  addGrain(image.data, grain);
  context.putImageData(image, 0, 0);
  return canvas.toBuffer('image/jpeg', 88);
}

/** Grain as of a sensor, stronger in the dark. */
function addGrain(data: Uint8ClampedArray, strength: number): void {
  const roll = dice(5);
  // A prime number of them: no pattern comes of their coming round again.
  const steps = Float32Array.from({ length: 999_983 }, () => (roll() - 0.5) * strength);
  for (let at = 0, step = 0; at < data.length; at += 4) {
    const by = steps[step]! * (1.3 - data[at]! / 400);
    step = step + 1 === steps.length ? 0 : step + 1;
    for (let channel = 0; channel < 3; channel++) data[at + channel] = data[at + channel]! + by;
  }
}
