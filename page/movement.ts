import { isShadowRoot } from './dom/kinds';
import { boxAcross, parentAcross } from './dom/tree';
import type { Anchor } from './view';

/** After these the page may look otherwise than before. */
const CHANGES = 'scroll resize toggle fullscreenchange focusin focusout load';
/** After these things may glide for a while. */
const GLIDES = 'transitionrun animationstart transitionend animationend pointerup';
/** Frames without a move after which what may have glided stands still. */
const STILL = 12;
/** What says nothing of itself, as a page that moves its dialog by script, is noticed within this time, in ms. */
const LOOK_EVERY = 250;

/**
 * Says when a composer may stand elsewhere than before. Nothing runs at each frame but while something moves: a person
 * writes here, and every key would pay for it.
 */
export class Movement {
  private readonly ended = new AbortController();
  private frame = 0;
  private gliding = 0;
  private due = false;
  private last = '';

  /**
   * @param others what else changes the place when its size changes
   * @param onMove told at most once in a frame
   * @param onLook told every quarter of a second besides: for what a page may do without a word
   */
  constructor(
    private readonly anchor: Pick<Anchor, 'editor' | 'scope'>,
    private readonly window: Window,
    others: readonly Element[],
    private readonly onMove: () => void,
    onLook: () => void = onMove,
  ) {
    const { signal } = this.ended;
    const options = { capture: true, passive: true, signal };
    const change = () => this.soon();
    const glide = () => this.glide();
    for (const tree of treesAround(anchor.editor, window)) {
      for (const type of CHANGES.split(' ')) tree.addEventListener(type, change, options);
      for (const type of GLIDES.split(' ')) tree.addEventListener(type, glide, options);
      // Dragged by its head, perhaps.
      tree.addEventListener('pointermove', (event) => (event as PointerEvent).buttons && change(), options);
    }
    window.visualViewport?.addEventListener('resize', change, { signal });
    window.visualViewport?.addEventListener('scroll', change, { signal });
    const sizes = new ResizeObserver(change);
    for (const one of [anchor.editor, anchor.scope, window.document.body, ...others]) sizes.observe(one);
    this.moved();
    const look = window.setInterval(() => {
      if (this.moved()) this.glide();
      onLook();
    }, LOOK_EVERY);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      window.clearInterval(look);
      window.cancelAnimationFrame(this.frame);
    });
  }

  /** Says so in the next frame. */
  soon(): void {
    this.due = true;
    this.request();
  }

  private request(): void {
    this.frame ||= this.window.requestAnimationFrame(() => {
      this.frame = 0;
      const moved = this.gliding > 0 && this.moved();
      this.gliding = moved ? STILL : Math.max(0, this.gliding - 1);
      if (this.gliding) this.request();
      if (!moved && !this.due) return;
      this.due = false;
      this.onMove();
    });
  }

  end(): void {
    this.ended.abort();
  }

  private glide(): void {
    this.gliding = STILL;
    this.request();
  }

  private moved(): boolean {
    const { editor, scope } = this.anchor;
    const now = [editor, scope]
      .map(boxAcross)
      .map(({ x, y, width, height }) => [x, y, width, height].join(' '))
      .join(' ');
    const moved = now !== this.last;
    this.last = now;
    return moved;
  }
}

/** The windows and shadow roots around an editor: events do not leave every one of them. */
function treesAround(editor: Element, window: Window): EventTarget[] {
  const trees = new Set<EventTarget>([window]);
  for (let at: Element | undefined = editor; at; at = parentAcross(at)) {
    if (isShadowRoot(at.parentNode)) trees.add(at.parentNode);
    const view = at.ownerDocument.defaultView;
    if (view) trees.add(view);
  }
  return [...trees];
}
