import { uprightLines } from '@plumbline/charts/react/upright-lines';
import { XmrChart } from '@plumbline/charts/react/xmr-chart';
import type { ControlChart } from '@plumbline/contract/measure/measure-view';
import { behindMonth } from '#shell/behind-measure.ts';
import { useOpenBehind } from '#shell/use-open-behind.ts';
import { chartFrame } from './chart-frame-for.tsx';
import { controlData } from './control-view.ts';
import { marksBehind } from './marks-behind.ts';
import type { PictureProps } from './measure-charts.tsx';
import { opensRows, openText } from './opens-rows.ts';

/** A measure month by month on its limits. */
export function ControlCard({ chart, view, search }: PictureProps<ControlChart>) {
  const open = useOpenBehind();
  return (
    <XmrChart
      {...chartFrame(chart, view, search)}
      {...controlData(chart, view)}
      behind={uprightLines(marksBehind(view, search, chart.kind))}
      {...(opensRows(view)
        ? { onOpen: ({ point }) => open(behindMonth(view, point)), openText: openText(view) }
        : {})}
    />
  );
}
