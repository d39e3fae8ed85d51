import { isPicture, type Attachment } from '../../rules/engine/draft';
import { queryAcross } from '../dom/tree';
import type { GivenFiles } from '../pictures/given-files';
import { previewSelector, previewsAmong, type Preview } from '../pictures/previews';
import type { Composer } from './composer';

const INPUT = 'input[type="file"]';

/** Something attached, and where its bytes may be had: the person's own file, or else what the page shows of it. */
export interface Attached {
  readonly attachment: Attachment;
  /** Undefined for what is no picture or video. */
  readonly source: File | Preview | undefined;
}

/**
 * What is attached now: by the file inputs' own lists, by the files that were given and still show, and by the previews that
 * the page shows, whichever says most. Read afresh each time, so that a removed picture is gone here too.
 * @param began `given.now` when the composer came up
 */
export function readAttachments(composer: Composer, given: GivenFiles, began = 0): Attached[] {
  const { scope } = composer;
  const elements = queryAcross(scope, `${INPUT}, ${previewSelector(composer)}`);
  const inputs = elements.filter((one): one is HTMLInputElement => one.matches(INPUT));
  const chosen = inputs.flatMap((input) => [...(input.files ?? [])]).map(named);
  const previews = previewsAmong(elements, composer);
  const files = given.pair(previews, scope, began);
  const still = [...files.values()].map(named);
  const shown = previews
    .filter(({ attached }) => attached)
    .map((preview): Attached => {
      const file = files.get(preview);
      return file ? named(file) : { attachment: { kind: preview.kind }, source: preview };
    });
  return [chosen, still, shown].reduce((most, one) => (one.length > most.length ? one : most));
}

/** Pictures that composers show, for `GivenFiles.add`. */
export function previewsIn(composers: readonly Composer[]): Preview[] {
  return composers.flatMap((composer) =>
    previewsAmong(queryAcross(composer.scope, previewSelector(composer)), composer),
  );
}

function named(file: File): Attached {
  const attachment = { name: file.name, type: file.type || undefined };
  return { attachment, source: isPicture(attachment) ? file : undefined };
}
