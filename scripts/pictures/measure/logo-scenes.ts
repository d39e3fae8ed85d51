/**
 * Puts a logo into a photograph the way schools do: as itself, on a sign, on a letter, printed on cloth, as a blazer badge.
 * Turned, in perspective, partly hidden, unevenly lit, blurred, noisy, and saved as JPEG.
 */
import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import { fitted, mapped, type Plane, type Point } from '../../../pictures/logo/geometry';
import type { Pixels } from '../../../pictures/reader';
import type { Dice } from './dice';

export const CARRIERS = ['itself', 'sign', 'letter', 'cloth', 'blazer badge'] as const;
export type Carrier = (typeof CARRIERS)[number];

export interface Scene {
  /** As a reader gets it: what a JPEG of it decodes to. */
  readonly pixels: Pixels;
  /** The true corners of the logo, in px. */
  readonly quad: readonly Point[];
  /** The bytes of the JPEG. */
  readonly jpeg: Buffer;
}

const FABRICS = [
  '#16223f',
  '#5d1423',
  '#0f4a30',
  '#1c1c1f',
  '#7d8087',
  '#e9e7e0',
  '#2a5fa8',
  '#b3202c',
  '#e3c02f',
];
const BOARDS = ['#ffffff', '#f4f0e2', '#17365f', '#0f4a30', '#6b1220', '#dfe6ea'];

/** @param share of the photograph's width that the logo takes */
export async function scene(
  photo: Pixels,
  logo: Canvas,
  carrier: Carrier,
  share: number,
  random: Dice,
): Promise<Scene> {
  const width = share * photo.width;
  const patch = patchOf(logo, carrier, width, random);
  const plane = placed(patch, photo, width, carrier, random);
  const out = new Uint8ClampedArray(photo.data);
  painted(out, photo, patch, plane, carrier, random);
  hidden(out, photo, patch, plane, random);
  finished(out, photo, random);
  const jpeg = await jpegOf({ ...photo, data: out }, Math.round(random.between(50, 86)));
  const { x, y, width: w, height: h } = patch.logo;
  const quad = [
    { x, y },
    { x: x + w, y },
    { x: x + w, y: y + h },
    { x, y: y + h },
  ].map((point) => mapped(plane, point));
  return { pixels: await decoded(jpeg), quad, jpeg };
}

/** Whatever carries the logo, flat and head on. */
interface Patch {
  readonly canvas: Canvas;
  readonly logo: { x: number; y: number; width: number; height: number };
}

function patchOf(logo: Canvas, carrier: Carrier, width: number, random: Dice): Patch {
  const scale = Math.max(0.3, Math.min(1, (1.5 * width) / logo.width));
  const w = logo.width * scale;
  const h = logo.height * scale;
  const room = { itself: 1.04, sign: 1.5, letter: 2.6, cloth: 2.2, 'blazer badge': 2 }[carrier];
  const canvas = createCanvas(Math.ceil(w * room), Math.ceil(Math.max(h, w * 0.7) * room));
  const g = canvas.getContext('2d');
  const at = { x: (canvas.width - w) / 2, y: (canvas.height - h) / 2, width: w, height: h };
  g.imageSmoothingQuality = 'high';
  if (carrier === 'itself') {
    if (random() < 0.5) {
      g.fillStyle = '#ffffff';
      g.fillRect(0, 0, canvas.width, canvas.height);
    }
    g.drawImage(logo, at.x, at.y, w, h);
    return { canvas, logo: at };
  }
  const ground = carrier === 'letter' ? '#fdfcf8' : random.one(carrier === 'sign' ? BOARDS : FABRICS);
  g.fillStyle = ground;
  g.fillRect(0, 0, canvas.width, canvas.height);
  if (carrier === 'letter') {
    at.y = h * 0.12;
    g.fillStyle = '#333333';
    const line = w * 0.085;
    for (let y = at.y + h + 2 * line; y < canvas.height - line; y += line * 1.4) {
      for (let x = w * 0.2; x < canvas.width - w * 0.3;) {
        const word = line * random.between(0.8, 3.5);
        g.fillRect(x, y, word * 0.92, line * 0.42);
        x += word + line * 0.35;
      }
    }
  }
  if (carrier === 'sign') {
    g.strokeStyle = isDark(ground) ? '#ffffff' : '#20304a';
    g.lineWidth = w * 0.02;
    g.strokeRect(w * 0.04, w * 0.04, canvas.width - w * 0.08, canvas.height - w * 0.08);
    g.fillStyle = g.strokeStyle;
    g.textAlign = 'center';
    g.font = `bold ${w * 0.11}px sans-serif`;
    g.fillText('WELCOME TO OUR SCHOOL', canvas.width / 2, canvas.height - w * 0.09, canvas.width * 0.8);
  }
  const one = carrier === 'letter' ? 0.15 : carrier === 'sign' ? 0.35 : carrier === 'cloth' ? 0.55 : 0.15;
  const drawn = random() < one ? inOneColour(logo, ground, random) : logo;
  if (carrier === 'blazer badge') badge(g, at, random);
  g.drawImage(drawn, at.x, at.y, w, h);
  return { canvas, logo: at };
}

