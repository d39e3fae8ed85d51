import { mountWarning, type MountedWarning } from '../../components/mount-warning';
import type { WarningProps } from '../../components/warning';
import type { WarnedPicture } from '../../components/warning/pictures';
import { mountFor } from '../../page/mount';
import { Movement } from '../../page/movement';
import { set } from '../../page/pin';
import { placeBeside } from '../../page/place';
import { RoomAround } from '../../page/room';
import type { Anchor, BoxState, View, ViewState } from '../../page/view';
import type { AnsweredFinding } from '../../platform/messages';
import type { Region } from '../../rules/engine/seen';
import type { Contact } from '../../school/policy';
import { ChipView } from './chip-view';
import { OwnEvents } from './own-events';
import { OwnHost } from './own-host';
import { placeless, saying, type Said } from './said';
import { CopySaver } from './save-copy';

interface Options {
  contacts(): readonly Contact[];
  openClause(clause: string): void;
  /** A copy of a picture without what the regions hold, and without metadata. Left out: none is offered. */
  copyPicture?(picture: number, regions: readonly Region[]): Promise<Blob>;
}

/** How high the warning may be where it stands; its own style reads it. */
const ROOM = '--room';

/** What is on the page now. */
interface Shown {
  readonly host: OwnHost;
  readonly mounted: MountedWarning;
  said: Said;
  forget(): void;
}

/**
 * Puts the warning on the page: a closed root that the page's scripts cannot reach into, in the top layer, inside an open
 * modal where there is one, beside the composer and never over the line that is being written.
 */
export class WarningView implements View<AnsweredFinding> {
  private readonly events = new OwnEvents(window);
  private readonly chips = new ChipView(this.events);
  private readonly saver = new CopySaver(window);
  private shown: Shown | undefined;
  private anchor: Anchor | undefined;
  private surroundings: RoomAround | undefined;
  private state: ViewState<AnsweredFinding> | undefined;
  private movement: Movement | undefined;
  private round = 0;
  /** Warnings that said something else, out of sight until the person leaves the editor (see `hide`). */
  private past: Shown[] = [];
  private size = { width: 0, height: 0 };
  /** Where the page let nothing stand: not tried again. */
  private readonly lost = new WeakSet<Element>();

  constructor(private readonly options: Options) {}

  /** Whether an event comes from the warning itself, or from a chip. */
  owns(event: Event): boolean {
    return this.events.owns(event);
  }

  chip(anchor: Anchor, state: BoxState, pictures?: readonly WarnedPicture[]): void {
    this.chips.show(anchor, state, pictures);
  }

  hideChip(anchor: Anchor): void {
    this.chips.hide(anchor);
  }

  show(anchor: Anchor, state: ViewState<AnsweredFinding>): void {
    if (this.lost.has(anchor.editor)) throw new Error('the page lets nothing stand here');
    const same = this.anchor?.editor === anchor.editor;
    if (!same) this.forgetPast();
    if (!same || this.anchor?.scope !== anchor.scope) this.endMovement();
    this.anchor = anchor;
    this.state = state;
    const said = this.saying(state);
    // Every key brings an answer, and most of them are the same. What is held anew takes the focus anew.
    if (same && !state.held && this.movement && this.shown?.said.words === said.words) return;
    if (!same || !this.surroundings) this.surroundings = new RoomAround(anchor, window);
    this.draw(anchor, said);
    this.measure();
    this.movement ??= new Movement(
      anchor,
      window,
      this.surroundings.cutters,
      () => this.place(),
      () => this.guard(),
    );
    this.guard();
  }

  private draw(anchor: Anchor, said: Said): void {
    const parent = mountFor(anchor.editor);
    let { shown } = this;
    if (shown && shown.host.element.parentNode !== parent) this.remove();
    else if (shown && shown.said.shape !== said.shape && this.writing) {
      // Elements would leave the page with the update; this way they do so later (see `hide`).
      this.putAway(shown, anchor);
      this.shown = undefined;
    }
    shown = this.shown;
    if (!shown) {
      this.shown = this.mount(parent, said);
      return;
    }
    shown.said = said;
    shown.host.hide(false);
    shown.host.stand(parent);
    shown.mounted.update(this.props());
  }

