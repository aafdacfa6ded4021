import { SmallMultiplesChart } from '@plumbline/charts/react/small-multiples-chart';
import type { MeasureView, SplitView } from '@plumbline/contract/measure/measure-view';
import { Card } from '#shell/card.tsx';
import { Stack } from '#shell/columns.tsx';
import { Section } from '#shell/section.tsx';
import { chartAim } from './measure-view.ts';

/** The parts of a measure as small charts on one scale. */
export function MeasureSplits({ view }: Readonly<{ view: MeasureView }>) {
  if (view.splits.length === 0) return null;
  return (
    <Section title="Its parts" note="On one scale, in the order of the service">
      <Stack>
        {view.splits.map((split) => (
          <Card key={split.key}>
            <Split split={split} view={view} />
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

function Split({ split, view }: Readonly<{ split: SplitView; view: MeasureView }>) {
  return (
    <SmallMultiplesChart
      title={split.title}
      sentence={split.sentence}
      tableCaption={`${view.name}, ${split.title.toLowerCase()}`}
      headingLevel={3}
      panels={split.panels.map(({ key, label, note, months }) => ({
        key,
        label,
        note,
        points: months.map(({ month, label: longLabel, value, text }) => ({
          key: month,
          longLabel,
          value,
          text,
        })),
      }))}
      unit={view.unit}
      aim={chartAim(split.aim)}
      download={{ fileName: `measure-${view.measure}-${split.key}`, source: view.source }}
    />
  );
}
