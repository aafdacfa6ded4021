import type { ReactNode } from 'react';
import styles from './lede.module.css';

/** The sentence that says it all, before any chart. */
export function Lede({ children }: Readonly<{ children: ReactNode }>) {
  return <p className={styles.lede}>{children}</p>;
}
