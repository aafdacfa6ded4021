import type { MeasureInput } from '@plumbline/contract/measure/measure-input';
import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import type { Table } from '@plumbline/domain/table/table';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { type PageTable, withNotes } from '../figures/page-table.ts';
import { measureTable, splitTable } from './measure-tables.ts';
import { readMeasure } from './read-measure.ts';

/**
 * The table behind one chart of a measure, by the chart's key, or behind a split: 'by-team'. Throws 'not-found' for a measure or
 * a chart that there is not.
 */
export async function readMeasureTable(
  context: Context,
  key: string,
  input: MeasureInput,
): Promise<Table> {
  const view = await readMeasure(context, input);
  const table = tableOf(view, key);
  if (table === null) throw new AppError('not-found', `There is no table called "${key}".`);
  const to = view.period.through ?? view.period.key;
  return {
    name: `measure-${view.measure}-${key}-to-${to}`,
    ...withNotes({ title: view.name, ...table }, view.source),
  };
}

/** The table of a chart ('control') or of a split ('by-team'); null where there is none. */
function tableOf(view: MeasureView, key: string): Omit<PageTable, 'title'> | null {
  const chart = view.charts.find((one) => one.key === key);
  if (chart !== undefined) return { sentence: chart.sentence, ...measureTable(chart, view) };
  const split = view.splits.find((one) => key === `by-${one.key}`);
  return split === undefined ? null : { sentence: split.sentence, ...splitTable(split, view) };
}
