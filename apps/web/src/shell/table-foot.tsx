import type { ReactNode } from 'react';
import styles from './table-foot.module.css';

type TableFootProps =
  | Readonly<{
      csvHref: string;
      /** Whose figures the file holds, for those who hear the link alone. */
      of: string;
      children?: ReactNode;
    }>
  | Readonly<{ csvHref?: undefined; children: ReactNode }>;

/** Under a table: how to read it and, where there is one, its figures as a file. */
export function TableFoot(props: TableFootProps) {
  return (
    <p className={styles.foot}>
      <span>{props.children}</span>
      {props.csvHref === undefined ? null : (
        <a className={styles.file} href={props.csvHref} download>
          CSV<span className="visually-hidden"> of {props.of}</span>
        </a>
      )}
    </p>
  );
}
