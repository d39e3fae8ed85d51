import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { SignIcon } from '../icons';
import { KIND, WARNING } from '../words';
import type { WarningProps } from '../warning';
import { AskColleague } from './ask-colleague';
import { FindingList } from './finding-list';
import { Looking } from './looking';

/**
 * Post was pressed and is held until the person decides: modal, focus on Edit, Tab goes round inside, Escape edits.
 * (W3C ARIA Authoring Practices, alert and message dialogs.)
 */
export function HeldDialog(props: Required<Pick<WarningProps, 'kind' | 'excerpts'>> & WarningProps) {
  const { findings, excerpts, contacts, kind, onEdit, onPostAnyway, onDismiss, onOpenClause } = props;
  const { pictures, onCopyPicture, onSaveCopy } = props;
  const titleId = useId();
  const aboutId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const stopped = findings.some(({ severity }) => severity === 'stop');
  const words = KIND[kind];

  // On arrival, and when a finding that had the focus was set aside.
  useLayoutEffect(() => {
    const root = dialog.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (!dialog.current?.contains(root?.activeElement ?? null)) edit.current?.focus({ preventScroll: true });
  }, [findings]);

  const onKeyDown = (event: KeyboardEvent) => {
    // The key that was held down on Post must not press what has the focus now.
    if (event.repeat && event.key === 'Enter') event.preventDefault();
    else if (event.key === 'Escape') {
      event.preventDefault();
      onEdit();
    } else if (event.key === 'Tab' && dialog.current) goRound(dialog.current, event);
  };

  return (
    <div
      ref={dialog}
      className="card held"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={titleId}
      aria-describedby={aboutId}
      // A click on a blank part keeps the focus, and Escape, with us.
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="card-head">
        <h2 id={titleId}>
          <SignIcon />
          {words.before}
        </h2>
        {pictures && pictures.length > 0 && <Looking pictures={pictures} />}
      </div>
      <div className="card-body">
        <p id={aboutId}>{stopped ? words.stopped : words.decide}</p>
        <FindingList
          {...{ findings, excerpts, pictures, onOpenClause, onDismiss, onCopyPicture, onSaveCopy }}
        />
        <AskColleague contacts={contacts} open={stopped} />
        <p className="quiet">{WARNING.onlyYou}</p>
      </div>
      <div className="card-foot">
        <div className="actions">
          <button ref={edit} type="button" className="button primary" onClick={onEdit}>
            {words.edit}
          </button>
          {!stopped && (
            <button type="button" className="button" onClick={onPostAnyway}>
              {words.anyway}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

/** Keeps Tab inside: from the last control to the first, and back. */
function goRound(dialog: HTMLElement, event: KeyboardEvent) {
  const controls = [...dialog.querySelectorAll<HTMLElement>('button, summary')];
  const root = dialog.getRootNode() as Document | ShadowRoot;
  const from = event.shiftKey ? controls[0] : controls.at(-1);
  const to = event.shiftKey ? controls.at(-1) : controls[0];
  if (root.activeElement !== from) return;
  event.preventDefault();
  to?.focus();
}
