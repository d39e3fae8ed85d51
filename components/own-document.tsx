import { useId } from 'react';
import type { DocumentProblem } from '../school/documents/read-document';
import { OWN_DOCUMENT } from './words';

/** What became of the file that a person chose; `unreadable` is a file that the browser could not open. */
export type DocumentState = { readonly title: string } | { readonly problem: DocumentProblem | 'unreadable' };

export interface DocumentInputProps {
  readonly state: DocumentState | undefined;
  /** How many of the policy's clauses were found in the document, of how many. */
  readonly found: number;
  readonly all: number;
  readonly onOpen: (file: File) => void;
}

/** Where a person opens the school's own document, and what became of it. */
export function DocumentInput({ state, found, all, onOpen }: DocumentInputProps) {
  const id = useId();
  return (
    <div className="own-document">
      <label htmlFor={id}>{OWN_DOCUMENT.open}</label>
      <input
        id={id}
        type="file"
        accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onOpen(file);
        }}
      />
      <p id={`${id}-hint`} className="quiet">
        {OWN_DOCUMENT.hint}
      </p>
      <p role="status">
        {state && 'title' in state && (
          <>
            {OWN_DOCUMENT.opened(state.title)} {OWN_DOCUMENT.found(found, all)} {OWN_DOCUMENT.check}
          </>
        )}
      </p>
      {state && 'problem' in state && (
        <p role="alert" className="wrong">
          {OWN_DOCUMENT.problem[state.problem]}
        </p>
      )}
    </div>
  );
}

/** One clause as the school's own document has it, or that it was not found there for certain. */
export function OwnWords({ title, quote }: { readonly title: string; readonly quote: string | undefined }) {
  if (quote === undefined) return <p className="quiet">{OWN_DOCUMENT.notFound}</p>;
  return (
    <figure className="own-words">
      <figcaption>
        {OWN_DOCUMENT.quote} (<cite>{title}</cite>)
      </figcaption>
      <blockquote>{quote}</blockquote>
    </figure>
  );
}
