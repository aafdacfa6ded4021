import type { PeriodView } from '@plumbline/contract/period/period-view';
import type { ProtectionFilters, VolumeView } from '@plumbline/contract/protection/protection-view';
import { months, toMonth } from '@plumbline/domain/period/month';
import type { AuditsSearch } from './page-search.ts';

/** The months that a figure was counted over, both included. */
export type Span = Readonly<{ from: string; to: string }>;

const unfiltered: ProtectionFilters = { team: null, riskBand: null, origin: null };

/** The address of the audits behind a figure: its months, the page's filters and its own cut. */
export function auditsBehind(
  { from, to }: Span,
  filters: ProtectionFilters = unfiltered,
  cut: Omit<AuditsSearch, 'from' | 'to' | 'page'> = {},
): AuditsSearch {
  return {
    from,
    to,
    team: filters.team ?? undefined,
    riskBand: filters.riskBand ?? undefined,
    origin: filters.origin ?? undefined,
    ...cut,
  };
}

/** The complete months of the year so far; null before any has ended. */
export function yearSoFar(period: PeriodView, { months }: Pick<VolumeView, 'months'>): Span | null {
  const april = months[0]?.month;
  return april === undefined || period.through === null
    ? null
    : { from: april, to: period.through };
}

/** The months of the year up to now, the one under way included; null where none has begun. */
export function yearUpToNow(
  period: PeriodView,
  { months }: Pick<VolumeView, 'months'>,
): Span | null {
  const april = months[0]?.month;
  const to = period.unfinished ?? period.through;
  return april === undefined || to === null ? null : { from: april, to };
}

/** The same months of the year before. */
export function yearBefore({ from, to }: Span): Span {
  return { from: months.offset(toMonth(from), -12), to: months.offset(toMonth(to), -12) };
}

/** One month by itself. */
export function oneMonth(month: string): Span {
  return { from: month, to: month };
}
