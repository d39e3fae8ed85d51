import { mountWarning, type MountedWarning } from '../../components/mount-warning';
import { placeBeside, topLayerParent } from '../../page/place';
import type { Anchor, View, ViewState } from '../../page/view';
import type { AnsweredFinding } from '../../platform/messages';
import type { Contact } from '../../school/policy';

interface Options {
  contacts(): readonly Contact[];
  openClause(clause: string): void;
}

/** What the keyboard, the clipboard and the mouse do in our warning is not for the page to hear. */
const KEPT_INSIDE =
  'keydown keyup keypress input beforeinput copy cut paste click mousedown mouseup pointerdown pointerup'.split(
    ' ',
  );

/**
 * Puts the warning on the page: a closed root that the page's scripts cannot reach into, in the top layer, inside an open
 * modal where there is one, beside the composer and never over its words.
 */
export class WarningView implements View<AnsweredFinding> {
  private host: HTMLElement | undefined;
  private mounted: MountedWarning | undefined;
  private anchor: Anchor | undefined;
  private frame = 0;
  private held = false;
  private round = 0;
  private size = { width: 0, height: 0 };

  constructor(private readonly options: Options) {}

  /** Whether an event comes from the warning itself. */
  owns(event: Event): boolean {
    return this.host !== undefined && event.composedPath().includes(this.host);
  }

  show(anchor: Anchor, state: ViewState<AnsweredFinding>): void {
    const findings = [...state.findings];
    const props = {
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
    this.anchor = anchor;
    this.held = state.held;
    const parent = topLayerParent(anchor.scope);
    if (this.host?.parentElement !== parent) this.remove();
    if (this.host) this.host.style.display = '';
    if (this.mounted) this.mounted.update(props);
    else {
      const host = createHost(parent.ownerDocument);
      const root = host.attachShadow({ mode: 'closed' });
      for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
      // While the person types, a click on the card takes the focus from nobody: some editors lose the caret with it.
      root.addEventListener('mousedown', (event) => {
        if (!this.held) event.preventDefault();
      });
      this.host = host;
      parent.append(host);
      host.showPopover?.();
      this.mounted = mountWarning(root, props);
    }
    this.measure();
    cancelAnimationFrame(this.frame);
    this.follow();
  }

  chip(): void {}

  hideChip(): void {}

  /** The size that the warning wants, with no limit but the window's. Once for each change of what it says. */
  private measure(): void {
    const { host } = this;
    if (!host) return;
    host.style.removeProperty(ROOM);
    const { width, height } = host.getBoundingClientRect();
    this.size = { width, height };
  }

  /**
   * Out of sight at once; off the page once the person has left the editor. Chromium ends a native editor's typing group
   * whenever any node leaves the document, and one undo would then take back less than it does without us.
   */
  hide(): void {
    const { host, anchor } = this;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (!host || !anchor?.editor.matches(':focus, :focus-within')) return this.remove();
    host.style.display = 'none';
    this.round++;
    const leave = () => {
      if (host.style.display === 'none' && this.host === host) this.remove();
    };
    anchor.editor.addEventListener('focusout', leave, { once: true });
  }

  /** Keeps the warning beside its anchor for as long as both are there. Once per frame, only while one is shown. */
  private follow(): void {
    const { host, anchor } = this;
    this.frame = 0;
    if (!host || !anchor) return;
    if (!anchor.editor.isConnected || !anchor.editor.checkVisibility()) return this.hide();
    // A page that tidies up its body may have thrown us out.
    if (!host.isConnected) return this.hide();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const place = placeBeside(this.size, {
      words: anchor.editor.getBoundingClientRect(),
      publish: anchor.publish()?.getBoundingClientRect(),
      composer: anchor.scope.getBoundingClientRect(),
      window: { width, height },
    });
    const style = { left: `${Math.round(place.left)}px`, top: `${Math.round(place.top)}px`, opacity: '' };
    if (host.style.left !== style.left || host.style.top !== style.top) Object.assign(host.style, style);
    const room = `${Math.round(place.room)}px`;
    if (host.style.getPropertyValue(ROOM) !== room) host.style.setProperty(ROOM, room);
    this.frame = requestAnimationFrame(() => this.follow());
  }

  private remove(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.mounted?.unmount();
    this.host?.remove();
    this.mounted = undefined;
    this.host = undefined;
  }
}

/** How high the warning may be where it stands; its own style reads it. */
const ROOM = '--room';

/** A plain element without a name: nothing about it tells the page what it is. */
function createHost(document: Document): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText =
    'all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; z-index: 2147483647; max-width: calc(100vw - 16px); opacity: 0;';
  if ('popover' in host) host.popover = 'manual';
  return host;
}
