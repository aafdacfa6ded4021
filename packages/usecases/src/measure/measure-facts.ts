import type { Reader } from '@plumbline/db/database';
import { observationsOf, observationsOfMany } from '@plumbline/db/queries/observations';
import type { Observation } from '@plumbline/domain/aggregate/observation';
import {
  type Definition,
  definitionInForce,
  isCountedAlike,
} from '@plumbline/domain/measure/definition';
import { figureLabel, lastPeriod, periodsOf } from '@plumbline/domain/measure/grain';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import type { Day } from '@plumbline/domain/period/day';
import { financialYears, firstMonthOfYear } from '@plumbline/domain/period/financial-year';
import { type Month, months } from '@plumbline/domain/period/month';
import type { MilestoneStep } from '@plumbline/domain/sentence/milestone-sentence';
import { type Slice, wholeService } from '@plumbline/domain/slice/slice';
import { measureEdges } from '@plumbline/domain/status/measure-edges';
import {
  type Edge,
  type FigurePrinter,
  figurePrinter,
} from '@plumbline/domain/status/printed-figure';
import { type Tolerance, toleranceInForce } from '@plumbline/domain/status/tolerance';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import {
  type StandingTarget,
  standingTargetInForce,
} from '@plumbline/domain/target/standing-target';
import { fromStored } from '../figures/stored-observations.ts';
import type { PageMonths } from '../protection/page-months.ts';
import { type Agreed, agreedOf } from './agreed-of.ts';
import { partNames, shownDimensions } from './part-names.ts';
import { seenBySlice } from './seen-figures.ts';
import { yearsBefore } from './year-landing.ts';

/** Months of a chart at most: five years, the present one among them. */
const mostMonths = 60;

/** What is known of one measure, and what was agreed about it. */
export type MeasureFacts = {
  readonly definition: Definition;
  readonly definitions: readonly Definition[];
  /** The day the page speaks from: today, or the day after a period that is over. */
  readonly today: Day;
  /** Whether the period was over before this day, so that the page speaks from its end. */
  readonly isOver: boolean;
  readonly page: PageMonths;
  /** The last complete period that a figure can stand at: a month, or the last of a quarter. */
  readonly end: Month;
  /** From the first period with a figure to the last complete one. */
  readonly shown: readonly Month[];
  /** The figures of a slice by period, as they may be seen. */
  readonly of: (slice: Slice) => ReadonlyMap<Month, Observation>;
  readonly slices: readonly Slice[];
  /** A period in words: 'December 2024', 'October to December 2024'. */
  readonly label: (month: Month) => string;
  /** From which months on it is counted otherwise than before. */
  readonly changes: readonly Month[];
  readonly tolerance: Tolerance | undefined;
  readonly target: StandingTarget | undefined;
  readonly standingTargets: readonly StandingTarget[];
  readonly annualTargets: readonly AnnualTarget[];
  readonly events: readonly MeasureEvent[];
  readonly steps: readonly MilestoneStep[];
  /** The lines that no figure is rounded across, and the printer that follows from them. */
  readonly edges: readonly Edge[];
  readonly print: FigurePrinter;
};

/** What a page asks: as known at a revision, for its months, on a day. */
export type FactsQuestion = {
  readonly revision: number;
  readonly page: PageMonths;
  readonly today: Day;
};

/** Reads one measure up to the last complete month of a page; null where there is no such measure. */
export async function readMeasureFacts(
  db: Reader,
  question: FactsQuestion & { readonly measure: string },
): Promise<MeasureFacts | null> {
  const { revision, measure, page } = question;
  const agreed = await agreedOf(db, { revision, measures: [measure] });
  const { from, to } = spanOf(page);
  const rows = await observationsOf(
    db,
    { revision, measure, from, to },
    // Never by person: what a page does not show is not read.
    shownDimensions,
  );
  return factsOf(agreed.of(measure), rows.map(fromStored), question);
}

/** Slices that a status is judged by beside the whole service. */
const partSlices: readonly string[] = ['part=group', 'part=comparator'];

/**
 * Reads many measures at once, each of the whole service with the slices that its status needs: in
 * as many queries as one measure takes. In the order of their references.
 */
