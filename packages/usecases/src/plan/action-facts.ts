import { months } from '@plumbline/domain/period/month';
import { type Flag, flagsOf } from '@plumbline/domain/plan/flags';
import { overdueWords } from '@plumbline/domain/plan/overdue';
import { type Action, actionsOf, type SuccessMeasure } from '@plumbline/domain/plan/plan';
import { isDone } from '@plumbline/domain/plan/progress';
import {
  type Disagreement,
  disagreement,
  type JudgedMeasure,
  type ProgressHint,
  progressHint,
} from '@plumbline/domain/plan/progress-hint';
import {
  type MeasureReading,
  type SuccessVerdict,
  successVerdict,
} from '@plumbline/domain/plan/success-verdict';
import type { PlanReading } from '../measure/plan-readings.ts';
import { historyOf, type KnownPlan, lastOf } from './known-plan.ts';
import type { EvidenceItem, Statement } from './plan-records.ts';

/** The readings of measures, by measure. */
export type Readings = ReadonlyMap<string, PlanReading>;

/** A success measure with its verdict and what was shown for it. */
export type SuccessFacts = {
  readonly asked: SuccessMeasure;
  readonly verdict: SuccessVerdict;
  readonly evidence: readonly EvidenceItem[];
};

/** An action with all that follows from what was stated, shown and measured. */
export type ActionFacts = {
  readonly action: Action;
  readonly history: readonly Statement[];
  readonly stated: Statement;
  readonly successes: readonly SuccessFacts[];
  /** The readings of its measures, in the order of its success measures. */
  readonly readings: readonly PlanReading[];
  readonly hint: ProgressHint;
  readonly disagrees: Disagreement | null;
  /** 'Overdue by 8 months'; null while it is not, and once it is done. */
  readonly overdue: string | null;
  readonly flags: readonly Flag[];
};

/** The measures that actions are seen by, each once. */
export function measuresOf(actions: readonly Action[]): readonly string[] {
  return [
    ...new Set(
      actions.flatMap(({ successMeasures }) => successMeasures.flatMap(({ measures }) => measures)),
    ),
  ];
}

/** What follows for one action from what is known of its plan and the readings of its measures. */
export function factsOfAction(action: Action, known: KnownPlan, readings: Readings): ActionFacts {
  const { plan, today } = known;
  const history = historyOf(action, known);
  const stated = lastOf(history);
  const successes = action.successMeasures.map((asked) =>
    successFacts({ asked, action }, known, readings),
  );
  const own = measuresOf([action]).flatMap((measure) => readings.get(measure) ?? []);
  const hint = progressHint(action, {
    verdicts: successes.map(({ verdict }) => verdict),
    measures: own.map((reading) => judged(action, reading)),
    embeddedAfter: plan.embeddedAfter,
    today,
  });
  // What was so before it began is what an action was to move.
  const since = own.flatMap(({ movedSince }) => movedSince(months.firstDay(action.start)) ?? []);
  const waitingFor = openBefore(action, known).map(({ ref }) => ref);
  return {
    action,
    history,
    stated,
    successes,
    readings: own,
    hint,
    disagrees: disagreement(stated.word, hint),
    overdue: isDone(stated.word) ? null : overdueWords(action.deadline, today),
    flags: flagsOf(
      { action, stated: stated.word, hint, since, waitingFor, posts: plan.posts },
      today,
    ),
  };
}

function successFacts(
  { asked, action }: { readonly asked: SuccessMeasure; readonly action: Action },
  { evidence, today }: KnownPlan,
  readings: Readings,
): SuccessFacts {
  const { ref, kind, measures, countsAsAll } = asked;
  const shown = evidence.filter(({ item }) => item === ref);
  const verdict = successVerdict(
    {
      kind,
      deadline: action.deadline,
      readings: measures.map(
        (measure) =>
          readings.get(measure)?.asked(kind, countsAsAll?.percent ?? null) ?? notSetUp(measure),
      ),
      proofs: shown,
    },
    today,
  );
  return { asked, verdict, evidence: shown };
}

const notSetUp = (measure: string): MeasureReading => ({
  measure,
  name: measure,
  word: 'no-baseline',
  words: 'not measured here',
  due: null,
});

/**
 * A measure as a hint sees it. Where less than all counts as all, or evidence decides, for how long
 * it kept its own target says nothing.
 */
function judged(action: Action, reading: PlanReading): JudgedMeasure {
  const { measure, shortName, status, heldPeriods } = reading;
  const asks = action.successMeasures.filter(({ measures }) => measures.includes(measure));
  const isKept = asks.some(({ kind, countsAsAll }) => kind !== 'evidence' && countsAsAll === null);
  return {
    measure,
    name: shortName,
    word: status.word,
    heldPeriods: isKept ? heldPeriods : null,
  };
}

/** The actions that one depends on and that are not done. */
function openBefore({ dependsOn }: Action, known: KnownPlan): readonly Action[] {
  return actionsOf(known.plan).filter(
    (other) => dependsOn.includes(other.ref) && !isDone(lastOf(historyOf(other, known)).word),
  );
}
