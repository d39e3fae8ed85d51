import { faceReader } from './faces/reader';
import type { LookTools } from './look';
import { readFileFacts } from './metadata/file-facts';
import type { FaceReader, LoadModel, LogoReader } from './reader';

/** All picture readers, each made when the first picture needs it. */
export class PictureReaders {
  private faces: Promise<FaceReader> | undefined;
  private logo: Promise<LogoReader | undefined> | undefined;

  constructor(private readonly load: LoadModel) {}

  /** What `look` looks with. */
  tools(): Pick<LookTools, 'facts' | 'faces' | 'logo' | 'words'> {
    return {
      facts: readFileFacts,
      faces: () => (this.faces ??= faceReader(this.load)),
      logo: async () => this.logo,
      words: async () => undefined,
    };
  }
}
