import { measureInput } from '@plumbline/contract/measure/measure-input';
import type { MeasureListed } from '@plumbline/contract/measure/measure-list';
import { type MeasureSeries, measureSeriesInput } from '@plumbline/contract/measure/measure-series';
import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import { listMeasures } from '@plumbline/usecases/measure/list-measures';
import { readMeasure } from '@plumbline/usecases/measure/read-measure';
import { readMeasureSeries } from '@plumbline/usecases/measure/read-measure-series';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const measuresProcedures = {
  list: procedure.query(({ ctx }): Promise<readonly MeasureListed[]> => listMeasures(ctx.context)),
  one: procedure
    .input(measureInput)
    .query(({ ctx, input }): Promise<MeasureView> => readMeasure(ctx.context, input)),
  series: procedure
    .input(measureSeriesInput)
    .query(({ ctx, input }): Promise<MeasureSeries> => readMeasureSeries(ctx.context, input)),
} satisfies TRPCRouterRecord;
