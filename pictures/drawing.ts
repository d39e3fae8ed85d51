/** Where later frames of a video are taken, as shares of its length. */
const LATER = [0.1, 0.35, 0.6, 0.85];
/** How long a video may take over its frames, in ms. */
const VIDEO_TIME = 4000;
/** Long side of what a drawing (SVG) is drawn at, in px. */
const DRAWN_SIDE = 1600;

/**
 * The first frame of a video and up to four later ones. Needs a document: a muted `<video>` that is in no page and makes no sound.
 * @throws when this browser cannot play it
 */
async function* videoFrames(
  bytes: Uint8Array<ArrayBuffer>,
  mime: string,
  signal: AbortSignal,
): AsyncGenerator<ImageBitmap, void, undefined> {
  const type = /^video\/[\w.+-]+$/.test(mime) ? { type: mime } : {};
  const address = URL.createObjectURL(new Blob([bytes], type));
  const until = performance.now() + VIDEO_TIME;
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  try {
    const loaded = happens(video, 'loadeddata', until, signal);
    video.src = address;
    await loaded;
    yield await createImageBitmap(video);
    const length = Number.isFinite(video.duration) ? video.duration : 0;
    for (const share of length ? LATER : []) {
      const shown = happens(video, 'seeked', until, signal);
      video.currentTime = share * length;
      await shown;
      yield await createImageBitmap(video);
    }
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
}

/**
 * A drawing (SVG) as a bitmap. In `<img>` its scripts never run and it loads nothing else (HTML, "SVG as image"; and our own
 * policy would not let it).
 * @throws when it is none
 */
async function svgFrame(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    // A drawing without a size of its own has none in Firefox, and 300 x 150 elsewhere.
    const [wide, high] = naturalWidth && naturalHeight ? [naturalWidth, naturalHeight] : [1, 1];
    const scale = DRAWN_SIDE / Math.max(wide, high);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(wide * scale));
    canvas.height = Math.max(1, Math.round(high * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await createImageBitmap(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Resolves at the event; rejects when it fails, takes too long, or nobody waits any more. */
function happens(video: HTMLVideoElement, event: string, until: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    const timer = setTimeout(() => settle(new Error('too slow')), Math.max(0, until - performance.now()));
    const settle = (error?: unknown) => {
      clearTimeout(timer);
      end.abort();
      if (error) reject(error);
      else resolve();
    };
    video.addEventListener(event, () => settle(), { signal: end.signal });
    video.addEventListener('error', () => settle(video.error ?? new Error('unplayable')), {
      signal: end.signal,
    });
    signal.addEventListener('abort', () => settle(signal.reason), { signal: end.signal });
  });
}

/**
 * A technician's picture of the logo as a bitmap.
 * @param picture a data URI of PNG, JPEG or SVG in base64, as the settings hold it
 * @throws when it cannot be opened
 */
export async function drawLogo(picture: string): Promise<ImageBitmap> {
  const [, type, body] = /^data:([\w/+.-]+)[^,]*;base64,(.*)$/is.exec(picture) ?? [];
  if (!type || !body) throw new Error('no data URI');
  const text = atob(body.replace(/\s+/g, ''));
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return /svg/i.test(type) ? svgFrame(bytes) : createImageBitmap(new Blob([bytes]));
}

/** What a worker cannot draw, frame by frame. */
export async function* drawFrames(
  kind: 'svg' | 'video',
  bytes: Uint8Array<ArrayBuffer>,
  mime: string,
  signal: AbortSignal,
): AsyncGenerator<ImageBitmap, void, undefined> {
  if (kind === 'svg') yield await svgFrame(bytes);
  else yield* videoFrames(bytes, mime, signal);
}
