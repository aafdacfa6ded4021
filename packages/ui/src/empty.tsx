import type { ReactNode } from 'react';
import styles from './empty.module.css';

export type EmptyProps = Readonly<{
  /** What is not here, as a short line. */
  title: ReactNode;
  /** Why it is not here. */
  why: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
}>;

/** Stands where content would be: says why there is none and what to do about it. */
export function Empty({ title, why, action }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p className={styles.why}>{why}</p>
      {action}
    </div>
  );
}
