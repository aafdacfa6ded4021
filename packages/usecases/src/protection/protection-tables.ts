import type {
  OutcomeFigures,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import { wholeShares } from '@plumbline/domain/aggregate/whole-shares';
import { unsatisfactoryShare } from '@plumbline/domain/measure/audit-measures';
import { noShareWords } from '@plumbline/domain/sentence/no-share-words';
import { statusNames } from '@plumbline/domain/status/status-names';
import type { Column, Row } from '@plumbline/domain/table/table';
import type { PageTable } from '../figures/page-table.ts';
import { programmeTable } from './programme-table.ts';
import { totalSentence } from './volume.ts';

const text = (key: string, label: string): Column => ({ key, label, kind: 'text' });
const count = (key: string, label: string): Column => ({ key, label, kind: 'count' });
const percent = (key: string, label: string): Column => ({ key, label, kind: 'percent' });
const rate = (key: string, label: string): Column => ({ key, label, kind: 'rate' });
const month: Column = { key: 'month', label: 'Month', kind: 'month' };

/** The charts of the Protection page as tables, by the names that their files have. */
export const protectionTables: Readonly<Record<string, (view: ProtectionView) => PageTable>> = {
  months: monthsTable,
  teams: teamsTable,
  officers: officersTable,
  'outcomes-by-month': ({ outcomes }) => ({
    title: 'Outcomes by month',
    sentence: outcomes.sentence,
    columns: [month, ...outcomeColumns],
    rows: outcomes.byMonth.map((row) => ({ month: row.key, ...outcomeRow(row) })),
  }),
  'outcomes-by-risk': ({ outcomes }) => ({
    title: 'Outcomes by risk band, twelve months',
    sentence: outcomes.sentence,
    columns: [text('band', 'Risk band'), ...outcomeColumns],
    rows: outcomes.byRiskBand.map((row) => ({ band: row.label, ...outcomeRow(row) })),
  }),
  programme: programmeTable,
  'not-counted': ({ notCounted, period }) => ({
    title: `Records that are not counted, ${period.yearLabel}`,
    sentence: '',
    columns: [text('label', 'Kind'), count('records', 'Records'), text('reason', 'Why')],
    rows: notCounted.map((row): Row => ({ ...row })),
  }),
};

const stateWords = { complete: 'Complete', unfinished: 'Unfinished', ahead: 'Not yet' } as const;

function monthsTable({ volume, period }: ProtectionView): PageTable {
  return {
    title: `Audits by month, ${period.yearLabel}`,
    sentence: totalSentence(volume),
    columns: [
      month,
      text('state', 'State'),
      count('audits', 'Audits'),
      count('lastYear', 'Same month last year'),
      count('runningTotal', 'Total since April'),
      count('lastYearRunningTotal', 'Total since April, last year'),
      count('expectedByNow', 'Expected by the end of the month'),
      count('low', 'Year end, low'),
      count('high', 'Year end, high'),
    ],
    rows: volume.months.map((row, place) => ({
      month: row.month,
      state: stateWords[row.state],
      audits: row.audits,
      lastYear: row.lastYear,
      runningTotal: row.runningTotal,
      lastYearRunningTotal: row.lastYearRunningTotal,
      expectedByNow: row.expectedByNow,
      ...yearEndOf(volume, place),
    })),
  };
}

/** The range that holds the year end eight times in ten, in the row of the last month. */
function yearEndOf({ landing, months }: ProtectionView['volume'], place: number) {
  const forecast = place === months.length - 1 ? landing?.forecast : null;
  return { low: forecast?.low80 ?? null, high: forecast?.high80 ?? null };
}

function teamsTable({ teams, notAllocated, period }: ProtectionView): PageTable {
  return {
    title: `Audits by team, ${period.yearLabel}`,
    sentence: teams.map((team) => team.sentence).join(' '),
    columns: [
      text('name', 'Team'),
      count('done', 'Audits'),
      count('expected', 'Expected by now'),
      count('target', 'Share of the annual target'),
      text('status', 'Status'),
      text('reason', 'Why'),
      text('merged', 'What became of the team'),
    ],
    rows: [
      ...teams.map(({ name, done, expected, target, status, merged }) => {
        const { word, reason } = status;
        return { name, done, expected, target, status: statusNames[word], reason, merged };
      }),
      ...(notAllocated === 0 ? [] : [withoutTeam(notAllocated)]),
    ],
  };
}

/** So that the rows add up to the audits of the year. */
function withoutTeam(done: number): Row {
  const reason = 'These audits name no team.';
  return {
    name: 'No team named',
    done,
    expected: null,
    target: null,
    status: '',
    reason,
    merged: null,
  };
}

function officersTable({ officers, period }: ProtectionView): PageTable {
  return {
    title: `Audits per available month by officer, in order of name, ${period.yearLabel}`,
    sentence: officers.sentence,
    columns: [
      text('name', 'Officer'),
      text('teamName', 'Team'),
      count('audits', 'Audits'),
      count('auditsInTime', 'Audits in months with time'),
      rate('availableMonths', 'Available months'),
      rate('rate', 'Audits per available month'),
    ],
    rows: officers.rows.map((row): Row => {
      const { name, teamName, audits, auditsInTime, availableMonths } = row;
      return {
        name,
        teamName,
        audits,
        auditsInTime,
        availableMonths,
        rate: row.rate ?? row.noRateReason,
      };
    }),
  };
}

const outcomeColumns: readonly Column[] = [
  count('unsatisfactory', 'Unsatisfactory'),
  count('satisfactory', 'Satisfactory'),
  count('withOutcome', 'With an outcome'),
  percent('unsatisfactoryShare', 'Unsatisfactory, share'),
  percent('satisfactoryShare', 'Satisfactory, share'),
  count('awaiting', 'Awaiting outcome'),
];

function outcomeRow({ unsatisfactory, satisfactory, awaiting }: OutcomeFigures): Row {
  const base = unsatisfactory + satisfactory;
  const tooFew = noShareWords(base, unsatisfactoryShare.minimumBase);
  // As on the screen: the two add up to 100.
  const [shareFound = 0, shareClear = 0] = wholeShares([unsatisfactory, satisfactory]);
  return {
    unsatisfactory,
    satisfactory,
    withOutcome: base,
    unsatisfactoryShare: tooFew ?? shareFound,
    satisfactoryShare: tooFew ?? shareClear,
    awaiting,
  };
}
