import { memo, useDeferredValue } from 'react';
import type { ChartTable } from '../geometry/chart-table.ts';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { ChartTableView } from './chart-table-view.tsx';

type ChartFootProps = Readonly<{ frame: ChartFrameProps; table: () => ChartTable }>;

/** The figures of the chart as a table, folded away, and as a file. */
export function ChartFoot({ frame, table }: ChartFootProps) {
  const { title, csvHref, footer } = frame;
  return (
    <div className="chart-foot">
      <details className="chart-details">
        <summary>Show as table</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the arrow keys. */}
        <section className="chart-scroll" tabIndex={0} aria-label={`${title}, table`}>
          <FoldedTable frame={frame} table={table} />
        </section>
      </details>
      <div className="chart-links">
        {footer}
        {csvHref === undefined ? null : (
          <a href={csvHref} download>
            CSV<span className="chart-hidden"> of {title}</span>
          </a>
        )}
      </div>
    </div>
  );
}

/** A server writes everything in one pass. */
const AT_FIRST = typeof window === 'undefined' ? 'written' : 'to be written';

/** The table is folded away at first, so it is written once what is in sight has been drawn. */
const FoldedTable = memo(function FoldedTable({ frame, table }: ChartFootProps) {
  const state = useDeferredValue<'written' | 'to be written'>('written', AT_FIRST);
  return state === 'written' ? (
    <ChartTableView caption={frame.tableCaption} table={table()} onOpen={frame.onOpen} />
  ) : null;
});
