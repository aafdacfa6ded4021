import { CumulativeChart } from '@plumbline/charts/react/cumulative-chart';
import { uprightLines } from '@plumbline/charts/react/upright-lines';
import type { RunningTotalChart } from '@plumbline/contract/measure/measure-view';
import { behindRunningTotal } from '#shell/behind-running-total.ts';
import { landingFan } from '#shell/landing-fan.ts';
import { runningTotals } from '#shell/running-totals.ts';
import { useOpenAudits } from '#shell/use-open-audits.ts';
import { chartFrame } from './chart-frame-for.tsx';
import { marksBehind } from './marks-behind.ts';
import type { PictureProps } from './measure-charts.tsx';
import { opensRows, openText } from './opens-rows.ts';

/** A year counted up, with what is expected by now and where it will land. */
export function TotalCard({ chart, view, search }: PictureProps<RunningTotalChart>) {
  const open = useOpenAudits();
  const { volume } = chart;
  return (
    <CumulativeChart
      {...chartFrame(chart, view, search)}
      points={runningTotals(volume)}
      target={volume.target}
      unit={chart.things}
      landing={landingFan(volume)}
      behind={uprightLines(marksBehind(view, search, chart.kind))}
      {...(opensRows(view)
        ? { onOpen: (point) => open(behindRunningTotal(point)), openText: openText(view) }
        : {})}
    />
  );
}
