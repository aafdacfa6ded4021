import type { ReactNode } from 'react';
import styles from './stacked-table.module.css';

export type StackedColumn<Row> = Readonly<{
  header: string;
  cell: (row: Row) => ReactNode;
  /** Its share of the width, in per cent; columns without one share the rest. */
  share?: number;
  /** Numbers stand on the right. Left unless told. */
  align?: 'right';
}>;

/** Rows that belong together, under a title of their own where there is one. */
type StackedGroup<Row> = Readonly<{ key: string; title?: ReactNode; rows: readonly Row[] }>;

type StackedTableProps<Row> = Readonly<{
  caption: string;
  /** What names a row: the first column. */
  name: StackedColumn<Row>;
  columns: readonly StackedColumn<Row>[];
  groups: readonly StackedGroup<Row>[];
  rowKey: (row: Row) => string;
}>;

/** A table; on a phone its rows stand below one another, each cell with the name of its column. */
export function StackedTable<Row>(props: StackedTableProps<Row>) {
  const { caption, name, columns, groups, rowKey } = props;
  const all = [name, ...columns];
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        {all.map(({ header, share }) => (
          <col key={header} style={share === undefined ? {} : { width: `${share}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {all.map(({ header, align }) => (
            <th key={header} scope="col" className={align === 'right' ? styles.right : ''}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, title, rows }) => (
        <tbody key={key}>
          {title === undefined ? null : (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={all.length}>
                {title}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{name.cell(row)}</th>
              {columns.map(({ header, cell, align }) => (
                <td
                  key={header}
                  data-header={header}
                  className={align === 'right' ? styles.right : ''}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
