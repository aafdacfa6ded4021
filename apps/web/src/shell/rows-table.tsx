import styles from './rows-table.module.css';

/** One column: the text of a row under a header. */
export type RowsField<Row> = Readonly<{ header: string; text: (row: Row) => string }>;

type RowsTableProps<Row> = Readonly<{
  caption: string;
  /** What names a row: the first column. */
  name: RowsField<Row>;
  fields: readonly RowsField<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}>;

/** The rows behind a number: a table, and on a phone a card each, without what is empty. */
export function RowsTable<Row>({ caption, name, fields, rows, rowKey }: RowsTableProps<Row>) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {[name, ...fields].map(({ header }) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            <th scope="row">{name.text(row)}</th>
            {fields.map(({ header, text }) => (
              <td key={header} data-header={header}>
                {text(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
