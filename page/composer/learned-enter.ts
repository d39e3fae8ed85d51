import type { Composer } from './composer';

/** What is needed of a composer under watch. */
export interface Watched {
  readonly composer: Composer;
  /** Nothing written and nothing attached, as last read. */
  readonly empty: boolean;
}

/**
 * Learns what a bare Enter does in boxes of which only structure is known: when one went through and the box was empty right
 * after, Enter publishes there, and in every box of that shape on this page. The first message goes unheld; nobody could know.
 * In memory, until the page is loaded again.
 */
export class LearnedEnter<S extends Watched> {
  private readonly shapes = new Set<string>();
  private pressed: S | undefined;

  /** Whether Enter publishes in this composer: said by its site, seen in its structure, or learned here. */
  publishes({ composer }: S): boolean {
    return composer.enter === 'publishes' || this.shapes.has(shapeOf(composer));
  }

  /** A bare Enter goes through to the page. What the site's own file says needs no learning. */
  passed(watched: S): void {
    this.pressed = watched.composer.hook || watched.empty ? undefined : watched;
  }

  /** The box was read again, with nothing pressed or typed since: empty now, it was published. */
  look(watched: S): void {
    if (watched !== this.pressed || !watched.empty) return;
    this.shapes.add(shapeOf(watched.composer));
    this.pressed = undefined;
  }

  /**
   * The person begins something new: whatever empties the box from now on may have been that.
   * @param read reads a box again
   */
  settle(read: (watched: S) => void): void {
    const { pressed } = this;
    if (!pressed) return;
    // A site that clears its box by script tells nobody: this is the last moment at which it can be seen.
    read(pressed);
    this.pressed = undefined;
  }
}

/** Boxes that a page builds alike: the same element with the same role and classes, in the same kind of scope. */
function shapeOf({ editor, scope, kind }: Composer): string {
  const looks = ({ localName, classList, role }: Element) => [localName, role, ...classList].join(' ');
  return [kind, looks(editor), looks(scope)].join('\n');
}
