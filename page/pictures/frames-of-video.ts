import { blank, contextOf, encoded, LONGEST } from './draw';

/** Where in a video to look, as shares of its length: its first frame and a few later ones. */
const LOOKS = [0, 0.25, 0.5, 0.75];
/** How long a video may take to give its frames, in ms. */
const VIDEO_TIME = 8000;

/**
 * A few frames of a video beside each other, two in a row, as one picture. The page's own video is left as it is: another one,
 * in no document, plays from the same memory.
 * @param address `blob:` or `data:`; else (a camera, a stream) the page's video gives the frame that it shows
 */
export async function framesOf(
  shown: HTMLVideoElement | undefined,
  address: string,
): Promise<Blob | undefined> {
  const own = /^(blob|data):/.test(address) ? await opened(address) : undefined;
  const video = own ?? shown;
  if (!video?.videoWidth) return undefined;
  try {
    const looks = own && Number.isFinite(own.duration) && own.duration > 0 ? LOOKS : [0];
    const cells = looks.length > 1 ? 2 : 1;
    const scale = Math.min(1, LONGEST / cells / Math.max(video.videoWidth, video.videoHeight));
    const [wide, high] = [video.videoWidth, video.videoHeight].map((side) =>
      Math.max(1, Math.floor(side * scale)),
    );
    const sheet = blank(wide! * cells, high! * cells);
    for (const [index, share] of looks.entries()) {
      if (own) await seek(own, share * own.duration || 0);
      const [left, top] = [wide! * (index % cells), high! * Math.floor(index / cells)];
      contextOf(sheet)?.drawImage(video, left, top, wide!, high!);
    }
    return await encoded(sheet);
  } finally {
    // Gives its memory back at once.
    own?.removeAttribute('src');
    own?.load();
  }
}

/** A video of our own; undefined where it cannot be opened, as when the page streams into its own. */
async function opened(address: string): Promise<HTMLVideoElement | undefined> {
  const video = document.createElement('video');
  Object.assign(video, { muted: true, preload: 'auto' });
  const ready = until(video, 'loadeddata');
  video.src = address;
  return (await ready) ? video : undefined;
}

async function seek(video: HTMLVideoElement, time: number): Promise<void> {
  if (video.currentTime === time) return;
  const there = until(video, 'seeked');
  video.currentTime = time;
  await there;
}

/** Whether the video got so far. */
function until(video: HTMLVideoElement, type: 'loadeddata' | 'seeked'): Promise<boolean> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (got: boolean) => () => {
      over.abort();
      clearTimeout(timer);
      resolve(got);
    };
    const timer = setTimeout(end(false), VIDEO_TIME);
    video.addEventListener(type, end(true), { signal: over.signal });
    video.addEventListener('error', end(false), { signal: over.signal });
  });
}
