import { useId } from 'react';
import { SignIcon } from '../icons';
import { KIND, NAME, WARNING } from '../words';
import type { WarningProps } from '../warning';
import { AskColleague } from './ask-colleague';
import { FindingList } from './finding-list';
import { Looking } from './looking';

/**
 * While the person types: says what was seen and takes nothing, neither the focus nor the page.
 * There is no "Post anyway" here, because nobody has pressed Post.
 */
export function Card(props: Required<Pick<WarningProps, 'kind' | 'excerpts'>> & WarningProps) {
  const { findings, excerpts, contacts, kind, onEdit, onDismiss, onOpenClause } = props;
  const { pictures, onCopyPicture, onSaveCopy } = props;
  const titleId = useId();
  const stopped = findings.some(({ severity }) => severity === 'stop');
  return (
    <section
      className="card"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onEdit();
      }}
    >
      <div className="card-head">
        <h2 id={titleId}>
          <SignIcon />
          {NAME}
        </h2>
        {pictures && pictures.length > 0 && <Looking pictures={pictures} />}
      </div>
      <div className="card-body">
        <FindingList
          {...{ findings, excerpts, pictures, onOpenClause, onDismiss, onCopyPicture, onSaveCopy }}
        />
        <AskColleague contacts={contacts} open={stopped} />
      </div>
      <div className="card-foot">
        <p className="quiet">{WARNING.onlyYou}</p>
        <button type="button" className="button small" onClick={onEdit}>
          {KIND[kind].edit}
        </button>
      </div>
    </section>
  );
}
