import { BulletCell } from '@plumbline/charts/react/bullet-cell';
import { Sparkline } from '@plumbline/charts/react/sparkline';
import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import { Link } from '@tanstack/react-router';
import { AuditsLink } from '#shell/audits-link.tsx';
import { protectionCsv } from '#shell/csv-link.ts';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { Status } from '#shell/status.tsx';
import { TableFoot } from '#shell/table-foot.tsx';
import styles from './teams-section.module.css';
import {
  auditsWithoutTeam,
  expectedText,
  largestOfTeams,
  notAllocatedWords,
  type TeamRow,
  teamRows,
  teamsSentence,
  teamsTitle,
} from './teams-view.ts';

type TeamsSectionProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** Each team against its share of the target, where there is one. */
export function TeamsSection({ view, search }: TeamsSectionProps) {
  const isJudged = view.volume.noTargetReason === null;
  return (
    <Section title={teamsTitle(view)} id="teams" note={<TeamsNote view={view} />}>
      <DataTable
        caption={
          isJudged
            ? 'Audits by team against its share of what is expected by now'
            : 'Audits by team'
        }
        captionStyle="hidden"
        columns={columnsFor({ largest: largestOfTeams(view.teams), isJudged })}
        rows={teamRows(view)}
        rowKey={(row) => row.team}
        rowNote={({ merged }) => merged}
        empty="No team has done audits in these months."
      />
      <TableFoot csvHref={protectionCsv('teams', search)} of="teams">
        <span className={styles.barsNote}>
          Bars: audits done.
          {isJudged ? " The upright line: the team's share of what is expected by now." : ''}
        </span>
      </TableFoot>
    </Section>
  );
}

function TeamsNote({ view }: Readonly<{ view: ProtectionView }>) {
  const words = notAllocatedWords(view);
  const audits = auditsWithoutTeam(view);
  if (words === null) return teamsSentence(view);
  return (
    <>
      {teamsSentence(view)}{' '}
      {audits === null ? (
        words.count
      ) : (
        <Link to="/audits" search={audits}>
          {words.count}
        </Link>
      )}{' '}
      {words.rest}
    </>
  );
}

type Shown = Readonly<{
  /** The largest figure of the bars. */
  largest: number;
  isJudged: boolean;
}>;

const expectedColumn: Column<TeamRow> = {
  key: 'expected',
  header: 'Expected by now',
  align: 'right',
  cell: expectedText,
};

function columnsFor({ largest, isJudged }: Shown): readonly Column<TeamRow>[] {
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
    ...(isJudged ? [expectedColumn] : []),
    { key: 'status', header: 'Status', cell: ({ status }) => <Status status={status} /> },
    {
      key: 'share',
      header: isJudged ? 'Against its share' : 'Done, as a bar',
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
