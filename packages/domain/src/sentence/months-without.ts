import { type Month, nameOfMonth } from '../period/month.ts';

/** Months of one year, one at least: 'July, which has no figure', 'June and July, which have no figures'. */
export function monthsWithout(missing: readonly Month[]): string {
  const names = missing.map(nameOfMonth);
  const last = names.at(-1) ?? '';
  if (names.length === 1) return `${last}, which has no figure`;
  return `${names.slice(0, -1).join(', ')} and ${last}, which have no figures`;
}
