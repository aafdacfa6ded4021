import { replaceObservations } from '@plumbline/db/queries/observations';
import type { Observation } from '@plumbline/domain/aggregate/observation';
import { isFromRecords } from '@plumbline/domain/measure/audit-measures';
import {
  type Definition,
  definitionInForce,
  type Unit,
} from '@plumbline/domain/measure/definition';
import { endsItsSpan } from '@plumbline/domain/measure/grain';
import { type Month, months } from '@plumbline/domain/period/month';
import { parseSlice, type Slice } from '@plumbline/domain/slice/slice';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { readDefinitions } from '../figures/read-agreements.ts';
import { toStored } from '../figures/stored-observations.ts';

/** A figure as somebody gives it: numerator and denominator apart, never a percentage. */
export type GivenFigure = {
  readonly measure: string;
  readonly month: Month;
  readonly slice: Slice;
  readonly numerator: number;
  readonly denominator: number | null;
};

/**
 * Records figures as one set, in one revision: the figures of every measure and month among them
 * become exactly those given. Returns how many changed; the same set twice changes nothing. Throws
 * 'bad-input' with every fault in a sentence, and then nothing is recorded.
 */
export async function recordFigures(
  context: Context,
  figures: readonly GivenFigure[],
): Promise<number> {
  return context.db.write(async (trx) => {
    const revision = await beginRevision(trx, context, 'record figures');
    const definitions = Map.groupBy(await readDefinitions(trx, revision), (one) => one.measure);
    const faults: string[] = [];
    const observations = figures.flatMap((figure): readonly Observation[] => {
      const definition = definitionInForce(definitions.get(figure.measure) ?? [], figure.month);
      const fault = faultOf(figure, definition, months.floor(context.clock.today()));
      if (fault !== null) faults.push(`${figure.measure}, ${months.label(figure.month)}: ${fault}`);
      if (fault !== null || definition === undefined) return [];
      const { month: period, ...rest } = figure;
      const { grain, version } = definition;
      return [{ ...rest, period, grain, definitionVersion: version }];
    });
    if (faults.length > 0) throw new AppError('bad-input', faults.join('\n'));
    const byMeasure = Map.groupBy(observations, (one) => one.measure);
    let changed = 0;
    for (const [measure, ofMeasure] of byMeasure) {
      const periods = [...new Set(ofMeasure.map((one) => one.period))];
      const scope = { revision, measures: [measure], periods };
      changed += await replaceObservations(trx, scope, ofMeasure.map(toStored));
    }
    return changed;
  });
}

/** What is wrong with a figure, in a sentence; null when nothing is. */
function faultOf(
  { month, slice, numerator, denominator }: GivenFigure,
  definition: Definition | undefined,
  current: Month,
): string | null {
  if (definition === undefined) return 'There is no measure of this name in that month.';
  if (isFromRecords(definition)) return 'It is counted from records, so it cannot be typed.';
  if (month > current) return 'The month has not begun.';
  if (!endsItsSpan(definition.grain)(month)) {
    return 'The figures of this measure are for whole quarters: give them for March, June, September or December.';
  }
  if (!isCut(slice, definition)) return `It is not split by "${slice}".`;
  if (!isAmount(numerator) || (denominator !== null && !isAmount(denominator))) {
    return 'Give numbers of 0 or more.';
  }
  if (!shares.includes(definition.unit)) return null;
  if (denominator === null) return 'Give what it is a share of.';
  return numerator > denominator ? 'The part is larger than the whole.' : null;
}

/** Units whose figures are a part of a whole. */
const shares: readonly Unit[] = ['percent', 'ratio', 'points'];

const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;

function isCut(slice: Slice, { cuts }: Definition): boolean {
  const dimensions = parseSlice(slice);
  if (dimensions === undefined) return false;
  const names = Object.keys(dimensions);
  return names.length === 0 || cuts.includes(names.join(';'));
}
