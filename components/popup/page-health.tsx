import { StatusChip, type ChipState } from '../status-chip';
import { PAGE_HEALTH, STAFF } from '../words';

/** What matters most to a person comes first. */
const ORDER: readonly ChipState[] = ['found', 'unreadable', 'not-checked', 'checking', 'clear'];

/** What a page says of itself; no words of a draft. */
export interface Health {
  /** How many boxes stand at what. */
  readonly boxes: Readonly<Partial<Record<ChipState, number>>>;
  /** A private message is open and left alone, as the school's settings say. */
  readonly messageLeftAlone: boolean;
  /** Something was published from a box that none of the site's hooks knew. */
  readonly unknownBox: boolean;
}

export interface PageHealthProps {
  /** A site that we know, where the content script should be; on one just switched on it comes with the next load. */
  readonly known: boolean;
  readonly health: Health | undefined;
  readonly messages: boolean;
}

/** How the boxes of the page in front stand, in plain words, and whether private messages are looked at. */
export function PageHealth({ known, health, messages }: PageHealthProps) {
  if (!health) return known ? <p className="note">{PAGE_HEALTH.loadAgain}</p> : null;
  const states = ORDER.filter((state) => health.boxes[state]);
  return (
    <section className="health" aria-label={PAGE_HEALTH.label}>
      {states.length ? (
        <ul className="boxes">
          {states.map((state) => (
            <li key={state}>
              <StatusChip state={state} />
              {(health.boxes[state] ?? 0) > 1 && (
                <span className="quiet">{PAGE_HEALTH.boxes(health.boxes[state] ?? 0)}</span>
              )}
            </li>
          ))}
        </ul>
      ) : (
        !health.messageLeftAlone && <p>{PAGE_HEALTH.noBox}</p>
      )}
      {health.boxes.unreadable ? <p>{PAGE_HEALTH.unreadable}</p> : null}
      {health.unknownBox && (
        <div className="note">
          <p>{PAGE_HEALTH.unknownBox}</p>
          <p className="quiet">{PAGE_HEALTH.repairs}</p>
        </div>
      )}
      <p className="quiet">{messages && !health.messageLeftAlone ? STAFF.messagesOn : STAFF.messagesOff}</p>
    </section>
  );
}
