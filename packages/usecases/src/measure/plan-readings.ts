import type { StatusView } from '@plumbline/contract/period/period-view';
import type { Reader } from '@plumbline/db/database';
import type { Definition } from '@plumbline/domain/measure/definition';
import type { Day } from '@plumbline/domain/period/day';
import { months } from '@plumbline/domain/period/month';
import type { MovedSince } from '@plumbline/domain/plan/flags';
import type { SuccessKind } from '@plumbline/domain/plan/plan';
import type { MeasureReading } from '@plumbline/domain/plan/success-verdict';
import { keeps } from '@plumbline/domain/status/printed-figure';
import { answerTo, dueOf } from './answer-asked.ts';
import { type FactsQuestion, type MeasureFacts, readManyFacts } from './measure-facts.ts';
import { aimOf, type MeasurePanel, targetEdge } from './measure-panel.ts';
import { nothingBeside, panelFor } from './panel-for.ts';
import { sparkOf } from './spark.ts';

/** A measure as a plan reads it: how it stands, and how that answers what is asked of it. */
export type PlanReading = {
  readonly measure: string;
  readonly name: string;
  readonly shortName: string;
  readonly status: StatusView;
  readonly verdict: string | null;
  readonly sentence: string;
  readonly latest: string | null;
  readonly target: string | null;
  readonly dataTo: string | null;
  readonly months: ReturnType<typeof sparkOf>;
  /** How it stands against a success measure of a kind; `countsAsAll` is what counts as all, in %. */
  readonly asked: (kind: SuccessKind, countsAsAll: number | null) => MeasureReading;
  /** Whether it moved for the better since a day, where it has not reached what is asked. */
  readonly movedSince: (day: Day) => MovedSince | null;
  /** For how many periods in a row it has kept its target; null where that cannot be said. */
  readonly heldPeriods: number | null;
};

/** The readings of some measures, by measure; one that is not set up is left out. */
export async function readReadings(
  db: Reader,
  question: FactsQuestion & { readonly measures: readonly string[] },
): Promise<ReadonlyMap<string, PlanReading>> {
  const asked = new Set(question.measures);
  const isAsked = ({ measure }: Definition) => asked.has(measure);
  const all = await readManyFacts(db, { ...question, isAsked });
  return new Map(
    [...all].map(([measure, facts]) => {
      const population = all.get(facts.definition.companions?.population ?? '') ?? null;
      return [measure, readingOf(facts, panelFor(facts, { ...nothingBeside, population }))];
    }),
  );
}

function readingOf(facts: MeasureFacts, panel: MeasurePanel): PlanReading {
  const { measure, name, shortName } = facts.definition;
  const { word, reason } = panel.status;
  return {
    measure,
    name,
    shortName,
    status: { word, reason },
    verdict: panel.verdict,
    sentence: panel.sentence,
    latest: panel.latest,
    target: aimOf(facts)?.text ?? null,
    dataTo: panel.dataTo === null ? null : facts.label(panel.dataTo),
    months: sparkOf(facts, panel),
    asked: (kind, countsAsAll) => ({
      measure,
      name: shortName,
      due: dueOf(facts),
      ...answerTo({ facts, panel, kind, countsAsAll }),
    }),
    movedSince: (day) => movedSince(facts, panel, day),
    heldPeriods: heldPeriods(facts, panel),
  };
}

/** What a measure did since a day, where it has not reached what is asked of it; null where it has. */
function movedSince(facts: MeasureFacts, panel: MeasurePanel, day: Day): MovedSince | null {
  const { definition, print, label } = facts;
  const { better, shortName } = definition;
  const edge = targetEdge(facts);
  const known = panel.judged.flatMap(({ month, value }) =>
    value === null ? [] : [{ month, value }],
  );
  const latest = known.at(-1);
  if (latest === undefined || (better !== 'up' && better !== 'down')) return null;
  if (edge !== null ? keeps(latest.value, edge) : panel.status.word === 'on-plan') return null;
  const then = known.findLast(({ month }) => months.lastDay(month) <= day) ?? known[0];
  if (then === undefined || then.month === latest.month) return null;
  const moved = (latest.value - then.value) * (better === 'up' ? 1 : -1);
  const words = `was ${print.figure(then.value)} in ${label(then.month)} and is ${print.figure(latest.value)} in ${label(latest.month)}`;
  return {
    name: shortName,
    words,
    moved: moved > 0 && print.figure(then.value) !== print.figure(latest.value),
  };
}

/** How many of the last periods in a row kept the target. */
function heldPeriods(facts: MeasureFacts, { judged, status }: MeasurePanel): number | null {
  if (facts.definition.timeBasis === 'milestone')
    return status.word === 'complete' ? Number.POSITIVE_INFINITY : 0;
  const edge = targetEdge(facts);
  if (edge === null) return null;
  const known = judged.flatMap(({ value }) => (value === null ? [] : [value]));
  const lost = known.findLastIndex((value) => !keeps(value, edge));
  return known.length - 1 - lost;
}
