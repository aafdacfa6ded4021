import { IntervalDotsChart } from '@plumbline/charts/react/interval-dots-chart';
import { uprightLines } from '@plumbline/charts/react/upright-lines';
import type { IntervalChart } from '@plumbline/contract/measure/measure-view';
import { behindMonth } from '#shell/behind-measure.ts';
import { useOpenBehind } from '#shell/use-open-behind.ts';
import { chartFrame } from './chart-frame-for.tsx';
import { marksBehind } from './marks-behind.ts';
import type { PictureProps } from './measure-charts.tsx';
import { axisLabel, chartAim, madeName, pointName } from './measure-view.ts';
import { opensRows, openText } from './opens-rows.ts';

/** Figures with the range that each could well have come from. */
export function IntervalCard({ chart, view, search }: PictureProps<IntervalChart>) {
  const open = useOpenBehind();
  const isWaves = chart.look === 'dots';
  return (
    <IntervalDotsChart
      {...chartFrame(chart, view, search)}
      points={chart.months.map(({ month, label, made, reason, ...rest }, place) => ({
        key: month,
        label: view.timeBasis === 'wave' ? label : axisLabel(month, label, place === 0),
        longLabel: label,
        base: made ?? undefined,
        reason: reason ?? undefined,
        ...rest,
      }))}
      unit={view.unit}
      look={chart.look}
      aim={chartAim(chart.aim)}
      name={view.shortName}
      baseName={madeName(view)}
      pointName={isWaves && view.timeBasis === 'wave' ? 'Wave' : pointName(view)}
      behind={uprightLines(marksBehind(view, search, chart.kind))}
      {...(opensRows(view)
        ? { onOpen: ({ point }) => open(behindMonth(view, point)), openText: openText(view) }
        : {})}
    />
  );
}
