import type { DraftInput } from '../../rules/engine/draft';
import { readAll, readAudience, readFirst } from '../sites/shown';
import type { Site } from '../sites/site';
import { readAttachments, type GivenFiles } from './attachments';
import type { Composer } from './composer';

/** All that goes with a draft's words. What nobody can read is left out: rules then say less, never more. */
export interface Surroundings {
  readonly draft: Omit<DraftInput, 'text'>;
  /** Names, handles and labels by which the page says who posts. */
  readonly poster: readonly string[];
}

/** Reads what is around the words: attachments, audience, account, addressee, group, the words answered, tags. */
export function readSurroundings(composer: Composer, site: Site, given: GivenFiles): Surroundings {
  const { hook, kind } = composer;
  const tagged = readAll(hook?.tagged, composer);
  const read = {
    audience: readAudience(hook?.audience, composer),
    addressee: readFirst(hook?.addressee, composer),
    group: readFirst(hook?.group, composer),
    replyTo: readFirst(hook?.replyTo, composer),
    tagged: tagged.length ? tagged : undefined,
  };
  const known = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  return {
    draft: { kind, site: site.id, attachments: readAttachments(composer, given), ...known },
    poster: readAll(hook?.poster ?? site.poster, composer),
  };
}
