import { useEffect, useRef, useState } from 'react';

/** Quiet time before something is said, in ms, so that a screen reader is not talked over at every letter. */
const QUIET = 800;

/**
 * Says each change once, politely, and moves no focus. It starts empty, because a region that arrives with its words
 * is not read out everywhere.
 * @param heard the person hears these words elsewhere now (a dialog has the focus): say nothing, and not later either
 */
export function LiveRegion({ text, heard }: { text: string; heard: boolean }) {
  const known = useRef('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === known.current) return;
    const timer = setTimeout(
      () => {
        known.current = text;
        setSaid(heard ? '' : text);
      },
      heard ? 0 : QUIET,
    );
    return () => clearTimeout(timer);
  }, [text, heard]);
  return (
    <p role="status" className="unseen">
      {said}
    </p>
  );
}
