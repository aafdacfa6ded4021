import type { ReactNode } from 'react';
import styles from './table-foot.module.css';

type TableFootProps = Readonly<{
  csvHref: string;
  /** Whose figures the file holds, for those who hear the link alone. */
  of: string;
  children?: ReactNode;
}>;

/** Under a table: how to read it, and its figures as a file. */
export function TableFoot({ csvHref, of, children }: TableFootProps) {
  return (
    <p className={styles.foot}>
      <span>{children}</span>
      <a className={styles.file} href={csvHref} download>
        CSV<span className="visually-hidden"> of {of}</span>
      </a>
    </p>
  );
}
