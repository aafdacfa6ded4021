import { percentAxis } from './scales.ts';
import { type StackedLayout, type StackedManner, stackedLayout } from './stacked.ts';
import { type StackedData, stackedShares, stackedTotal } from './stacked-data.ts';

const SHARES: StackedManner = {
  length: (count, row, room) => (count / stackedTotal(row)) * room,
  text: (_count, row, index) => stackedShares(row)[index] ?? '',
  ticks: (from, to) => percentAxis({ low: 0, high: 100 }, { from, to }, 2).ticks,
  emptyReason: 'None',
};

/** Rows of parts that each fill the whole width; the base of every row is printed beside it. */
export function stackedSharesLayout(data: StackedData, width: number): StackedLayout {
  return stackedLayout(data, SHARES, width);
}
