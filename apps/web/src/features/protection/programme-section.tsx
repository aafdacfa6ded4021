import { StackedCountsChart } from '@plumbline/charts/react/stacked-counts-chart';
import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { Empty } from '@plumbline/ui/empty';
import { Link } from '@tanstack/react-router';
import { Card } from '#shell/card.tsx';
import { protectionFiles } from '#shell/chart-files.ts';
import { Columns, Stack } from '#shell/columns.tsx';
import { MeasurePageLink } from '#shell/measure-page-link.tsx';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { Status } from '#shell/status.tsx';
import { useOpenSchedule } from '#shell/use-open-schedule.ts';
import { ProgrammeKeyFigures } from './programme-key-figures.tsx';
import { ProgrammeLedger } from './programme-ledger.tsx';
import { ProgrammeTeams } from './programme-teams.tsx';
import {
  programmeCategories,
  programmeChartSentence,
  programmeNote,
  programmeRows,
  scheduleBehindPart,
} from './programme-view.ts';

type ProgrammeSectionProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

const title = 'Risk programme';

/** The year's schedule as it was frozen and what became of it: apart from the volume, always. */
export function ProgrammeSection({ view, search }: ProgrammeSectionProps) {
  const open = useOpenSchedule();
  const { programme, period } = view;
  if (programme === null) {
    return (
      <Section title={title} id="programme">
        <Empty
          title={`No schedule for ${period.yearLabel}`}
          why="The risk programme is read from a schedule of premises with their first due dates."
          action={<Link to="/data">Import the schedule</Link>}
        />
      </Section>
    );
  }
  return (
    <Section
      title={title}
      id="programme"
      note={programmeNote(view)}
      aside={
        <>
          <Status status={programme.status} /> <MeasurePageLink measure="2.2.1a" search={search} />
        </>
      }
    >
      <ProgrammeKeyFigures programme={programme} scope={view} />
      <Columns shape="even">
        <Stack>
          <Card>
            <StackedCountsChart
              title="What became of the audits due so far"
              sentence={programmeChartSentence(programme)}
              tableCaption="Scheduled audits due so far, by risk band and what became of them"
              rowName="Risk band"
              unit="audits due"
              categories={programmeCategories}
              rows={programmeRows(programme)}
              openText="Open these scheduled audits"
              onOpen={(point) => open(scheduleBehindPart(point, view))}
              {...protectionFiles({ view, search }, 'programme')}
            />
          </Card>
          <Card>
            <ProgrammeTeams programme={programme} scope={view} />
          </Card>
        </Stack>
        <Card>
          <ProgrammeLedger programme={programme} scope={view} />
        </Card>
      </Columns>
    </Section>
  );
}
