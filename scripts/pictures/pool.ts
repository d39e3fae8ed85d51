/**
 * The pool of real photographs that the picture readers are measured on. They come in npm packages with clear licences,
 * listed with version, integrity and path in pool-list.json; none is kept in this repository. See README.md beside this.
 *
 * Real people are in some of the public photographs. They are counted, never named: the list says where a face is, and calls
 * those pictures by a hash of their content, for file names may be people's names.
 */
import { createHash } from 'node:crypto';

import type { Half } from './measure/table';
import { filesOf } from './packages';
import list from './pool-list.json' with { type: 'json' };

/** How a face is turned: both eyes in full view, one eye hidden, or in between. */
export type FacePose = 'frontal' | 'half' | 'profile';

/** One face in px of the picture as it is seen (orientation applied): brow to chin, ear to ear as far as seen. */
export interface FaceTruth {
  x: number;
  y: number;
  width: number;
  height: number;
  pose: FacePose;
  /** A hand, hair, a hat, glasses that cannot be looked through or the edge of the picture hides a good part of it. */
  hidden: boolean;
  /** Too small, too blurred or too odd to blame a reader for: found is not wrong, not found is not a miss. */
  ignore: boolean;
}

export interface PoolPicture {
  /** Package and path, or package and hash; the same for ever. */
  id: string;
  /** Where the file is on this machine. */
  path: string;
  /** The licence of the package that brings it. */
  licence: string;
  half: Half;
}

export interface FacePicture extends PoolPicture {
  faces: FaceTruth[];
}

export interface Pool {
  /** Photographs of anything but faces: a face found here is a false alarm. */
  faceless: PoolPicture[];
  faces: FacePicture[];
  /** Cloth, clothes, walls and paper to put a logo on. All face-free too; some are also in `faceless`. */
  carriers: PoolPicture[];
}

type FaceRow = (number | string)[];
interface PackageRow {
  name: string;
  version: string;
  integrity: string;
  licence: string;
  faceless: string[];
  carriers: string[];
  faces: Record<string, FaceRow[]>;
}

/** All pictures of the pool, on disk. Fetches at first use (about 100 MB) and says so; throws when it cannot. */
export async function loadPool(): Promise<Pool> {
  const pool: Pool = { faceless: [], faces: [], carriers: [] };
  for (const row of list.packages as PackageRow[]) {
    const files = [...new Set([...row.faceless, ...row.carriers, ...Object.keys(row.faces)])];
    const paths = await filesOf(row, files);
    const picture = (file: string): PoolPicture => {
      const id = `${row.name}/${file}`;
      return { id, path: paths[files.indexOf(file)] ?? '', licence: row.licence, half: halfOf(id) };
    };
    pool.faceless.push(...row.faceless.map(picture));
    pool.carriers.push(...row.carriers.map(picture));
    for (const [file, faces] of Object.entries(row.faces))
      pool.faces.push({ ...picture(file), faces: faces.map(faceOf) });
  }
  return pool;
}

/** Which half of its set a thing belongs to: by a hash of its id, so that adding pictures moves none of the others. */
export function halfOf(id: string): Half {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'report';
}

/** A row of the list is [x, y, width, height, 'pose hidden? ignore?']. */
function faceOf(row: FaceRow): FaceTruth {
  const [x, y, width, height] = row.map(Number) as [number, number, number, number];
  const words = String(row[4] ?? 'frontal').split(' ');
  const pose = (['half', 'profile'] as const).find((name) => words.includes(name)) ?? 'frontal';
  return { x, y, width, height, pose, hidden: words.includes('hidden'), ignore: words.includes('ignore') };
}
