import type { ImprovementView, PlanView } from '@plumbline/contract/plan/plan-view';
import { Section } from '#shell/section.tsx';
import { Owner } from './action-table.tsx';
import { InspectionDates } from './inspection-dates.tsx';
import { improvementTag } from './plan-tags.ts';
import { improvementsNote } from './plan-words.ts';
import { Quoted } from './quoted.tsx';
import { StackedTable } from './stacked-table.tsx';
import { Referred, TagMark } from './tag.tsx';

type InspectionViewProps = Readonly<{ view: PlanView }>;

/** The inspection itself: its days, and what it asked for short of a cause of concern. */
export function InspectionView({ view }: InspectionViewProps) {
  const { timeline, improvements } = view;
  return (
    <>
      <Section title="The inspection, day by day">
        {timeline.length === 0 ? (
          <p>No dates of the inspection are held.</p>
        ) : (
          <InspectionDates dates={timeline} />
        )}
      </Section>
      <Section title="Areas for improvement" note={improvementsNote(improvements)}>
        {improvements.length === 0 ? null : <Improvements improvements={improvements} />}
      </Section>
    </>
  );
}

function Improvements({ improvements }: Readonly<{ improvements: readonly ImprovementView[] }>) {
  return (
    <StackedTable
      caption="Areas for improvement"
      name={{
        header: 'Area',
        share: 42,
        cell: (improvement) => (
          <div>
            <Referred mark={improvement.ref}>{improvement.title}</Referred>
            <Quoted of={improvement} />
          </div>
        ),
      }}
      columns={[
        {
          header: 'Lead',
          share: 26,
          cell: ({ owner }) => (owner === null ? 'Nobody named' : <Owner owner={owner} />),
        },
        {
          header: 'State',
          share: 32,
          cell: (one) => (
            <div>
              <TagMark tag={improvementTag(one)} />
              <p>{one.closed}</p>
            </div>
          ),
        },
      ]}
      groups={[{ key: 'all', rows: improvements }]}
      rowKey={({ ref }) => ref}
    />
  );
}
