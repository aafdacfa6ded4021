import type { Reader } from '@plumbline/db/database';
import {
  definitionsOf,
  eventsOf,
  milestoneStepsOf,
  standingTargetsOf,
} from '@plumbline/db/queries/measure-agreements';
import { observationsOf } from '@plumbline/db/queries/observations';
import type { Observation } from '@plumbline/domain/aggregate/observation';
import { type Definition, definitionInForce } from '@plumbline/domain/measure/definition';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import type { Day } from '@plumbline/domain/period/day';
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
import { readTargets, readTolerances } from '../figures/read-agreements.ts';
import { fromStored } from '../figures/stored-observations.ts';
import type { PageMonths } from '../protection/page-months.ts';
import { shownDimensions } from './part-names.ts';

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
  /** The last complete month shown. */
  readonly end: Month;
  /** From the first month with a figure to the last complete one. */
  readonly shown: readonly Month[];
  /** The figures of a slice by month. */
  readonly of: (slice: Slice) => ReadonlyMap<Month, Observation>;
  readonly slices: readonly Slice[];
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

/** Reads one measure up to the last complete month of a page; null where there is no such measure. */
export async function readMeasureFacts(
  db: Reader,
  question: {
    readonly revision: number;
    readonly measure: string;
    readonly page: PageMonths;
    readonly today: Day;
  },
): Promise<MeasureFacts | null> {
  const { revision, measure, page } = question;
  const today = spokenFrom(page, question.today);
  const of = { revision, measure };
  const definitions = (await definitionsOf(db, of)).map(
    (row) => JSON.parse(row.content) as Definition,
  );
  const end = page.through ?? months.offset(page.all[0] ?? page.from, -1);
  const definition = definitionInForce(definitions, end) ?? definitions[0];
  if (definition === undefined) return null;
  const rows = await observationsOf(
    db,
    { ...of, from: months.offset(end, 1 - mostMonths), to: page.unfinished ?? end },
    // Never by person: what a page does not show is not read.
    shownDimensions,
  );
  const observations = rows.map(fromStored);
  const bySlice = new Map<Slice, Map<Month, Observation>>();
  for (const one of observations) {
    const held = bySlice.get(one.slice) ?? new Map<Month, Observation>();
    bySlice.set(one.slice, held.set(one.period, one));
  }
  const first = [...(bySlice.get(wholeService)?.keys() ?? [])].sort()[0];
  const standingTargets = (await standingTargetsOf(db, of)).map(
    (row) => JSON.parse(row.content) as StandingTarget,
  );
  const tolerances = await readTolerances(db, revision);
  const tolerance = toleranceInForce(
    tolerances.filter((one) => one.measure === measure),
    end,
  );
  const target = standingTargetInForce(standingTargets, end);
  const { unit, better } = definition;
  const edges = measureEdges({
    rule: tolerance?.rule,
    target: target?.value ?? null,
    better,
  });
  return {
    definition,
    definitions,
    today,
    isOver: today < question.today,
    page,
    end,
    shown: first === undefined ? [] : months.range(first, end),
    of: (slice) => bySlice.get(slice) ?? new Map(),
    slices: [...bySlice.keys()],
    tolerance,
    target,
    standingTargets,
    annualTargets: await readTargets(db, revision, measure),
    events: (await readEvents(db, of)).filter(({ month }) => month <= (page.unfinished ?? end)),
    steps: (await readSteps(db, of)).map((step) => asOn(step, today)),
    edges,
    print: figurePrinter(unit, edges),
  };
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

async function readEvents(
  db: Reader,
  of: { readonly revision: number; readonly measure: string },
): Promise<readonly MeasureEvent[]> {
  const rows = await eventsOf(db, of);
  return rows.map(
    ({ action_ref: actionRef, ...row }) =>
      ({ ...row, measure: of.measure, actionRef }) as MeasureEvent,
  );
}

async function readSteps(
  db: Reader,
  of: { readonly revision: number; readonly measure: string },
): Promise<readonly MilestoneStep[]> {
  const rows = await milestoneStepsOf(db, of);
  return rows.map(({ name, due, reached }) => ({ name, due, reached }) as MilestoneStep);
}
