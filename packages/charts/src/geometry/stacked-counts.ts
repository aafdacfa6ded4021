import { countText } from './number-text.ts';
import { countAxis } from './scales.ts';
import { spacedTicks } from './spaced-ticks.ts';
import { type StackedLayout, stackedLayout } from './stacked.ts';
import { type StackedData, stackedTotal } from './stacked-data.ts';

/** Rows of parts on one scale of counts, the total of every row printed beside it. */
export function stackedCountsLayout(data: StackedData, width: number): StackedLayout {
  const largest = Math.max(0, ...data.rows.map(stackedTotal));
  const share = (count: number) => count / countAxis(largest, { from: 0, to: width }).high;
  return stackedLayout(
    data,
    {
      length: (count, _row, room) => share(count) * room,
      text: countText,
      ticks: (from, to) => spacedTicks(countAxis(largest, { from, to }).ticks),
      emptyReason: 'None',
    },
    width,
  );
}
