import { Button } from '@plumbline/ui/button';
import { Notice } from '@plumbline/ui/notice';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { failureOf } from './failure-words.ts';

type FailureNoticeProps = Readonly<{
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** Where to go when what the address asks for is not there. */
  wayOut?: ReactNode;
}>;

/** What went wrong and what to do: try again, or go where there is something. */
export function FailureNotice({ error, onRetry, wayOut }: FailureNoticeProps) {
  const { kind, title, message } = failureOf(error);
  const mayHelp = kind === 'unreachable' || kind === 'ours';
  return (
    <Notice tone="warning" title={title}>
      <p>{message}</p>
      {mayHelp && onRetry ? (
        <p>
          <Button tone="secondary" onClick={onRetry}>
            Try again
          </Button>
        </p>
      ) : null}
      {kind === 'refused' ? (
        <p>
          <Link to="." search={{}}>
            Open this page afresh
          </Link>
        </p>
      ) : null}
      {kind === 'not-found' && wayOut ? <p>{wayOut}</p> : null}
    </Notice>
  );
}