/** A sewn-on ground of another cloth under the logo. */
function badge(g: ReturnType<Canvas['getContext']>, at: Patch['logo'], random: Dice): void {
  if (random() < 0.4) return;
  const by = at.width * 0.06;
  g.fillStyle = random.one(['#ffffff', '#e8dfc4', '#101830', '#30343c']);
  g.fillRect(at.x - by, at.y - by, at.width + 2 * by, at.height + 2 * by);
  g.strokeStyle = random.one(['#d8b13a', '#b8bcc4', '#8c1c2a']);
  g.lineWidth = by * 0.6;
  g.strokeRect(at.x - by, at.y - by, at.width + 2 * by, at.height + 2 * by);
}

/** The logo in one ink: its dark parts, or all of it with its light parts left out. Light ink on dark ground: inverted. */
function inOneColour(logo: Canvas, ground: string, random: Dice): Canvas {
  const canvas = createCanvas(logo.width, logo.height);
  const g = canvas.getContext('2d');
  g.drawImage(logo, 0, 0);
  const image = g.getImageData(0, 0, logo.width, logo.height);
  const ink = isDark(ground)
    ? [245, 243, 236]
    : random.one([
        [20, 26, 50],
        [15, 15, 15],
        [110, 20, 30],
      ] as const);
  const { data } = image;
  for (let i = 0; i < data.length; i += 4) {
    const light = (0.299 * data[i]! + 0.587 * data[i + 1]! + 0.114 * data[i + 2]!) / 255;
    const full = 1 / (1 + Math.exp((light - 0.5) * 18));
    data.set(ink, i);
    data[i + 3] = data[i + 3]! * full;
  }
  g.putImageData(image, 0, 0);
  return canvas;
}

function isDark(colour: string): boolean {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
  return 0.299 * r! + 0.587 * g! + 0.114 * b! < 128;
}

/** The plane from the patch to the photograph: turned by up to 30 degrees, its corners pulled for perspective. */
function placed(patch: Patch, photo: Pixels, width: number, carrier: Carrier, random: Dice): Plane {
  const { canvas, logo } = patch;
  const scale = width / logo.width;
  const turn = (random.between(-1, 1) * (carrier === 'itself' ? 12 : 30) * Math.PI) / 180;
  const flat = carrier === 'itself' ? 0.02 : 0.12;
  const middle = {
    x: photo.width * random.between(0.12 + width / photo.width / 2, 0.88 - width / photo.width / 2),
    y: photo.height * random.between(0.3, 0.7),
  };
  const from: Point[] = [
    { x: 0, y: 0 },
    { x: canvas.width, y: 0 },
    { x: canvas.width, y: canvas.height },
    { x: 0, y: canvas.height },
  ];
  const centre = { x: logo.x + logo.width / 2, y: logo.y + logo.height / 2 };
  const squeeze = 1 - random() * (carrier === 'itself' ? 0 : 0.3);
  const pairs = from.map((point) => {
    const dx = (point.x - centre.x) * scale * squeeze + random.between(-flat, flat) * canvas.width * scale;
    const dy = (point.y - centre.y) * scale + random.between(-flat, flat) * canvas.height * scale;
    return {
      from: point,
      to: {
        x: middle.x + dx * Math.cos(turn) - dy * Math.sin(turn),
        y: middle.y + dx * Math.sin(turn) + dy * Math.cos(turn),
      },
      weight: 1,
    };
  });
  return fitted(pairs, 'perspective')!;
}

