import type { MeasureInput } from '@plumbline/contract/measure/measure-input';
import type { Table } from '@plumbline/domain/table/table';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { withAbout } from '../figures/about-column.ts';
import { measureTable } from './measure-tables.ts';
import { readMeasure } from './read-measure.ts';

/**
 * The table behind one chart of a measure, by the chart's key. Throws 'not-found' for a measure or
 * a chart that there is not.
 */
export async function readMeasureTable(
  context: Context,
  key: string,
  input: MeasureInput,
): Promise<Table> {
  const view = await readMeasure(context, input);
  const chart = view.charts.find((one) => one.key === key);
  if (chart === undefined) throw new AppError('not-found', `There is no table called "${key}".`);
  const to = view.period.through ?? view.period.key;
  return {
    name: `measure-${view.measure}-${key}-to-${to}`,
    ...withAbout(
      { title: view.name, sentence: chart.sentence, ...measureTable(chart, view) },
      view.source,
    ),
  };
}
