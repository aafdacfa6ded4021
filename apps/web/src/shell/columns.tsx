import type { ReactNode } from 'react';
import styles from './columns.module.css';

type ColumnsProps = Readonly<{
  /** `even` gives all the same room, `wide-first` more to the first, `one` all to a single one. */
  shape: 'even' | 'wide-first' | 'one';
  children: ReactNode;
}>;

/** Panels below each other within one column. */
export function Stack({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={styles.stack}>{children}</div>;
}

/** Panels beside each other where there is room for it, else below each other. */
export function Columns({ shape, children }: ColumnsProps) {
  return <div className={`${styles.columns} ${styles[shape]}`}>{children}</div>;
}