  private mount(parent: Element, said: Said): Shown {
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
    host.onThrownOut(() => requestAnimationFrame(() => this.guard()));
    host.pin.measure();
    const mounted = mountWarning(root, this.props());
    // It grows when the person opens a list in it, or has a copy made: then it stands anew, off the words.
    const sizes = new ResizeObserver(() => this.grew(host));
    sizes.observe(element);
    return {
      host,
      said,
      mounted,
      forget: () => {
        sizes.disconnect();
        forget();
      },
    };
  }

  private saying(state: ViewState<AnsweredFinding>): Said {
    const { round, writing } = this;
    return saying(state, { contacts: this.options.contacts(), round, writing });
  }

  private props(): WarningProps {
    const state = this.state!;
    const { writing } = this;
    const { copyPicture } = this.options;
    return {
      kind: state.kind,
      // By its place in the draft the list knows a finding again; but words that are written before it move it at each key.
      findings: writing ? state.findings.map(placeless) : [...state.findings],
      excerpts: [...state.excerpts],
      pictures: state.pictures,
      held: state.held,
      notice: state.notice,
      round: this.round,
      contacts: this.options.contacts(),
      // By the latest answer: the same words may stand elsewhere by now.
      onEdit: () => this.state?.onEdit(),
      onPostAnyway: () => this.state?.onPostAnyway(),
      onDismiss: (index: number) => {
        const finding = this.state?.findings[index];
        if (finding) this.state?.onDismiss(finding);
      },
      onOpenClause: (clause: string) => this.options.openClause(clause),
      ...(copyPicture && {
        onCopyPicture: (picture: number, regions: readonly Region[]) => copyPicture(picture, regions),
        onSaveCopy: (copy: Blob) => this.saver.save(copy),
      }),
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

  private grew(host: OwnHost): void {
    if (this.shown?.host !== host || !this.movement) return;
    this.measure();
    this.place();
  }

  /**
   * Out of sight at once; off the page once the person has left the editor. Chromium ends a native editor's typing group
   * whenever any node leaves the document, and one undo would then take back less than it does without us.
   */
  hide(): void {
    const { shown, anchor } = this;
    this.endMovement();
    this.round++;
    if (!this.writing) {
      this.forgetPast();
      return this.remove();
    }
    if (shown && anchor) this.putAway(shown, anchor);
    this.shown = undefined;
  }

  private putAway(shown: Shown, { editor }: Anchor): void {
    shown.host.hide(true);
    shown.mounted.rest();
    if (!this.past.length) editor.addEventListener('focusout', () => this.forgetPast(), { once: true });
    this.past.push(shown);
  }

  private forgetPast(): void {
    for (const one of this.past.splice(0)) takeOff(one);
  }

  /** The person is in the editor, and not in the warning. */
  private get writing(): boolean {
    return (!this.state?.held && this.anchor?.editor.matches(':focus, :focus-within')) ?? false;
  }

  /** Keeps the warning beside its anchor for as long as both are there. */
  private place(): void {
    const { shown, anchor, surroundings } = this;
    if (!shown || !anchor || !surroundings) return;
    if (!anchor.editor.isConnected || !anchor.editor.checkVisibility()) return this.hide();
    const place = placeBeside(this.size, surroundings.read());
    set(shown.host.element, ROOM, `${Math.round(place.room)}px`);
    shown.host.pin.put(Math.round(place.left), Math.round(place.top));
    set(shown.host.element, 'opacity', '1');
  }

  /** A look at what the page did to the warning, and where it stands now. */
  private guard(): void {
    const { shown, anchor } = this;
    if (!shown || !anchor) return;
    if (anchor.editor.isConnected) {
      const state = shown.host.guard(mountFor(anchor.editor), anchor.editor);
      if (state === 'lost') return this.giveUp(anchor);
      if (state === 'repaired' && this.state?.held) shown.mounted.focus();
    }
    this.place();
  }

  /** Nobody may be held by what nobody can see. */
  private giveUp(anchor: Anchor): void {
    const { state } = this;
    this.lost.add(anchor.editor);
    this.remove();
    state?.onLost?.();
  }

  private remove(): void {
    this.endMovement();
    if (this.shown) takeOff(this.shown);
    this.shown = undefined;
  }

  private endMovement(): void {
    this.movement?.end();
    this.movement = undefined;
  }
}

function takeOff({ mounted, host, forget }: Shown): void {
  mounted.unmount();
  host.leave();
  forget();
}
