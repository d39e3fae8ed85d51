import { faceReader } from './faces/reader';
import { logoReader } from './logo';
import type { LookTools } from './look';
import { readFileFacts } from './metadata/file-facts';
import type { FaceReader, LoadModel, LogoReader, LogoReference, PictureReader, WordReader } from './reader';
import { wordReader } from './words/reader';

type Found<Reader> = Reader extends PictureReader<infer What> ? What : never;

/** How the readers are made; another in tests. */
const MAKERS = { faceReader, logoReader, wordReader };

/** All picture readers, each made when the first picture needs it. One that fails costs only itself: see `look`. */
export class PictureReaders {
  private references: readonly LogoReference[] = [];
  private readonly faces: Renewed<Found<FaceReader>>;
  private readonly words: Renewed<Found<WordReader>>;
  private readonly logo: Renewed<Found<LogoReader>>;

  constructor(load: LoadModel, makers = MAKERS) {
    this.faces = new Renewed(async () => makers.faceReader(load));
    this.words = new Renewed(async () => makers.wordReader(load));
    this.logo = new Renewed(async () => makers.logoReader(this.references));
  }

  /** Which logo to look for. Without a picture of it none is looked for. */
  useLogos(references: readonly LogoReference[]): void {
    this.logo.release();
    this.references = references;
  }

  /** What `look` looks with. */
  tools(): Pick<LookTools, 'facts' | 'faces' | 'logo' | 'words'> {
    return {
      facts: readFileFacts,
      faces: () => this.faces.get(),
      logo: async () => (this.references.length ? this.logo.get() : undefined),
      words: () => this.words.get(),
    };
  }
}

/**
 * A reader, made when it is first needed. After one that could not be made, or that failed at a picture, another is made for the
 * next picture: WebAssembly that ran out of memory is of no use any more, and must give its memory back.
 */
class Renewed<Found> {
  private made: Promise<PictureReader<Found>> | undefined;

  constructor(private readonly make: () => Promise<PictureReader<Found>>) {}

  /** @throws when it cannot be made */
  async get(): Promise<PictureReader<Found>> {
    const made = (this.made ??= this.make());
    const reader = await made.catch((error: unknown) => {
      this.drop(made);
      throw error;
    });
    return {
      read: async (pixels, signal) => {
        try {
          return await reader.read(pixels, signal);
        } catch (error) {
          // One that was told to stop is sound.
          if (!signal?.aborted && this.drop(made)) reader.release();
          throw error;
        }
      },
      release: () => this.release(),
    };
  }

  release(): void {
    const { made } = this;
    this.made = undefined;
    void made?.then(
      (reader) => reader.release(),
      () => undefined,
    );
  }

  /** @returns whether it was still the one in use */
  private drop(made: Promise<PictureReader<Found>>): boolean {
    if (this.made !== made) return false;
    this.made = undefined;
    return true;
  }
}
