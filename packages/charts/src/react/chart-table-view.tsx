import type { ChartTable } from '../geometry/chart-table.ts';
import type { OpenedPoint } from '../geometry/stop.ts';

export type ChartTableViewProps = Readonly<{
  caption: string;
  table: ChartTable;
  onOpen?: ((point: OpenedPoint) => void) | undefined;
}>;

/** The figures of a chart as a real table; a figure with rows behind it is a button. */
export function ChartTableView({ caption, table, onOpen }: ChartTableViewProps) {
  return (
    <table className="chart-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map(({ text, opens }, index) =>
              index === 0 ? (
                <th key={table.columns[index]} scope="row">
                  {text}
                </th>
              ) : (
                <td key={table.columns[index]}>
                  {opens === null || onOpen === undefined ? (
                    text
                  ) : (
                    <button type="button" className="chart-open" onClick={() => onOpen(opens)}>
                      {text}
                    </button>
                  )}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
