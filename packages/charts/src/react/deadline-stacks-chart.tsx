import type { StackLine, StackWords } from '../geometry/deadline-stack-parts.ts';
import {
  type DeadlineStacksLayout,
  type DeadlineStacksSwatch,
  deadlineStacksLayout,
} from '../geometry/deadline-stacks.ts';
import type { DeadlineStacksData } from '../geometry/deadline-stacks-data.ts';
import { deadlineStacksTable } from '../geometry/deadline-stacks-words.ts';
import { type PlacedKeyItem, SWATCH_WIDTH } from '../geometry/key-row.ts';
import { LABEL, STRONG, TICK } from '../geometry/type-sizes.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { INK } from './ink.ts';
import { KeyWords } from './key-words.tsx';
import { OverdueMark, ProgressMark } from './progress-mark.tsx';
import { StopLinks } from './stop-links.tsx';
import { TextMark } from './text-mark.tsx';

export type DeadlineStacksChartProps = ChartFrameProps & DeadlineStacksData;

/** The actions of a plan by the month by whose end they are due, each mark a link to its action. */
export function DeadlineStacksChart(props: DeadlineStacksChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => deadlineStacksTable(props)}
      layoutFor={(width) => deadlineStacksLayout(props, width)}
      draw={(layout) => <StacksPlot layout={layout} />}
      links={(layout, cursor) => (
        <StopLinks stops={layout.stops} cursor={cursor} onOpen={props.onOpen} />
      )}
    />
  );
}

const LINE_INK: Readonly<Record<StackLine['kind'], string>> = {
  ground: INK.outline,
  between: INK.grid,
  today: INK.event,
};

const WORD_LOOK = {
  month: { style: TICK },
  year: { style: TICK },
  count: { style: STRONG, fill: INK.strongText },
  today: { style: LABEL, fill: INK.event },
} as const satisfies Readonly<Record<StackWords['kind'], object>>;

function StacksPlot({ layout }: Readonly<{ layout: DeadlineStacksLayout }>) {
  const { key, marks, words, lines } = layout;
  return (
    <>
      {key.items.map((item) => (
        <KeyItemMark key={item.swatch} item={item} />
      ))}
      {lines.map(({ kind, ...ends }) => (
        <line key={`${kind} ${ends.y1}`} {...ends} stroke={LINE_INK[kind]} strokeWidth={1.25} />
      ))}
      {words.map(({ kind, ...placed }) => (
        <TextMark key={`${kind} ${placed.x} ${placed.y}`} {...placed} {...WORD_LOOK[kind]} />
      ))}
      {marks.map(({ key: ref, ref: words, ...mark }) => (
        <g key={ref}>
          <ProgressMark {...mark} />
          {words === null ? null : <TextMark {...words} style={TICK} />}
        </g>
      ))}
    </>
  );
}

function KeyItemMark({ item }: Readonly<{ item: PlacedKeyItem<DeadlineStacksSwatch> }>) {
  const { swatch, y } = item;
  const x = item.x + SWATCH_WIDTH / 2;
  return (
    <g>
      {swatch === 'overdue' ? (
        <OverdueMark x={x} y={y} />
      ) : (
        <ProgressMark x={x} y={y} word={swatch} />
      )}
      <KeyWords item={item} />
    </g>
  );
}