/** Smooth hills and valleys of height one, as folds are. */
function folds(random: Dice, size: number): (x: number, y: number) => number {
  const waves = Array.from({ length: 4 }, () => {
    const angle = random.between(0, Math.PI);
    const long = size * random.between(0.5, 1.6);
    return { x: Math.cos(angle) / long, y: Math.sin(angle) / long, phase: random.between(0, 7) };
  });
  return (x, y) => {
    let sum = 0;
    for (const wave of waves) sum += Math.sin(2 * Math.PI * (wave.x * x + wave.y * y) + wave.phase);
    return sum / waves.length;
  };
}

/** Paints the patch under its plane; cloth is warped, shaded by its folds and woven. */
function painted(
  out: Uint8ClampedArray,
  photo: Pixels,
  patch: Patch,
  plane: Plane,
  carrier: Carrier,
  random: Dice,
): void {
  const { canvas, logo } = patch;
  const source = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  const quad = [0, 1, 2, 3].map((i) =>
    mapped(plane, { x: i % 3 === 0 ? 0 : canvas.width, y: i < 2 ? 0 : canvas.height }),
  );
  const back = inverse(plane);
  const isCloth = carrier === 'cloth' || carrier === 'blazer badge';
  const size = logo.width;
  const depth = carrier === 'cloth' ? random.between(0.4, 1) : carrier === 'blazer badge' ? 0.3 : 0;
  const [shade, moveX, moveY] = [folds(random, size), folds(random, size), folds(random, size)];
  const light = { x: random.between(-1, 1), y: random.between(-1, 1), by: carrier === 'itself' ? 0 : 0.3 };
  const pixel = Math.hypot(quad[1]!.x - quad[0]!.x, quad[1]!.y - quad[0]!.y) / canvas.width;
  const weave = isCloth ? random.between(0.03, 0.12) : 0;
  const threads = random.between(2.2, 5);
  const slant = carrier === 'blazer badge' ? random.between(0.3, 1.2) : 0;
  const [left, right] = [Math.min(...quad.map((p) => p.x)), Math.max(...quad.map((p) => p.x))];
  const [top, bottom] = [Math.min(...quad.map((p) => p.y)), Math.max(...quad.map((p) => p.y))];
  const edge = isCloth ? size * 0.35 : 0;
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(photo.height, bottom); y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(photo.width, right); x++) {
      const p = mapped(back, { x: x + 0.5, y: y + 0.5 });
      const u = depth === 0 ? p.x : p.x + depth * size * 0.045 * moveX(p.x, p.y);
      const v = depth === 0 ? p.y : p.y + depth * size * 0.045 * moveY(p.x, p.y);
      if (u < 1 || v < 1 || u >= canvas.width - 2 || v >= canvas.height - 2) continue;
      const rim = Math.min(u, v, canvas.width - u, canvas.height - v);
      const fade = edge > 0 ? Math.min(1, rim / edge) ** 0.5 : 1;
      let bright = 1 + light.by * (light.x * (u / canvas.width - 0.5) + light.y * (v / canvas.height - 0.5));
      if (depth > 0) bright *= 1 + depth * 0.32 * shade(p.x, p.y);
      if (weave > 0) {
        const a = (u + slant * v) * pixel;
        const b = (v - slant * u) * pixel;
        bright *= 1 + weave * (Math.sin((2 * Math.PI * a) / threads) * Math.sin((2 * Math.PI * b) / threads));
      }
      const x0 = Math.floor(u);
      const y0 = Math.floor(v);
      const fu = u - x0;
      const fv = v - y0;
      const at = (y0 * canvas.width + x0) * 4;
      const next = at + canvas.width * 4;
      const mix = (k: number) =>
        (1 - fv) * ((1 - fu) * source[at + k]! + fu * source[at + 4 + k]!) +
        fv * ((1 - fu) * source[next + k]! + fu * source[next + 4 + k]!);
      const alpha = (mix(3) / 255) * fade;
      const to = (y * photo.width + x) * 4;
      for (let k = 0; k < 3; k++) out[to + k] = out[to + k]! * (1 - alpha) + mix(k) * bright * alpha;
    }
  }
}

