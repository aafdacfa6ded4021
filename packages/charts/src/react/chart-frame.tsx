import { type ReactNode, useId } from 'react';
import type { ChartTable } from '../geometry/chart-table.ts';
import { type ChartLayout, type OpenedPoint, type Stop, stopAt } from '../geometry/stop.ts';
import { ChartTableView } from './chart-table-view.tsx';
import { CursorMark } from './cursor-mark.tsx';
import { FONT } from './ink.ts';
import { type ChartCursor, useChartCursor } from './use-chart-cursor.ts';
import { useWidth } from './use-width.ts';

/** What every chart takes beside its figures. */
export type ChartFrameProps = Readonly<{
  title: string;
  /** What the chart shows, in one sentence; also what is read out in place of the picture. */
  sentence: string;
  tableCaption: string;
  /** 3 unless told. */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** `hidden` where the page around already shows title and sentence. */
  caption?: 'shown' | 'hidden' | undefined;
  /** Opens the rows behind a point, by Enter, click or the table. */
  onOpen?: ((point: OpenedPoint) => void) | undefined;
  /** What opening is called: 'Open these audits'. */
  openText?: string | undefined;
  csvHref?: string | undefined;
  /** More links beside the table and the CSV. */
  footer?: ReactNode;
  /** The width before it is measured, in pixels: on the server, in a test, in a pack. */
  initialWidth?: number | undefined;
}>;

/** What a chart gives to its frame. */
export type ChartFrameParts<Layout extends ChartLayout> = Readonly<{
  frame: ChartFrameProps;
  table: ChartTable;
  layoutFor: (width: number) => Layout;
  draw: (layout: Layout) => ReactNode;
}>;

/**
 * The figure around every chart: title, sentence, picture, readout, table. The plot is one
 * tab stop; arrows move through its figures and each move is read out.
 */
export function ChartFrame<Layout extends ChartLayout>(parts: ChartFrameParts<Layout>) {
  const { frame, table, layoutFor, draw } = parts;
  const { title, sentence, tableCaption, onOpen, openText, csvHref, footer } = frame;
  const [plot, width] = useWidth<HTMLDivElement>(frame.initialWidth ?? 640);
  const layout = layoutFor(width);
  const cursor = useChartCursor(layout, onOpen);
  const titleId = useId();
  const isEmpty = layout.stops.flat().every((stop) => stop === null);
  return (
    <figure className="chart" aria-labelledby={titleId}>
      <FrameCaption frame={frame} titleId={titleId} />
      <div className="chart-width" ref={plot}>
        {isEmpty ? (
          <p className="chart-empty">There are no figures to draw yet.</p>
        ) : (
          <PlotGroup title={title} cursor={cursor}>
            <Picture sentence={sentence} layout={layout} stop={cursor.stop}>
              {draw(layout)}
            </Picture>
          </PlotGroup>
        )}
      </div>
      {isEmpty ? null : (
        <Readout
          stop={cursor.stop ?? stopAt(layout.stops, layout.resting)}
          onOpen={cursor.by === 'touch' ? onOpen : undefined}
          openText={openText}
        />
      )}
      <p className="chart-hidden" role="status">
        {cursor.spoken}
      </p>
      <div className="chart-foot">
        <details className="chart-details">
          <summary>Show as table</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the arrow keys. */}
          <section className="chart-scroll" tabIndex={0} aria-label={`${title}, table`}>
            <ChartTableView caption={tableCaption} table={table} onOpen={onOpen} />
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
    </figure>
  );
}

function FrameCaption({ frame, titleId }: Readonly<{ frame: ChartFrameProps; titleId: string }>) {
  const Heading = `h${frame.headingLevel ?? 3}` as const;
  return (
    <figcaption className={frame.caption === 'hidden' ? 'chart-hidden' : 'chart-caption'}>
      <Heading className="chart-title" id={titleId}>
        {frame.title}
      </Heading>
      <p className="chart-sentence">{frame.sentence}</p>
    </figcaption>
  );
}

type PlotGroupProps = Readonly<{ title: string; cursor: ChartCursor; children: ReactNode }>;

function PlotGroup({ title, cursor, children }: PlotGroupProps) {
  const helpId = useId();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one picture. */}
      <div
        className="chart-plot"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with the arrow keys.
        tabIndex={0}
        aria-label={`${title}, chart`}
        aria-describedby={helpId}
        onKeyDown={cursor.onKeyDown}
        onPointerDown={cursor.onPointerMove}
        onPointerMove={cursor.onPointerMove}
        onPointerLeave={cursor.onPointerLeave}
        onClick={cursor.onClick}
        onBlur={cursor.onBlur}
      >
        {children}
      </div>
      <p className="chart-hidden" id={helpId}>
        Left and right arrow keys move along the chart, up and down change the series. Enter opens
        the rows behind a figure, Escape leaves it. The same figures follow as a table.
      </p>
    </>
  );
}

type PictureProps = Readonly<{
  sentence: string;
  layout: ChartLayout;
  stop: Stop | null;
  children: ReactNode;
}>;

function Picture({ sentence, layout, stop, children }: PictureProps) {
  const { width, height } = layout;
  return (
    <svg
      className="chart-picture"
      role="img"
      aria-label={sentence}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT}
      fontVariant="tabular-nums"
    >
      {children}
      {stop === null ? null : <CursorMark stop={stop} />}
    </svg>
  );
}

type ReadoutProps = Readonly<{
  stop: Stop | null;
  onOpen: ((point: OpenedPoint) => void) | undefined;
  openText: string | undefined;
}>;

/** What the cursor stands on, in words; at rest, the latest figure. It keeps its height. */
function Readout({ stop, onOpen, openText = 'Open the rows behind it' }: ReadoutProps) {
  const opens = stop?.opens ?? null;
  return (
    <p className="chart-readout">
      {stop === null ? (
        'Point at the chart or use the arrow keys to read each figure.'
      ) : (
        <>
          <strong>{stop.heading}</strong> {stop.reading}
        </>
      )}
      {opens === null || onOpen === undefined ? null : (
        // For fingers: a tap shows the figure, this opens it. Enter and a mouse click need no button.
        <button
          type="button"
          className="chart-open"
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(opens)}
        >
          {openText}
        </button>
      )}
    </p>
  );
}
