import { memo, type RefObject, useDeferredValue } from 'react';
import type { ChartTable } from '../geometry/chart-table.ts';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { ChartTableView } from './chart-table-view.tsx';
import { PictureLinks } from './picture-links.tsx';

type FoldedTableProps = Readonly<{ frame: ChartFrameProps; table: () => ChartTable }>;

export type ChartFootProps = FoldedTableProps &
  Readonly<{
    /** The picture to save; null where nothing is drawn. */
    picture: RefObject<SVGSVGElement | null> | null;
    /** Takes what became of saving it, in words. */
    onSaid: (words: string) => void;
  }>;

/** The figures of the chart as a table, folded away, and as a file. */
export function ChartFoot({ frame, table, picture, onSaid }: ChartFootProps) {
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
        {picture === null ? null : <PictureLinks frame={frame} picture={picture} onSaid={onSaid} />}
      </div>
    </div>
  );
}

/** A server writes everything in one pass. */
const AT_FIRST = typeof window === 'undefined' ? 'written' : 'to be written';

/** The table is folded away at first, so it is written once what is in sight has been drawn. */
const FoldedTable = memo(function FoldedTable({ frame, table }: FoldedTableProps) {
  const state = useDeferredValue<'written' | 'to be written'>('written', AT_FIRST);
  return state === 'written' ? (
    <ChartTableView caption={frame.tableCaption} table={table()} onOpen={frame.onOpen} />
  ) : null;
});
