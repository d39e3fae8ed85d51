import { FILES, readCorpus } from '../name-tagger/corpus';
import type { TrainingDraft } from './drafts';

/** How the files of public posts begin, among training drafts. */
export const PUBLIC = 'public ';

/** One post in so many is taken: enough to know how the public writes, few enough not to drown the drafts. */
const ONE_IN = 3;

/**
 * Posts of the public, taken as clean. Some are rude; most are not about school, and that is what they teach.
 * @param folder the folder with the corpora
 */
export function readEverydayPosts(folder: string): TrainingDraft[] {
  return FILES.flatMap((file) =>
    readCorpus(folder, file)
      .filter((_, index) => index % ONE_IN === 0)
      .map(({ text }, index) => ({
        // Parts of a file, so that some are always left out when the model is checked.
        file: `${PUBLIC}${file} ${index % 5}`,
        text,
        spans: [],
        labels: [],
        kind: 'post' as const,
      })),
  );
}
