/** A month, or the part of one that is left, and the full-time officers available in it. */
type Manned = Readonly<{ days: number; available: number }>;

export type PlanStartFacts = Readonly<{
  /** The months still to come, the one under way by the days that are left of it. */
  left: readonly Manned[];
  /** The last complete months, with the audits of officers who had time recorded. */
  recent: readonly (Manned & Readonly<{ audits: number }>)[];
}>;

/** What a plan to catch up starts from: the numbers that stand in its fields, no others. */
export type PlanStart = Readonly<{
  /** Full-time officers on an average day of those left, in tenths. */
  officers: number;
  /** Audits a week of a full-time officer over the recent months, in hundredths; null without time. */
  perWeek: number | null;
  /** Full-time officers on an average day of the recent months, in tenths. */
  recentOfficers: number;
  /** Audits a month over the recent months, not rounded. */
  recentPerMonth: number;
  /** What the start comes to a month, not rounded. */
  perMonth: number;
}>;

const weeksAMonth = 365.25 / 7 / 12;

/**
 * The start of a plan to catch up: the officers available on average in the days that are left, each
 * at the pace of a full-time officer in the recent months. Both by the day, for months differ in
 * length: officers times pace times weeks over the recent months gives their audits back.
 *
 * Worked example: 196 audits in 31, 30 and 31 days with 11.06, 14 and 10.95 officers are 196 in
 * 157.5 officer weeks: 1.24 a week.
 */
export function planStart({ left, recent }: PlanStartFacts): PlanStart {
  const audits = recent.reduce((sum, month) => sum + month.audits, 0);
  const weeks = officerDays(recent) / 7;
  const officers = rounded(averageOfficers(left), 10);
  const perWeek = weeks > 0 ? rounded(audits / weeks, 100) : null;
  return {
    officers,
    perWeek,
    recentOfficers: rounded(averageOfficers(recent), 10),
    recentPerMonth: recent.length === 0 ? 0 : audits / recent.length,
    perMonth: officers * (perWeek ?? 0) * weeksAMonth,
  };
}

function averageOfficers(months: readonly Manned[]): number {
  const days = months.reduce((sum, month) => sum + month.days, 0);
  // On the last day of a year none is left; its month still tells who there is.
  return days === 0 ? (months.at(-1)?.available ?? 0) : officerDays(months) / days;
}

const officerDays = (months: readonly Manned[]): number =>
  months.reduce((sum, { days, available }) => sum + days * available, 0);

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;