/** One time in three something stands before a part of the logo. */
function hidden(out: Uint8ClampedArray, photo: Pixels, { logo }: Patch, plane: Plane, random: Dice): void {
  if (random() > 0.33) return;
  const at = mapped(plane, {
    x: logo.x + logo.width * random.one([0, 1]),
    y: logo.y + logo.height * random.between(0.1, 0.9),
  });
  const middle = mapped(plane, { x: logo.x + logo.width / 2, y: logo.y + logo.height / 2 });
  const reach = Math.hypot(at.x - middle.x, at.y - middle.y) * random.between(0.4, 0.75);
  const [from, by] = [random.below(photo.data.length / 8) & ~3, random.between(0.7, 1.2)];
  for (let y = Math.max(0, Math.floor(at.y - reach)); y < Math.min(photo.height, at.y + reach); y++) {
    for (let x = Math.max(0, Math.floor(at.x - reach)); x < Math.min(photo.width, at.x + reach); x++) {
      if (Math.hypot(x - at.x, y - at.y) > reach) continue;
      const to = (y * photo.width + x) * 4;
      const take = (from + to) % photo.data.length;
      for (let k = 0; k < 3; k++) out[to + k] = photo.data[take + k]! * by;
    }
  }
}

/** The camera's part: a little blur, and noise. */
function finished(out: Uint8ClampedArray, { width, height }: Pixels, random: Dice): void {
  const blur = random.between(0, 0.6);
  const noise = random.between(0, 9);
  const before = out.slice();
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = (y * width + x) * 4;
      const grain = noise * (random() + random() - 1);
      for (let k = 0; k < 3; k++) {
        const around =
          before[at + k - 4]! +
          before[at + k + 4]! +
          before[at + k - width * 4]! +
          before[at + k + width * 4]!;
        out[at + k] = (1 - blur) * before[at + k]! + (blur / 4) * around + grain;
      }
    }
  }
}

function inverse(m: Plane): Plane {
  const [a, b, c, d, e, f, g, h, i] = m as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [
    ...[e * i - f * h, c * h - b * i, b * f - c * e],
    ...[f * g - d * i, a * i - c * g, c * d - a * f],
    ...[d * h - e * g, b * g - a * h, a * e - b * d],
  ];
}

/** Pixels of a canvas, transparency put on white, as the extension's decoder gives them. */
export function onWhite(from: Canvas, longSide = Math.max(from.width, from.height)): Pixels {
  const scale = longSide / Math.max(from.width, from.height);
  const canvas = createCanvas(Math.round(from.width * scale), Math.round(from.height * scale));
  const g = canvas.getContext('2d');
  g.fillStyle = '#ffffff';
  g.fillRect(0, 0, canvas.width, canvas.height);
  g.imageSmoothingQuality = 'high';
  g.drawImage(from, 0, 0, canvas.width, canvas.height);
  const { width, height, data } = g.getImageData(0, 0, canvas.width, canvas.height);
  return { width, height, data };
}

async function jpegOf({ width, height, data }: Pixels, quality: number): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const g = canvas.getContext('2d');
  const image = g.createImageData(width, height);
  image.data.set(data);
  g.putImageData(image, 0, 0);
  return canvas.encode('jpeg', quality);
}

/**
 * A picture file as readers get it, its longer side at most 1,600 px.
 * @param enlarged smaller ones are brought to 1,600 px too: photographs from a telephone are never smaller
 */
export async function decoded(file: Buffer, enlarged = false): Promise<Pixels> {
  const image = await loadImage(file);
  const full = 1600 / Math.max(image.width, image.height);
  const scale = enlarged ? full : Math.min(1, full);
  const canvas = createCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
  const g = canvas.getContext('2d');
  g.fillStyle = '#ffffff';
  g.fillRect(0, 0, canvas.width, canvas.height);
  g.imageSmoothingQuality = 'high';
  g.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { width, height, data } = g.getImageData(0, 0, canvas.width, canvas.height);
  return { width, height, data };
}
