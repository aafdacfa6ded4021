import { DeadlineStripChart } from '@plumbline/charts/react/deadline-strip-chart';
import type { MilestoneChart } from '@plumbline/contract/measure/measure-view';
import { chartFrame } from './chart-frame-for.tsx';
import type { PictureProps } from './measure-charts.tsx';
import { deadlineData } from './milestone-view.ts';

/** Steps by the day they were due and the day they were reached. */
export function MilestoneCard({ chart, view, search }: PictureProps<MilestoneChart>) {
  return <DeadlineStripChart {...chartFrame(chart, view, search)} {...deadlineData(chart, view)} />;
}
