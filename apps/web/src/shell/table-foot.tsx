import type { ReactNode } from 'react';
import styles from './table-foot.module.css';
import { mostRows, xlsxOf } from './xlsx-link.ts';

type TableFootProps =
  | Readonly<{
      csvHref: string;
      /** Whose figures the file holds, for those who hear the link alone. */
      of: string;
      /** How many rows it holds, where they may be too many for a workbook. */
      rows?: number;
      children?: ReactNode;
    }>
  | Readonly<{ csvHref?: undefined; children: ReactNode }>;

/** Under a table: how to read it and, where there is one, its figures as a file. */
export function TableFoot(props: TableFootProps) {
  return (
    <p className={styles.foot}>
      <span>{props.children}</span>
      {props.csvHref === undefined ? null : (
        <span className={styles.file}>
          <a href={props.csvHref} download>
            CSV<span className="visually-hidden"> of {props.of}</span>
          </a>
          {(props.rows ?? 0) > mostRows ? null : (
            <a href={xlsxOf(props.csvHref)} download>
              XLSX<span className="visually-hidden"> of {props.of}</span>
            </a>
          )}
        </span>
      )}
    </p>
  );
}
