import type { Observation } from '@plumbline/domain/aggregate/observation';
import type { Definition } from '@plumbline/domain/measure/definition';
import { toDay } from '@plumbline/domain/period/day';
import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { parseReportingPeriod } from '@plumbline/domain/period/reporting-period';
import { type Slice, wholeService } from '@plumbline/domain/slice/slice';
import { measureEdges } from '@plumbline/domain/status/measure-edges';
import { figurePrinter } from '@plumbline/domain/status/printed-figure';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';
import { pageMonths } from '../protection/page-months.ts';
import type { MeasureFacts } from './measure-facts.ts';

const today = toDay('2025-01-15');
const period = parseReportingPeriod('ytd', today);
if (period === undefined) throw new Error('no period');
/** The year so far in January 2025: December is the last complete month. */
export const page = pageMonths(period, today);
const end = toMonth('2024-12');

/** So many of so many. */
export type Pair = readonly [number, number];

const definitionOf = (more: Partial<Definition>): Definition => ({
  measure: '0.0.0a',
  version: 1,
  effectiveFrom: toMonth('2020-04'),
  name: 'Made up',
  shortName: 'Made up',
  numerator: 'Some',
  denominator: 'All',
  tier: 'headline',
  unit: 'percent',
  frequency: 'monthly',
  grain: 'month',
  exclusions: null,
  timeBasis: 'flow',
  better: 'up',
  cuts: [],
  disclosure: 'none',
  minimumBase: 10,
  source: 'Log',
  ownerRole: 'Head',
  actionRef: '0.0.0',
  things: { one: 'case', many: 'cases' },
  ...more,
});

/** Facts of a measure whose last months up to December 2024 are these; null is no figure. */
export function factsOf(
  pairs: readonly (Pair | null)[],
  more: {
    readonly definition?: Partial<Definition>;
    readonly target?: number | null;
    readonly rule?: ToleranceRule;
    readonly slices?: Readonly<Record<string, readonly (Pair | null)[]>>;
  } = {},
): MeasureFacts {
  const definition = definitionOf(more.definition ?? {});
  const { target = null, rule, slices = {} } = more;
  const first = months.offset(end, 1 - pairs.length);
  const held = (of: readonly (Pair | null)[], slice: Slice) =>
    new Map(
      of.flatMap((pair, place): [Month, Observation][] => {
        if (pair === null) return [];
        const month = months.offset(first, place);
        const denominator = definition.unit === 'count' ? null : pair[1];
        const base = { measure: '0.0.0a', definitionVersion: 1, grain: 'month' as const, slice };
        return [[month, { ...base, period: month, numerator: pair[0], denominator }]];
      }),
    );
  const bySlice = new Map<string, ReadonlyMap<Month, Observation>>([
    [wholeService, held(pairs, wholeService)],
    ...Object.entries(slices).map(([slice, of]) => [slice, held(of, slice as Slice)] as const),
  ]);
  const edges = measureEdges({ rule, target, better: definition.better });
  const known = [...(bySlice.get(wholeService)?.keys() ?? [])].sort()[0];
  const { measure, effectiveFrom } = definition;
  const standing = { measure, effectiveFrom, by: null, basis: 'plan', baseline: null } as const;
  return {
    definition,
    definitions: [definition],
    today,
    isOver: false,
    page,
    end,
    shown: known === undefined ? [] : months.range(known, end),
    of: (slice) => bySlice.get(slice) ?? new Map(),
    slices: [...bySlice.keys()] as Slice[],
    label: (month) => months.label(month),
    changes: [],
    tolerance: rule && { measure, effectiveFrom, rule },
    target: target === null ? undefined : { ...standing, value: target },
    standingTargets: target === null ? [] : [{ ...standing, value: target }],
    annualTargets: [],
    events: [],
    steps: [],
    edges,
    print: figurePrinter(definition.unit, edges),
  };
}
