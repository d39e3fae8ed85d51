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
  'LEARN AND GROW',
  'LUX ET VITA',
  'EVER UPWARD',
  'KIND AND BRAVE',
  'SEMPER SURGENS',
  'TOGETHER WE CAN',
];
const INKS = ['#12284c', '#7a1020', '#0d4d2b', '#3b1a5c', '#111111', '#0a5c78', '#5a3210'];
const LIGHTS = ['#f2c230', '#ffffff', '#e8e2cf', '#9fd0ec', '#f39a2b', '#c9ccd1'];
const SIZE = 640;

/** @param number settles it; even numbers and odd ones are drawn from the same rules */
export function drawnLogo(number: number, kind: LogoKind): DrawnLogo {
  const random = dice(number * 7919 + 17);
  const canvas = kind === 'wordmark' ? wordmark(random, number) : createCanvas(SIZE, SIZE);
  const g = canvas.getContext('2d');
  if (kind === 'crest') crest(g, random, number);
  if (kind === 'seal') seal(g, random, number);
  if (kind === 'plain') plain(g, random);
  return { name: `${kind} ${number}`, kind, canvas };
}

function crest(g: SKRSContext2D, random: Dice, number: number): void {
  const ink = random.one(INKS);
  const light = random.one(LIGHTS);
  const second = random.one(INKS.filter((other) => other !== ink));
  const form = random.below(4);
  g.save();
  shield(g, form);
  g.fillStyle = ink;
  g.fill();
  g.lineWidth = 22;
  g.strokeStyle = light;
  g.clip();
  parted(g, random, light, second);
  shield(g, form);
  g.stroke();
  g.restore();
  const count = random.one([1, 2, 3]);
  const spots: [number, number, number][] =
    count === 1
      ? [[320, 270, 150]]
      : count === 2
        ? [
            [225, 200, 80],
            [415, 330, 88],
          ]
        : [
            [220, 190, 72],
            [420, 190, 72],
            [320, 370, 80],
          ];
  spots.forEach(([x, y, size], i) => charge(g, random, number + i, x, y, size, light, ink));
  ribbon(g, random.one(MOTTOS), light, ink);
}

function shield(g: SKRSContext2D, form: number): void {
  g.beginPath();
  g.moveTo(110, 50);
  if (form === 0) g.quadraticCurveTo(320, 10, 530, 50);
  else if (form === 1) {
    g.quadraticCurveTo(215, 95, 320, 40);
    g.quadraticCurveTo(425, 95, 530, 50);
  } else g.lineTo(530, 50);
  if (form === 3) {
    g.lineTo(530, 330);
    g.lineTo(320, 540);
    g.lineTo(110, 330);
  } else {
    g.bezierCurveTo(540, 330, 480, 480, 320, 560);
    g.bezierCurveTo(160, 480, 100, 330, 110, 50);
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
  g.lineWidth = 22;
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
  g.scale(size / 100, size / 100);
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

function ribbon(g: SKRSContext2D, motto: string, light: string, ink: string): void {
  g.fillStyle = light;
  g.strokeStyle = ink;
  g.lineWidth = 7;
  g.beginPath();
  g.moveTo(50, 505);
  g.quadraticCurveTo(320, 590, 590, 505);
  g.lineTo(600, 570);
  g.quadraticCurveTo(320, 660, 40, 570);
  g.closePath();
  g.fill();
  g.stroke();
  g.fillStyle = ink;
  g.textAlign = 'center';
  const letters = [...motto];
  const step = 460 / letters.length;
  g.font = `bold ${Math.min(52, step * 1.45)}px serif`;
  letters.forEach((letter, i) => {
    const x = 320 + (i - (letters.length - 1) / 2) * step;
    const t = (x - 320) / 270;
    g.save();
    g.translate(x, 603 - 40 * t * t);
    g.rotate(-0.3 * t);
    g.fillText(letter, 0, 0);
    g.restore();
  });
}

function seal(g: SKRSContext2D, random: Dice, number: number): void {
  const ink = random.one(INKS);
  const light = random.one(LIGHTS);
  const disc = (radius: number, colour: string) => {
    g.fillStyle = colour;
    g.beginPath();
    g.arc(320, 320, radius, 0, 7);
    g.fill();
  };
  disc(310, ink);
  disc(296, light);
  disc(284, ink);
  disc(200, light);
  disc(190, '#ffffff');
  g.fillStyle = light;
  g.textAlign = 'center';
  g.font = 'bold 62px sans-serif';
  const letters = [...`${random.one(PLACES)} ${random.one(SORTS)} · `];
  letters.forEach((letter, i) => {
    g.save();
    g.translate(320, 320);
    g.rotate((i / letters.length) * 2 * Math.PI - 2.4);
    g.scale(Math.min(1, 24 / letters.length + 0.2), 1);
    g.fillText(letter, 0, -220);
    g.restore();
  });
  charge(g, random, number * 5 + 1, 320, 320, 150, ink, random.one(INKS));
}

function wordmark(random: Dice, number: number): Canvas {
  const canvas = createCanvas(900, 320);
  const g = canvas.getContext('2d');
  const ink = random.one(INKS);
  charge(g, random, number * 7 + 3, 150, 160, 135, ink, '#ffffff');
  g.fillStyle = ink;
  const place = random.one(PLACES);
  g.font = `${random.one(['bold', 'normal'])} 96px ${random.one(['serif', 'sans-serif'])}`;
  g.fillText(place, 300, 165, 580);
  g.fillStyle = random.one(INKS);
  g.font = '58px sans-serif';
  g.fillText(random.one(SORTS), 302, 245, 575);
  g.fillRect(302, 186, 560, 6);
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
