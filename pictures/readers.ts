import { faceReader } from './faces/reader';
import { logoReader } from './logo';
import type { LookTools } from './look';
import { readFileFacts } from './metadata/file-facts';
import type { FaceReader, LoadModel, LogoReader, LogoReference, WordReader } from './reader';
import { wordReader } from './words/reader';

/** All picture readers, each made when the first picture needs it. */
export class PictureReaders {
  private faces: Promise<FaceReader> | undefined;
  private words: Promise<WordReader> | undefined;
  private logo: LogoReader | undefined;
  private references: readonly LogoReference[] = [];

  constructor(private readonly load: LoadModel) {}

  /** Which logo to look for. Without a picture of it none is looked for. */
  useLogos(references: readonly LogoReference[]): void {
    this.logo?.release();
    this.logo = undefined;
    this.references = references;
  }

  /** What `look` looks with. */
  tools(): Pick<LookTools, 'facts' | 'faces' | 'logo' | 'words'> {
    return {
      facts: readFileFacts,
      faces: () => (this.faces ??= faceReader(this.load)),
      logo: async () => (this.references.length ? (this.logo ??= logoReader(this.references)) : undefined),
      words: () => (this.words ??= wordReader(this.load)),
    };
  }
}
