import type { KnownView } from '@plumbline/contract/period/known-view';
import type { PlanInput } from '@plumbline/contract/plan/plan-input';
import type { PlanView } from '@plumbline/contract/plan/plan-view';
import { storedDefinitions } from '@plumbline/db/queries/agreements';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import { days } from '@plumbline/domain/period/day';
import { actionsOf } from '@plumbline/domain/plan/plan';
import { isDone, progressWords } from '@plumbline/domain/plan/progress';
import { countVerdicts } from '@plumbline/domain/plan/success-verdict';
import {
  deadlineSentence,
  planSentence,
  successSentence,
} from '@plumbline/domain/sentence/plan-sentence';
import type { Context } from '../context.ts';
import { knownOn } from '../period/known-at-day.ts';
import { remembered } from '../remembered.ts';
import { type ActionFacts, factsOfAction, type Readings } from './action-facts.ts';
import { actionLine } from './action-line.ts';
import { deadlineMonths } from './deadline-months.ts';
import { flagGroups } from './flag-groups.ts';
import { inspectionDates } from './inspection-dates.ts';
import { type KnownPlan, readKnownPlan } from './known-plan.ts';
import { ownerLoads } from './owner-loads.ts';
import { readPlanReadings } from './plan-facts.ts';
import { improvementView, priorityView } from './priority-view.ts';

/**
 * A plan with all that was stated, shown and measured for it, as known now or on a past day. Throws
 * 'not-found' where there is no such plan, and 'bad-input' for a day that cannot be looked back to.
 */
export const readPlan = remembered('plan', planOf);

async function planOf(context: Context, input: PlanInput): Promise<Disclosed<PlanView>> {
  const { read } = context.db;
  const { revision, today, known: view } = await knownOn(context, input.known);
  const known = await readKnownPlan(read, { revision, today, plan: input.plan, known: view });
  // All of them, for those that are off plan without any action.
  const definitions = await storedDefinitions(read, revision);
  const measures = [...new Set(definitions.map(({ measure }) => measure))];
  const readings = await readPlanReadings(read, known, measures);
  return disclose('none', planView({ known, view, readings }));
}

type PlanParts = {
  readonly known: KnownPlan;
  readonly view: KnownView;
  readonly readings: Readings;
};

function planView({ known, view, readings }: PlanParts): PlanView {
  const { revision, service, plan, plans } = known;
  const actions = actionsOf(plan).map((action) => factsOfAction(action, known, readings));
  const lines = actions.map((facts) => actionLine(facts, known));
  const byRef = new Map(lines.map((line) => [line.ref, line]));
  return {
    revision,
    service,
    known: view,
    plan: {
      id: plan.id,
      title: plan.title,
      inspectorate: plan.inspectorate,
      published: days.label(plan.publishedOn),
      credit: plan.credit,
    },
    plans: plans.map(({ id, title }) => ({ id, title })),
    ...told(actions, known),
    flags: flagGroups(known, actions, readings),
    priorities: plan.priorities.map((priority) => priorityView(priority, known, byRef)),
    improvements: plan.improvements.map((improvement) => improvementView(improvement, known)),
    deadlines: deadlineMonths(lines),
    owners: ownerLoads(lines),
    timeline: inspectionDates(known),
  };
}

/** The counts of a plan and the sentences that tell them. */
function told(actions: readonly ActionFacts[], { today }: KnownPlan) {
  const stated = actions.map((one) => one.stated.word);
  const overdue = actions.filter((one) => one.overdue !== null).length;
  const verdicts = countVerdicts(
    actions.flatMap(({ successes }) => successes.map(({ verdict }) => verdict)),
  );
  return {
    sentence: planSentence(stated, { overdue }),
    counts: progressWords.map((word) => ({
      word,
      count: stated.filter((one) => one === word).length,
    })),
    verdicts,
    successSentence: successSentence(verdicts),
    deadlineSentence: deadlineSentence(
      actions.map(({ action, stated: { word } }) => ({
        deadline: action.deadline,
        isDone: isDone(word),
      })),
      today,
    ),
  };
}
