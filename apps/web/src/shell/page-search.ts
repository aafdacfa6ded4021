import { listOf, pageOf, type SearchText, textOf, wordOf } from './search-text.ts';

/** The period a page speaks of; without one, the service's own choice. */
export type PeriodSearch = Readonly<{ period?: string | undefined }>;

/** The period of the Board or of a measure, as known today or on a past day. */
export type BoardSearch = PeriodSearch & Readonly<{ known?: string | undefined }>;

/** The period and filters of the Protection page. */
export type ProtectionSearch = PeriodSearch &
  Readonly<{
    team?: string | undefined;
    riskBand?: string | undefined;
    origin?: string | undefined;
    /** The catch-up plan being tried: officers, audits a week each and weeks of leave, with commas. */
    plan?: string | undefined;
  }>;

/** Which audits stand behind a number; `standings` is a list with commas. */
export type AuditsSearch = Readonly<{
  from?: string | undefined;
  to?: string | undefined;
  standings?: string | undefined;
  team?: string | undefined;
  /** 'yes' for the audits that name no team. */
  withoutTeam?: string | undefined;
  /** 'yes' for the audits of an officer month without recorded time. */
  withoutTime?: string | undefined;
  /** 'yes' for the audits of an officer month with recorded time. */
  withTime?: string | undefined;
  officer?: string | undefined;
  riskBand?: string | undefined;
  origin?: string | undefined;
  outcome?: string | undefined;
  page?: number | string | undefined;
}>;

export function periodSearch(search: SearchText): PeriodSearch {
  return { period: textOf(search, 'period') };
}

export function boardSearch(search: SearchText): BoardSearch {
  return { period: textOf(search, 'period'), known: textOf(search, 'known') };
}

export function protectionSearch(search: SearchText): ProtectionSearch {
  return {
    period: textOf(search, 'period'),
    team: textOf(search, 'team'),
    riskBand: textOf(search, 'riskBand'),
    origin: textOf(search, 'origin'),
    plan: textOf(search, 'plan'),
  };
}

/** Whether an address says which months to list. */
export function hasMonths({ from, to }: AuditsSearch): boolean {
  return from !== undefined && to !== undefined;
}

export function auditsSearch(search: SearchText): AuditsSearch {
  return {
    from: textOf(search, 'from'),
    to: textOf(search, 'to'),
    standings: listOf(search, 'standings'),
    team: textOf(search, 'team'),
    withoutTeam: textOf(search, 'withoutTeam'),
    withoutTime: textOf(search, 'withoutTime'),
    withTime: textOf(search, 'withTime'),
    officer: textOf(search, 'officer'),
    riskBand: textOf(search, 'riskBand'),
    origin: textOf(search, 'origin'),
    outcome: textOf(search, 'outcome'),
    page: pageOf(search, 'page'),
  };
}

/** Which scheduled audits stand behind a number; `states` is a list with commas. */
export type ScheduleSearch = PeriodSearch &
  Readonly<{
    states?: string | undefined;
    /** A list with commas, too. */
    riskBands?: string | undefined;
    team?: string | undefined;
    /** 'yes' for the scheduled audits that name no team. */
    withoutTeam?: string | undefined;
    rescheduled?: string | undefined;
    neverAudited?: string | undefined;
    page?: number | string | undefined;
  }>;

export function scheduleSearch(search: SearchText): ScheduleSearch {
  return {
    period: textOf(search, 'period'),
    states: listOf(search, 'states'),
    riskBands: listOf(search, 'riskBands'),
    team: textOf(search, 'team'),
    withoutTeam: textOf(search, 'withoutTeam'),
    rescheduled: textOf(search, 'rescheduled'),
    neverAudited: textOf(search, 'neverAudited'),
    page: pageOf(search, 'page'),
  };
}

/** Which rows of a preview are in sight. */
const shownVerdicts = ['new', 'changed', 'same', 'refused', 'waiting', 'missing'] as const;

export type ShownVerdict = (typeof shownVerdicts)[number];

type ImportSearch = Readonly<{ show?: ShownVerdict | undefined }>;

export function importSearch(search: SearchText): ImportSearch {
  return { show: wordOf(search, 'show', shownVerdicts) };
}
