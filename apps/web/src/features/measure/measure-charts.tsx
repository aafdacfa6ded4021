import type { MeasureChart, MeasureView } from '@plumbline/contract/measure/measure-view';
import { Skeleton } from '@plumbline/ui/skeleton';
import { Suspense } from 'react';
import { Card } from '#shell/card.tsx';
import { Stack } from '#shell/columns.tsx';
import { lazyPart } from '#shell/lazy-part.ts';
import type { PeriodSearch } from '#shell/page-search.ts';
import { HowToRead } from './how-to-read.tsx';

// A measure has one or two of these pictures: each is fetched when it is drawn.
const BacklogCard = lazyPart(async () => (await import('./backlog-card.tsx')).BacklogCard);
const ControlCard = lazyPart(async () => (await import('./control-card.tsx')).ControlCard);
const FunnelCard = lazyPart(async () => (await import('./funnel-card.tsx')).FunnelCard);
const IntervalCard = lazyPart(async () => (await import('./interval-card.tsx')).IntervalCard);
const LevelCard = lazyPart(async () => (await import('./level-card.tsx')).LevelCard);
const MilestoneCard = lazyPart(async () => (await import('./milestone-card.tsx')).MilestoneCard);
const TotalCard = lazyPart(async () => (await import('./total-card.tsx')).TotalCard);

type MeasureChartsProps = Readonly<{ view: MeasureView; search: PeriodSearch }>;

/** The pictures of a measure, the one that suits it first, each with how to read it. */
export function MeasureCharts({ view, search }: MeasureChartsProps) {
  return (
    <Stack>
      {view.charts.map((chart) => (
        <Card key={chart.key} footer={<HowToRead chart={chart} />}>
          <Suspense fallback={<Skeleton height="22rem" label="Loading the chart" />}>
            <Picture chart={chart} view={view} search={search} />
          </Suspense>
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
