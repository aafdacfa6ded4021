import type { MeasureView } from '@plumbline/contract/measure/measure-view';

/** The measures that are counted from records held here: their figures open the rows behind them. */
const fromRecords: readonly string[] = ['2.2.1a', '2.2.2a', '2.2.2b', '2.2.2e'];

/** Whether rows lie behind the figures of a measure; figures that were typed have none. */
export function opensRows({ measure }: Pick<MeasureView, 'measure'>): boolean {
  return fromRecords.includes(measure);
}

/** What opening is called. */
export function openText({ measure }: Pick<MeasureView, 'measure'>): string {
  return measure === '2.2.1a' ? 'Open these scheduled audits' : 'Open these audits';
}
