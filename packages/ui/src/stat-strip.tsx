import type { ReactNode } from 'react';
import styles from './stat-strip.module.css';

export type StatStripProps = Readonly<{
  /** What the numbers are about, for those who cannot see that they stand together. */
  label: string;
  /** `Stat`s. */
  children: ReactNode;
}>;

/** A row of big numbers that folds into columns on a phone. */
export function StatStrip({ label, children }: StatStripProps) {
  return (
    <section className={styles.frame} aria-label={label}>
      <dl className={styles.strip}>{children}</dl>
    </section>
  );
}
