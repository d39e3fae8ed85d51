import { useId, useState, type FormEvent } from 'react';
import type { Region } from '../../rules/engine/seen';
import type { ShownFinding } from '../../school/policy';
import { saveCopy } from '../save-copy';
import { missedWords } from '../warning/missed-words';
import { FindingList } from '../warning/finding-list';
import { lookingWords } from '../warning/looking';
import { missedOf, type WarnedPicture } from '../warning/pictures';
import { POPUP } from '../words';

/** What was found, and the picture that it counts in, if there was one. */
export interface Checked {
  readonly findings: readonly ShownFinding[];
  readonly pictures: readonly WarnedPicture[];
}

export interface DraftCheckProps {
  /**
   * Looks at a draft on this computer, and at a picture that goes with it. Rejects when nobody could look.
   * @param onStep told how far the picture was looked at
   */
  onCheck(
    text: string,
    picture: File | undefined,
    onStep: (pictures: readonly WarnedPicture[]) => void,
  ): Promise<Checked>;
  /** A copy of the picture that was checked last; see `WarningProps`. */
  onCopyPicture?: ((picture: number, regions: readonly Region[]) => Promise<Blob>) | undefined;
  onOpenClause(clauseId: string): void;
  /** Leads to where a picture can be checked, where this is no place to choose a file. Left out: it is one. */
  onPictureElsewhere?: (() => void) | undefined;
}

type Result =
  | { readonly state: 'none' | 'empty' | 'failed' }
  | { readonly state: 'checking'; readonly pictures: readonly WarnedPicture[] }
  | ({ readonly state: 'checked'; readonly text: string; readonly file: File | undefined } & Checked);

/** A place to check a draft, or a picture, that is not in a composer, or in one that we cannot read. */
export function DraftCheck({ onCheck, onCopyPicture, onOpenClause, onPictureElsewhere }: DraftCheckProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [file, setFile] = useState<File>();
  const [result, setResult] = useState<Result>({ state: 'none' });

  const check = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() && !file) return setResult({ state: 'empty' });
    const onStep = (pictures: readonly WarnedPicture[]) => setResult({ state: 'checking', pictures });
    onStep([]);
    try {
      setResult({ state: 'checked', text, file, ...(await onCheck(text, file, onStep)) });
    } catch {
      setResult({ state: 'failed' });
    }
  };

  return (
    <div className="draft-check">
      <form onSubmit={(event) => void check(event)}>
        <label htmlFor={`${id}-draft`}>{POPUP.paste}</label>
        <p className="quiet" id={`${id}-hint`}>
          {POPUP.pasteHint}
        </p>
        <textarea
          id={`${id}-draft`}
          aria-describedby={`${id}-hint`}
          // Browsers send what is spell-checked "in the cloud" away, where a person has switched that on.
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {onPictureElsewhere ? (
          <p>
            <button type="button" role="link" className="link" onClick={onPictureElsewhere}>
              {POPUP.pictureElsewhere}
            </button>
          </p>
        ) : (
          <>
            <label htmlFor={`${id}-picture`}>{POPUP.picture}</label>
            <input
              id={`${id}-picture`}
              type="file"
              accept="image/*,video/*"
              onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
            />
          </>
        )}
        <div className="row">
          <button type="submit" className="button primary">
            {POPUP.check}
          </button>
          <p role="status">{statusOf(result, text, file)}</p>
        </div>
        <p
          className="quiet"
          hidden={result.state !== 'checking' || !result.pictures.length}
          aria-hidden="true"
        >
          {result.state === 'checking' && lookingWords(result.pictures)}
        </p>
      </form>
      {result.state === 'checked' && result.findings.length > 0 && (
        <div className="result">
          <FindingList
            findings={result.findings}
            excerpts={result.findings.map(({ span }) =>
              span ? result.text.slice(span.start, span.end) : '',
            )}
            pictures={result.pictures}
            onOpenClause={onOpenClause}
            onCopyPicture={onCopyPicture}
            onSaveCopy={saveCopy}
          />
        </div>
      )}
    </div>
  );
}

function statusOf(result: Result, text: string, file: File | undefined): string {
  if (result.state === 'none') return '';
  if (result.state !== 'checked') return POPUP[result.state];
  if (result.text !== text || result.file !== file) return POPUP.changed;
  const { findings, pictures } = result;
  const missed = missedOf(pictures).missed > 0;
  const found = findings.length ? POPUP.found(findings.length) : missed ? '' : POPUP.nothing;
  return [missed && missedWords(pictures), found].filter(Boolean).join(' ');
}
