import { useId, useState } from 'react';
import type { ShownFinding } from '../../school/policy';
import { WARNING } from '../words';
import { CopyOffer, type CopyOfferProps } from './copy-offer';
import { FindingItem } from './finding-item';
import { FindingPictures, placesToShow } from './finding-pictures';
import { copiesFor, copyHelps, type WarnedPicture } from './pictures';
import { gravestFirst } from './order';

/** More than three at once would be a reproach, and nobody reads them. */
const AT_ONCE = 3;

export interface FindingListProps {
  readonly findings: readonly ShownFinding[];
  readonly excerpts: readonly string[];
  /** One for each attachment of the draft; left out where none can be shown. */
  readonly pictures?: readonly WarnedPicture[] | undefined;
  /** Both left out where no copy can be made. */
  onCopyPicture?: CopyOfferProps['onCopy'] | undefined;
  onSaveCopy?: CopyOfferProps['onSave'] | undefined;
  onOpenClause(clauseId: string): void;
  /** `index` counts in `findings`. Left out where nothing can be set aside. */
  onDismiss?: ((index: number) => void) | undefined;
}

/** Findings, gravest first, three at a time; each clause is quoted once. */
export function FindingList(props: FindingListProps) {
  const { findings, excerpts, pictures = [], onOpenClause, onDismiss, onCopyPicture, onSaveCopy } = props;
  const [expanded, setExpanded] = useState(false);
  const listId = useId();
  const ordered = gravestFirst(findings);
  const shown = expanded ? ordered : ordered.slice(0, AT_ONCE);
  const hidden = ordered.length - AT_ONCE;
  const keys = findings.map(identity);
  const first = (clause: string) => shown.find(({ finding }) => finding.clause === clause)?.index;
  const places = placesToShow(
    shown.map(({ finding }) => finding),
    pictures,
  );
  // One offer for all that was found in the pictures: a copy that answers half of it would be warned of again.
  const offer = onCopyPicture && onSaveCopy && copiesFor(findings, pictures);
  const offerAt = shown.findIndex(({ finding }) =>
    finding.pictures?.some((place) => copyHelps(finding, place)),
  );
  return (
    <>
      <ul id={listId}>
        {shown.map(({ finding, index }, at) => (
          <FindingItem
            key={keys[index]}
            finding={finding}
            excerpt={excerpts[index] ?? ''}
            quote={first(finding.clause) !== index ? 'none' : index === ordered[0]?.index ? 'full' : 'short'}
            onOpenClause={onOpenClause}
            // A school that chose "stop" wants a change or a colleague's word, so setting it aside is no way out.
            onDismiss={onDismiss && finding.severity !== 'stop' ? () => onDismiss(index) : undefined}
          >
            <FindingPictures finding={finding} places={places[at] ?? []} pictures={pictures} small={at > 0} />
            {offer && at === offerAt && (
              <CopyOffer
                key={JSON.stringify(offer)}
                offer={offer}
                onCopy={onCopyPicture}
                onSave={onSaveCopy}
              />
            )}
          </FindingItem>
        ))}
      </ul>
      {hidden > 0 && (
        <p className="more">
          <button
            type="button"
            className="link"
            aria-expanded={expanded}
            aria-controls={listId}
            onClick={() => setExpanded(!expanded)}
          >
            {expanded ? WARNING.showFewer : WARNING.showMore(hidden)}
          </button>
        </p>
      )}
    </>
  );
}

/**
 * Stays with a finding when its neighbours go, so that a second press of Enter never sets aside the next one.
 * Findings on the whole draft can be alike; those are counted.
 */
function identity(finding: ShownFinding, index: number, all: readonly ShownFinding[]): string {
  const plain = (one: ShownFinding) => {
    const attachments = one.pictures?.map(({ attachment }) => attachment);
    return [one.rule, one.messageId, one.span?.start, one.span?.end, attachments].join(' ');
  };
  const own = plain(finding);
  const before = all.slice(0, index).filter((one) => plain(one) === own).length;
  return `${own} ${before}`;
}
