import { BulletCell } from '@plumbline/charts/react/bullet-cell';
import { Sparkline } from '@plumbline/charts/react/sparkline';
import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import { AuditsLink } from '#shell/audits-link.tsx';
import { protectionCsv } from '#shell/csv-link.ts';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { Status } from '#shell/status.tsx';
import { TableFoot } from '#shell/table-foot.tsx';
import styles from './teams-section.module.css';
import { largestOfTeams, type TeamRow, teamRows, teamsSentence } from './teams-view.ts';

type TeamsSectionProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** Each team against its share of the target. */
export function TeamsSection({ view, search }: TeamsSectionProps) {
  return (
    <Section title="Teams against their share" id="teams" note={teamsSentence(view)}>
      <DataTable
        caption="Audits by team against its share of what is expected by now"
        captionStyle="hidden"
        columns={columnsFor(largestOfTeams(view.teams))}
        rows={teamRows(view)}
        rowKey={(row) => row.team}
        empty="No team has done audits in these months."
      />
      <TableFoot csvHref={protectionCsv('teams', search)} of="teams">
        <span className={styles.barsNote}>
          Bars: audits done. The upright line: the team's share of what is expected by now.
        </span>
      </TableFoot>
    </Section>
  );
}

function columnsFor(largest: number): readonly Column<TeamRow>[] {
  return [
    { key: 'team', header: 'Team', cell: ({ name }) => name },
    {
      key: 'done',
      header: 'Done',
      align: 'right',
      cell: ({ done, audits, name }) => (
        <strong>
          <AuditsLink count={done} audits={audits} of={`audits by ${name}`} />
        </strong>
      ),
    },
    {
      key: 'expected',
      header: 'Expected by now',
      align: 'right',
      cell: ({ expected }) => (expected === null ? 'none agreed' : formatCount(expected)),
    },
    { key: 'status', header: 'Status', cell: ({ status }) => <Status status={status} /> },
    {
      key: 'share',
      header: 'Against its share',
      phone: 'hidden',
      cell: ({ name, done, expected }) => (
        <BulletCell
          value={done}
          share={expected}
          largest={largest}
          label={`${name}: ${countOf(done, 'audit')}${expected === null ? '' : `, ${formatCount(expected)} expected by now`}`}
        />
      ),
    },
    {
      key: 'months',
      header: 'By month',
      phone: 'hidden',
      cell: ({ trend, trendEnds, trendLabel }) => (
        <Sparkline values={trend} last={trendEnds} label={trendLabel} />
      ),
    },
  ];
}
