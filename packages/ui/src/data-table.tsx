import type { ReactNode } from 'react';
import styles from './data-table.module.css';
import { useOverflow } from './use-overflow.ts';

export type Column<Row> = Readonly<{
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand on the right. Left unless told. */
  align?: 'left' | 'right' | undefined;
  /** The column that names the row. The first one unless another says so. */
  names?: 'row' | undefined;
  /** Leave it out at phone width: the row must still make sense. */
  phone?: 'shown' | 'hidden' | undefined;
}>;

export type DataTableProps<Row> = Readonly<{
  caption: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** `hidden` where a heading above already says the same. */
  captionStyle?: 'shown' | 'hidden' | undefined;
  /** Said in place of rows when there are none. */
  empty?: ReactNode;
}>;

/** A table with a caption and scoped headers, in a region that scrolls sideways when it must. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, captionStyle = 'shown', empty } = props;
  const [region, overflows] = useOverflow<HTMLDivElement>();
  const naming = columns.find((column) => column.names === 'row') ?? columns[0];
  return (
    <div className={styles.region} ref={region} {...(overflows ? scrolling(caption) : {})}>
      <table className={styles.table}>
        <caption className={captionStyle === 'hidden' ? 'visually-hidden' : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={columnClass(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} isName={column === naming} />
              ))}
            </tr>
          ))}
          {rows.length === 0 && empty ? (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

type CellProps<Row> = Readonly<{ column: Column<Row>; row: Row; isName: boolean }>;

function Cell<Row>({ column, row, isName }: CellProps<Row>) {
  return isName ? (
    <th scope="row" className={columnClass(column)}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={columnClass(column)}>{column.cell(row)}</td>
  );
}

function columnClass<Row>({ align, phone }: Column<Row>): string {
  const side = align === 'right' ? `number ${styles.right}` : '';
  return `${side} ${phone === 'hidden' ? styles.notOnPhone : ''}`.trim();
}

/** A scrolling region needs a tab stop and a name; one that fits must not take a stop. */
function scrolling(caption: ReactNode) {
  const name = typeof caption === 'string' ? `${caption}, scrolls sideways` : 'Scrolls sideways';
  return { tabIndex: 0, role: 'region', 'aria-label': name } as const;
}
