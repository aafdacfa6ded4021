import { type Definition, definitionInForce } from '../measure/definition.ts';
import type { Month } from '../period/month.ts';
import { escapeText } from '../slice/escape-text.ts';
import { type Slice, wholeService } from '../slice/slice.ts';
import type { Observation } from './observation.ts';

type Sums = { numerator: number; base: number };

/** A part of a measure: what it adds in its month. */
export type Part<T> = Readonly<{ of: T; month: Month; numerator: number; base: number }>;

/** Reads the value of a part on one dimension; '' is no value. */
export type DimensionReader<T> = (part: T) => string;

/** Adds parts up into the observations of one measure. */
export type ObservationTally<T> = Readonly<{
  add: (part: Part<T>) => void;
  /** What was added so far, sorted by month and slice. */
  observations: () => readonly Observation[];
}>;

type Cut<T> = readonly Readonly<{ name: string; read: DimensionReader<T> }>[];
type MonthTally<T> = Readonly<{
  definition: Definition;
  cuts: readonly Cut<T>[];
  slices: Map<string, Sums>;
}>;

/**
 * An empty tally of one measure: it adds up the whole service and each slice of the cuts that the
 * definition in force declares. A month before the first definition is passed over. Throws a
 * RangeError for a cut that names no known dimension.
 */
export function observationTally<T>(
  options: Readonly<{
    /** The definitions of this measure, all versions. */
    definitions: readonly Definition[];
    dimensions: Readonly<Record<string, DimensionReader<T>>>;
    /** Whether the base is kept as the denominator. */
    hasBase: boolean;
  }>,
): ObservationTally<T> {
  const { definitions, dimensions, hasBase } = options;
  const tallies = new Map<Month, MonthTally<T> | null>();

  const tallyOf = (month: Month): MonthTally<T> | null => {
    const known = tallies.get(month);
    if (known !== undefined) return known;
    const definition = definitionInForce(definitions, month);
    const made = definition
      ? { definition, cuts: cutsOf(definition, dimensions), slices: new Map<string, Sums>() }
      : null;
    tallies.set(month, made);
    return made;
  };

  return {
    add: (part) => {
      const tally = tallyOf(part.month);
      if (tally === null) return;
      addTo(tally.slices, wholeService, part);
      for (const cut of tally.cuts) {
        const slice = sliceOf(cut, part.of);
        if (slice !== undefined) addTo(tally.slices, slice, part);
      }
    },
    observations: () =>
      [...tallies].sort(byKey).flatMap(([period, tally]) => {
        if (tally === null) return [];
        const { measure, version } = tally.definition;
        return [...tally.slices].sort(byKey).map(([slice, { numerator, base }]) => ({
          measure,
          definitionVersion: version,
          grain: 'month' as const,
          period,
          slice: slice as Slice,
          numerator,
          denominator: hasBase ? base : null,
        }));
      }),
  };
}

function cutsOf<T>(
  { cuts, measure }: Definition,
  dimensions: Readonly<Record<string, DimensionReader<T>>>,
): readonly Cut<T>[] {
  return cuts.map((cut) =>
    cut
      .split(';')
      .sort()
      .map((name) => {
        const read = dimensions[name];
        if (read !== undefined) return { name, read };
        throw new RangeError(`'${cut}' is not a cut that ${measure} can be split by`);
      }),
  );
}

/** The slice of a cut that a part belongs to, or undefined when it lacks a value. */
function sliceOf<T>(cut: Cut<T>, part: T): string | undefined {
  let slice = '';
  for (const { name, read } of cut) {
    const value = read(part);
    if (value === '') return undefined;
    slice += `${slice === '' ? '' : ';'}${name}=${escapeText(value)}`;
  }
  return slice;
}

function addTo(slices: Map<string, Sums>, slice: string, added: Readonly<Sums>): void {
  const sums = slices.get(slice);
  if (sums === undefined) {
    slices.set(slice, { numerator: added.numerator, base: added.base });
  } else {
    sums.numerator += added.numerator;
    sums.base += added.base;
  }
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
