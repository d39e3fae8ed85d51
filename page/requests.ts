import { PATIENCE, type Inspection, type PageFinding } from './session';
import type { Site } from './sites/site';
import type { Anchor, View } from './view';

interface Options<F extends PageFinding> {
  readonly window: Window;
  readonly site: Site;
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
    const name = this.nameAt(control);
    if (name && !this.answers.has(name)) void this.ask(name);
  }

  /** Asked again from the next approach on, as after a change of the school's settings. */
  forget(): void {
    this.free = new WeakMap();
    this.answers.clear();
  }

  press(control: HTMLElement, final: boolean): 'pass' | 'hold' {
    const name = this.nameAt(control);
    if (!name || this.free.get(control) === name || !this.options.inspection.available) return 'pass';
    const findings = this.answers.get(name);
    if (findings) {
      if (!findings.some((finding) => finding.holds)) return 'pass';
      if (final) this.hold(control, name, findings);
      return 'hold';
    }
    if (!final) return 'pass';
    this.wait(control, name);
    return 'hold';
  }

  private wait(control: HTMLElement, name: string): void {
    if (this.waiting === control) return;
    this.waiting = control;
    const timer = this.options.window.setTimeout(() => this.goOn(control, name, undefined), PATIENCE);
    void this.ask(name).then((findings) => {
      this.options.window.clearTimeout(timer);
      this.goOn(control, name, findings);
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

  private async ask(name: string): Promise<readonly F[] | undefined> {
    try {
      const findings = await this.options.inspection.ask({
        text: '',
        kind: 'request',
        site: this.options.site.id,
        addressee: name,
      });
      this.answers.set(name, findings);
      return findings;
    } catch {
      return undefined;
    }
  }

  private nameAt(control: Element): string | undefined {
    for (const hook of this.options.site.requests ?? []) {
      const name = control.matches(hook.control) ? hook.name(control) : undefined;
      if (name) return name;
    }
    return undefined;
  }
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
