import { isMonth } from '@plumbline/domain/period/month';
import { countingNumberOf, listOf, type SearchText, textOf, wordOf } from './search-text.ts';

/** The period a page speaks of; without one, the service's own choice. */
export type PeriodSearch = Readonly<{ period?: string | undefined }>;

/** The period and filters of the Protection page. */
export type ProtectionSearch = PeriodSearch &
  Readonly<{
    team?: string | undefined;
    riskBand?: string | undefined;
    origin?: string | undefined;
  }>;

/** Which audits stand behind a number; `standings` is a list with commas. */
export type AuditsSearch = Readonly<{
  from?: string | undefined;
  to?: string | undefined;
  standings?: string | undefined;
  team?: string | undefined;
  officer?: string | undefined;
  riskBand?: string | undefined;
  origin?: string | undefined;
  outcome?: string | undefined;
  page?: number | undefined;
}>;

export function periodSearch(search: SearchText): PeriodSearch {
  return { period: textOf(search, 'period') };
}

export function protectionSearch(search: SearchText): ProtectionSearch {
  return {
    period: textOf(search, 'period'),
    team: textOf(search, 'team'),
    riskBand: textOf(search, 'riskBand'),
    origin: textOf(search, 'origin'),
  };
}

/** Whether an address says which months to list. */
export function hasMonths({ from, to }: AuditsSearch): boolean {
  return from !== undefined && to !== undefined && isMonth(from) && isMonth(to);
}

export function auditsSearch(search: SearchText): AuditsSearch {
  return {
    from: textOf(search, 'from'),
    to: textOf(search, 'to'),
    standings: textOf(search, 'standings'),
    team: textOf(search, 'team'),
    officer: textOf(search, 'officer'),
    riskBand: textOf(search, 'riskBand'),
    origin: textOf(search, 'origin'),
    outcome: textOf(search, 'outcome'),
    page: countingNumberOf(search, 'page'),
  };
}

/** Which scheduled audits stand behind a number; `states` is a list with commas. */
export type ScheduleSearch = PeriodSearch &
  Readonly<{
    states?: string | undefined;
    riskBand?: string | undefined;
    team?: string | undefined;
    rescheduled?: 'yes' | undefined;
    neverAudited?: 'yes' | undefined;
    page?: number | undefined;
  }>;

const yes = ['yes'] as const;

export function scheduleSearch(search: SearchText): ScheduleSearch {
  return {
    period: textOf(search, 'period'),
    states: listOf(search, 'states'),
    riskBand: textOf(search, 'riskBand'),
    team: textOf(search, 'team'),
    rescheduled: wordOf(search, 'rescheduled', yes),
    neverAudited: wordOf(search, 'neverAudited', yes),
    page: countingNumberOf(search, 'page'),
  };
}

/** Which rows of a preview are in sight. */
const shownVerdicts = ['new', 'changed', 'same', 'refused', 'waiting', 'missing'] as const;

export type ShownVerdict = (typeof shownVerdicts)[number];

type ImportSearch = Readonly<{ show?: ShownVerdict | undefined }>;

export function importSearch(search: SearchText): ImportSearch {
  return { show: wordOf(search, 'show', shownVerdicts) };
}
