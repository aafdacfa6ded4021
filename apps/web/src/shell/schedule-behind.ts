import type { PeriodView } from '@plumbline/contract/period/period-view';
import type { ProtectionFilters } from '@plumbline/contract/protection/protection-view';
import type { ProgrammeState } from '@plumbline/domain/programme/read-programme';
import type { ScheduleSearch } from './page-search.ts';

/** Whose programme a figure speaks of. */
export type ProgrammeScope = Readonly<{ period: PeriodView; filters: ProtectionFilters }>;

/** Which part of the schedule a figure counts; nothing said takes all of it. */
export type ScheduleCut = Readonly<{
  states?: readonly ProgrammeState[];
  riskBands?: readonly string[];
  team?: string;
  withoutTeam?: 'yes';
  rescheduled?: 'yes';
  neverAudited?: 'yes';
}>;

/** The address of the scheduled audits behind a figure: its year, the page's filters, its own cut. */
export function scheduleBehind(
  { period, filters }: ProgrammeScope,
  { states, riskBands, ...cut }: ScheduleCut = {},
): ScheduleSearch {
  return {
    period: period.key,
    riskBands: filters.riskBand ?? riskBands?.join(','),
    team: filters.team ?? undefined,
    states: states?.join(','),
    ...cut,
  };
}
