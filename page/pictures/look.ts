import type { Attached } from '../composer/attachments';
import type { GivenFiles } from './given-files';
import type { SharedPictures } from './shared-pictures';
import type { ShownPicture } from './picture';

/** The pictures of one draft, and how far they were looked at. */
export class PictureLook {
  readonly given: GivenFiles;
  /** Counts in `given.now`. */
  readonly began: number;
  private numbers: readonly (number | undefined)[] = [];
  private names: readonly (string | undefined)[] = [];
  /** Of which pictures it was said that they could not be looked at, and in which version of the draft. */
  private readonly told = new Map<number, string>();
  /** The version for which the person has waited long enough. */
  private left: string | undefined;

  constructor(
    private readonly page: SharedPictures,
    private readonly scope: Element,
  ) {
    this.given = page.given;
    this.began = page.given.now;
  }

  /** What is attached now. @returns the number of each that is looked at */
  take(attached: readonly Attached[]): readonly (number | undefined)[] {
    this.names = attached.map(({ attachment }) => attachment.name);
    this.numbers = this.page.desk.take(this, attached);
    return this.numbers;
  }

  /** The draft is gone: what was given with it, and said of it, is over. */
  forget(): void {
    this.given.forget(this.scope);
    this.told.clear();
    this.left = undefined;
  }

  /** The composer is gone. */
  release(): void {
    this.page.desk.release(this);
  }

  has(picture: number): boolean {
    return this.numbers.includes(picture);
  }

  /** Changes whenever more is known of a picture. */
  get known(): string {
    return JSON.stringify(this.shown.map(({ state }) => state ?? null));
  }

  /** Whether a picture is still to be looked at. */
  get open(): boolean {
    return this.shown.some(({ state }) => state && !state.done);
  }

  /** Whether a picture was not, or not wholly, looked at, and will not be. */
  get hasProblem(): boolean {
    return this.problems.length > 0;
  }

  /** One for each attachment, for the warning. */
  get shown(): ShownPicture[] {
    return this.numbers.map((picture, index) => this.page.desk.shown(picture, this.names[index]));
  }

  /** The numbers of the pictures that a finding is about. @param attachments count in the draft's attachments */
  numbersAt(attachments: readonly number[]): string {
    return attachments.map((attachment) => this.numbers[attachment] ?? '').join();
  }

  /** The person waited for the pictures of this version long enough. */
  leave(version: string): void {
    this.left = version;
  }

  isLeft(version: string): boolean {
    return this.left === version;
  }

  /**
   * Whether it is to be said that a picture could not be looked at: once for each, for as long as the draft stays as it is.
   * Asking is saying it.
   */
  tells(version: string): boolean {
    for (const picture of this.problems) if (!this.told.has(picture)) this.told.set(picture, version);
    return this.problems.some((picture) => this.told.get(picture) === version);
  }

  private get problems(): number[] {
    return this.shown.flatMap(({ picture, state }) =>
      picture !== undefined && state?.done && state.problem ? [picture] : [],
    );
  }
}
