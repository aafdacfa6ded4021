import { listOf, pageOf, type SearchText, textsOf, wordOf } from './search-text.ts';

/** The period a page speaks of; without one, the service's own choice. */
export type PeriodSearch = Readonly<{ period?: string | undefined }>;

/** The period of the Board or of a measure, as known today or on a past day. */
export type BoardSearch = PeriodSearch & Readonly<{ known?: string | undefined }>;

/** The Board, and which of its measures are listed in what order. */
export type BoardTableSearch = Omit<MeasuresSearch, 'tier' | 'kind'> &
  Readonly<{
    /** 'last-year' for the same period a year before, beside the figures. */
    beside?: string | undefined;
  }>;

/** A measure: its period, as known today or on a past day, and what its pictures show. It is all text. */
export type MeasureSearch = BoardSearch &
  Readonly<{
    /** 'hidden'; without it the days of the inspection are drawn. */
    dates?: string | undefined;
    /** 'shown' sets figures on both sides of a new definition beside each other. */
    across?: string | undefined;
  }>;

/** The measures to list: which of them, in what order, for which period. It is all text, as of the plan. */
export type MeasuresSearch = BoardSearch &
  Readonly<{
    /** The reference of a priority of the plan. */
    part?: string | undefined;
    tier?: string | undefined;
    /** A time basis. */
    kind?: string | undefined;
    /** A computed status. */
    status?: string | undefined;
    /** The name of a post. */
    owner?: string | undefined;
    /** How fresh the figures are. */
    fresh?: string | undefined;
    /** Words that a measure has to have. */
    text?: string | undefined;
    /** Without it, the order of the plan. */
    sort?: string | undefined;
  }>;

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
  /** The past day whose knowledge is listed. */
  known?: string | undefined;
  page?: number | string | undefined;
}>;

export function boardSearch(search: SearchText): BoardSearch {
  return textsOf(search, ['period', 'known']);
}

export function boardTableSearch(search: SearchText): BoardTableSearch {
  const { tier: _, kind: __, ...asked } = measuresSearch(search);
  return { ...asked, ...textsOf(search, ['beside']) };
}

export function measureSearch(search: SearchText): MeasureSearch {
  return textsOf(search, ['period', 'known', 'dates', 'across']);
}

export function measuresSearch(search: SearchText): MeasuresSearch {
  return {
    ...textsOf(search, ['period', 'known', 'part', 'tier', 'kind', 'status', 'fresh', 'sort']),
    owner: listOf(search, 'owner'),
    text: listOf(search, 'text'),
  };
}

export function protectionSearch(search: SearchText): ProtectionSearch {
  return textsOf(search, ['period', 'team', 'riskBand', 'origin', 'plan']);
}

/** Whether an address says which months to list. */
export function hasMonths({ from, to }: AuditsSearch): boolean {
  return from !== undefined && to !== undefined;
}

export function auditsSearch(search: SearchText): AuditsSearch {
  return {
    ...textsOf(search, ['from', 'to', 'team', 'withoutTeam', 'withoutTime', 'withTime']),
    ...textsOf(search, ['officer', 'riskBand', 'origin', 'outcome', 'known']),
    standings: listOf(search, 'standings'),
    page: pageOf(search, 'page'),
  };
}

/** Which scheduled audits stand behind a number; `states` is a list with commas. */
export type ScheduleSearch = BoardSearch &
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
    ...textsOf(search, ['period', 'known', 'team', 'withoutTeam']),
    ...textsOf(search, ['rescheduled', 'neverAudited']),
    states: listOf(search, 'states'),
    riskBands: listOf(search, 'riskBands'),
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
