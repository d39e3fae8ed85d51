import type { Facts } from './facts';

/** One thing about a box that speaks for or against its being a composer. */
export interface Signal {
  /** Kebab-case: what was seen. */
  readonly name: string;
  /** Points for (above zero) or against. */
  readonly weight: number;
  holds(facts: Facts): boolean;
}
