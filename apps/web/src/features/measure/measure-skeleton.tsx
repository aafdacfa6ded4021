import { Skeleton } from '@plumbline/ui/skeleton';
import styles from './measure-verdict.module.css';

/** The page before its figures: the same blocks in the same places. */
export function MeasureSkeleton() {
  return (
    <div className={styles.stack}>
      <Skeleton height="6rem" width="52rem" label="Loading the measure" />
      <Skeleton height="32rem" />
      <Skeleton height="14rem" />
    </div>
  );
}