export async function readManyFacts(
  db: Reader,
  question: FactsQuestion & { readonly isAsked: (definition: Definition) => boolean },
): Promise<ReadonlyMap<string, MeasureFacts>> {
  const { revision, page, isAsked } = question;
  const agreed = await agreedOf(db, { revision, measures: 'all' });
  const measures = agreed.measures.filter((measure) =>
    agreed.of(measure).definitions.slice(-1).some(isAsked),
  );
  const overrides = measures.flatMap((measure) =>
    agreed.of(measure).tolerances.flatMap(({ override }) => override?.slice ?? []),
  );
  const speaking = measures.flatMap((measure) =>
    agreed.of(measure).definitions.flatMap(({ headline }) => slicesOf(headline)),
  );
  const rows = await observationsOfMany(db, {
    revision,
    measures,
    slices: [...new Set([wholeService, ...partSlices, ...overrides, ...speaking])],
    ...spanOf(page),
  });
  const observations = Map.groupBy(rows.map(fromStored), (one) => one.measure);
  return new Map(
    measures.flatMap((measure): [string, MeasureFacts][] => {
      const facts = factsOf(agreed.of(measure), observations.get(measure) ?? [], question);
      return facts === null ? [] : [[measure, facts]];
    }),
  );
}

/** The slices that one of them is picked from to speak for a measure; none where none does. */
function slicesOf(headline: Definition['headline']): readonly string[] {
  if (headline === undefined) return [];
  const { cut } = headline;
  return Object.keys(partNames[cut] ?? {}).map((part) => `${cut}=${part}`);
}

/** A year's landing looks at whole years before it: they may begin before the first month drawn. */
function spanOf(page: PageMonths): { readonly from: Month; readonly to: Month } {
  const from = firstMonthOfYear(financialYears.offset(page.year, -yearsBefore));
  return { from, to: page.unfinished ?? endOf(page) };
}

const endOf = (page: PageMonths): Month =>
  page.through ?? months.offset(page.all[0] ?? page.from, -1);

function factsOf(
  agreed: Agreed,
  observations: readonly Observation[],
  question: FactsQuestion,
): MeasureFacts | null {
  const { page } = question;
  const { definitions, tolerances, standingTargets, annualTargets } = agreed;
  const definition = definitionInForce(definitions, endOf(page)) ?? definitions[0];
  if (definition === undefined) return null;
  const { grain, unit, better } = definition;
  const today = spokenFrom(page, question.today);
  const end = lastPeriod(grain, endOf(page));
  const bySlice = seenBySlice(definition, observations, 'rolled-later');
  const first = [...(bySlice.get(wholeService)?.keys() ?? [])].sort()[0];
  const tolerance = toleranceInForce(tolerances, end);
  const target = standingTargetInForce(standingTargets, end);
  const edges = measureEdges({ rule: tolerance?.rule, target: target?.value ?? null, better });
  return {
    definition,
    definitions,
    today,
    isOver: today < question.today,
    page,
    end,
    shown: first === undefined ? [] : periodsOf(grain, later(first, end), end),
    of: (slice) => bySlice.get(slice) ?? new Map(),
    slices: [...bySlice.keys()],
    label: (month) => figureLabel(grain, month),
    changes: changesOf(definitions).filter((month) => month <= end),
    tolerance,
    target,
    standingTargets,
    annualTargets,
    events: agreed.events.filter(({ month }) => month <= (page.unfinished ?? end)),
    steps: agreed.steps.map((step) => asOn(step, today)),
    edges,
    print: figurePrinter(unit, edges),
  };
}

/** Words alone may change without a figure being counted otherwise. */
function changesOf(definitions: readonly Definition[]): readonly Month[] {
  return definitions.slice(1).flatMap((definition, place) => {
    const before = definitions[place];
    return before !== undefined && isCountedAlike(before, definition)
      ? []
      : [definition.effectiveFrom];
  });
}

/** The first month drawn: that of the first figure, or five years back. */
function later(first: Month, end: Month): Month {
  const earliest = months.offset(end, 1 - mostMonths);
  return first > earliest ? first : earliest;
}

/** What came after a period is not yet known in it. */
function spokenFrom({ all, through, unfinished }: PageMonths, today: Day): Day {
  const last = unfinished ?? through ?? all[0];
  if (last === undefined) return today;
  const after = months.firstDay(months.offset(last, 1));
  return after < today ? after : today;
}

/** A step as it stood on a day. */
function asOn(step: MilestoneStep, today: Day): MilestoneStep {
  return step.reached !== null && step.reached > today ? { ...step, reached: null } : step;
}
