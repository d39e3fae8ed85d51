import { createCanvas } from '@napi-rs/canvas';
import { dice } from '../../../scripts/pictures/measure/dice';
import { drawnLogo } from '../../../scripts/pictures/measure/logo-crests';
import { scene } from '../../../scripts/pictures/measure/logo-scenes';
import { drawnPicture, type DrawnFace } from './drawn-face';

/** The crest of the made-up school, as its technician would give it in the settings. */
const CREST = drawnLogo(1, 'crest');

/** The same as a data URI for the managed settings. */
export function crestUri(): string {
  return `data:image/png;base64,${CREST.canvas.toBuffer('image/png').toString('base64')}`;
}

/** A JPEG of somebody's room with the crest printed on cloth in it, as on a sweatshirt over a chair. */
export async function sweatshirt(): Promise<Buffer> {
  const room = drawnPicture(1600, 1200, []);
  return (await scene(room, CREST.canvas, 'cloth', 0.28, dice(11))).jpeg;
}

/** A JPEG of a room with nothing of the school in it. */
export function room(): Buffer {
  return portrait([]);
}

/** A JPEG with shaded faces of nobody. */
export function portrait(faces: readonly DrawnFace[]): Buffer {
  const { width, height, data } = drawnPicture(1600, 1200, faces);
  const canvas = createCanvas(width, height);
  const g = canvas.getContext('2d');
  const image = g.createImageData(width, height);
  image.data.set(data);
  g.putImageData(image, 0, 0);
  return canvas.toBuffer('image/jpeg', 88);
}
