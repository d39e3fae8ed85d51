import { PART_BYTES, partsOf } from './parts';
import type { FromRoom } from './room-messages';

/** Gives a copy in parts; without bytes, word that there can be none. */
export function sendCopy(
  tell: (message: FromRoom) => void,
  key: number,
  mime: string,
  bytes?: Uint8Array<ArrayBuffer>,
): void {
  if (!bytes) return tell({ type: 'copy', key, mime: '', part: 0, parts: 0, data: '' });
  const parts = partsOf(bytes.length);
  for (let part = 0; part < parts; part++) {
    const start = part * PART_BYTES;
    tell({ type: 'copy', key, mime, part, parts, data: base64(bytes.subarray(start, start + PART_BYTES)) });
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // As many arguments as every engine takes in one call.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
