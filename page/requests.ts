import { isHere } from './composer/composer';
import { later } from './hold/attempt';
import { PATIENCE, type Inspection, type PageFinding } from './session';
import type { Site } from './sites/site';
import type { Anchor, View } from './view';

/** Whose request it is, as the page shows it, and which way it goes. */
interface Asked {
  readonly name: string;
  readonly direction: 'incoming' | 'outgoing';
}

interface Options<F extends PageFinding> {
  readonly window: Window;
  site(): Site;
  readonly inspection: Inspection<F>;
  readonly view: View<F>;
}

/**
 * Friend and follow requests: there is no text, only a control and a name beside it. They are asked about as the
 * pointer or the focus comes near, so that a press can be answered at once.
 */
export class RequestWatch<F extends PageFinding> {
  /** By name as the page shows it; in memory only, for as long as the page is open. */
  private readonly answers = new Map<string, readonly F[]>();
  /** Controls whose press goes through for this name: the person decided, or nobody could check. Sites reuse elements. */
  private free = new WeakMap<Element, string>();
  private waiting: Element | undefined;

  constructor(private readonly options: Options<F>) {}

  approach(control: Element): void {
    const asked = this.askedBy(control);
    if (asked && !this.answers.has(keyOf(asked))) void this.ask(asked);
  }

  /** Asked again from the next approach on, as after a change of the school's settings. */
  forget(): void {
    this.free = new WeakMap();
    this.answers.clear();
  }

  press(control: HTMLElement, final: boolean): 'pass' | 'hold' {
    const asked = this.askedBy(control);
    if (!asked || this.free.get(control) === asked.name || !this.options.inspection.available) return 'pass';
    const { name } = asked;
    const findings = this.answers.get(keyOf(asked));
    if (findings) {
      if (!findings.some((finding) => finding.holds)) return 'pass';
      if (final) this.hold(control, name, findings);
      return 'hold';
    }
    if (!final) return 'pass';
    this.wait(control, asked);
    return 'hold';
  }

  private wait(control: HTMLElement, asked: Asked): void {
    if (this.waiting === control) return;
    const { name } = asked;
    this.waiting = control;
    const timer = this.options.window.setTimeout(() => this.goOn(control, name, undefined), PATIENCE);
    void this.ask(asked).then((findings) => {
      this.options.window.clearTimeout(timer);
      later(this.options.window, () => this.goOn(control, name, findings));
    });
  }

  private goOn(control: HTMLElement, name: string, findings: readonly F[] | undefined): void {
    if (this.waiting !== control) return;
    this.waiting = undefined;
    if (findings?.some((finding) => finding.holds)) return this.hold(control, name, findings);
    this.free.set(control, name);
    if (findings) control.click();
    else this.options.view.show(anchorAt(control), this.state(control, name, [], false));
  }

  private hold(control: HTMLElement, name: string, findings: readonly F[]): void {
    this.options.view.show(anchorAt(control), this.state(control, name, findings, true));
  }

  private state(
    control: HTMLElement,
    name: string,
    findings: readonly F[],
    held: boolean,
  ): Parameters<View<F>['show']>[1] {
    const close = () => {
      this.options.view.hide();
      control.focus({ preventScroll: true });
    };
    return {
      kind: 'request',
      notice: held ? 'found' : 'not-checked',
      findings,
      excerpts: findings.map(() => ''),
      held,
      onEdit: close,
      onPostAnyway: () => {
        this.free.set(control, name);
        close();
        control.click();
      },
      onDismiss: (finding) => {
        const rest = findings.filter((one) => one !== finding);
        if (rest.some((one) => one.holds)) return this.hold(control, name, rest);
        this.free.set(control, name);
        close();
      },
    };
  }

  private async ask(asked: Asked): Promise<readonly F[] | undefined> {
    try {
      const findings = await this.options.inspection.ask({
        text: '',
        kind: 'request',
        site: this.options.site().id,
        addressee: asked.name,
        direction: asked.direction,
      });
      this.answers.set(keyOf(asked), findings);
      return findings;
    } catch {
      return undefined;
    }
  }

  private askedBy(control: Element): Asked | undefined {
    for (const { control: selector, path, name, direction } of this.options.site().requests ?? []) {
      if (!control.matches(selector) || !isHere(path, control)) continue;
      const found = name(control);
      if (found) return { name: found, direction };
    }
    return undefined;
  }
}

function keyOf({ name, direction }: Asked): string {
  return `${direction} ${name}`;
}

/** Beside the whole row: its other controls, to decline above all, stay in reach. */
function anchorAt(control: HTMLElement): Anchor {
  const row = rowOf(control);
  return { editor: control, scope: row, publish: () => row };
}

/** The nearest element that holds another button too: at most four steps up, as rows are nested. */
function rowOf(control: HTMLElement): Element {
  let row = control.parentElement;
  for (let step = 0; row && step < 4; step++, row = row.parentElement)
    if (row.querySelectorAll('button, [role="button"]').length > 1) return row;
  return control;
}
