import type { DraftInput } from '../../rules/engine/draft';
import { readAll, readAudience, readFirst } from '../sites/shown';
import type { Site } from '../sites/site';
import type { GivenFiles } from '../pictures/given-files';
import { readAttachments, type Attached } from './attachments';
import type { Composer } from './composer';

/** All that goes with a draft's words. What nobody can read is left out: rules then say less, never more. */
export interface Surroundings {
  readonly draft: Omit<DraftInput, 'text'>;
  /** Names, handles and labels by which the page says who posts. */
  readonly poster: readonly string[];
}

/** What a composer is read with. */
export interface Pictures {
  readonly given: GivenFiles;
  /** `given.now` when the composer came up. */
  readonly began: number;
  /** The number of each, in order, where it is a picture that can be looked at. */
  take(attached: readonly Attached[]): readonly (number | undefined)[];
}

/** Reads what is around the words: attachments, audience, account, addressee, group, the words answered, tags. */
export function readSurroundings(composer: Composer, site: Site, pictures: Pictures): Surroundings {
  const { hook, kind } = composer;
  const tagged = readAll(hook?.tagged, composer);
  const read = {
    audience: readAudience(hook?.audience, composer),
    addressee: readFirst(hook?.addressee, composer),
    group: readFirst(hook?.group, composer),
    replyTo: readFirst(hook?.replyTo, composer),
    tagged: tagged.length ? tagged : undefined,
  };
  const attached = readAttachments(composer, pictures.given, pictures.began);
  const numbers = pictures.take(attached);
  const attachments = attached.map(({ attachment }, index) =>
    numbers[index] === undefined ? attachment : { ...attachment, picture: numbers[index] },
  );
  const known = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  return {
    draft: { kind, site: site.id, attachments, ...known },
    poster: readAll(hook?.poster ?? site.poster, composer),
  };
}
