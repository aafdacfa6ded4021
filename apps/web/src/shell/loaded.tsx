import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureNotice } from './failure-notice.tsx';
import styles from './loaded.module.css';
import { StaleNotice } from './stale-notice.tsx';

type LoadedProps<Data> = Readonly<{
  query: UseQueryResult<Data, unknown>;
  /** Stands where the content will, at its size. */
  skeleton: ReactNode;
  /** A link to where there is something, for an address that names what there is not. */
  wayOut?: ReactNode;
  children: (data: Data) => ReactNode;
}>;

/**
 * What a query gives, in every state: a skeleton, an error with another try, the content, the old
 * content while new is on its way (dimmed if that takes long), or content that could not be renewed.
 */
export function Loaded<Data>({ query, skeleton, wayOut, children }: LoadedProps<Data>) {
  const { data, error, isPlaceholderData, refetch } = query;
  const retry = () => void refetch();
  if (data === undefined) {
    return error === null ? (
      skeleton
    ) : (
      <FailureNotice error={error} onRetry={retry} wayOut={wayOut} />
    );
  }
  return (
    <>
      {error === null ? null : <StaleNotice since={query.dataUpdatedAt} onRetry={retry} />}
      <div className={isPlaceholderData ? styles.old : styles.now} aria-busy={isPlaceholderData}>
        {children(data)}
      </div>
    </>
  );
}
