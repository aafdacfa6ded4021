import type { MeasureChart, MeasureView } from '@plumbline/contract/measure/measure-view';
import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Card } from '#shell/card.tsx';
import { Stack } from '#shell/columns.tsx';
import type { MeasureSearch } from '#shell/page-search.ts';
import { untouched } from '#shell/refresh-figures.ts';
import { RestNotHere } from '#shell/rest-not-here.tsx';
import { HowToRead } from './how-to-read.tsx';
import { behindLines, isOverTime } from './marks-behind.ts';
import { howToRead } from './reading-lines.ts';

type MeasureChartsProps = Readonly<{ view: MeasureView; search: MeasureSearch }>;

export type PictureProps<Chart extends MeasureChart = MeasureChart> = MeasureChartsProps &
  Readonly<{ chart: Chart }>;

type Pictures = {
  [Kind in MeasureChart['kind']]: () => Promise<
    ComponentType<PictureProps<Extract<MeasureChart, { kind: Kind }>>>
  >;
};

const level = async () => (await import('./level-card.tsx')).LevelCard;

/** How each kind of chart is drawn. A measure has one or two: the others are not fetched for it. */
const pictures: Pictures = {
  control: async () => (await import('./control-card.tsx')).ControlCard,
  'running-total': async () => (await import('./total-card.tsx')).TotalCard,
  trend: level,
  stock: level,
  interval: async () => (await import('./interval-card.tsx')).IntervalCard,
  funnel: async () => (await import('./funnel-card.tsx')).FunnelCard,
  backlog: async () => (await import('./backlog-card.tsx')).BacklogCard,
  milestones: async () => (await import('./milestone-card.tsx')).MilestoneCard,
};

/** The pictures of a measure, the one that suits it first, each with how to read it. */
export function MeasureCharts({ view, search }: MeasureChartsProps) {
  return (
    <Stack>
      {view.charts.map((chart) => (
        <Card
          key={chart.key}
          footer={
            <HowToRead
              lines={[
                ...howToRead(chart, view.definition.better, view.grain),
                ...(isOverTime(chart) ? behindLines(view, search) : []),
              ]}
            />
          }
        >
          <Picture chart={chart} view={view} search={search} />
        </Card>
      ))}
    </Stack>
  );
}

/** Its code is asked for as figures are: Suspense would hold a chart back that is here already. */
function Picture(props: PictureProps) {
  const { kind } = props.chart;
  const { data, isError } = useQuery({
    queryKey: ['picture', kind],
    // A picture of one kind is only ever given a chart of that kind.
    queryFn: async () => ({ Card: (await pictures[kind]()) as ComponentType<PictureProps> }),
    meta: untouched,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (isError) return <RestNotHere />;
  if (data === undefined) return <Skeleton height="22rem" label="Loading the chart" />;
  return <data.Card {...props} />;
}
