import { Skeleton } from '@plumbline/ui/skeleton';
import { Columns } from '#shell/columns.tsx';
import styles from './protection-skeleton.module.css';

/** The page before its figures: the same blocks in the same places. */
export function ProtectionSkeleton() {
  return (
    <div className={styles.stack}>
      <Skeleton height="4.5rem" width="52rem" label="Loading the figures" />
      <Skeleton height="2.25rem" width="34rem" />
      <Skeleton height="7.5rem" />
      <Columns shape="wide-first">
        <Skeleton height="34rem" />
        <Skeleton height="34rem" />
      </Columns>
      <Skeleton height="18rem" />
    </div>
  );
}

/** The room of the sections below the first screen, so that the page is as long as it will be. */
export function LowerSkeleton() {
  return (
    <div className={styles.lower}>
      <Skeleton height="18rem" label="Loading more of the figures" />
    </div>
  );
}
