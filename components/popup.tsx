import { useState, type FormEvent } from 'react';
import type { ShownFinding } from '../school/policy';
import { PageFrame } from './page-frame';
import { FindingList } from './warning/finding-list';
import { POPUP } from './words';

export interface PopupProps {
  /** The site of the tab in front; undefined where Second Look does not work. */
  readonly site?: { readonly title: string; readonly on: boolean } | undefined;
  /** Looks at a draft on this computer. Rejects when nobody could look. */
  onCheck(text: string): Promise<readonly ShownFinding[]>;
  onOpenClause(clauseId: string): void;
  onOpenPolicy(): void;
  onOpenOptions(): void;
}

type Result =
  | { readonly state: 'none' | 'empty' | 'checking' | 'failed' }
  | { readonly state: 'checked'; readonly text: string; readonly findings: readonly ShownFinding[] };

/** Is it on here, and a place to check a draft that is not in a composer. */
export function Popup({ site, onCheck, onOpenClause, onOpenPolicy, onOpenOptions }: PopupProps) {
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
    <PageFrame className="popup">
      <h1>{site ? (site.on ? POPUP.on(site.title) : POPUP.off(site.title)) : POPUP.elsewhere}</h1>
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
      <p className="quiet">{POPUP.promise}</p>
      <p className="links">
        <button type="button" role="link" className="link" onClick={onOpenPolicy}>
          {POPUP.policy}
        </button>
        <button type="button" role="link" className="link" onClick={onOpenOptions}>
          {POPUP.options}
        </button>
      </p>
    </PageFrame>
  );
}

function statusOf(result: Result, text: string): string {
  if (result.state === 'none') return '';
  if (result.state !== 'checked') return POPUP[result.state];
  if (result.text !== text) return POPUP.changed;
  return result.findings.length ? POPUP.found(result.findings.length) : POPUP.nothing;
}
