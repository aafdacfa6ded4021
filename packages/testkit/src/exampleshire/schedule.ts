import { type DayNumber, dayOf, dayText } from '../calendar.ts';
import type { ScheduleCells } from '../source-columns.ts';
import type { AuditRecord } from './audit-record.ts';
import type { ExampleshireRecords } from './audits.ts';
import type { ProgrammeItem } from './programme.ts';
import type { YearProgramme } from './programmes.ts';
import { teamOf } from './teams.ts';

/** The day each year's schedule was frozen: what was known then of last audits stays as it was. */
const frozenOn: Readonly<Record<number, string>> = {
  2023: '2023-04-10',
  2024: '2024-04-04',
};

/** A year's schedule as an export of the given day has it, in order of first due date. */
export function scheduleCellsOn(
  records: ExampleshireRecords,
  startYear: number,
  day: DayNumber,
): readonly ScheduleCells[] {
  const programme = programmeOf(records, startYear);
  const last = lastAudits(records.audits, startYear);
  return [...programme.items]
    .sort((one, other) => one.firstDue - other.firstDue || compareIds(one, other))
    .map((item, index) => ({
      schedule_id: `EXS-${startYear - 2000}-${String(index + 1).padStart(4, '0')}`,
      ...itemCells(item, programme, day),
      last_audited_on: text(last.get(item.premises.id) ?? item.premises.auditedBefore),
    }));
}

/** The risk programme of the financial year that starts in `startYear`. Throws when there was none. */
function programmeOf(records: ExampleshireRecords, startYear: number): YearProgramme {
  const found = records.programmes.find((programme) => programme.startYear === startYear);
  if (!found) throw new RangeError(`Exampleshire had no risk programme in ${startYear}`);
  return found;
}

function itemCells(item: ProgrammeItem, { startYear }: YearProgramme, day: DayNumber) {
  const { premises, firstDue } = item;
  const rescheduled = knownOn(item.rescheduled, day);
  const removed = knownOn(item.removed, day);
  const rebanded = knownOn(item.rebanded, day);
  return {
    premises_id: premises.id,
    financial_year: `${startYear}-${String(startYear + 1).slice(2)}`,
    risk_band: premises.band,
    team_id: teamOf(premises.area, dayOf(frozenOn[startYear] ?? '')),
    first_due_date: dayText(firstDue),
    current_due_date: dayText(rescheduled?.to ?? firstDue),
    removed_on: text(removed?.on ?? null),
    removed_reason: removed?.reason ?? '',
    rebanded_to: rebanded?.to ?? '',
    rebanded_on: text(rebanded?.on ?? null),
  };
}

/** The last audit of each premises before the year, as far as it was entered when frozen. */
function lastAudits(
  audits: readonly AuditRecord[],
  startYear: number,
): ReadonlyMap<string, DayNumber> {
  const yearStart = dayOf(`${startYear}-04-01`);
  const frozen = dayOf(frozenOn[startYear] ?? '');
  const last = new Map<string, DayNumber>();
  for (const { activity, origin, premises, completed, keyed } of audits) {
    if (activity !== 'audit' || origin === 'follow-up' || completed === null) continue;
    if (completed >= yearStart || keyed > frozen) continue;
    last.set(premises.id, Math.max(completed, last.get(premises.id) ?? completed));
  }
  return last;
}

function knownOn<T extends Readonly<{ on: DayNumber }>>(fact: T | null, day: DayNumber): T | null {
  return fact !== null && fact.on <= day ? fact : null;
}

function compareIds(one: ProgrammeItem, other: ProgrammeItem): number {
  return one.premises.id < other.premises.id ? -1 : 1;
}

function text(day: DayNumber | null): string {
  return day === null ? '' : dayText(day);
}
