import { createCanvas, loadImage, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Pixels } from '../../../pictures/reader';
import { hand, numbers, type Numbers } from './words-support';

/** A drawn picture with names in it, and which. */
export interface NamedPicture {
  readonly pixels: Pixels;
  readonly names: readonly string[];
}

/** What carries the names. `exam` and `whiteboard` are in hand-like fonts, the others in print. */
export const CARRIERS = ['badge', 'register', 'letter', 'chat', 'exam', 'whiteboard'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** How it got into the picture. */
export const TAKES = [
  'screenshot',
  'straight photo',
  'tilted photo',
  'small blurred photo',
  'on its side',
] as const;
export type Take = (typeof TAKES)[number];

/** Those whose names are drawn in a hand-like font. */
export const HANDWRITTEN: readonly Carrier[] = ['exam', 'whiteboard'];

const PRINT = [
  'DejaVu Sans',
  'DejaVu Serif',
  'Nimbus Sans',
  'Nimbus Roman',
  'URW Gothic',
  'C059',
  'URW Bookman',
];

/** One picture, the same for the same seed. */
export async function namedPicture(
  carrier: Carrier,
  take: Take,
  seed: number,
  names: readonly string[],
  backdrop?: Pixels,
): Promise<NamedPicture> {
  const next = numbers(seed);
  const sheet = draw[carrier](next, names);
  if (take === 'screenshot') return { pixels: pixelsOf(sheet.canvas), names: sheet.names };
  return { pixels: await photographed(sheet.canvas, take, next, backdrop), names: sheet.names };
}

type Sheet = { canvas: Canvas; names: string[] };

/** @param light dark on light, or light on dark */
function paper(width: number, height: number, background: string): [Canvas, SKRSContext2D] {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'alphabetic';
  return [canvas, context];
}

const draw: Record<Carrier, (next: Numbers, names: readonly string[]) => Sheet> = {
  badge(next, names) {
    const isDark = next.chance(0.3);
    const [canvas, context] = paper(
      900,
      560,
      isDark ? next.pick(['#1d2d5c', '#5a1120', '#14452f']) : '#f7f6f2',
    );
    const [name = ''] = names;
    const font = next.pick(PRINT);
    context.fillStyle = isDark ? '#f5f5f5' : next.pick(['#1d2d5c', '#222222', '#7a1528']);
    context.fillRect(0, 0, 900, isDark ? 8 : 110);
    context.fillStyle = isDark ? '#f5f5f5' : '#ffffff';
    context.font = `44px ${quoted(font)}`;
    context.fillText('Oakbridge Primary School', 60, 74);
    context.fillStyle = isDark ? '#f5f5f5' : '#1b1b1b';
    if (next.chance(0.5)) {
      context.font = `bold ${Math.min(96, 1300 / name.length)}px ${quoted(font)}`;
      context.fillText(name, 60, 310);
    } else {
      const [first = '', ...rest] = name.split(' ');
      context.font = `bold 110px ${quoted(font)}`;
      context.fillText(first, 60, 280);
      context.fillText(rest.join(' '), 60, 410);
    }
    context.font = `40px ${quoted(font)}`;
    context.fillText(next.pick(['Year 4', 'Class 3B', 'Prefect', 'Reading buddy']), 60, 500);
    return { canvas, names: [name] };
  },
  register(next, names) {
    const [canvas, context] = paper(1000, 1300, '#fbfbf8');
    const font = next.pick(PRINT);
    context.fillStyle = '#111111';
    context.font = `bold 46px ${quoted(font)}`;
    context.fillText('Register 4B', 60, 90);
    context.font = `40px ${quoted(font)}`;
    const isLined = next.chance(0.6);
    const isSurnameFirst = next.chance(0.3);
    const rows = names.slice(0, 8);
    rows.forEach((name, row) => {
      const y = 200 + row * 130;
      const [first = '', last = ''] = name.split(' ');
      context.fillText(`${row + 1}`, 60, y);
      context.fillText(isSurnameFirst ? `${last}, ${first}` : name, 150, y);
      context.fillText(next.pick(['/ \\', '/ /', 'N N', 'L /']), 800, y);
      if (isLined) context.fillRect(40, y + 40, 920, 3);
    });
    if (isLined) for (const x of [40, 130, 760, 957]) context.fillRect(x, 140, 3, rows.length * 130);
    return { canvas, names: rows };
  },
  letter(next, names) {
    const [canvas, context] = paper(1000, 1300, '#fdfdfb');
    const font = next.pick(PRINT);
    const [name = '', other = ''] = names;
    context.fillStyle = '#1a1a1a';
    context.font = `bold 44px ${quoted(font)}`;
    context.fillText('Oakbridge Primary School', 80, 110);
    context.font = `34px ${quoted(font)}`;
    const lines = [
      'Dear parent or carer,',
      '',
      `We are pleased to tell you that ${name}`,
      'has been chosen to read in assembly on',
      `Friday. ${other} will play the piano.`,
      'Please bring a coat, as we will walk to',
      'the hall together after lunch.',
      '',
      'Yours faithfully,',
      'Sam Example',
    ];
    lines.forEach((line, at) => context.fillText(line, 80, 240 + at * 66));
    return { canvas, names: [name, other] };
  },
  chat(next, names) {
    const isDark = next.chance(0.5);
    const [canvas, context] = paper(800, 1200, isDark ? '#0f141a' : '#eef1f4');
    const [name = '', other = ''] = names;
    const bubbles = [
      `Is ${name} in your class?`,
      'Yes, since September',
      `And ${other}?`,
      'Moved to 4B after half term',
      'Thanks, see you at the meeting',
    ];
    context.font = `30px ${quoted(next.pick(['DejaVu Sans', 'Nimbus Sans']))}`;
    bubbles.forEach((text, at) => {
      const isOwn = at % 2 === 1;
      const width = context.measureText(text).width + 60;
      const x = isOwn ? 780 - width : 20;
      context.fillStyle = isDark ? (isOwn ? '#1d5f4a' : '#232b34') : isOwn ? '#d6f5d0' : '#ffffff';
      context.beginPath();
      context.roundRect(x, 120 + at * 150, width, 90, 24);
      context.fill();
      context.fillStyle = isDark ? '#e8edf2' : '#14181c';
      context.fillText(text, x + 30, 175 + at * 150);
    });
    return { canvas, names: [name, other] };
  },
  exam(next, names) {
    const [canvas, context] = paper(1000, 1300, '#fcfcfa');
    const [name = ''] = names;
    context.fillStyle = '#111111';
    context.font = `bold 44px ${quoted(next.pick(PRINT))}`;
    context.fillText('Maths paper 2', 80, 110);
    context.font = '36px DejaVu Sans';
    context.fillText('Name', 80, 220);
    context.fillRect(220, 232, 640, 2);
    ['1.  What is 6 x 7?', '2.  Write 3/4 as a decimal.', '3.  How many sides has a hexagon?'].forEach(
      (line, at) => context.fillText(line, 80, 400 + at * 220),
    );
    context.fillStyle = next.pick(['#1a2a7a', '#222222']);
    context.font = hand(next, 72);
    context.fillText(name, 240, 218);
    context.fillStyle = '#b01a1a';
    context.fillText('7/10', 800, 120);
    return { canvas, names: [name] };
  },
  whiteboard(next, names) {
    const [canvas, context] = paper(1400, 1000, '#eceff0');
    context.font = hand(next, 92);
    const rows = names.slice(0, 4);
    context.fillStyle = next.pick(['#1a3a8a', '#1c1c1c', '#167a3a', '#a01c1c']);
    context.fillText('Star of the week', 120, 160);
    context.fillStyle = next.pick(['#1a3a8a', '#1c1c1c', '#167a3a']);
    rows.forEach((name, at) => context.fillText(name, 140 + next.below(60), 330 + at * 170));
    return { canvas, names: rows };
  },
};

function quoted(font: string): string {
  return `"${font}"`;
}

function pixelsOf(canvas: Canvas): Pixels {
  const { width, height } = canvas;
  return { width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data };
}

const SIZES: Record<
  Exclude<Take, 'screenshot'>,
  { width: number; height: number; blur: number; noise: number }
> = {
  'straight photo': { width: 1600, height: 1200, blur: 0.7, noise: 6 },
  'tilted photo': { width: 1600, height: 1200, blur: 0.9, noise: 8 },
  'small blurred photo': { width: 900, height: 675, blur: 1, noise: 6 },
  'on its side': { width: 1600, height: 1200, blur: 0.7, noise: 6 },
};

/** The sheet lying in a picture: perspective, uneven light, blur, noise and JPEG. */
async function photographed(
  sheet: Canvas,
  take: Exclude<Take, 'screenshot'>,
  next: Numbers,
  backdrop?: Pixels,
): Promise<Pixels> {
  const { width, height, blur, noise } = SIZES[take];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const behind = backdrop ? canvasOf(backdrop) : cloth(next);
  context.drawImage(behind, 0, 0, width, height);
  const isOnSide = take === 'on its side';
  const fit = Math.min(
    (width * 0.86) / (isOnSide ? sheet.height : sheet.width),
    (height * 0.86) / (isOnSide ? sheet.width : sheet.height),
  );
  const share = fit * (0.75 + next.below(1000) / 4000);
  const slope =
    take === 'straight photo'
      ? next.between(-2, 2)
      : isOnSide
        ? next.pick([90, -90])
        : next.between(4, 12) * next.pick([1, -1]);
  // Rows are drawn one by one, each a little wider than the one before: a page seen from below.
  const lean = take === 'straight photo' || isOnSide ? 0.02 : 0.08;
  context.filter = `blur(${blur}px)`;
  const leaning = createCanvas(sheet.width, sheet.height);
  const rows = leaning.getContext('2d');
  for (let y = 0; y < sheet.height; y += 1) {
    const wide = sheet.width * (1 - lean * (1 - y / sheet.height));
    rows.drawImage(sheet, 0, y, sheet.width, 1, (sheet.width - wide) / 2, y, wide, 1);
  }
  context.translate(width / 2, height / 2);
  context.rotate((slope * Math.PI) / 180);
  context.drawImage(
    leaning,
    (-sheet.width * share) / 2,
    (-sheet.height * share) / 2,
    sheet.width * share,
    sheet.height * share,
  );
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.filter = 'none';
  const light = context.createLinearGradient(0, 0, next.chance(0.5) ? width : 0, height);
  light.addColorStop(0, `rgba(0,0,0,${next.between(0, 0.15)})`);
  light.addColorStop(1, `rgba(0,0,0,${next.between(0.25, 0.5)})`);
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
  const image = context.getImageData(0, 0, width, height);
  for (let at = 0; at < image.data.length; at += 4) {
    const grain = (next.below(1000) + next.below(1000) - 999) * (noise / 700);
    for (let colour = 0; colour < 3; colour += 1)
      image.data[at + colour] = (image.data[at + colour] ?? 0) + grain;
  }
  context.putImageData(image, 0, 0);
  const decoded = await loadImage(canvas.toBuffer('image/jpeg', 72));
  context.drawImage(decoded, 0, 0);
  return pixelsOf(canvas);
}

function canvasOf({ width, height, data }: Pixels): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  image.data.set(data);
  context.putImageData(image, 0, 0);
  return canvas;
}

/** A plain backdrop where there is no photo: woven cloth. */
function cloth(next: Numbers): Canvas {
  const [canvas, context] = paper(800, 600, next.pick(['#4d5560', '#7a6a55', '#2f4a63', '#8a8f94']));
  for (let at = 0; at < 4_000; at += 1) {
    context.fillStyle = `rgba(${next.pick(['0,0,0', '255,255,255'])},0.08)`;
    context.fillRect(next.below(800), next.below(600), 2 + next.below(30), 1 + next.below(3));
  }
  return canvas;
}
