/**
 * Logos of schools that do not exist, drawn by rule: shields with a charge and a motto, round seals, wordmarks, and plain
 * marks. Each is settled by its number alone. No real school's crest is in here.
 */
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { dice, type Dice } from './dice';

export type LogoKind = 'crest' | 'seal' | 'wordmark' | 'plain';

export interface DrawnLogo {
  readonly name: string;
  readonly kind: LogoKind;
  /** Its picture as a technician gives it, background transparent. */
  readonly canvas: Canvas;
}

const PLACES = [
  'OAKBRIDGE',
  'MILLFIELD',
  'ASHDOWN',
  'KINGSWELL',
  'HARTLEY',
  'BROOKSIDE',
  'THORNTON',
  'EASTMERE',
];
const SORTS = ['PRIMARY SCHOOL', 'ACADEMY', 'HIGH SCHOOL', 'JUNIOR SCHOOL', 'COLLEGE'];
const MOTTOS = [
  ...['LEARN AND GROW', 'LUX ET VITA', 'EVER UPWARD', 'KIND AND BRAVE', 'SEMPER SURGENS', 'TOGETHER WE CAN'],
  ...[
    'SAPERE AUDE',
    'BE THE BEST YOU',
    'FIDE ET OPERA',
    'SERVE AND LEAD',
    'HOPE',
    'WISDOM IN ALL',
    'PER ARDUA',
  ],
  ...[
    'READ THINK MAKE',
    'VERITAS',
    'WORK WELL',
    'EACH FOR ALL',
    'DISCE ET DOCE',
    'ROOTS AND WINGS',
    'NON SIBI',
  ],
];
const FONTS = ['serif', 'sans-serif', 'C059', 'P052', 'URW Gothic', 'Nimbus Sans Narrow', 'URW Bookman'];
const INKS = ['#12284c', '#7a1020', '#0d4d2b', '#3b1a5c', '#111111', '#0a5c78', '#5a3210'];
const LIGHTS = ['#f2c230', '#ffffff', '#e8e2cf', '#9fd0ec', '#f39a2b', '#c9ccd1'];
const SIZE = 640;

/**
 * @param number settles it
 * @param twin the same drawing with other things in it: as schools have whose crests come from one template
 */
export function drawnLogo(number: number, kind: LogoKind, twin = false): DrawnLogo {
  const random = dice(number * 7919 + 17);
  const what = number + (twin ? 6 : 0);
  const canvas = kind === 'wordmark' ? wordmark(random, what) : createCanvas(SIZE, SIZE);
  const g = canvas.getContext('2d');
  if (kind === 'crest') crest(g, random, what);
  if (kind === 'seal') seal(g, random, what);
  if (kind === 'plain') plain(g, random);
  return { name: `${twin ? 'twin of ' : ''}${kind} ${number}`, kind, canvas };
}

function crest(g: SKRSContext2D, random: Dice, what: number): void {
  const ink = random.one(INKS);
  const light = random.one(LIGHTS);
  const second = random.one(INKS.filter((other) => other !== ink));
  const form: Shield = {
    ...{ shoulders: random.below(4), point: random.below(3), inset: random.between(60, 160) },
    ...{ top: random.between(30, 90), bottom: random.between(480, 570), waist: random.between(0.4, 0.75) },
  };
  g.save();
  shield(g, form);
  g.fillStyle = ink;
  g.fill();
  g.clip();
  parted(g, random, light, second);
  g.lineWidth = random.between(8, 34);
  shield(g, form);
  g.stroke();
  g.restore();
  const count = 1 + random.below(3);
  const high = random.between(-20, 30);
  const spots: [number, number, number][] = [
    [[320, 270, 150]] as [number, number, number][],
    [
      [225, 200, 80],
      [415, 330, 88],
    ] as [number, number, number][],
    [
      [240, 190, 62],
      [400, 190, 62],
      [320, 360, 76],
    ] as [number, number, number][],
  ][count - 1]!;
  spots.forEach(([x, y, size], i) => charge(g, random, what * 5 + i * 7, x, y + high, size, light, ink));
  ribbon(g, random, MOTTOS[(what * 3) % MOTTOS.length]!, light, ink);
}

interface Shield {
  readonly shoulders: number;
  readonly point: number;
  readonly inset: number;
  readonly top: number;
  readonly bottom: number;
  /** How far down it begins to narrow. */
  readonly waist: number;
}

