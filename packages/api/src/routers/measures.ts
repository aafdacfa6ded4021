import { type MeasureSeries, measureSeriesInput } from '@plumbline/contract/measure/measure-series';
import { readMeasureSeries } from '@plumbline/usecases/measure/read-measure-series';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const measuresProcedures = {
  series: procedure
    .input(measureSeriesInput)
    .query(({ ctx, input }): Promise<MeasureSeries> => readMeasureSeries(ctx.context, input)),
} satisfies TRPCRouterRecord;
