import { SmallMultiplesChart } from '@plumbline/charts/react/small-multiples-chart';
import type { MeasureView, SplitView } from '@plumbline/contract/measure/measure-view';
import { Card } from '#shell/card.tsx';
import { Stack } from '#shell/columns.tsx';
import type { MeasureSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { takenAway } from './chart-frame-for.tsx';
import { HowToRead } from './how-to-read.tsx';
import { chartAim, pointName } from './measure-view.ts';
import { howToReadParts } from './reading-lines.ts';

type MeasureSplitsProps = Readonly<{ view: MeasureView; search: MeasureSearch }>;

/** The parts of a measure as small charts on one scale. */
export function MeasureSplits({ view, search }: MeasureSplitsProps) {
  if (view.splits.length === 0) return null;
  return (
    <Section title="Its parts" note="On one scale, in the order of the service">
      <Stack>
        {view.splits.map((split) => (
          <Card key={split.key} footer={<HowToRead lines={howToReadParts(split)} />}>
            <Split split={split} view={view} search={search} />
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

function Split({ split, view, search }: MeasureSplitsProps & Readonly<{ split: SplitView }>) {
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
        points: months.map(({ month, label: longLabel, value, text }, place) => ({
          key: month,
          longLabel,
          value,
          text,
          begins: beginsAnew(split, month, months[place - 1]?.month),
        })),
      }))}
      unit={view.unit}
      pointName={pointName(view)}
      beginsName={split.startsAnew ? undefined : 'Counted otherwise from'}
      aim={chartAim(split.aim)}
      {...takenAway(view, { key: `by-${split.key}`, title: split.title }, search)}
    />
  );
}

/** Whether no line leads to a month: the year begins, or it is counted otherwise from there on. */
function beginsAnew(
  { startsAnew, changes }: SplitView,
  month: string,
  before: string | undefined,
): boolean {
  const isChanged = changes.some((change) => change <= month && change > (before ?? month));
  return isChanged || (startsAnew && month.endsWith('-04'));
}
