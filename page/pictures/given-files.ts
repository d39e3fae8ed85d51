import { containsAcross } from '../dom/tree';
import { isPagesOwn, isSame, placeOf, sizeOf, type Place, type Preview } from './previews';

/** How many gestures with files are remembered that nothing was shown for. */
const KEPT = 8;

/** Files given in one gesture. */
interface Gesture {
  readonly at: number;
  readonly files: readonly File[];
  /** Composers that it happened in, if any; others get the files only if they come up afterwards. */
  readonly scopes: readonly Element[];
  /** What was on show before, with its address: what appears afterwards stands for the files. */
  readonly before: WeakMap<Element, string>;
  /** Composers whose draft is over: what comes up in them later is of another. */
  readonly over: readonly Element[];
}

/**
 * Files that a person gave to the page by choosing, pasting or dropping them, and which preview shows which. One for a whole
 * page: many sites open the composer only when the file is there. In memory only.
 */
export class GivenFiles {
  private gestures: Gesture[] = [];
  private readonly places = new Map<File, Place>();
  private count = 0;

  /** Counts the gestures so far: a composer remembers at which it began. */
  get now(): number {
    return this.count;
  }

  /**
   * Remembers files.
   * @param target where they were given
   * @param scopes of the composers that are open
   * @param shown pictures that those show already
   */
  add(files: readonly File[], target: Element, scopes: readonly Element[], shown: readonly Preview[]): void {
    const known = new Set(this.gestures.flatMap((gesture) => gesture.files));
    const fresh = files.filter((file) => !known.has(file));
    if (!fresh.length) return;
    this.count++;
    const before = new WeakMap(shown.map(({ element, address }) => [element, address]));
    const claiming = scopes.filter((scope) => containsAcross(scope, target));
    this.gestures.push({ at: this.count, files: fresh, scopes: claiming, before, over: [] });
    const unseen = this.gestures.filter(({ files: all }) => !all.some((file) => this.places.has(file)));
    const old = new Set(unseen.slice(0, -KEPT));
    this.gestures = this.gestures.filter((gesture) => !old.has(gesture));
  }

  /**
   * Which of a composer's previews shows which file, in the previews' order. A site that shows none took none.
   * @param began `now` when the composer came up
   */
  pair(previews: readonly Preview[], scope: Element, began: number): Map<Preview, File> {
    if (!this.gestures.length) return new Map();
    const found = new Map<Preview, File>();
    for (const [file, place] of this.places) {
      const preview = previews.find((one) => !found.has(one) && isSame(place, one));
      if (preview) found.set(preview, file);
    }
    const taken = new Set(found.values());
    // What only the page itself can have made comes first: other pictures may have come up for another reason.
    const free = previews
      .filter((one) => !found.has(one))
      .sort((one, other) => Number(isPagesOwn(other.address)) - Number(isPagesOwn(one.address)));
    for (const preview of free) {
      const file = this.candidates(scope, began, preview).find((one) => !taken.has(one));
      if (!file) continue;
      taken.add(file);
      found.set(preview, file);
    }
    for (const [preview, file] of found) this.places.set(file, placeOf(preview));
    return new Map(previews.flatMap((one) => (found.has(one) ? [[one, found.get(one)!] as const] : [])));
  }

  /** Files that a preview nobody knows yet may show: those never shown, then those whose own preview has gone. */
  private candidates(scope: Element, began: number, preview: Preview): File[] {
    const files = this.gestures
      .filter(({ scopes, at, before, over }) => {
        if (over.includes(scope)) return false;
        if (before.get(preview.element) === preview.address) return false;
        return !scopes.length || scopes.includes(scope) || began >= at;
      })
      .flatMap((gesture) => gesture.files);
    const again = files.filter((file) => {
      const place = this.places.get(file);
      // Another picture of the person's may have come for the one that went: an equal size tells.
      const size = sizeOf(preview.element);
      return place && (!isPagesOwn(preview.address) || (size !== undefined && size === place.size));
    });
    return [...files.filter((file) => !this.places.has(file)), ...again];
  }

  /** The draft in this composer is gone, and its files with it. */
  forget(scope: Element): void {
    for (const [file, { element }] of this.places)
      if (!element.isConnected || containsAcross(scope, element)) this.drop(file);
    // Not for good: some sites take a file out of one composer and open another for it.
    this.gestures = this.gestures.map((gesture) =>
      gesture.scopes.includes(scope) ? { ...gesture, over: [...gesture.over, scope] } : gesture,
    );
  }

  private drop(file: File): void {
    this.places.delete(file);
    this.gestures = this.gestures
      .map((gesture) => ({ ...gesture, files: gesture.files.filter((one) => one !== file) }))
      .filter(({ files }) => files.length > 0);
  }
}
