import type { ReactNode } from 'react';
import { SignIcon } from './icons';
import { pageStyle } from './page-style';
import { NAME } from './words';

/** The frame of one of our own pages: its style, our sign, and the page in one column. */
export function PageFrame({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <main className={`second-look page ${className}`} lang="en-GB">
      <style>{pageStyle}</style>
      <p className="sign">
        <SignIcon />
        {NAME}
      </p>
      {children}
    </main>
  );
}
