import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { FailureNotice } from './failure-notice.tsx';
import { Page } from './page.tsx';

/** In place of a page that broke: says so, and tries again when asked. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <Page title="This page could not be shown">
      <FailureNotice error={error} onRetry={retry} />
    </Page>
  );
}
