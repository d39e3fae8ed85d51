import type { ReactNode } from 'react';
import type { Severity } from '../rules/engine/rule';

/** A line drawing on a 20 × 20 grid, in the colour of the words beside it, which say the same. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const BUBBLE =
  'M4.5 3h11A2.5 2.5 0 0 1 18 5.5v6a2.5 2.5 0 0 1-2.5 2.5H10l-4 3.5V14H4.5A2.5 2.5 0 0 1 2 11.5v-6A2.5 2.5 0 0 1 4.5 3Z';

/** Our sign: a line of words with our mark under it, in a speech bubble. Not an eye, because nobody is watched. */
export function SignIcon() {
  return (
    <Icon>
      <path d={BUBBLE} />
      <path strokeWidth="1.4" d="M6 6.4h8M6 10.6q1-2 2 0t2 0 2 0 2 0" />
    </Icon>
  );
}

/** A tick. */
export function TickIcon() {
  return (
    <Icon>
      <path d="m4 10.5 4 4 8-9" />
    </Icon>
  );
}

/** A cross: never. */
export function CrossIcon() {
  return (
    <Icon>
      <path d="m5.500 5.500 9 9M14.500 5.500l-9 9" />
    </Icon>
  );
}

/** An arrow that leaves its box: opens another tab. */
export function AwayIcon() {
  return (
    <Icon>
      <path d="M8 4.5H4.5v11h11V12M11.5 4.5h4v4M15.2 4.8 9.5 10.5" />
    </Icon>
  );
}

/** A circle with its middle left open: not checked. */
export function OpenIcon() {
  return (
    <Icon>
      <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z" strokeDasharray="2.6 3.4" />
    </Icon>
  );
}

/** Each severity has a shape of its own, so that colour is never the only sign. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  if (severity === 'note')
    return (
      <Icon>
        <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 9.2v4M10 6.6v.1" />
      </Icon>
    );
  if (severity === 'review')
    return (
      <Icon>
        <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM8.2 8.2a1.9 1.9 0 1 1 2.6 1.9c-.6.2-.8.5-.8 1.1M10 13.6v.1" />
      </Icon>
    );
  if (severity === 'warn')
    // A line of words with a wave under it: the mark in the composer.
    return (
      <Icon>
        <path d="M4 6h12M3 13.5q1.750-3.600 3.500 0t3.500 0 3.500 0 3.500 0" />
      </Icon>
    );
  return (
    <Icon>
      <path d="M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7ZM6.5 10h7" />
    </Icon>
  );
}
