import { Skeleton } from '@plumbline/ui/skeleton';
import styles from './plan-skeleton.module.css';

/** The plan before it is here. */
export function PlanSkeleton() {
  return (
    <div className={styles.stack}>
      <Skeleton height="5rem" width="52rem" label="Loading the plan" />
      <Skeleton height="6.5rem" />
      <Skeleton height="3rem" />
      <Skeleton height="60rem" />
    </div>
  );
}
