/** Raw bytes in one part of a picture's file: 256 kB as base64. A multiple of three, so that parts join without padding between. */
export const PART_BYTES = 3 * 64 * 1024;
/** No more than this is taken of one file. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** How many parts a file of so many bytes is sent in. An empty file is one empty part, so that it too is told of. */
export function partsOf(size: number): number {
  return Math.max(1, Math.ceil(size / PART_BYTES));
}

/** How many bytes a part holds. */
export function bytesOfPart(size: number, part: number): number {
  return Math.max(0, Math.min(PART_BYTES, size - part * PART_BYTES));
}

/**
 * A blob as base64. A `FileReader` of our own makes the string away from the page's thread, and works on a file that
 * belongs to the page's world, where Firefox would refuse us the bytes of `blob.arrayBuffer()`.
 * @throws DOMException `NotReadableError` when the file changed or went away meanwhile
 */
export function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      // An empty blob is read as `data:`, with no comma.
      resolve(url.includes(',') ? url.slice(url.indexOf(',') + 1) : '');
    };
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}

/** Base64 as bytes. @throws when it is none */
export function fromBase64(data: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as { fromBase64?: (data: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  if (native) return native.call(Uint8Array, data);
  const text = atob(data);
  const bytes = new Uint8Array(text.length);
  // A plain loop: `Uint8Array.from` with a function is far slower.
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
