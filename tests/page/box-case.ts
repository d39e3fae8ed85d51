/**
 * A box of some page, as material for the generic site: a body fragment without scripts, hand-written after the structure,
 * roles and class names of software that is widely used. Nested declarative shadow roots may stand in it.
 */
export interface BoxCase {
  /** Unique, and says what stands there. */
  readonly name: string;
  readonly family: string;
  /** The language of the words a person sees: a BCP 47 code, or `zxx` where there are none. */
  readonly language: string;
  readonly html: string;
  /** The element that takes the typing: a CSS selector, ` >>> ` between a tree and the shadow root inside it. */
  readonly box: string;
}

/** A box in which a person writes something that will be published, or a message. */
export interface ComposerCase extends BoxCase {
  readonly kind: 'post' | 'comment' | 'message' | 'profile';
  /** The control that publishes, in the same notation as `box`; null where only Enter does. */
  readonly publish: string | null;
}

/** Puts the name of the family on each of its cases. */
export function family<Case extends BoxCase>(name: string, cases: readonly Omit<Case, 'family'>[]): Case[] {
  return cases.map((one) => ({ ...one, family: name }) as Case);
}
