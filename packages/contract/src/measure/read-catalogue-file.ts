import { auditMeasures } from '@plumbline/domain/measure/audit-measures';
import type { Benchmark } from '@plumbline/domain/measure/benchmark';
import type { Definition } from '@plumbline/domain/measure/definition';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import { toFinancialYear } from '@plumbline/domain/period/financial-year';
import type { Month } from '@plumbline/domain/period/month';
import type { MilestoneStep } from '@plumbline/domain/sentence/milestone-sentence';
import type { Slice } from '@plumbline/domain/slice/slice';
import type { Tolerance } from '@plumbline/domain/status/tolerance';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import { toProfile } from '@plumbline/domain/target/profile';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';
import type { z } from 'zod';
import { placeWords, plainIssue } from '../service/setup-words.ts';
import { type CatalogueFile, catalogueFields, figureFields } from './catalogue-file.ts';

/** What is agreed about some measures, as a file holds it. */
export type Catalogue = {
  readonly definitions: readonly Definition[];
  readonly tolerances: readonly Tolerance[];
  readonly standingTargets: readonly StandingTarget[];
  readonly annualTargets: readonly AnnualTarget[];
  readonly events: readonly MeasureEvent[];
  readonly milestones: Readonly<Record<string, readonly MilestoneStep[]>>;
  readonly benchmarks: readonly Benchmark[];
};

/** A figure of a measure in a month, or in the quarter that ends with it. */
export type TypedFigure = {
  readonly measure: string;
  readonly month: Month;
  readonly slice: Slice;
  readonly numerator: number;
  readonly denominator: number | null;
};

/** What a file holds, or everything that is wrong with it. */
export type FileReading<T> =
  | { readonly kind: 'content'; readonly content: T }
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

/**
 * Checks what a file of measures holds and names all its faults at once, those between its fields
 * too: a version twice, versions out of order, something agreed about a measure that nobody defines.
 */
export function readCatalogueFile(content: unknown): FileReading<Catalogue> {
  const read = catalogueFields.safeParse(content, { error: plainIssue });
  if (!read.success) return { kind: 'faults', faults: faultLines(read.error) };
  const faults = faultsBetween(read.data);
  if (faults.length > 0) return { kind: 'faults', faults };
  const annualTargets = read.data.annualTargets.map((target) => ({
    ...target,
    year: toFinancialYear(target.year),
    profile: [...toProfile(target.profile)],
  }));
  // Every field was checked; what the schema cannot tell is that one left out is not there.
  return { kind: 'content', content: { ...read.data, annualTargets } as unknown as Catalogue };
}

/** Checks what a file of figures holds and names all its faults at once. */
export function readFigureFile(content: unknown): FileReading<readonly TypedFigure[]> {
  const read = figureFields.safeParse(content, { error: plainIssue });
  return read.success
    ? { kind: 'content', content: read.data }
    : { kind: 'faults', faults: faultLines(read.error) };
}

function faultLines({ issues }: z.ZodError): readonly string[] {
  const lines = issues.map(({ path, message }) =>
    path.length === 0 ? message : `${placeWords(path)}: ${message}`,
  );
  return [...new Set(lines)];
}

function faultsBetween(file: CatalogueFile): readonly string[] {
  return [...versionFaults(file), ...unknownFaults(file)];
}

function versionFaults({ definitions }: CatalogueFile): readonly string[] {
  return definitions.flatMap(({ measure, version, effectiveFrom }, place) => {
    const same = definitions.filter((one) => one.measure === measure);
    const first = same.find((one) => one.version === version);
    if (first !== definitions[place]) {
      return [`${measure}: version ${version} is defined twice.`];
    }
    const before = same.find((one) => one.version === version - 1);
    return before !== undefined && before.effectiveFrom >= effectiveFrom
      ? [`${measure}: version ${version} must begin after version ${before.version}.`]
      : [];
  });
}

/** What is agreed about measures that are defined neither in the file nor at every service. */
function unknownFaults(file: CatalogueFile): readonly string[] {
  const known = new Set([...file.definitions, ...auditMeasures].map(({ measure }) => measure));
  const named = [
    ...file.tolerances,
    ...file.standingTargets,
    ...file.annualTargets,
    ...file.events,
    ...file.benchmarks,
    ...Object.keys(file.milestones).map((measure) => ({ measure })),
  ];
  const unknown = new Set(named.map(({ measure }) => measure).filter((one) => !known.has(one)));
  return [...unknown].map(
    (measure) => `${measure}: something is agreed about it, but it is not defined.`,
  );
}
