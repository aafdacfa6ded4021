/** One month of cases that come, go and stay. */
export type BacklogMonth = Readonly<{
  key: string;
  /** For the axis: 'Dec'. */
  label: string;
  /** For readout and table: 'December 2024'. */
  longLabel: string;
  state: 'complete' | 'unfinished' | 'ahead';
  /** Cases open at the end of the month, one count a band of age; null where not known. */
  open: readonly number[] | null;
  received: number | null;
  closed: number | null;
  /** How many of the closed were closed without anyone being reached. */
  closedWithoutContact: number | null;
}>;

export type BacklogData = Readonly<{
  months: readonly BacklogMonth[];
  /** How long cases have been open, the most harmless first: 'Under 1 month'. Four at most. */
  bands: readonly string[];
  /** What is open, in the plural: 'referrals', 'overdue referrals'. */
  unit: string;
}>;

/** At most this many bands are told apart. */
const MOST_BANDS = 4;

/** Four bands at most: from the fourth on they are taken together, so that nothing is left out. */
export function fewBands(data: BacklogData): BacklogData {
  const { bands, months } = data;
  if (bands.length <= MOST_BANDS) return data;
  const last = MOST_BANDS - 1;
  return {
    ...data,
    bands: [...bands.slice(0, last), bands.slice(last).join(', ')],
    months: months.map((month) => ({
      ...month,
      open:
        month.open === null
          ? null
          : [...month.open.slice(0, last), openTotal(month.open.slice(last))],
    })),
  };
}

/** All open cases of a month. */
export function openTotal(open: readonly number[]): number {
  return open.reduce((total, count) => total + count, 0);
}
