import { Skeleton } from '@plumbline/ui/skeleton';
import { Columns } from '#shell/columns.tsx';
import styles from './board-skeleton.module.css';

/** The Board before its figures. */
export function BoardSkeleton() {
  return (
    <div className={styles.stack}>
      <Skeleton height="4rem" width="44rem" label="Loading the figures" />
      <Columns shape="even">
        <Skeleton height="32rem" />
        <Skeleton height="32rem" />
      </Columns>
      <Skeleton height="24rem" />
    </div>
  );
}
