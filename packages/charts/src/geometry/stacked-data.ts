import { wholeShares } from '@plumbline/domain/aggregate/whole-shares';
import { formatPercent } from '@plumbline/domain/sentence/number-words';

/** One part of every row, in the order drawn. */
export type StackedCategory = Readonly<{
  key: string;
  name: string;
  /** The fills go by order unless a part must draw the eye. */
  look?: 'by-order' | 'concern' | undefined;
}>;

/** One bar of parts. */
export type StackedRow = Readonly<{
  key: string;
  label: string;
  /** For readout and table; the label where it says it all. */
  longLabel?: string | undefined;
  /** One count a category, in their order. */
  counts: readonly number[];
  /** Where the parts may not be shown: why, in a few words, drawn in place of the bar. */
  reason?: string | undefined;
  /** Printed beside the bar in place of the bare total; must name the total: '4 overdue of 140'. */
  baseText?: string | undefined;
}>;

export type StackedData = Readonly<{
  /**
   * Four at most: beyond that no eye tells the fills apart. From the fourth on they are taken
   * together as all others, with the key `others`, so that no part of a row is left out.
   */
  categories: readonly StackedCategory[];
  rows: readonly StackedRow[];
  /** What the rows are: 'Month'. */
  rowName: string;
  /** What is counted, in the plural: 'audits with an outcome'. */
  unit: string;
}>;

/** At most this many parts in one chart. */
const MOST_CATEGORIES = 4;

/** The data with four categories at most; every row still adds up to its base. */
export function fewCategories(data: StackedData): StackedData {
  const { categories, rows } = data;
  if (categories.length <= MOST_CATEGORIES) return data;
  const kept = MOST_CATEGORIES - 1;
  return {
    ...data,
    categories: [...categories.slice(0, kept), { key: 'others', name: 'All others' }],
    rows: rows.map((row) => ({
      ...row,
      counts: [
        ...row.counts.slice(0, kept),
        row.counts.slice(kept).reduce((total, count) => total + count, 0),
      ],
    })),
  };
}

/** All counts of a row together: the base of its shares. */
export function stackedTotal({ counts }: StackedRow): number {
  return counts.reduce((total, count) => total + count, 0);
}

/**
 * The parts of a row as they are printed, in whole per cent: they add up to 100, so that label,
 * readout, table and file say the same. Some are never printed as none, nor as all.
 */
export function stackedShares(row: StackedRow): readonly string[] {
  const total = stackedTotal(row);
  return wholeShares(row.counts).map((share, index) => {
    const count = row.counts[index] ?? 0;
    if (share === 0 && count > 0) return 'under 1%';
    return share === 100 && count < total ? 'over 99%' : formatPercent(share);
  });
}
