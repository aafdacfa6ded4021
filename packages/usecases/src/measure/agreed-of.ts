import type { Reader } from '@plumbline/db/database';
import {
  definitionsOf,
  eventsOf,
  milestoneStepsOf,
  standingTargetsOf,
} from '@plumbline/db/queries/measure-agreements';
import type { Definition } from '@plumbline/domain/measure/definition';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import type { MilestoneStep } from '@plumbline/domain/sentence/milestone-sentence';
import type { Tolerance } from '@plumbline/domain/status/tolerance';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';
import { readAllTargets, readTolerances } from '../figures/read-agreements.ts';
import { storedDefinition } from '../figures/stored-definition.ts';

/** What was agreed about one measure, all versions of it. */
export type Agreed = {
  readonly definitions: readonly Definition[];
  readonly tolerances: readonly Tolerance[];
  readonly standingTargets: readonly StandingTarget[];
  readonly annualTargets: readonly AnnualTarget[];
  readonly events: readonly MeasureEvent[];
  readonly steps: readonly MilestoneStep[];
};

/** What was agreed about some measures or all; one that is not known has nothing. */
export type AllAgreed = {
  /** Every measure that has a definition, in the order of their references. */
  readonly measures: readonly string[];
  readonly of: (measure: string) => Agreed;
};

/** What was agreed about some measures or all, as known at a revision. */
export async function agreedOf(
  db: Reader,
  question: { readonly revision: number; readonly measures: readonly string[] | 'all' },
): Promise<AllAgreed> {
  const { revision } = question;
  const definitions = byMeasure(
    (await definitionsOf(db, question)).map(({ content }) => storedDefinition(content)),
  );
  const standing = byMeasure(
    (await standingTargetsOf(db, question)).map(
      ({ content }) => JSON.parse(content) as StandingTarget,
    ),
  );
  const tolerances = byMeasure(await readTolerances(db, revision));
  const annual = byMeasure(await readAllTargets(db, revision));
  const events = byMeasure(
    (await eventsOf(db, question)).map(
      ({ action_ref: actionRef, ...row }) => ({ ...row, actionRef }) as MeasureEvent,
    ),
  );
  const steps = byMeasure(await milestoneStepsOf(db, question));
  const of = (measure: string): Agreed => ({
    definitions: definitions.get(measure) ?? [],
    tolerances: tolerances.get(measure) ?? [],
    standingTargets: standing.get(measure) ?? [],
    annualTargets: annual.get(measure) ?? [],
    events: events.get(measure) ?? [],
    steps: (steps.get(measure) ?? []).map(
      ({ name, due, reached }) => ({ name, due, reached }) as MilestoneStep,
    ),
  });
  return { measures: [...definitions.keys()].sort(), of };
}

const byMeasure = <T extends { readonly measure: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> => Map.groupBy(all, ({ measure }) => measure);
