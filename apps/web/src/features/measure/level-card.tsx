import { StockChart } from '@plumbline/charts/react/stock-chart';
import { TrendChart } from '@plumbline/charts/react/trend-chart';
import { uprightLines } from '@plumbline/charts/react/upright-lines';
import type { LevelChart } from '@plumbline/contract/measure/measure-view';
import { behindMonth } from '#shell/behind-measure.ts';
import { useOpenBehind } from '#shell/use-open-behind.ts';
import { chartFrame } from './chart-frame-for.tsx';
import { marksBehind } from './marks-behind.ts';
import type { PictureProps } from './measure-charts.tsx';
import { aheadPoints, chartAim, madeName, pointName, trendPoints } from './measure-view.ts';
import { opensRows, openText } from './opens-rows.ts';

/** A level at the end of each month, or a share that starts again with the year. */
export function LevelCard({ chart, view, search }: PictureProps<LevelChart>) {
  const open = useOpenBehind();
  const frame = chartFrame(chart, view, search);
  const drawn = {
    aim: chartAim(chart.aim),
    name: view.shortName,
    baseName: madeName(view),
    pointName: pointName(view),
    behind: uprightLines(marksBehind(view, search, chart.kind)),
  };
  if (chart.kind === 'stock') {
    return (
      <StockChart
        {...frame}
        {...drawn}
        points={trendPoints(chart.months)}
        unit={view.unit}
        toGo={chart.toGo}
        ahead={aheadPoints(chart)}
      />
    );
  }
  return (
    <TrendChart
      {...frame}
      {...drawn}
      points={trendPoints(chart.months, true)}
      unit={view.unit}
      {...(opensRows(view)
        ? { onOpen: ({ point }) => open(behindMonth(view, point)), openText: openText(view) }
        : {})}
    />
  );
}
