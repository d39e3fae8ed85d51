import { around } from '../../page/mount';
import { Pin, set } from '../../page/pin';

/** How often the page may undo what we put there, and in how many ms, before we leave it its way. */
const TRIES = 5;
const WITHIN = 5000;

/** What the page's own sheets must not take back. */
const STYLE = {
  all: 'initial',
  position: 'fixed',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  'z-index': '2147483647',
  'pointer-events': 'auto',
};

/** A plain element without a name that holds a closed root, in the top layer: nothing about it tells the page what it is. */
export class OwnHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly pin: Pin;
  private repairs: number[] = [];
  private watch: MutationObserver | undefined;

  constructor(document: Document) {
    this.element = document.createElement('div');
    for (const [property, value] of Object.entries(STYLE)) set(this.element, property, value);
    if ('popover' in this.element) this.element.popover = 'manual';
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.pin = new Pin(this.element, true);
  }

  /** Stands in `parent`, in the top layer above what is there. */
  stand(parent: Element): void {
    const { element } = this;
    if (element.parentNode !== parent) {
      parent.append(element);
      this.watch?.observe(parent, { childList: true });
    }
    if (!isOpen(element)) element.showPopover?.();
  }

  /** Out of sight without leaving the page: Chromium ends an editor's typing group when any node leaves the document. */
  hide(hidden: boolean): void {
    if (hidden) set(this.element, 'display', 'none');
    else this.element.style.removeProperty('display');
  }

  /** Says so at once when the page throws the host out: what has the focus must not be away for long. */
  onThrownOut(tell: () => void): void {
    this.watch?.disconnect();
    this.watch = new MutationObserver(() => {
      if (!this.element.isConnected) tell();
    });
    this.watch.observe(this.element.parentNode!, { childList: true });
  }

  leave(): void {
    this.watch?.disconnect();
    this.element.remove();
  }

  /**
   * Puts right what the page did to the host since the last look: thrown out, closed, made inert, or covered by something
   * that came into the top layer later.
   * @returns `lost` when the page has undone it too often: then it has its way
   */
  guard(parent: Element, editor: Element): 'fine' | 'repaired' | 'lost' {
    const { element } = this;
    const away = element.parentNode !== parent || !isOpen(element);
    const silenced = (element.inert || element.ariaHidden === 'true') && !within(editor, '[inert]');
    const covered = !away && this.isCovered();
    if (!away && !silenced && !covered) return 'fine';
    const now = performance.now();
    this.repairs = this.repairs.filter((at) => now - at < WITHIN);
    // Whatever is on top as often as that is there to stay; the warning can still be reached with the keyboard.
    if (this.repairs.length >= TRIES) return away || silenced ? 'lost' : 'fine';
    this.repairs.push(now);
    element.inert = false;
    element.removeAttribute('aria-hidden');
    if (covered) element.hidePopover?.();
    this.stand(parent);
    return 'repaired';
  }

  /** Something that came later lies over the middle, and we are not inert under it. */
  private isCovered(): boolean {
    const { element } = this;
    const box = (this.root.lastElementChild ?? element).getBoundingClientRect();
    const tree = element.getRootNode() as Document | ShadowRoot;
    const over = tree.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!over || over === element || over.contains(element)) return false;
    const later = within(over, ':popover-open, :fullscreen, dialog');
    return later !== undefined && !later.matches('dialog:modal');
  }
}

function isOpen(element: HTMLElement): boolean {
  return element.isConnected && (!element.popover || element.matches(':popover-open'));
}

/** The element or the nearest around it, as drawn, that the selector names. */
function within(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = around(at)) if (at.matches(selector)) return at;
  return undefined;
}