function shield(g: SKRSContext2D, { shoulders, point, inset, top, bottom, waist }: Shield): void {
  const [left, right] = [inset, SIZE - inset];
  const low = top + (bottom - top) * waist;
  g.beginPath();
  g.moveTo(left, top);
  if (shoulders === 0) g.quadraticCurveTo(320, top - 40, right, top);
  else if (shoulders === 1) {
    g.quadraticCurveTo((left + 320) / 2, top + 45, 320, top - 15);
    g.quadraticCurveTo((right + 320) / 2, top + 45, right, top);
  } else if (shoulders === 2) g.lineTo(right, top);
  else g.bezierCurveTo(left + 60, top + 50, right - 60, top + 50, right, top);
  if (point === 0) {
    g.lineTo(right, low);
    g.lineTo(320, bottom);
    g.lineTo(left, low);
  } else if (point === 1) {
    g.bezierCurveTo(right + 10, low, right - 50, bottom - 70, 320, bottom);
    g.bezierCurveTo(left + 50, bottom - 70, left - 10, low, left, top);
  } else {
    g.lineTo(right, low);
    g.arcTo(right, bottom, 320, bottom, (right - left) / 2);
    g.arcTo(left, bottom, left, low, (right - left) / 2);
  }
  g.closePath();
}

function parted(g: SKRSContext2D, random: Dice, light: string, second: string): void {
  g.fillStyle = second;
  switch (random.below(6)) {
    case 0:
      g.fillRect(0, 0, 320, 640);
      break;
    case 1:
      g.fillRect(0, 0, 640, 130);
      break;
    case 2:
      g.beginPath();
      g.moveTo(0, 0);
      g.lineTo(640, 0);
      g.lineTo(0, 560);
      g.fill();
      break;
    case 3:
      g.strokeStyle = light;
      g.lineWidth = 26;
      g.beginPath();
      g.moveTo(90, 470);
      g.lineTo(320, 250 + random.below(80));
      g.lineTo(550, 470);
      g.stroke();
      break;
    case 4:
      for (let x = 100; x < 560; x += 90) g.fillRect(x, 0, 45, 640);
      break;
    default:
      g.fillStyle = light;
      g.fillRect(296, 0, 48, 640);
      g.fillRect(0, 236, 640, 48);
  }
  g.strokeStyle = light;
}

