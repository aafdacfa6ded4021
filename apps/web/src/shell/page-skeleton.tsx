import { Skeleton } from '@plumbline/ui/skeleton';
import styles from './page.module.css';

/** A page whose own code is still on its way. */
export function PageSkeleton() {
  return (
    <div className={styles.page}>
      <Skeleton height="3rem" width="24rem" label="Loading the page" />
    </div>
  );
}
