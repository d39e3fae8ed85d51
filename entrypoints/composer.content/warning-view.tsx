import { mountWarning, type MountedWarning } from '../../components/mount-warning';
import type { WarningProps } from '../../components/warning';
import { mountFor } from '../../page/mount';
import { set } from '../../page/pin';
import { placeBeside } from '../../page/place';
import { RoomAround } from '../../page/room';
import type { Anchor, BoxState, View, ViewState } from '../../page/view';
import type { AnsweredFinding } from '../../platform/messages';
import type { Contact } from '../../school/policy';
import { ChipView } from './chip-view';
import { OwnEvents } from './own-events';
import { OwnHost } from './own-host';

interface Options {
  contacts(): readonly Contact[];
  openClause(clause: string): void;
}

/** A look at what the page did to the warning, in frames: it asks what lies where, which is dearer than asking where. */
const GUARD_EVERY = 12;
/** How high the warning may be where it stands; its own style reads it. */
const ROOM = '--room';

/** What is on the page now. */
interface Shown {
  readonly host: OwnHost;
  readonly mounted: MountedWarning;
  forget(): void;
}

/**
 * Puts the warning on the page: a closed root that the page's scripts cannot reach into, in the top layer, inside an open
 * modal where there is one, beside the composer and never over the line that is being written.
 */
export class WarningView implements View<AnsweredFinding> {
  private readonly events = new OwnEvents(window);
  private readonly chips = new ChipView(this.events);
  private shown: Shown | undefined;
  private anchor: Anchor | undefined;
  private surroundings: RoomAround | undefined;
  private state: ViewState<AnsweredFinding> | undefined;
  private frame = 0;
  private count = 0;
  private round = 0;
  private size = { width: 0, height: 0 };
  /** Where the page let nothing stand: not tried again. */
  private readonly lost = new WeakSet<Element>();

  constructor(private readonly options: Options) {}

  /** Whether an event comes from the warning itself, or from a chip. */
  owns(event: Event): boolean {
    return this.events.owns(event);
  }

  chip(anchor: Anchor, state: BoxState): void {
    this.chips.show(anchor, state);
  }

  hideChip(anchor: Anchor): void {
    this.chips.hide(anchor);
  }

  show(anchor: Anchor, state: ViewState<AnsweredFinding>): void {
    if (this.lost.has(anchor.editor)) throw new Error('the page lets nothing stand here');
    const parent = mountFor(anchor.editor);
    if (this.anchor?.editor !== anchor.editor || !this.surroundings)
      this.surroundings = new RoomAround(anchor, window);
    this.anchor = anchor;
    this.state = state;
    if (this.shown && this.shown.host.element.parentNode !== parent) this.remove();
    if (this.shown) {
      this.shown.host.hide(false);
      this.shown.host.stand(parent);
      this.shown.mounted.update(this.props(state));
    } else this.shown = this.mount(parent, state);
    this.measure();
    cancelAnimationFrame(this.frame);
    this.count = 0;
    this.follow();
  }

  private mount(parent: Element, state: ViewState<AnsweredFinding>): Shown {
    const host = new OwnHost(parent.ownerDocument);
    const { element, root } = host;
    set(element, 'opacity', '0');
    const forget = this.events.keep({
      host: element,
      root,
      // While the person types, a click on the card takes the focus from nobody: some editors lose the caret with it.
      takesFocus: () => this.state?.held ?? false,
    });
    host.stand(parent);
    host.pin.measure();
    return { host, forget, mounted: mountWarning(root, this.props(state)) };
  }

  private props(state: ViewState<AnsweredFinding>): WarningProps {
    const findings = [...state.findings];
    return {
      kind: state.kind,
      findings,
      excerpts: [...state.excerpts],
      held: state.held,
      notice: state.notice,
      round: this.round,
      contacts: this.options.contacts(),
      onEdit: state.onEdit,
      onPostAnyway: state.onPostAnyway,
      onDismiss: (index: number) => {
        const finding = findings[index];
        if (finding) state.onDismiss(finding);
      },
      onOpenClause: (clause: string) => this.options.openClause(clause),
    };
  }

  /** The size that the warning wants, with no limit but the window's. Once for each change of what it says. */
  private measure(): void {
    const element = this.shown?.host.element;
    if (!element) return;
    element.style.removeProperty(ROOM);
    const { width, height } = element.getBoundingClientRect();
    this.size = { width, height };
  }

  /**
   * Out of sight at once; off the page once the person has left the editor. Chromium ends a native editor's typing group
   * whenever any node leaves the document, and one undo would then take back less than it does without us.
   */
  hide(): void {
    const { shown, anchor } = this;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (!shown || !anchor?.editor.matches(':focus, :focus-within')) return this.remove();
    shown.host.hide(true);
    this.round++;
    const leave = () => {
      if (shown.host.hidden && this.shown === shown) this.remove();
    };
    anchor.editor.addEventListener('focusout', leave, { once: true });
  }

  /** Keeps the warning beside its anchor for as long as both are there. Once per frame, only while one is shown. */
  private follow(): void {
    const { shown, anchor, surroundings } = this;
    this.frame = 0;
    if (!shown || !anchor || !surroundings) return;
    if (!anchor.editor.isConnected || !anchor.editor.checkVisibility()) return this.hide();
    if (this.count++ % GUARD_EVERY === 0 || !shown.host.element.isConnected) {
      const state = shown.host.guard(mountFor(anchor.editor), anchor.editor);
      if (state === 'lost') return this.giveUp(anchor);
      if (state === 'repaired' && this.state?.held) shown.mounted.focus();
    }
    const place = placeBeside(this.size, surroundings.read());
    set(shown.host.element, ROOM, `${Math.round(place.room)}px`);
    shown.host.pin.put(Math.round(place.left), Math.round(place.top));
    set(shown.host.element, 'opacity', '1');
    this.frame = requestAnimationFrame(() => this.follow());
  }

  /** Nobody may be held by what nobody can see. */
  private giveUp(anchor: Anchor): void {
    const { state } = this;
    this.lost.add(anchor.editor);
    this.remove();
    state?.onLost?.();
  }

  private remove(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.shown?.mounted.unmount();
    this.shown?.host.element.remove();
    this.shown?.forget();
    this.shown = undefined;
  }
}