/** Twelve things that stand in shields; each a little different every time. */
function charge(
  g: SKRSContext2D,
  random: Dice,
  which: number,
  x: number,
  y: number,
  size: number,
  light: string,
  ink: string,
): void {
  g.save();
  g.translate(x, y);
  g.rotate(random.between(-0.25, 0.25));
  g.scale((size / 100) * random.between(0.75, 1.15), (size / 100) * random.between(0.8, 1.1));
  g.fillStyle = light;
  g.strokeStyle = ink;
  g.lineWidth = 6;
  const blob = (points: number, inner: number, turn = 0) => {
    g.beginPath();
    for (let i = 0; i < points * 2; i++) {
      const radius = i % 2 === 0 ? 95 : inner;
      const a = (i * Math.PI) / points + turn;
      g.lineTo(radius * Math.sin(a), -radius * Math.cos(a));
    }
    g.closePath();
    g.fill();
    g.stroke();
  };
  const lines = (...all: [number, number, number, number][]) => {
    g.beginPath();
    for (const [a, b, c, d] of all) {
      g.moveTo(a, b);
      g.lineTo(c, d);
    }
    g.stroke();
  };
  const round = (cx: number, cy: number, r: number) => {
    g.beginPath();
    g.arc(cx, cy, r, 0, 7);
    g.fill();
    g.stroke();
  };
  switch (which % 12) {
    case 0:
      blob(5 + random.below(3), 40 + random.below(15));
      break;
    case 1: // an open book
      g.beginPath();
      g.moveTo(0, -50);
      g.quadraticCurveTo(-50, -85, -95, -55);
      g.lineTo(-95, 55);
      g.quadraticCurveTo(-50, 25, 0, 60);
      g.quadraticCurveTo(50, 25, 95, 55);
      g.lineTo(95, -55);
      g.quadraticCurveTo(50, -85, 0, -50);
      g.fill();
      g.stroke();
      lines([0, -50, 0, 60], [-80, -25, -18, -15], [-80, 5, -18, 14], [80, -25, 18, -15], [80, 5, 18, 14]);
      break;
    case 2: // a tree
      g.fillRect(-12, 20, 24, 80);
      for (let i = 0; i < 9; i++)
        round(random.between(-60, 60), random.between(-75, 15), random.between(22, 38));
      break;
    case 3: // a key
      round(0, -55, 40);
      g.fillRect(-10, -18, 20, 115);
      g.fillRect(8, 60, 42, 14);
      g.fillRect(8, 84, 30, 14);
      g.fillStyle = ink;
      round(0, -55, 16);
      break;
    case 4: // a crown
      g.beginPath();
      g.moveTo(-90, 60);
      [-95, -55, -25, 0, 25, 55, 95].forEach((px, i) =>
        g.lineTo(px, i % 2 === 0 ? -60 - random.below(25) : 0),
      );
      g.lineTo(90, 60);
      g.closePath();
      g.fill();
      g.stroke();
      lines([-86, 35, 86, 35]);
      for (const px of [-50, 0, 50]) round(px, 48, 6);
      break;
    case 5: // a ship
      g.beginPath();
      g.moveTo(-90, 40);
      g.quadraticCurveTo(0, 105, 90, 40);
      g.closePath();
      g.fill();
      g.stroke();
      g.beginPath();
      g.moveTo(-5, -90);
      g.quadraticCurveTo(90, -30, 20, 25);
      g.lineTo(-5, 25);
      g.fill();
      g.stroke();
      lines([-8, -95, -8, 42], [-60, 55, 60, 55]);
      break;
    case 6: // a torch
      g.beginPath();
      g.moveTo(-35, -10);
      g.lineTo(35, -10);
      g.lineTo(10, 100);
      g.lineTo(-10, 100);
      g.fill();
      g.stroke();
      g.beginPath();
      g.moveTo(-30, -20);
      g.bezierCurveTo(-70, -70, 0, -60, -5, -105);
      g.bezierCurveTo(50, -70, 55, -50, 28, -20);
      g.fill();
      g.stroke();
      break;
    case 7: // a rose
      for (let i = 0; i < 5; i++) round(50 * Math.sin(i * 1.257), -50 * Math.cos(i * 1.257), 38);
      g.fillStyle = ink;
      round(0, 0, 26);
      break;
    case 8: // a tower
      g.fillRect(-60, -40, 120, 130);
      for (const px of [-60, -18, 24]) g.fillRect(px, -80, 36, 45);
      g.fillStyle = ink;
      g.beginPath();
      g.arc(0, 50, 24, Math.PI, 0);
      g.lineTo(24, 92);
      g.lineTo(-24, 92);
      g.fill();
      g.fillRect(-38, -20, 16, 30);
      g.fillRect(22, -20, 16, 30);
      break;
    case 9: // a fish
      g.beginPath();
      g.ellipse(-10, 0, 75, 38, 0, 0, 7);
      g.fill();
      g.stroke();
      g.beginPath();
      g.moveTo(55, 0);
      g.lineTo(100, -42);
      g.lineTo(90, 45);
      g.fill();
      g.stroke();
      for (let i = -1; i < 4; i++) lines([i * 20 - 20, -22, i * 20 - 8, 22]);
      g.fillStyle = ink;
      round(-58, -8, 6);
      break;
    case 10: // a leaf
      g.rotate(random.between(-0.5, 0.5));
      g.beginPath();
      g.moveTo(0, 95);
      g.bezierCurveTo(-100, 30, -60, -60, 0, -100);
      g.bezierCurveTo(60, -60, 100, 30, 0, 95);
      g.fill();
      g.stroke();
      lines([0, 100, 0, -80], [0, 40, -45, 5], [0, 40, 45, 5], [0, 0, -42, -35], [0, 0, 42, -35]);
      break;
    default: // a wheel
      round(0, 0, 92);
      g.fillStyle = ink;
      round(0, 0, 66);
      g.strokeStyle = light;
      g.lineWidth = 12;
      for (let i = 0; i < 8; i++) lines([0, 0, 72 * Math.sin(i * 0.785), 72 * Math.cos(i * 0.785)]);
      g.fillStyle = light;
      round(0, 0, 22);
  }
  g.restore();
}

