import type { Reader } from '@plumbline/db/database';
import { monthsOfCut, totalsOfCut } from '@plumbline/db/queries/observations';
import { auditsPerOfficerMonth } from '@plumbline/domain/measure/audit-measures';
import type { Month } from '@plumbline/domain/period/month';
import { type Slice, sliceValue } from '@plumbline/domain/slice/slice';

export type Span = { readonly revision: number; readonly from: Month; readonly to: Month };

/** An officer's audits in the months they had time, and that time in full-time months. */
export type TimedAudits = { readonly audits: number; readonly time: number };

const { measure } = auditsPerOfficerMonth;

/** The timed audits of each officer over a span: what the Board's rate is the sum of. */
export async function timedAudits(
  db: Reader,
  { revision, from, to }: Span,
): Promise<ReadonlyMap<string, TimedAudits>> {
  const rows = await totalsOfCut(db, { revision, measure, to }, { splitBy: 'officer', from });
  return new Map(
    rows.map(({ slice, numerator, denominator }) => [
      officerOf(slice),
      { audits: numerator, time: roundTime(denominator ?? 0) },
    ]),
  );
}

/** The officer months of a span that had time: full-time months by officer and month. */
export async function officerMonths(
  db: Reader,
  { revision, from, to }: Span,
): Promise<ReadonlyMap<string, ReadonlyMap<Month, number>>> {
  const rows = await monthsOfCut(db, { revision, measure, to }, { splitBy: 'officer', from });
  const byOfficer = new Map<string, Map<Month, number>>();
  for (const { slice, period, denominator } of rows) {
    const officer = officerOf(slice);
    const months = byOfficer.get(officer) ?? new Map<Month, number>();
    byOfficer.set(officer, months.set(period as Month, denominator ?? 0));
  }
  return byOfficer;
}

/** Sums of tenths: 0.1 + 0.2 must read as 0.3. */
export function roundTime(months: number): number {
  return Math.round(months * 1000) / 1000;
}

/** The officer that a slice of one is of. */
export const officerOf = (slice: string): string => sliceValue(slice as Slice, 'officer') ?? '';
