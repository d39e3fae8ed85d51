import type { Kind } from '../../rules/engine/draft';

/** How a bare Enter in this composer behaves. Ctrl/Cmd+Enter counts as publishing everywhere. */
export type EnterKey = 'publishes' | 'new-line';

/**
 * One place in which a page shows something, such as who is posting. Roles and test ids before labels: labels are
 * translated. What is read is passed on as it stands ("Comment as Sam Example"), so no word of it needs to be known.
 */
export interface Shown {
  /** Selector of the element. */
  readonly at: string;
  /**
   * Where to look: in the composer's scope (when left out), on the whole page, in the nearest element around the editor
   * that holds one, or the editor itself.
   */
  readonly where?: 'scope' | 'page' | 'around' | 'editor';
  /** Attribute to read; without it, the text. */
  readonly attribute?: string;
}

/** Who would see the draft: fixed by the kind of composer, or read from the site's own selector. */
export type AudienceHook =
  | { readonly always: string }
  | {
      readonly shown: readonly Shown[];
      /** What the page shows (a value, an icon's id, a word in one of the languages) to the words of `Draft.audience`. */
      readonly means: Readonly<Record<string, string>>;
    };

/** One kind of box on a site in which a person writes. */
export interface ComposerHook {
  /** Kebab-case, permanent, one of its kind on the site: a technician's repairs name it. */
  readonly id: string;
  readonly kind: Kind;
  /** Only at addresses (path and query) like this one. */
  readonly path?: RegExp;
  /** Selector that the editor element itself matches. Roles and test ids before labels (labels are translated). */
  readonly editor: string;
  /** Selector of the nearest ancestor that holds editor, attachments and Post together. */
  readonly scope: string;
  /** Selector of the controls that publish, or that lead to the last step, inside the scope. Without it, structure decides. */
  readonly publish?: string;
  /** Inside the scope, what looks like a button and never publishes. */
  readonly harmless?: string;
  readonly enter: EnterKey;
  /**
   * Whether the site is known to take a press that a script repeats ("Post anyway" is then enough). Without it the
   * person is asked to press once more; a form's own submit button is repeated everywhere.
   */
  readonly replay?: boolean;
  /** Selector of what stands for an attached picture or video, besides previews with an address of the page's own. */
  readonly attached?: string;
  readonly audience?: AudienceHook;
  /** Who posts: names, handles, labels. All that are found are passed on. */
  readonly poster?: readonly Shown[];
  /** The person, or the people, that a message or reply goes to. The first that says anything counts, as below. */
  readonly addressee?: readonly Shown[];
  /** The group, page or channel that it goes to. */
  readonly group?: readonly Shown[];
  /** The words that it answers. */
  readonly replyTo?: readonly Shown[];
  /** People tagged; all that are found. */
  readonly tagged?: readonly Shown[];
}

/** A control that sends or accepts a friend, follow, connection or message request, and whose it is. */
export interface RequestHook {
  /** As of a composer. */
  readonly id: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly path?: RegExp;
  /** Selector of the control. */
  readonly control: string;
  /** The person's name as the page shows it, or a label with the name in it; undefined when this is something else. */
  name(control: Element): string | undefined;
}

/** Everything Second Look knows about one site. A site only reads, and nothing in it runs at load. */
export interface Site {
  /** Kebab-case, permanent: settings and drafts refer to it. */
  readonly id: string;
  readonly title: string;
  /** Match patterns of the extension's manifest: `https://www.example.com/*`, `https://*.example.com/*`. */
  readonly matches: readonly string[];
  /** Tried in order; the first whose path, editor and scope fit is the composer's hook. */
  readonly composers: readonly ComposerHook[];
  readonly requests?: readonly RequestHook[];
  /** For every composer of the site that has none of its own. */
  readonly poster?: readonly Shown[];
  /** Boxes that are no composers here, whatever their shape. */
  readonly leaveAlone?: string;
  /**
   * The page's policy is known to let scripts read `blob:` addresses (`connect-src`, else `default-src`). Firefox asks it about our
   * reading too; Chromium does not.
   */
  readonly readsBlobs?: true;
}

/** Declares a site, so that its file reads as data and the compiler checks it. */
export function defineSite(site: Site): Site {
  return site;
}
