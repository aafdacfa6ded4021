import type {
  MeasureSeries,
  MeasureSeriesQuestion,
} from '@plumbline/contract/measure/measure-series';
import { measureSeries } from '@plumbline/db/queries/observations';
import { headRevision } from '@plumbline/db/queries/revisions';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import type { Context } from '../context.ts';

/** The observations of a measure by month. Months without one are left out. */
export async function readMeasureSeries(
  { db }: Context,
  question: MeasureSeriesQuestion,
): Promise<Disclosed<MeasureSeries>> {
  const revision = await headRevision(db.read);
  const rows = await measureSeries(db.read, { revision, ...question });
  const bySlice = new Map<string, MeasureSeries['series'][number]['points'][number][]>(
    question.slices.map((slice) => [slice, []]),
  );
  for (const { slice, period, numerator, denominator } of rows) {
    bySlice.get(slice)?.push({ month: period, numerator, denominator });
  }
  const series = [...bySlice].map(([slice, points]) => ({ slice, points }));
  return disclose('none', { revision, measure: question.measure, series });
}
