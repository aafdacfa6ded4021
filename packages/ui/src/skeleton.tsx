import styles from './skeleton.module.css';

export type SkeletonProps = Readonly<{
  /** Any CSS length. Give the size of what will stand here, so that nothing jumps. */
  height: string;
  width?: string | undefined;
  /** Said once to a screen reader. Name it on one skeleton of a group only. */
  label?: string | undefined;
}>;

/** A quiet block in the place of content that is on its way. */
export function Skeleton({ height, width = '100%', label }: SkeletonProps) {
  return (
    <div className={styles.skeleton} style={{ height, width }}>
      {label ? (
        <span className="visually-hidden" role="status">
          {label}
        </span>
      ) : null}
    </div>
  );
}
