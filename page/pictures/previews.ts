import type { Composer } from '../composer/composer';
import { containsAcross } from '../dom/tree';

/** Pictures and videos that the page made from a person's own file carry such an address while unsent. */
const PREVIEW =
  'img[src^="blob:"], video[src^="blob:"], video:has(> source[src^="blob:"]), img[src^="data:image/"]:not([src^="data:image/svg"])';
const DRAWABLE = 'img, video, canvas';
const BACKGROUND = '[style*="background-image"]';
const MEDIA = `${DRAWABLE}, ${BACKGROUND}`;
/** A post of somebody's. */
const OTHERS = 'article, [role="article"]';
/** Pictures smaller than this are icons and emoji, in CSS px. */
const LEAST = 40;

/** What a page shows of one picture or video. */
export interface Preview {
  readonly kind: 'image' | 'video';
  /** What it is shown in; something that only stands for it where the page shows nothing of it. */
  readonly element: Element;
  /** Where the page has it from; empty for a canvas, or a camera. */
  readonly address: string;
  /** Whether it stands for an attachment by itself. Others do only once a file was given. */
  readonly attached: boolean;
}

/** What to look for in a composer's scope, for `previewsAmong`. */
export function previewSelector({ hook }: Composer): string {
  return hook?.attached ? `${MEDIA}, ${hook.attached}` : MEDIA;
}

/** Each picture that the elements show, once: pages show some twice, as a tile and behind it. In the elements' order. */
export function previewsAmong(elements: readonly Element[], composer: Composer): Preview[] {
  const byAddress = new Map<string, number>();
  const previews: Preview[] = [];
  for (const element of elements) {
    const preview = previewOf(element, composer);
    if (!preview) continue;
    const { address: key } = preview;
    const at = byAddress.get(key) ?? previews.findIndex((other) => other.element === preview.element);
    const known = previews[at];
    if (!known) {
      if (key) byAddress.set(key, previews.length);
      previews.push(preview);
      continue;
    }
    const drawn = [known, preview].find((one) => one.element.matches(DRAWABLE)) ?? known;
    previews[at] = { ...drawn, attached: known.attached || preview.attached };
  }
  return previews;
}

function previewOf(element: Element, composer: Composer): Preview | undefined {
  const { hook } = composer;
  const media = element.matches(MEDIA);
  const named = Boolean(hook?.attached && element.matches(hook.attached));
  if (!media && !named) return undefined;
  const shown = media
    ? element
    : (element.querySelector(DRAWABLE) ?? element.querySelector(BACKGROUND) ?? element);
  const address = addressOf(shown);
  // A colour running from one end to the other is no picture.
  if ((media && !address && shown.matches(`${BACKGROUND}:not(${DRAWABLE})`)) || isSmall(element))
    return undefined;
  const attached = (named || element.matches(PREVIEW)) && isOwn(element, composer);
  return { kind: shown.localName === 'video' ? 'video' : 'image', element: shown, address, attached };
}

/** Sites play other people's videos from such addresses too: in a post that is quoted or answered, not the person's own. */
function isOwn(element: Element, { editor }: Composer): boolean {
  return !containsAcross(editor, element) && (element.closest(OTHERS)?.contains(editor) ?? true);
}

function addressOf(element: Element): string {
  const { src, currentSrc } = element as HTMLImageElement;
  if (element.matches(DRAWABLE)) return src || currentSrc || element.querySelector('source')?.src || '';
  const { backgroundImage } = (element as HTMLElement).style ?? {};
  return /url\((["']?)(.*?)\1\)/.exec(backgroundImage ?? '')?.[2] ?? '';
}

/** Whether only this page itself can have made the address: it holds the picture, or stands for one in its memory. */
export function isPagesOwn(address: string): boolean {
  return /^(blob|data):/.test(address);
}

/** Width and height in px, as `WxH`; undefined while that is not known. */
export function sizeOf(element: Element): string | undefined {
  const { naturalWidth, naturalHeight, videoWidth, videoHeight, width, height } =
    element as HTMLImageElement & HTMLVideoElement;
  if (element.localName === 'canvas') return `${width}x${height}`;
  const [wide, high] =
    element.localName === 'video' ? [videoWidth, videoHeight] : [naturalWidth, naturalHeight];
  return wide && high ? `${wide}x${high}` : undefined;
}

/** An icon, which pages carry as data; what a person gave has a `blob:` address. One that is not loaded yet counts. */
function isSmall(element: Element): boolean {
  const { naturalWidth, src } = element as HTMLImageElement;
  return element.localName === 'img' && !src.startsWith('blob:') && naturalWidth > 0 && naturalWidth < LEAST;
}

/** A picture where it was last seen. */
export interface Place {
  readonly element: Element;
  readonly address: string;
  readonly size: string | undefined;
}

/** Where a preview stands now, to know it again. */
export function placeOf({ element, address }: Preview): Place {
  return { element, address, size: sizeOf(element) };
}

/**
 * Whether a preview shows what stood there before. Frameworks put the same address into a new element, upload what they show
 * and then show it from the site's address, or make a new address at each drawing; an edited picture has another size.
 */
export function isSame(before: Place, { element, address }: Preview): boolean {
  if (before.address === address && address && isPagesOwn(address)) return true;
  if (before.element !== element) return false;
  if (before.address === address)
    return before.size === undefined || sizeOf(element) === before.size || address !== '';
  const size = sizeOf(element);
  return !isPagesOwn(address) || !before.size || !size || before.size === size;
}
