import type { Attachment } from '../../rules/engine/draft';

/** Pictures and videos that the page made from a person's own file carry a `blob:` address while unsent. */
const PREVIEW = 'img[src^="blob:"], video[src^="blob:"], video:has(> source[src^="blob:"])';

/** A post of somebody's. */
const OTHERS = 'article, [role="article"]';

/**
 * What is attached in this scope now: by the file inputs' own lists and the previews that the page shows,
 * whichever says more. Read afresh each time, so that a removed picture is gone here too.
 */
export function readAttachments(scope: Element, editor: Element): Attachment[] {
  const chosen: Attachment[] = [...scope.querySelectorAll<HTMLInputElement>('input[type="file"]')]
    .flatMap((input) => [...(input.files ?? [])])
    .map((file) => ({ name: file.name, type: file.type || undefined }));
  // Sites play other people's videos from such addresses too: in a post that is quoted or answered, not the person's own.
  const own = [...scope.querySelectorAll(PREVIEW)].filter(
    (preview) => preview.closest(OTHERS)?.contains(editor) ?? true,
  );
  const shown: Attachment[] = own.map((preview) => ({
    kind: preview.tagName === 'VIDEO' ? 'video' : 'image',
  }));
  return shown.length > chosen.length ? shown : chosen;
}
