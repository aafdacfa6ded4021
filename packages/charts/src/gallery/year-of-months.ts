/** The months of an invented year, April to March. */
const LABELS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const LONG_LABELS = [
  'April 2024',
  'May 2024',
  'June 2024',
  'July 2024',
  'August 2024',
  'September 2024',
  'October 2024',
  'November 2024',
  'December 2024',
  'January 2025',
  'February 2025',
  'March 2025',
];

export type GalleryMonth = Readonly<{
  key: string;
  label: string;
  longLabel: string;
  state: 'complete' | 'unfinished' | 'ahead';
}>;

/** Twelve months of which the first `complete` are over and the next one is running. */
export function yearOfMonths(complete: number): readonly GalleryMonth[] {
  return LABELS.map((label, index) => ({
    key: label.toLowerCase(),
    label,
    longLabel: LONG_LABELS[index] ?? label,
    state: index < complete ? 'complete' : index === complete ? 'unfinished' : 'ahead',
  }));
}

/** Running totals of monthly figures. */
export function runningTotals(months: readonly number[]): readonly number[] {
  let total = 0;
  return months.map((count) => {
    total += count;
    return total;
  });
}
