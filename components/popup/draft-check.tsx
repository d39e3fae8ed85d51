import { useState, type FormEvent } from 'react';
import type { ShownFinding } from '../../school/policy';
import { FindingList } from '../warning/finding-list';
import { POPUP } from '../words';

export interface DraftCheckProps {
  /** Looks at a draft on this computer. Rejects when nobody could look. */
  onCheck(text: string): Promise<readonly ShownFinding[]>;
  onOpenClause(clauseId: string): void;
}

type Result =
  | { readonly state: 'none' | 'empty' | 'checking' | 'failed' }
  | { readonly state: 'checked'; readonly text: string; readonly findings: readonly ShownFinding[] };

/** A place to check a draft that is not in a composer, or in one that we cannot read. */
export function DraftCheck({ onCheck, onOpenClause }: DraftCheckProps) {
  const [text, setText] = useState('');
  const [result, setResult] = useState<Result>({ state: 'none' });

  const check = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return setResult({ state: 'empty' });
    setResult({ state: 'checking' });
    try {
      setResult({ state: 'checked', text, findings: await onCheck(text) });
    } catch {
      setResult({ state: 'failed' });
    }
  };

  return (
    <>
      <form onSubmit={(event) => void check(event)}>
        <label htmlFor="draft">{POPUP.paste}</label>
        <p className="quiet" id="draft-hint">
          {POPUP.pasteHint}
        </p>
        <textarea
          id="draft"
          aria-describedby="draft-hint"
          // Browsers send what is spell-checked "in the cloud" away, where a person has switched that on.
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="row">
          <button type="submit" className="button primary">
            {POPUP.check}
          </button>
          <p role="status">{statusOf(result, text)}</p>
        </div>
      </form>
      {result.state === 'checked' && result.findings.length > 0 && (
        <div className="result">
          <FindingList
            findings={result.findings}
            excerpts={result.findings.map(({ span }) =>
              span ? result.text.slice(span.start, span.end) : '',
            )}
            onOpenClause={onOpenClause}
          />
        </div>
      )}
    </>
  );
}

function statusOf(result: Result, text: string): string {
  if (result.state === 'none') return '';
  if (result.state !== 'checked') return POPUP[result.state];
  if (result.text !== text) return POPUP.changed;
  return result.findings.length ? POPUP.found(result.findings.length) : POPUP.nothing;
}
