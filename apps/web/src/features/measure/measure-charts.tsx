import type { MeasureChart, MeasureView } from '@plumbline/contract/measure/measure-view';
import { Card } from '#shell/card.tsx';
import { Stack } from '#shell/columns.tsx';
import type { PeriodSearch } from '#shell/page-search.ts';
import { BacklogCard } from './backlog-card.tsx';
import { ControlCard } from './control-card.tsx';
import { FunnelCard } from './funnel-card.tsx';
import { HowToRead } from './how-to-read.tsx';
import { IntervalCard } from './interval-card.tsx';
import { LevelCard } from './level-card.tsx';
import { MilestoneCard } from './milestone-card.tsx';
import { TotalCard } from './total-card.tsx';

type MeasureChartsProps = Readonly<{ view: MeasureView; search: PeriodSearch }>;

/** The pictures of a measure, the one that suits it first, each with how to read it. */
export function MeasureCharts({ view, search }: MeasureChartsProps) {
  return (
    <Stack>
      {view.charts.map((chart) => (
        <Card key={chart.key} footer={<HowToRead chart={chart} />}>
          <Picture chart={chart} view={view} search={search} />
        </Card>
      ))}
    </Stack>
  );
}

export type PictureProps<Chart extends MeasureChart = MeasureChart> = MeasureChartsProps &
  Readonly<{ chart: Chart }>;

function Picture({ chart, ...rest }: PictureProps) {
  switch (chart.kind) {
    case 'control':
      return <ControlCard chart={chart} {...rest} />;
    case 'running-total':
      return <TotalCard chart={chart} {...rest} />;
    case 'trend':
    case 'stock':
      return <LevelCard chart={chart} {...rest} />;
    case 'interval':
      return <IntervalCard chart={chart} {...rest} />;
    case 'funnel':
      return <FunnelCard chart={chart} {...rest} />;
    case 'backlog':
      return <BacklogCard chart={chart} {...rest} />;
    case 'milestones':
      return <MilestoneCard chart={chart} {...rest} />;
  }
}
