import { type ReactNode, type RefObject, useId, useMemo, useRef, useState } from 'react';
import type { ChartSize } from '../geometry/chart-size.ts';
import type { ChartTable } from '../geometry/chart-table.ts';
import type { ChartLayout, OpenedPoint, Stop } from '../geometry/stop.ts';
import { ChartFoot } from './chart-foot.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { CursorMark } from './cursor-mark.tsx';
import { FONT } from './ink.ts';
import { helpWords, PlotGroup } from './plot-group.tsx';
import { type ChartCursor, useChartCursor, type Walk } from './use-chart-cursor.ts';
import { PAPER_WIDTH, usePrinting } from './use-printing.ts';
import { useRoomHeight } from './use-room-height.ts';
import { useWidth } from './use-width.ts';

/** What a chart gives to its frame. */
export type ChartFrameParts<Layout extends ChartLayout> = Readonly<{
  frame: ChartFrameProps;
  /** Asked for once the picture stands: it is folded away at first. */
  table: () => ChartTable;
  /** A height is given where the card has more room than the chart would take. */
  layoutFor: (width: number, height?: number) => Layout;
  draw: (layout: Layout) => ReactNode;
  /** Links over the marks, where each leads somewhere: they take the focus, not the picture. */
  links?: ((layout: Layout, cursor: ChartCursor) => ReactNode) | undefined;
  /** What else is read out in place of the picture, after its sentence. */
  alternative?: string | undefined;
  /** `long` keeps room for readings of twice the usual length. */
  readout?: 'short' | 'long' | undefined;
}>;

/** A server draws once and measures nothing: it takes this for the width. */
const WIDTH_UNSEEN = typeof window === 'undefined' ? 640 : null;

/**
 * The figure around every chart: title, sentence, picture, readout, table. The plot is one
 * tab stop; arrows move through its figures and each move is read out. Nothing is drawn before the
 * width is known, so that it is drawn once.
 */
export function ChartFrame<Layout extends ChartLayout>(parts: ChartFrameParts<Layout>) {
  const { frame } = parts;
  const [figure, width] = useWidth<HTMLElement>(frame.initialWidth ?? WIDTH_UNSEEN);
  const titleId = useId();
  const isPrinting = usePrinting();
  return (
    <figure className="chart" aria-labelledby={titleId} ref={figure}>
      <FrameCaption frame={frame} titleId={titleId} />
      {width === null ? null : (
        <DrawnChart
          parts={parts}
          width={isPrinting ? PAPER_WIDTH : width}
          stretch={!isPrinting && frame.height === 'stretch'}
        />
      )}
      {frame.download === undefined ? null : (
        <p className="chart-source">{frame.download.source}</p>
      )}
    </figure>
  );
}

/** The size to lay out for: the room found, else the height asked for. */
export function chartSize(
  { height }: Pick<ChartFrameProps, 'height'>,
  width: number,
  found: number | undefined,
): ChartSize {
  return { width, height: found ?? (typeof height === 'number' ? height : undefined) };
}

type DrawnChartProps<Layout extends ChartLayout> = Readonly<{
  parts: ChartFrameParts<Layout>;
  width: number;
  /** Whether to take what room the card leaves over. */
  stretch: boolean;
}>;

function DrawnChart<Layout extends ChartLayout>({
  parts,
  width,
  stretch,
}: DrawnChartProps<Layout>) {
  const { frame, table, layoutFor, draw, links } = parts;
  const { title, sentence, onOpen, openText } = frame;
  // The cursor moves far more often than anything else changes.
  const natural = useMemo(() => layoutFor(width), [layoutFor, width]);
  const [room, height] = useRoomHeight({
    own: natural.height,
    stretch,
    forWhat: `${width} ${sentence}`,
  });
  const layout = useMemo(
    () => (height > natural.height ? layoutFor(width, height) : natural),
    [natural, layoutFor, width, height],
  );
  const walk = links === undefined ? 'figures' : 'links';
  const cursor = useChartCursor({ layout, walk, onOpen });
  const picture = useRef<SVGSVGElement>(null);
  const [said, setSaid] = useState('');
  // What the cursor reads out takes over, and the old news does not come back.
  if (cursor.stop !== null && said !== '') setSaid('');
  const isEmpty = layout.stops.flat().every((stop) => stop === null);
  return (
    <>
      <div className="chart-room" ref={room}>
        {isEmpty ? (
          <p className="chart-empty">There are no figures to draw yet.</p>
        ) : (
          <PlotGroup
            title={title}
            cursor={cursor}
            walk={walk}
            help={helpWords(layout, walk, onOpen)}
          >
            <Picture
              words={[sentence, parts.alternative].filter(Boolean).join(' ')}
              walk={walk}
              layout={layout}
              stop={cursor.stop}
              picture={picture}
            >
              {draw(layout)}
              {links?.(layout, cursor)}
            </Picture>
          </PlotGroup>
        )}
      </div>
      {isEmpty ? null : (
        <Readout
          stop={cursor.shown}
          onOpen={cursor.by === 'touch' ? onOpen : undefined}
          openText={openText}
          length={parts.readout}
        />
      )}
      <p className="chart-hidden" role="status">
        {said === '' ? cursor.spoken : said}
      </p>
      <ChartFoot frame={frame} table={table} picture={isEmpty ? null : picture} onSaid={setSaid} />
    </>
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

type PictureProps = Readonly<{
  words: string;
  walk: Walk;
  layout: ChartLayout;
  stop: Stop | null;
  picture: RefObject<SVGSVGElement | null>;
  children: ReactNode;
}>;

function Picture({ words, walk, layout, stop, picture, children }: PictureProps) {
  const { width, height } = layout;
  return (
    <svg
      ref={picture}
      className="chart-picture"
      role={walk === 'figures' ? 'img' : 'group'}
      aria-label={words}
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

/** How to read a figure; fingers have no arrow keys. */
const HINT =
  typeof window !== 'undefined' && window.matchMedia('(hover: none) and (pointer: coarse)').matches
    ? 'Tap the chart to read a figure.'
    : 'Point at the chart or use the arrow keys to read each figure.';

type ReadoutProps = Readonly<{
  stop: Stop | null;
  onOpen: ((point: OpenedPoint) => void) | undefined;
  openText: string | undefined;
  length: 'short' | 'long' | undefined;
}>;

/** What the cursor stands on, in words; at rest, the latest figure. It keeps its height. */
function Readout({
  stop,
  onOpen,
  openText = 'Open the rows behind it',
  length = 'short',
}: ReadoutProps) {
  const opens = stop?.opens ?? null;
  return (
    <p className={length === 'long' ? 'chart-readout chart-readout-long' : 'chart-readout'}>
      {stop === null ? (
        HINT
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
