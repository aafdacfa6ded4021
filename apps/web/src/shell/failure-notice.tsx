import { Button } from '@plumbline/ui/button';
import { Notice } from '@plumbline/ui/notice';
import { Link } from '@tanstack/react-router';
import { failureOf } from './failure-words.ts';

type FailureNoticeProps = Readonly<{ error: unknown; onRetry?: (() => void) | undefined }>;

/** What went wrong and what to do: try again, or go where there is something. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
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
    </Notice>
  );
}
