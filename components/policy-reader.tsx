import { useEffect, useRef, type ReactNode } from 'react';
import type { Clause, PolicyPack } from '../school/policy';
import { SignIcon } from './icons';
import { DocumentInput, OwnWords, type DocumentState } from './own-document';
import { PageFrame } from './page-frame';
import { POLICY } from './words';

/** Id of the pack that is our own policy and stands for no school's document. */
const MODEL = 'model';

export interface PolicyReaderProps {
  /** As it is in force, with the school's own changes to its rules. */
  readonly pack: PolicyPack;
  /** Id of the clause that the person came for. */
  readonly activeClause?: string | undefined;
  readonly schoolName?: string | undefined;
  /** The catalogue's one-sentence summaries, by rule id. */
  readonly ruleSummaries: Readonly<Record<string, string>>;
  /** Passages of the school's own document, by clause id; a clause that was not found for certain has none. */
  readonly quotes?: Readonly<Record<string, string>> | undefined;
  /** A person chose a file. Without it there is nothing to choose, as with the model policy. */
  readonly onOpenDocument?: ((file: File) => void) | undefined;
  readonly documentState?: DocumentState | undefined;
}

/** The policy that is in force, opened at the clause that a warning spoke of. */
export function PolicyReader(props: PolicyReaderProps) {
  const { pack, activeClause, schoolName, ruleSummaries, quotes = {}, onOpenDocument, documentState } = props;
  const opened = documentState && 'title' in documentState ? documentState : undefined;
  const unknown = activeClause !== undefined && !pack.clauses.some(({ id }) => id === activeClause);
  return (
    <PageFrame>
      <h1>{pack.document.title}</h1>
      <p className="lead">
        {[POLICY.dated(pack.document.date), schoolName && POLICY.school(schoolName)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="note">{pack.id === MODEL ? POLICY.model : POLICY.ours}</p>
      {onOpenDocument && (
        <DocumentInput
          state={documentState}
          found={pack.clauses.filter(({ id }) => quotes[id] !== undefined).length}
          all={pack.clauses.length}
          onOpen={onOpenDocument}
        />
      )}
      {unknown && (
        <p className="note" role="alert">
          <b>{POLICY.unknown(activeClause)}</b> {POLICY.unknownWhy}
        </p>
      )}
      {sectionsOf(pack.clauses).map(({ name, clauses }, index) => (
        <section key={name} aria-labelledby={`section-${index}`}>
          <h2 id={`section-${index}`}>{name}</h2>
          {clauses.map((clause) => (
            <ClauseEntry
              key={clause.id}
              clause={clause}
              active={clause.id === activeClause}
              ownWords={opened && <OwnWords title={opened.title} quote={quotes[clause.id]} />}
              looksFor={rulesBehind(pack, clause.id).map((rule) => ruleSummaries[rule] ?? rule)}
            />
          ))}
        </section>
      ))}
    </PageFrame>
  );
}

interface ClauseEntryProps {
  readonly clause: Clause;
  readonly active: boolean;
  readonly ownWords: ReactNode;
  readonly looksFor: readonly string[];
}

function ClauseEntry({ clause, active, ownWords, looksFor }: ClauseEntryProps) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!active) return;
    article.current?.scrollIntoView({ block: 'start' });
    article.current?.focus({ preventScroll: true });
  }, [active]);
  const id = clauseElementId(clause.id);
  return (
    <article
      ref={article}
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-number`}
      className={active ? 'policy-clause active' : 'policy-clause'}
    >
      <h3 id={`${id}-number`}>{clause.id}</h3>
      <div>
        {active && (
          <p className="came-from">
            <SignIcon />
            {POLICY.cameFrom}
          </p>
        )}
        <p>{clause.text}</p>
        {clause.advice && (
          <p>
            <b>{POLICY.advice}</b> {clause.advice}
          </p>
        )}
        {ownWords}
        {looksFor.length > 0 && (
          <div className="quiet">
            <p>{POLICY.looksFor}</p>
            <ul>
              {looksFor.map((summary) => (
                <li key={summary}>– {summary}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </article>
  );
}

/** The DOM id of a clause: stable, so that a link to it stays good. White space is the one thing an id cannot hold. */
export function clauseElementId(clauseId: string): string {
  return `clause-${clauseId.replace(/\s+/g, '-')}`;
}

/** Sections in the order of their first clause. */
function sectionsOf(clauses: readonly Clause[]): { name: string; clauses: readonly Clause[] }[] {
  const names = [...new Set(clauses.map(({ section }) => section))];
  return names.map((name) => ({ name, clauses: clauses.filter(({ section }) => section === name) }));
}

/** Ids of the rules that are on and stand on this clause, for all of their messages or for some. */
function rulesBehind(pack: PolicyPack, clause: string): string[] {
  return Object.entries(pack.rules)
    .filter(([, binding]) => binding.clause && binding.severity !== 'off')
    .filter(
      ([, binding]) =>
        binding.clause === clause ||
        Object.values(binding.messages ?? {}).some((own) => own.clause === clause && own.severity !== 'off'),
    )
    .map(([rule]) => rule);
}
