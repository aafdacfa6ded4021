import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Behind } from './behind-measure.ts';

type BehindLinkProps = Readonly<{ behind: Behind | null; children: ReactNode }>;

/** A figure that opens the rows behind it, as known on the day that its page speaks from. */
export function BehindLink({ behind, children }: BehindLinkProps) {
  if (behind === null) return children;
  return behind.kind === 'audits' ? (
    <Link to="/audits" search={({ known }) => ({ ...behind.search, known })}>
      {children}
    </Link>
  ) : (
    <Link to="/programme" search={({ known }) => ({ ...behind.search, known })}>
      {children}
    </Link>
  );
}
