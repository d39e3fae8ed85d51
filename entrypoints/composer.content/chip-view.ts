import { mountChip } from '../../components/mount-warning';
import { lookingWords } from '../../components/warning/looking';
import type { WarnedPicture } from '../../components/warning/pictures';
import { chipSpots, freeSpot } from '../../page/chip-place';
import { mountFor } from '../../page/mount';
import { Movement } from '../../page/movement';
import { set } from '../../page/pin';
import { overlap, type Box } from '../../page/place';
import { RoomAround } from '../../page/room';
import type { Anchor, BoxState } from '../../page/view';
import type { OwnEvents } from './own-events';
import { OwnHost } from './own-host';

/** The chip's side, in CSS px. */
const SIDE = 20;
/** Looking that takes less than this, in ms, is not shown: the chip would flicker with every word. */
const PATIENCE = 300;
/** A chip comes up, and moves, when the person pauses: this long after the last word, in ms. */
const PAUSE = 400;

interface Chip {
  readonly anchor: Anchor;
  readonly movement: Movement;
  readonly surroundings: RoomAround;
  /** On the page from the first time that it has something to say. */
  stand: Stand | undefined;
  state: BoxState;
  /** More than the state says, such as how far a picture was looked at. */
  words: string | undefined;
  spot: Box | undefined;
  /** Not while the box is empty. */
  wanted: boolean;
  /** Runs while a look takes its time. */
  looking: number;
  /** Runs while words keep coming. */
  pausing: number;
}

interface Stand {
  readonly host: OwnHost;
  /** Draws what is new only. */
  say(state: BoxState, shown: boolean): void;
  takeOff(): void;
}

/** One quiet chip for each open composer, outside its words, and nowhere at all where there is no room for it. */
export class ChipView {
  private readonly chips = new Map<Element, Chip>();

  constructor(private readonly events: OwnEvents) {}

  /** Told at every answer: does next to nothing until the words pause. */
  show(anchor: Anchor, state: BoxState, pictures: readonly WarnedPicture[] = []): void {
    const chip = this.chips.get(anchor.editor) ?? this.create(anchor, state);
    chip.words = state === 'checking' ? lookingWords(pictures) : undefined;
    if (state === 'checking') {
      // Words that keep coming begin no new wait: what has been looked at for that long is said.
      if (chip.wanted && chip.state === 'checking') chip.stand?.say(state, chip.spot !== undefined);
      else if (!chip.looking) chip.looking = window.setTimeout(() => this.set(chip, 'checking'), PATIENCE);
      return;
    }
    this.settle(chip);
    // What stands there already says the truth at once.
    if (chip.spot && chip.state !== state) chip.stand?.say(state, true);
    chip.state = state;
    chip.pausing = window.setTimeout(() => this.set(chip, state), PAUSE);
  }

  /** Out of sight; off the page once nobody writes there (see `WarningView.hide`). */
  hide(anchor: Anchor): void {
    const chip = this.chips.get(anchor.editor);
    if (!chip) return;
    this.settle(chip);
    if (!anchor.editor.matches(':focus, :focus-within')) return this.drop(chip);
    if (!chip.wanted) return;
    chip.wanted = false;
    this.place(chip);
  }

  private set(chip: Chip, state: BoxState): void {
    this.settle(chip);
    chip.state = state;
    chip.wanted = true;
    this.place(chip);
  }

  private create(anchor: Anchor, state: BoxState): Chip {
    const surroundings = new RoomAround(anchor, window);
    const chip: Chip = {
      anchor,
      surroundings,
      movement: new Movement(
        anchor,
        window,
        surroundings.cutters,
        () => this.place(chip),
        () => this.check(chip),
      ),
      stand: undefined,
      state,
      words: undefined,
      spot: undefined,
      wanted: false,
      looking: 0,
      pausing: 0,
    };
    this.chips.set(anchor.editor, chip);
    return chip;
  }

  private place(chip: Chip): void {
    const { anchor, surroundings, state } = chip;
    if (!this.check(chip)) return;
    const stand = chip.stand ?? (chip.wanted ? this.stand(chip) : undefined);
    if (!stand) return;
    const { host } = stand;
    const around = surroundings.read();
    const free =
      chip.wanted && anchor.editor.checkVisibility()
        ? freeSpot(chipSpots(SIDE, around), around, anchor, host.element)
        : undefined;
    if (free) {
      host.stand(host.element.parentElement ?? document.body);
      host.pin.put(Math.round(free.left), Math.round(free.top));
      // It does not glide over the page: where it moves far, it fades out here and in there.
      const jumped = chip.spot && !overlap(chip.spot, free);
      if (jumped) stand.say(state, false);
    }
    set(host.element, 'pointer-events', free ? 'auto' : 'none');
    chip.spot = free;
    stand.say(state, free !== undefined);
  }

  /** Whether the chip still has a place on this page; what has none is dropped. */
  private check(chip: Chip): boolean {
    const { anchor, stand, wanted, looking, pausing } = chip;
    const idle = !wanted && !looking && !pausing && !anchor.editor.matches(':focus, :focus-within');
    if (!anchor.editor.isConnected || idle) {
      this.drop(chip);
      return false;
    }
    if (stand && stand.host.element.parentNode !== mountFor(anchor.editor)) this.takeOff(chip);
    return true;
  }

  private stand(chip: Chip): Stand {
    const parent = mountFor(chip.anchor.editor);
    const host = new OwnHost(parent.ownerDocument);
    host.element.setAttribute('aria-hidden', 'true');
    const forget = this.events.keep({ host: host.element, root: host.root, takesFocus: () => false });
    host.stand(parent);
    host.pin.measure();
    const mounted = mountChip(host.root);
    let said = '';
    const say = (state: BoxState, shown: boolean) => {
      const words = state === 'checking' ? chip.words : undefined;
      const now = [state, shown, words].join(' ');
      if (said === now) return;
      said = now;
      mounted.update(state, shown, words);
    };
    const takeOff = () => {
      mounted.unmount();
      host.leave();
      forget();
    };
    chip.stand = { host, say, takeOff };
    say(chip.state, false);
    return chip.stand;
  }

  /** Nothing is waited for any more. */
  private settle(chip: Chip): void {
    window.clearTimeout(chip.looking);
    window.clearTimeout(chip.pausing);
    chip.looking = 0;
    chip.pausing = 0;
  }

  private drop(chip: Chip): void {
    this.settle(chip);
    chip.movement.end();
    this.takeOff(chip);
    this.chips.delete(chip.anchor.editor);
  }

  private takeOff(chip: Chip): void {
    chip.stand?.takeOff();
    chip.stand = undefined;
    chip.spot = undefined;
  }
}
