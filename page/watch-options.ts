import type { Marks } from './marks/marks';
import type { PictureService } from './pictures/desk';
import type { Inspection, PageFinding } from './session';
import type { Site } from './sites/site';
import type { View } from './view';

/** What a watch is given by whoever puts it on a page. */
export interface WatchOptions<F extends PageFinding> {
  readonly window: Window;
  /** The site as it is described now: a technician's repairs may come later. */
  site(): Site;
  readonly inspection: Inspection<F>;
  /** The picture readers; without them no picture is looked at. `Watch.onPictureState` hears from them. */
  readonly pictures?: PictureService;
  readonly view: View<F>;
  readonly marks: Marks;
  /** Whether private messages are looked at: only where the school's settings say so. */
  messages(): boolean;
  /** Whether an event comes from our own warning. */
  isOurs(event: Event): boolean;
  /** Whether a person, and no script of the page, made this event. */
  isPerson(event: Event): boolean;
  readonly signal: AbortSignal;
}
