import { useId, type ReactNode } from 'react';
import type { ShownFinding } from '../../school/policy';
import { AwayIcon, SeverityIcon } from '../icons';
import { SEVERITY_LABEL, WARNING } from '../words';

/** Code points of an excerpt that are shown; a whole paragraph would push the clause out of sight. */
const EXCERPT_LIMIT = 90;

export interface FindingItemProps {
  readonly finding: ShownFinding;
  /** The words at the span, for display here only. Empty where the finding is about the whole draft. */
  readonly excerpt: string;
  /**
   * `full`: the clause, the school's advice and the document. `short`: the clause alone, further down in a list.
   * `none`: the same clause is quoted higher up, and once is enough.
   */
  readonly quote: 'full' | 'short' | 'none';
  /** The pictures that it is about, and what can be done about them. */
  readonly children?: ReactNode;
  onOpenClause(clauseId: string): void;
  /** Left out where a finding cannot be set aside. */
  onDismiss?: (() => void) | undefined;
}

/** One finding: what was seen, the words, the harmless reading, then where the policy speaks. */
export function FindingItem(props: FindingItemProps) {
  const { finding, excerpt, quote, children, onOpenClause, onDismiss } = props;
  const messageId = useId();
  const { severity, message, harmless, clause, clauseText, advice, document } = finding;
  return (
    <li className={`finding ${severity}`}>
      <p className="severity">
        <SeverityIcon severity={severity} />
        {SEVERITY_LABEL[severity]}
      </p>
      <p className="message" id={messageId}>
        {message}
      </p>
      {excerpt && (
        <p className="excerpt" dir="auto">
          <span className="unseen">{WARNING.words}: </span>
          {shorten(excerpt)}
        </p>
      )}
      {children}
      <div className="reading">
        {harmless && <p className="harmless">{harmless}</p>}
        {onDismiss && (
          <button type="button" className="button small" aria-describedby={messageId} onClick={onDismiss}>
            {WARNING.fine}
          </button>
        )}
      </div>
      <div className="clause">
        <p>
          <button type="button" role="link" className="link" onClick={() => onOpenClause(clause)}>
            {WARNING.clause(clause)}
            <AwayIcon />
          </button>
        </p>
        {quote !== 'none' && <p>{clauseText}</p>}
        {quote === 'full' && advice && (
          <p>
            <b>{WARNING.instead}:</b> {advice}
          </p>
        )}
        {quote === 'full' && <p className="quiet">{WARNING.source(document.title, document.date)}</p>}
      </div>
    </li>
  );
}

function shorten(excerpt: string): string {
  const points = [...excerpt.replace(/\s+/g, ' ').trim()];
  return points.length > EXCERPT_LIMIT ? `${points.slice(0, EXCERPT_LIMIT).join('')}…` : points.join('');
}
