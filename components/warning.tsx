import type { Kind } from '../rules/engine/draft';
import type { Contact, ShownFinding } from '../school/policy';
import { OpenIcon, SignIcon, TickIcon } from './icons';
import { Card } from './warning/card';
import { HeldDialog } from './warning/held-dialog';
import { LiveRegion } from './warning/live-region';
import { gravestFirst } from './warning/order';
import { KIND, WARNING } from './words';

export interface WarningProps {
  readonly findings: readonly ShownFinding[];
  /** The words at each finding's span, for display inside our closed root only. Empty where there is no span. */
  readonly excerpts?: readonly string[];
  /** Post was pressed and is held until the person decides. */
  readonly held: boolean;
  /**
   * `found` (when left out): findings stand. `press-again`: the site took nothing; the next press goes through.
   * `not-checked`: nobody could look. `picture-not-checked`: a picture was not looked at, or not in time.
   * `checked`: looked, and found nothing.
   */
  readonly notice?: 'found' | 'press-again' | 'not-checked' | 'picture-not-checked' | 'checked';
  /** What is about to be sent; a post when left out. */
  readonly kind?: Kind;
  readonly contacts: readonly Contact[];
  /** Counts how often the warning came up: the same words again are news again, and are announced again. */
  readonly round?: number | undefined;
  onEdit(): void;
  onPostAnyway(): void;
  onOpenClause(clauseId: string): void;
  /** Sets one finding aside; `index` counts in `findings`. */
  onDismiss(index: number): void;
}

/** Tells a screen reader that a region with the same words has changed; it is not read out. */
const NEWS = '\u00a0';

/** The one calm warning beside a composer. */
export function Warning(given: WarningProps) {
  const props = { kind: 'post', excerpts: [], ...given } as const;
  const { findings, held, notice = 'found' } = props;
  const heldNow = held && notice === 'found' && findings.length > 0;
  return (
    <div className="second-look" lang="en-GB" dir="ltr">
      <LiveRegion text={announcement(props) + ((props.round ?? 0) % 2 ? NEWS : '')} heard={heldNow} />
      {notice !== 'found' && (
        <p className="notice">
          {notice === 'checked' ? <TickIcon /> : notice === 'press-again' ? <SignIcon /> : <OpenIcon />}
          {noticeWords(notice, props.kind)}
        </p>
      )}
      {notice === 'found' && findings.length > 0 && (held ? <HeldDialog {...props} /> : <Card {...props} />)}
    </div>
  );
}

function noticeWords(notice: Exclude<WarningProps['notice'], 'found' | undefined>, kind: Kind): string {
  if (notice === 'press-again') return KIND[kind].pressAgain;
  return notice === 'checked' ? WARNING.checked : `${WARNING.notChecked} ${KIND[kind].still}`;
}

/** What the live region says. Never the draft's own words: a screen reader may be heard by the whole staff room. */
function announcement({ findings, notice = 'found', kind = 'post' }: WarningProps): string {
  if (notice !== 'found') return noticeWords(notice, kind);
  const gravest = gravestFirst(findings)[0]?.finding;
  if (!gravest) return '';
  const said = [WARNING.seen(gravest.message), `${WARNING.clause(gravest.clause)}.`];
  if (findings.length > 1) said.push(WARNING.andMore(findings.length - 1));
  return said.join(' ');
}
