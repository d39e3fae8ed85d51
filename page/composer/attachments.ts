import type { Attachment } from '../../rules/engine/draft';
import { containsAcross, queryAcross } from '../dom/tree';
import type { Composer } from './composer';

/** Pictures and videos that the page made from a person's own file carry such an address while unsent. */
const PREVIEW =
  'img[src^="blob:"], video[src^="blob:"], video:has(> source[src^="blob:"]), img[src^="data:image/"]:not([src^="data:image/svg"])';
const MEDIA = 'img, video, canvas, [style*="background-image"]';
/** A post of somebody's. */
const OTHERS = 'article, [role="article"]';
/** Pictures smaller than this are icons and emoji, in CSS px. */
const LEAST = 40;

/** Files that a person gave to a composer by choosing, pasting or dropping them. In memory only. */
export class GivenFiles {
  private files: readonly File[] = [];
  private before = new WeakSet<Element>();

  /** Remembers files, and what was on show before them: what appears afterwards stands for them. */
  add(files: Iterable<File>, scope: Element): void {
    this.files = [...this.files, ...files];
    this.before = new WeakSet(queryAcross(scope, MEDIA));
  }

  /** As many of them as still show: a site that shows none took none. */
  shown(scope: Element): readonly File[] {
    if (!this.files.length) return [];
    const fresh = queryAcross(scope, MEDIA).filter((one) => !this.before.has(one) && !isSmall(one));
    return this.files.slice(0, fresh.length);
  }

  forget(): void {
    this.files = [];
  }
}

/**
 * What is attached now: by the file inputs' own lists, by the files that were given and still show, and by the previews that
 * the page shows, whichever says most. Read afresh each time, so that a removed picture is gone here too.
 */
export function readAttachments(composer: Composer, given: GivenFiles): Attachment[] {
  const { scope, editor, hook } = composer;
  const inputs = queryAcross<HTMLInputElement>(scope, 'input[type="file"]');
  const chosen = inputs.flatMap((input) => [...(input.files ?? [])]).map(named);
  const still = given.shown(scope).map(named);
  // Sites play other people's videos from such addresses too: in a post that is quoted or answered, not the person's own.
  const own = queryAcross(scope, hook?.attached ? `${PREVIEW}, ${hook.attached}` : PREVIEW).filter(
    (preview) =>
      !containsAcross(editor, preview) &&
      !isSmall(preview) &&
      (preview.closest(OTHERS)?.contains(editor) ?? true),
  );
  const shown: Attachment[] = own.map((preview) => ({
    kind: preview.localName === 'video' ? 'video' : 'image',
  }));
  return [chosen, still, shown].reduce((most, one) => (one.length > most.length ? one : most));
}

function named(file: File): Attachment {
  return { name: file.name, type: file.type || undefined };
}

/** An icon, which pages carry as data; what a person gave has a `blob:` address. One that is not loaded yet counts. */
function isSmall(element: Element): boolean {
  const { naturalWidth, src } = element as HTMLImageElement;
  return element.localName === 'img' && !src.startsWith('blob:') && naturalWidth > 0 && naturalWidth < LEAST;
}
