import { useId } from 'react';
import { type MonthBarsLayout, monthBarsLayout } from '../geometry/month-bars.ts';
import type { MonthBarsData } from '../geometry/month-bars-data.ts';
import { monthBarsTable } from '../geometry/month-bars-words.ts';
import { NameAxis, ValueAxis } from './axis.tsx';
import { BarMark } from './bar-mark.tsx';
import { ChartFrame, chartSize } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { FillPatterns, fillIds } from './fills.tsx';
import { INK } from './ink.ts';
import { KeyMark } from './key-mark.tsx';
import { LevelMark } from './level-mark.tsx';
import { TextMark } from './text-mark.tsx';

export type MonthBarsChartProps = ChartFrameProps & MonthBarsData;

/** Each month by itself, with a mark where the same month stood last year. */
export function MonthBarsChart(props: MonthBarsChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => monthBarsTable(props)}
      layoutFor={(width, height) => monthBarsLayout(props, chartSize(props, width, height))}
      draw={(layout) => <MonthBarsPlot layout={layout} />}
    />
  );
}

function MonthBarsPlot({ layout }: Readonly<{ layout: MonthBarsLayout }>) {
  const ids = fillIds(useId());
  const { plot, countAxis, monthTicks, bars, marks, key } = layout;
  return (
    <>
      <FillPatterns ids={ids} />
      <KeyMark row={key} ids={ids} />
      <ValueAxis ticks={countAxis.ticks} plot={plot} />
      <NameAxis ticks={monthTicks} plot={plot} />
      {bars.map((bar) => (
        <BarMark
          key={bar.key}
          box={bar.bar}
          fill={bar.state === 'unfinished' ? `url(#${ids.hatch})` : INK.main}
        />
      ))}
      {marks.map(({ key: month, x1, x2, y }) => (
        <LevelMark key={month} x1={x1} x2={x2} y1={y} y2={y} />
      ))}
      {bars.map(({ key: month, text, state }) =>
        text === null ? null : (
          <TextMark
            key={month}
            {...text}
            anchor="middle"
            fill={state === 'unfinished' ? INK.text : INK.strongText}
            halo="paper"
          />
        ),
      )}
    </>
  );
}
