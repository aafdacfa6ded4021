import type { ProtectionInput } from '@plumbline/contract/period/period-input';
import type {
  OutcomeFigures,
  ProgrammeFigures,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import type { Row, Table } from '@plumbline/domain/table/table';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { readProtection } from './read-protection.ts';

/** One of the page's charts as a table, under the same period and filters. */
export async function readProtectionTable(
  context: Context,
  name: string,
  input: ProtectionInput,
): Promise<Table> {
  const make = tables[name];
  if (!make) throw new AppError('not-found', `There is no table called "${name}".`);
  const view = await readProtection(context, input);
  return { name: `protection-${name}-${view.period.key}`, ...make(view) };
}

type Made = Omit<Table, 'name'>;

const text = (key: string, label: string) => ({ key, label, kind: 'text' as const });
const count = (key: string, label: string) => ({ key, label, kind: 'count' as const });

const tables: Readonly<Record<string, (view: ProtectionView) => Made>> = {
  months: ({ volume, period }) => ({
    title: `Audits by month, ${period.yearLabel}`,
    columns: [
      { key: 'month', label: 'Month', kind: 'month' },
      text('state', 'State'),
      count('audits', 'Audits'),
      count('lastYear', 'Same month last year'),
      count('runningTotal', 'Total since April'),
      count('lastYearRunningTotal', 'Total since April, last year'),
      count('expectedByNow', 'Expected by the end of the month'),
    ],
    rows: volume.months.map((row): Row => ({ ...row })),
  }),
  teams: ({ teams, period }) => ({
    title: `Audits by team, ${period.yearLabel} to the end of ${period.throughLabel ?? 'no month yet'}`,
    columns: [
      text('name', 'Team'),
      count('done', 'Audits'),
      count('expected', 'Expected by now'),
      count('target', 'Share of the annual target'),
      text('status', 'Status'),
      text('reason', 'Why'),
    ],
    rows: teams.map(({ name, done, expected, target, status }) => {
      return {
        name,
        done,
        expected,
        target,
        status: statusWords[status.word],
        reason: status.reason,
      };
    }),
  }),
  officers: ({ officers, period }) => ({
    title: `Audits per available month by officer, in order of name, ${period.yearLabel}`,
    columns: [
      text('name', 'Officer'),
      text('teamName', 'Team'),
      count('audits', 'Audits'),
      { key: 'availableMonths', label: 'Available months', kind: 'rate' },
      { key: 'rate', label: 'Audits per available month', kind: 'rate' },
    ],
    rows: officers.map((row): Row => ({ ...row })),
  }),
  'outcomes-by-month': ({ outcomes }) =>
    outcomeTable('Outcomes by month', 'Month', outcomes.byMonth),
  'outcomes-by-risk': ({ outcomes }) =>
    outcomeTable('Outcomes by risk band, twelve months', 'Risk band', outcomes.byRiskBand),
  programme: ({ programme, period }) => ({
    title: `Risk programme ${period.yearLabel}`,
    columns: programmeColumns,
    rows: programme
      ? [programme.total, ...programme.byRiskBand, ...programme.byTeam].map(programmeRow)
      : [],
  }),
  'not-counted': ({ notCounted, period }) => ({
    title: `Records that are not counted, ${period.yearLabel}`,
    columns: [text('label', 'Kind'), count('records', 'Records'), text('reason', 'Why')],
    rows: notCounted.map((row): Row => ({ ...row })),
  }),
};

const statusWords = {
  'on-plan': 'On plan',
  'near-plan': 'Near plan',
  'off-plan': 'Off plan',
  'no-status': 'No status',
} as const;

function outcomeTable(title: string, first: string, rows: readonly OutcomeFigures[]): Made {
  return {
    title,
    columns: [
      text('longLabel', first),
      count('unsatisfactory', 'Unsatisfactory'),
      count('satisfactory', 'Satisfactory'),
      count('awaiting', 'Awaiting outcome'),
      count('withOutcome', 'With an outcome'),
    ],
    rows: rows.map((row): Row => ({ ...row, withOutcome: row.satisfactory + row.unsatisfactory })),
  };
}

const programmeColumns = [
  text('label', 'Part'),
  count('scheduled', 'Scheduled as frozen'),
  count('due', 'Due so far'),
  count('doneOnTime', 'Done on time'),
  count('doneLate', 'Done late'),
  count('overdueUnder1Month', 'Overdue under 1 month'),
  count('overdue1To3Months', 'Overdue 1 to 3 months'),
  count('overdueOver3Months', 'Overdue over 3 months'),
  count('doneAhead', 'Done ahead'),
  count('notYetDue', 'Not yet due'),
  count('rescheduled', 'Rescheduled'),
  count('reBanded', 'Re-banded'),
  count('removed', 'Removed'),
  count('neverAuditedVeryHigh', 'Very high risk, never audited, outstanding'),
  { key: 'delivered', label: 'Done by the due date', kind: 'percent' as const },
];

function programmeRow(figures: ProgrammeFigures): Row {
  const { delivered, ...counts } = figures;
  return { ...counts, delivered: delivered.kind === 'ratio' ? delivered.value : null };
}
