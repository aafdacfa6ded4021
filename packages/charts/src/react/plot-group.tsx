import { type ReactNode, useId } from 'react';
import { arrowWords } from '../geometry/move-cursor.ts';
import type { ChartLayout } from '../geometry/stop.ts';
import type { ChartFrameProps } from './chart-frame-props.ts';
import type { ChartCursor, Walk } from './use-chart-cursor.ts';

/** What the keys do on a chart, to be said to those who do not see it. */
export function helpWords(
  layout: ChartLayout,
  walk: Walk,
  onOpen: ChartFrameProps['onOpen'],
): string {
  const enter = onOpen === undefined ? '' : ' Enter opens the rows behind a figure.';
  const keys = walk === 'links' ? ' Enter follows a link.' : `${enter} Escape leaves it.`;
  return `${arrowWords(layout)}${keys} The same figures follow as a table.`;
}

type PlotGroupProps = Readonly<{
  title: string;
  cursor: ChartCursor;
  walk: Walk;
  help: string;
  children: ReactNode;
}>;

/** The picture as one tab stop that is walked with the arrow keys; where its marks are links, they are. */
export function PlotGroup({ title, cursor, walk, help, children }: PlotGroupProps) {
  const helpId = useId();
  const isOne = walk === 'figures';
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one picture. */}
      <div
        className="chart-plot"
        role="group"
        tabIndex={isOne ? 0 : undefined}
        aria-label={`${title}, chart`}
        aria-describedby={helpId}
        onKeyDown={cursor.onKeyDown}
        onPointerDown={cursor.onPointerMove}
        onPointerMove={cursor.onPointerMove}
        onPointerLeave={cursor.onPointerLeave}
        onClick={isOne ? cursor.onClick : undefined}
        onBlur={cursor.onBlur}
      >
        {children}
      </div>
      <p className="chart-hidden" id={helpId}>
        {help}
      </p>
    </>
  );
}
