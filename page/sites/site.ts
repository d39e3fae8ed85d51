import type { Kind } from '../../rules/engine/draft';

/** How a bare Enter in this composer behaves. Ctrl/Cmd+Enter counts as publishing everywhere. */
export type EnterKey = 'publishes' | 'new-line';

/** One kind of box on a site in which a person writes. */
export interface ComposerHook {
  readonly kind: Kind;
  /** Selector that the editor element itself matches. Roles and test ids before labels (labels are translated). */
  readonly editor: string;
  /** Selector of the nearest ancestor that holds editor, attachments and Post together. */
  readonly scope: string;
  /** Selector of the control that publishes, inside the scope. Without it, structure decides. */
  readonly publish?: string;
  readonly enter: EnterKey;
}

/** A control that sends or accepts a friend or follow request, and whose it is. */
export interface RequestHook {
  /** Selector of the control. */
  readonly control: string;
  /** The person's name as the page shows it; undefined when this control is something else after all. */
  name(control: Element): string | undefined;
}

/** Everything Second Look knows about one site. A site only reads, and nothing in it runs at load. */
export interface Site {
  /** Kebab-case, permanent: settings and drafts refer to it. */
  readonly id: string;
  readonly title: string;
  /** Match patterns of the extension's manifest. */
  readonly matches: readonly string[];
  /** Tried in order; the first whose editor and scope fit is the composer's hook. */
  readonly composers: readonly ComposerHook[];
  /** Inside any scope, what looks like a button and never publishes. */
  readonly harmless?: string;
  readonly requests?: readonly RequestHook[];
  /** Who would see it, in the words of `Draft.audience`; undefined when nobody can tell. */
  audience?(scope: Element): string | undefined;
}

/** Declares a site, so that its file reads as data and the compiler checks it. */
export function defineSite(site: Site): Site {
  return site;
}
