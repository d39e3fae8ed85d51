/** Where a box that was put at 0, 0 of its own coordinates stands in the window, and how large its pixel is there. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

const PLAIN: Frame = { left: 0, top: 0, scale: 1 };

/** As far off as rounding may put a box, in CSS px. */
const NEAR = 1;

/**
 * Puts a `position: fixed` element at a place of the window. Pages zoom (`zoom: 2` on the body) and transform, and then
 * a fixed element's pixels are not the window's: where it did not land is measured, once, and allowed for.
 */
export class Pin {
  private frame = PLAIN;

  /** @param plain undo the page's zoom, so that words of ours keep their own size */
  constructor(
    private readonly element: HTMLElement,
    private readonly plain: boolean,
  ) {}

  /** Window px for one px of the element's own. */
  get scale(): number {
    return this.frame.scale;
  }

  /** @param left @param top in CSS px of the window */
  put(left: number, top: number): void {
    this.write(left, top);
    const box = this.element.getBoundingClientRect();
    if (Math.abs(box.left - left) <= NEAR && Math.abs(box.top - top) <= NEAR) return;
    this.measure();
    this.write(left, top);
  }

  private write(left: number, top: number): void {
    const { frame } = this;
    set(this.element, 'left', `${round((left - frame.left) / frame.scale)}px`);
    set(this.element, 'top', `${round((top - frame.top) / frame.scale)}px`);
  }

  /** Finds out what the element's own coordinates are worth. */
  measure(): void {
    const { element } = this;
    if (this.plain) element.style.removeProperty('zoom');
    const first = this.read();
    if (this.plain && Math.abs(first.scale - 1) > 0.01) {
      set(element, 'zoom', String(1 / first.scale));
      this.frame = this.read();
    } else this.frame = first;
  }

  private read(): Frame {
    const at = (place: number) => {
      set(this.element, 'left', `${place}px`);
      set(this.element, 'top', `${place}px`);
      return this.element.getBoundingClientRect();
    };
    const far = at(100);
    const near = at(0);
    return { left: near.left, top: near.top, scale: (far.left - near.left) / 100 || 1 };
  }
}

/** Sets a style that the page's own sheets cannot take back; nothing is written that stands there already. */
export function set(element: HTMLElement, property: string, value: string): void {
  if (element.style.getPropertyValue(property) !== value)
    element.style.setProperty(property, value, 'important');
}

const round = (value: number) => Math.round(value * 100) / 100;
