import type { MeasureChart } from '@plumbline/contract/measure/measure-view';
import { months } from '@plumbline/domain/period/month';
import { wholeService } from '@plumbline/domain/slice/slice';
import type { MeasureFacts } from './measure-facts.ts';
import { type MeasurePanel, measureMonth } from './measure-panel.ts';

/** A period of a sparkline. */
export type SparkMonth = {
  readonly month: string;
  readonly label: string;
  /** Exact; null where it has no figure. */
  readonly value: number | null;
  /** As it is printed: '96%'. */
  readonly text: string | null;
};

/** Months in a sparkline. */
const sparkMonths = 18;

/**
 * The last eighteen months of a measure for a small chart: what its own chart draws, and of a running
 * total its single months. A milestone has none.
 */
export function sparkOf(facts: MeasureFacts, { charts }: MeasurePanel): readonly SparkMonth[] {
  const from = months.offset(facts.end, 1 - sparkMonths);
  return drawnMonths(facts, charts[0])
    .filter(({ month }) => month >= from && month <= facts.end)
    .map(({ month, label, value, text }) => ({ month, label, value, text }));
}

function drawnMonths(facts: MeasureFacts, chart: MeasureChart | undefined): readonly SparkMonth[] {
  switch (chart?.kind) {
    case 'control':
    case 'trend':
    case 'stock':
    case 'interval':
      return chart.months;
    case 'running-total': {
      const held = facts.of(wholeService);
      return facts.shown.map((month) => measureMonth(facts, month, held.get(month)));
    }
    default:
      return [];
  }
}
