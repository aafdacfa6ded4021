import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import {
  definitionChange,
  eventChange,
  eventTakenBack,
  measureAgreedInput,
  targetChange,
  toleranceChange,
  yearTargetChange,
} from '@plumbline/contract/measure/measure-change';
import { measureInput } from '@plumbline/contract/measure/measure-input';
import { type MeasureList, measureListInput } from '@plumbline/contract/measure/measure-list';
import { type MeasureSeries, measureSeriesInput } from '@plumbline/contract/measure/measure-series';
import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import {
  changeDefinition,
  changeTarget,
  changeTolerance,
  changeYearTarget,
  recordEvent,
  takeBackEvent,
} from '@plumbline/usecases/measure/change-measure';
import { listMeasures } from '@plumbline/usecases/measure/list-measures';
import { readMeasure } from '@plumbline/usecases/measure/read-measure';
import { readMeasureAgreed } from '@plumbline/usecases/measure/read-measure-agreed';
import { readMeasureSeries } from '@plumbline/usecases/measure/read-measure-series';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

/** What a change answers with: words for the person who made it. */
type Said = { readonly message: string };

export const measuresProcedures = {
  list: procedure
    .input(measureListInput)
    .query(({ ctx, input }): Promise<MeasureList> => listMeasures(ctx.context, input)),
  one: procedure
    .input(measureInput)
    .query(({ ctx, input }): Promise<MeasureView> => readMeasure(ctx.context, input)),
  series: procedure
    .input(measureSeriesInput)
    .query(({ ctx, input }): Promise<MeasureSeries> => readMeasureSeries(ctx.context, input)),
  agreed: procedure
    .input(measureAgreedInput)
    .query(({ ctx, input }): Promise<MeasureAgreed> => readMeasureAgreed(ctx.context, input)),

  define: procedure.input(definitionChange).mutation(async ({ ctx, input }): Promise<Said> => {
    await changeDefinition(ctx.context, input);
    return { message: 'The new definition is agreed.' };
  }),
  setTarget: procedure.input(targetChange).mutation(async ({ ctx, input }): Promise<Said> => {
    await changeTarget(ctx.context, input);
    return { message: 'The target is agreed.' };
  }),
  setYearTarget: procedure
    .input(yearTargetChange)
    .mutation(async ({ ctx, input }): Promise<Said> => {
      await changeYearTarget(ctx.context, input);
      return { message: 'The target of the year is agreed.' };
    }),
  setTolerance: procedure.input(toleranceChange).mutation(async ({ ctx, input }): Promise<Said> => {
    await changeTolerance(ctx.context, input);
    return { message: 'The tolerance is agreed.' };
  }),
  recordEvent: procedure.input(eventChange).mutation(async ({ ctx, input }): Promise<Said> => {
    await recordEvent(ctx.context, input);
    return { message: 'The event is recorded.' };
  }),
  takeBackEvent: procedure.input(eventTakenBack).mutation(async ({ ctx, input }): Promise<Said> => {
    await takeBackEvent(ctx.context, input);
    return { message: 'The event is taken back.' };
  }),
} satisfies TRPCRouterRecord;
