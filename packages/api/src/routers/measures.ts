import type { AgreedChange, MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import {
  agreedTakenBack,
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
import { changeDefinition } from '@plumbline/usecases/measure/change-definition';
import { changeTarget, changeYearTarget } from '@plumbline/usecases/measure/change-target';
import { changeTolerance } from '@plumbline/usecases/measure/change-tolerance';
import { listMeasures } from '@plumbline/usecases/measure/list-measures';
import { readMeasure } from '@plumbline/usecases/measure/read-measure';
import { readMeasureAgreed } from '@plumbline/usecases/measure/read-measure-agreed';
import { readMeasureSeries } from '@plumbline/usecases/measure/read-measure-series';
import { recordEvent, takeBackEvent } from '@plumbline/usecases/measure/record-event';
import { takeBackAgreed } from '@plumbline/usecases/measure/take-back-agreed';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

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

  define: procedure
    .input(definitionChange)
    .mutation(({ ctx, input }): Promise<AgreedChange> => changeDefinition(ctx.context, input)),
  setTarget: procedure
    .input(targetChange)
    .mutation(({ ctx, input }): Promise<AgreedChange> => changeTarget(ctx.context, input)),
  setYearTarget: procedure
    .input(yearTargetChange)
    .mutation(({ ctx, input }): Promise<AgreedChange> => changeYearTarget(ctx.context, input)),
  setTolerance: procedure
    .input(toleranceChange)
    .mutation(({ ctx, input }): Promise<AgreedChange> => changeTolerance(ctx.context, input)),
  recordEvent: procedure
    .input(eventChange)
    .mutation(({ ctx, input }): Promise<AgreedChange> => recordEvent(ctx.context, input)),
  takeBackEvent: procedure
    .input(eventTakenBack)
    .mutation(({ ctx, input }): Promise<AgreedChange> => takeBackEvent(ctx.context, input)),
  takeBackAgreed: procedure
    .input(agreedTakenBack)
    .mutation(({ ctx, input }): Promise<AgreedChange> => takeBackAgreed(ctx.context, input)),
} satisfies TRPCRouterRecord;
