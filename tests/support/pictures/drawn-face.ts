import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Pixels } from '../../../pictures/reader';

/** Where a face is drawn, in px: the middle between eyes and mouth, and the width from ear to ear. */
export interface DrawnFace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Any colour; darker shades are made of it. */
  readonly skin?: string;
}

/**
 * A picture with shaded faces of nobody: no photo of a person is kept with the tests. They are drawn like enough that the
 * face network sees them as it sees photographs.
 */
export function drawnPicture(width: number, height: number, faces: readonly DrawnFace[]): Pixels {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const wall = context.createLinearGradient(0, 0, width, height);
  wall.addColorStop(0, '#b9c4cf');
  wall.addColorStop(1, '#7f8c99');
  context.fillStyle = wall;
  context.fillRect(0, 0, width, height);
  for (const face of faces) drawFace(context, face);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

function drawFace(context: SKRSContext2D, { x, y, width, skin = '#e0ac8a' }: DrawnFace) {
  context.save();
  context.translate(x, y);
  // One unit is a hundredth of the face's width.
  context.scale(width / 100, width / 100);
  ellipse(context, 0, 150, 95, 75, '#39506b');
  shade(context, [-22, 55, 44, 50], skin, 0.7);
  ellipse(context, 0, -22, 58, 66, '#3a2a20');
  const head = context.createRadialGradient(-12, -20, 10, 0, 0, 85);
  head.addColorStop(0, darker(skin, 1.08));
  head.addColorStop(0.6, skin);
  head.addColorStop(1, darker(skin, 0.55));
  ellipse(context, 0, 0, 47, 64, head);
  // Hair over the forehead.
  context.fillStyle = '#3a2a20';
  context.beginPath();
  context.ellipse(0, -48, 46, 22, 0, Math.PI, 0);
  context.fill();
  for (const side of [-1, 1]) {
    context.save();
    context.translate(side * 20, -12);
    soft(context, 0, 0, 15, darker(skin, 0.6), 0.55);
    ellipse(context, 0, 1, 8.5, 4.6, '#f3efe9');
    ellipse(context, 0, 1, 4.4, 4.4, '#4a3524');
    ellipse(context, 0, 1, 2.1, 2.1, '#0c0806');
    ellipse(context, 1.4, -0.4, 0.9, 0.9, '#ffffff');
    stroke(context, '#2c1d14', 1.6, [-9, 1, -4, -5, 4, -5, 9, 1]);
    stroke(context, '#3a2a20', 3.2, [-11, -9, -4, -14, 5, -14, 11, -9]);
    context.restore();
  }
  soft(context, 0, 18, 13, darker(skin, 0.62), 0.5);
  soft(context, -1, 4, 7, darker(skin, 1.15), 0.7);
  for (const side of [-1, 1]) ellipse(context, side * 4.5, 18, 2.4, 1.5, darker(skin, 0.35));
  stroke(context, darker(skin, 0.55), 1.4, [-9, 15, -8, 21, -4, 20, -3, 21]);
  stroke(context, darker(skin, 0.55), 1.4, [9, 15, 8, 21, 4, 20, 3, 21]);
  ellipse(context, 0, 36, 15, 5.4, '#a85050');
  stroke(context, '#5d2626', 1.5, [-15, 36, -6, 38, 6, 38, 15, 36]);
  soft(context, 0, 46, 10, darker(skin, 0.6), 0.35);
  context.restore();
}

type Fill = string | CanvasGradient;

function ellipse(context: SKRSContext2D, x: number, y: number, across: number, down: number, fill: Fill) {
  context.fillStyle = fill;
  context.beginPath();
  context.ellipse(x, y, across, down, 0, 0, Math.PI * 2);
  context.fill();
}

function shade(
  context: SKRSContext2D,
  [x, y, width, height]: [number, number, number, number],
  colour: string,
  by: number,
) {
  context.fillStyle = darker(colour, by);
  context.fillRect(x, y, width, height);
}

/** A spot that fades out. */
function soft(
  context: SKRSContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
  strength: number,
) {
  const spot = context.createRadialGradient(x, y, 0, x, y, radius);
  spot.addColorStop(0, colour);
  spot.addColorStop(1, `${colour.replace('rgb', 'rgba').replace(')', ', 0)')}`);
  context.globalAlpha = strength;
  ellipse(context, x, y, radius, radius, spot);
  context.globalAlpha = 1;
}

/** A curve: where it begins, two points that it bends towards, where it ends. */
function stroke(context: SKRSContext2D, colour: string, width: number, points: number[]) {
  const [x = 0, y = 0, ax = 0, ay = 0, bx = 0, by = 0, endX = 0, endY = 0] = points;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x, y);
  context.bezierCurveTo(ax, ay, bx, by, endX, endY);
  context.stroke();
}

/** A colour `#rrggbb` made darker (below 1) or lighter (above). */
function darker(colour: string, by: number): string {
  const parts = [1, 3, 5].map((at) =>
    Math.min(255, Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * by)),
  );
  return `rgb(${parts.join(', ')})`;
}
