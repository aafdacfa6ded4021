import { Fragment, type ReactNode } from 'react';
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
  /** What there is to say about a row beyond its cells, under it over the whole width. */
  rowNote?: ((row: Row) => ReactNode) | undefined;
  /** Said in place of rows when there are none. */
  empty?: ReactNode;
}>;

/** A table with a caption and scoped headers, in a region that scrolls sideways when it must. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, captionStyle = 'shown', rowNote, empty } = props;
  const [region, overflows] = useOverflow<HTMLDivElement>();
  // No wider than what a phone shows: a cell over columns that are not there would make them room.
  const onPhone = columns.filter(({ phone }) => phone !== 'hidden');
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
            <Fragment key={rowKey(row)}>
              <tr>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} isName={column === naming} />
                ))}
              </tr>
              <NoteRow
                note={rowNote?.(row)}
                span={onPhone.length}
                rest={columns.length - onPhone.length}
              />
            </Fragment>
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

type NoteRowProps = Readonly<{ note: ReactNode; span: number; rest: number }>;

function NoteRow({ note, span, rest }: NoteRowProps) {
  if (!note) return null;
  return (
    <tr className={styles.note}>
      <td colSpan={span}>{note}</td>
      {rest === 0 ? null : <td colSpan={rest} className={styles.notOnPhone} />}
    </tr>
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
