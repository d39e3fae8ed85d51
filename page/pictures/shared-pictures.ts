import { previewsIn } from '../composer/attachments';
import type { Composer } from '../composer/composer';
import { PictureDesk, type PictureService } from './desk';
import { GivenFiles } from './given-files';

/** What all composers of a page share: the files that were given to it, and the pictures that are looked at. */
export class SharedPictures {
  readonly given = new GivenFiles();
  readonly desk: PictureDesk;

  /** @param onState told whenever more is known of a picture */
  constructor(service: PictureService | undefined, onState: (picture: number) => void) {
    this.desk = new PictureDesk(service, onState);
  }

  /** A person gave files here, while these composers were open. */
  give(target: Element, files: readonly File[], composers: readonly Composer[]): void {
    if (!files.length) return;
    const scopes = composers.map(({ scope }) => scope);
    this.given.add(files, target, scopes, previewsIn(composers));
  }
}
