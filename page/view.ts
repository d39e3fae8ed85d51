import type { Kind } from '../rules/engine/draft';
import { publishControl, type Composer } from './composer/composer';
import type { ShownPicture } from './pictures/picture';
import type { PageFinding } from './session';

/**
 * What the warning is to say.
 * `found`: findings stand. `press-again`: the site took nothing yet; the person's next press goes through.
 * `not-checked`: nobody could look at the draft; posting stays possible.
 * `picture-not-checked`: the words were looked at, a picture was not, or not in time (`pictures` say which and why);
 * posting stays possible.
 * `looking`: Post waits while pictures are looked at.
 */
export type Notice = 'found' | 'press-again' | 'not-checked' | 'picture-not-checked' | 'looking';

/** How things stand with one composer, for the quiet chip beside it. */
export type BoxState = 'checking' | 'clear' | 'found' | 'not-checked' | 'unreadable';

export interface ViewState<F extends PageFinding> {
  /** What is about to be sent: a request has no words to edit. */
  readonly kind: Kind;
  readonly notice: Notice;
  readonly findings: readonly F[];
  /** The words under each finding's span, for the closed root only. Empty where there is no span. */
  readonly excerpts: readonly string[];
  /** One for each of the draft's attachments, so that `PicturePlace.attachment` counts in it. Left out: none. */
  readonly pictures?: readonly ShownPicture[];
  /** Post was pressed and is held until the person decides. */
  readonly held: boolean;
  onEdit(): void;
  onPostAnyway(): void;
  onDismiss(finding: F): void;
  /** The page takes the warning away again and again: nobody may be held by what nobody can see. */
  onLost?(): void;
}

/** Shows one warning at a time, beside the composer. Lives outside `page/`, which only says what to show. */
export interface View<F extends PageFinding> {
  /** `anchor` is what the warning stands beside and must not cover. Throws where the page lets nothing be shown. */
  show(anchor: Anchor, state: ViewState<F>): void;
  hide(): void;
  /** One quiet chip per composer. For composers with something in them only: `hideChip` when a box is empty or gone. */
  chip(anchor: Anchor, state: BoxState, pictures?: readonly ShownPicture[]): void;
  hideChip(anchor: Anchor): void;
}

export interface Anchor {
  readonly editor: HTMLElement;
  readonly scope: Element;
  /** The control that publishes, as it is now. */
  publish(): Element | undefined;
}

/** The anchor of a composer. */
export function anchorOf(composer: Composer): Anchor {
  return { editor: composer.editor, scope: composer.scope, publish: () => publishControl(composer) };
}
