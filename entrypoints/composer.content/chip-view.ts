import { mountChip, type MountedChip } from '../../components/mount-warning';
import { chipSpots, freeSpot } from '../../page/chip-place';
import { mountFor } from '../../page/mount';
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
/** After these the page may look otherwise than before. */
const MOVES =
  'scroll resize pointerup keyup focusin focusout transitionend animationend toggle fullscreenchange';

interface Chip {
  readonly anchor: Anchor;
  readonly host: OwnHost;
  readonly mounted: MountedChip;
  readonly surroundings: RoomAround;
  forget(): void;
  state: BoxState;
  spot: Box | undefined;
  /** Not while the box is empty. */
  wanted: boolean;
  timer: number;
}

/** One quiet chip for each open composer, outside its words, and nowhere at all where there is no room for it. */
export class ChipView {
  private readonly chips = new Map<Element, Chip>();
  private frame = 0;
  private listening: AbortController | undefined;
  private sizes: ResizeObserver | undefined;

  constructor(private readonly events: OwnEvents) {}

  show(anchor: Anchor, state: BoxState): void {
    let chip = this.chips.get(anchor.editor);
    if (chip && chip.host.element.parentNode !== mountFor(anchor.editor)) {
      this.drop(chip);
      chip = undefined;
    }
    chip ??= this.create(anchor, state);
    if (state !== 'checking') return this.set(chip, state);
    // Words that keep coming begin no new wait: what has been looked at for that long is said.
    if (chip.timer || (chip.wanted && chip.state === 'checking')) return;
    const waiting = chip;
    chip.timer = window.setTimeout(() => this.set(waiting, 'checking'), PATIENCE);
  }

  /** Out of sight; off the page once nobody writes there (see `WarningView.hide`). */
  hide(anchor: Anchor): void {
    const chip = this.chips.get(anchor.editor);
    if (!chip) return;
    this.settle(chip);
    if (!anchor.editor.matches(':focus, :focus-within')) return this.drop(chip);
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
    const parent = mountFor(anchor.editor);
    const host = new OwnHost(parent.ownerDocument);
    host.element.setAttribute('aria-hidden', 'true');
    const forget = this.events.keep({ host: host.element, root: host.root, takesFocus: () => false });
    host.stand(parent);
    host.pin.measure();
    const chip: Chip = {
      anchor,
      host,
      forget,
      state,
      mounted: mountChip(host.root),
      surroundings: new RoomAround(anchor, window),
      spot: undefined,
      wanted: false,
      timer: 0,
    };
    chip.mounted.update(state, false);
    this.chips.set(anchor.editor, chip);
    this.listen();
    this.sizes?.observe(anchor.editor);
    this.sizes?.observe(anchor.scope);
    return chip;
  }

  private place(chip: Chip): void {
    const { anchor, host, mounted, surroundings, state } = chip;
    if (!anchor.editor.isConnected || !host.element.isConnected) return this.drop(chip);
    if (!chip.wanted && !chip.timer && !anchor.editor.matches(':focus, :focus-within'))
      return this.drop(chip);
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
      if (jumped) mounted.update(state, false);
    }
    set(host.element, 'pointer-events', free ? 'auto' : 'none');
    chip.spot = free;
    mounted.update(state, free !== undefined);
  }

  /** Follows what moves while there is any chip; between the page's own events nothing runs. */
  private listen(): void {
    if (this.listening) return;
    this.listening = new AbortController();
    const { signal } = this.listening;
    const soon = () => {
      this.frame ||= requestAnimationFrame(() => {
        this.frame = 0;
        for (const chip of [...this.chips.values()]) this.place(chip);
      });
    };
    for (const type of MOVES.split(' '))
      window.addEventListener(type, soon, { capture: true, passive: true, signal });
    window.visualViewport?.addEventListener('resize', soon, { signal });
    window.visualViewport?.addEventListener('scroll', soon, { signal });
    this.sizes = new ResizeObserver(soon);
    this.sizes.observe(document.body);
    signal.addEventListener('abort', () => this.sizes?.disconnect());
  }

  /** No look is waited for any more. */
  private settle(chip: Chip): void {
    window.clearTimeout(chip.timer);
    chip.timer = 0;
  }

  private drop(chip: Chip): void {
    this.settle(chip);
    chip.mounted.unmount();
    chip.host.element.remove();
    chip.forget();
    this.chips.delete(chip.anchor.editor);
    if (this.chips.size) return;
    this.listening?.abort();
    this.listening = undefined;
  }
}