function ribbon(g: SKRSContext2D, random: Dice, motto: string, light: string, ink: string): void {
  const [bend, deep, side] = [random.between(-30, 70), random.between(50, 75), random.between(25, 90)];
  const y = 630 - deep - Math.max(0, bend) * 0.7;
  g.fillStyle = light;
  g.strokeStyle = ink;
  g.lineWidth = random.between(4, 9);
  g.beginPath();
  g.moveTo(side, y);
  g.quadraticCurveTo(320, y + bend, SIZE - side, y);
  g.lineTo(SIZE - side + random.between(-25, 20), y + deep);
  g.quadraticCurveTo(320, y + deep + bend, side + random.between(-20, 25), y + deep);
  g.closePath();
  g.fill();
  g.stroke();
  g.fillStyle = ink;
  g.textAlign = 'center';
  const letters = [...motto];
  const step = Math.min(70, (SIZE - 2 * side - 60) / letters.length);
  g.font = `bold ${Math.min(deep * 0.72, step * 1.45)}px ${random.one(FONTS)}`;
  letters.forEach((letter, i) => {
    const x = 320 + (i - (letters.length - 1) / 2) * step;
    const t = (x - 320) / (320 - side);
    g.save();
    g.translate(x, y + deep * 0.74 + (bend / 2) * (1 - t * t));
    g.rotate((-bend * t) / 300);
    g.fillText(letter, 0, 0);
    g.restore();
  });
}

function seal(g: SKRSContext2D, random: Dice, what: number): void {
  const ink = random.one(INKS);
  const light = random.one(LIGHTS);
  const disc = (radius: number, colour: string) => {
    g.fillStyle = colour;
    g.beginPath();
    g.arc(320, 320, radius, 0, 7);
    g.fill();
  };
  const inner = random.between(170, 210);
  disc(310, ink);
  disc(random.between(290, 302), light);
  disc(random.between(276, 288), random() < 0.7 ? ink : '#ffffff');
  disc(inner, light);
  disc(inner - random.between(6, 18), '#ffffff');
  g.fillStyle = random() < 0.5 ? light : random.one(INKS);
  g.textAlign = 'center';
  g.font = `bold ${random.between(48, 66)}px ${random.one(FONTS)}`;
  const letters = [...`${PLACES[what % PLACES.length]} ${SORTS[what % SORTS.length]} · `];
  const start = random.between(-3, 0);
  letters.forEach((letter, i) => {
    g.save();
    g.translate(320, 320);
    g.rotate((i / letters.length) * 2 * Math.PI + start);
    g.scale(Math.min(1, 24 / letters.length + 0.2), 1);
    g.fillText(letter, 0, -inner - 24);
    g.restore();
  });
  charge(g, random, what * 5 + 1, 320, 320, inner * 0.75, ink, random.one(INKS));
}

function wordmark(random: Dice, what: number): Canvas {
  const canvas = createCanvas(900, 320);
  const g = canvas.getContext('2d');
  const ink = random.one(INKS);
  const atRight = random() < 0.4;
  const left = atRight ? 20 : 300;
  charge(g, random, what * 7 + 3, atRight ? 750 : 150, 160, 135, ink, '#ffffff');
  g.fillStyle = ink;
  g.font = `bold ${random.between(84, 110)}px ${random.one(FONTS)}`;
  g.fillText(PLACES[(what * 3) % PLACES.length]!, left, 160, 580);
  g.fillStyle = random.one(INKS);
  g.font = `${random.between(48, 66)}px ${random.one(FONTS)}`;
  g.fillText(SORTS[what % SORTS.length]!, left + 2, 250, 575);
  if (random() < 0.6) g.fillRect(left + 2, 184, 560, random.between(3, 9));
  return canvas;
}

/** A mark as plain as some are: one or two simple forms. */
function plain(g: SKRSContext2D, random: Dice): void {
  g.fillStyle = random.one(INKS);
  g.beginPath();
  g.arc(320, 320, 290, 0, 7);
  g.fill();
  g.fillStyle = '#ffffff';
  g.font = 'bold 380px sans-serif';
  g.textAlign = 'center';
  g.fillText(random.one(['O', 'M', 'K', 'H', 'T']), 320, 455);
}
