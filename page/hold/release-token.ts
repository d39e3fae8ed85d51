/** No gesture of a person's. */
const SPENT = -1;

/**
 * The person's decision to post a draft as it is. It is good for one press on each thing that leads there (a wizard has
 * a Next and a Post), and gone with the first change of the draft: a second press on the same thing is a new question.
 */
export class ReleaseToken {
  private armed = false;
  /** In which gesture each control, key or form was let through: one gesture may make several events. */
  private readonly used = new Map<Element, number>();

  /** Whether the person released the draft as it stands, used or not. */
  get given(): boolean {
    return this.armed;
  }

  give(): void {
    this.used.clear();
    this.armed = true;
  }

  drop(): void {
    this.armed = false;
    this.used.clear();
  }

  /**
   * It was used on the person's behalf: by these nothing more goes, though the draft counts as released, and what the site
   * shows in a wizard's next step may still be pressed.
   */
  spend(means: readonly Element[]): void {
    for (const one of means) this.used.set(one, SPENT);
  }

  /**
   * Whether a press may go, which uses the token up for what was pressed.
   * @param means the control, editor or form that was used
   * @param gesture counts the person's gestures; a key that repeats itself has none
   */
  takes(means: Element, gesture: number | undefined): boolean {
    if (!this.armed || gesture === undefined) return false;
    const before = this.used.get(means);
    if (before !== undefined && before !== gesture) return false;
    this.used.set(means, gesture);
    return true;
  }
}
