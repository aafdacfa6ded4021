import type {
  MeasureSeries,
  MeasureSeriesQuestion,
} from '@plumbline/contract/measure/measure-series';
import { measureSeries } from '@plumbline/db/queries/observations';
import { headRevision } from '@plumbline/db/queries/revisions';
import type { Observation } from '@plumbline/domain/aggregate/observation';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import type { Slice } from '@plumbline/domain/slice/slice';
import type { Context } from '../context.ts';
import { fromStored } from '../figures/stored-observations.ts';
import { remembered } from '../remembered.ts';
import { agreedOf } from './agreed-of.ts';
import { seenBySlice } from './seen-figures.ts';

/**
 * The observations of a measure by month, as they may be seen. Months without one are left out; of a
 * measure that is only shown over twelve months together none is given.
 */
export const readMeasureSeries = remembered('series', seriesOf);

async function seriesOf(
  { db }: Context,
  question: MeasureSeriesQuestion,
): Promise<Disclosed<MeasureSeries>> {
  const revision = await headRevision(db.read);
  const { measure, slices } = question;
  const rows = await measureSeries(db.read, { revision, ...question });
  const agreed = await agreedOf(db.read, { revision, measures: [measure] });
  const definition = agreed.of(measure).definitions.at(-1);
  const seen =
    definition === undefined
      ? new Map<string, ReadonlyMap<string, Observation>>()
      : seenBySlice(definition, rows.map(fromStored), 'month-by-month');
  const series = slices.map((slice) => ({
    slice,
    points: [...(seen.get(slice as Slice)?.values() ?? [])].map(
      ({ period, numerator, denominator }) => ({
        month: period,
        numerator,
        denominator,
      }),
    ),
  }));
  return disclose('none', { revision, measure, series });
}
