import type { KnownView } from '@plumbline/contract/period/known-view';
import type { PlanItemInput } from '@plumbline/contract/plan/plan-input';
import type { BranchView, PlanItemView } from '@plumbline/contract/plan/plan-view';
import type { Reader } from '@plumbline/db/database';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import type { Priority, Recommendation } from '@plumbline/domain/plan/plan';
import { countVerdicts } from '@plumbline/domain/plan/success-verdict';
import { planSentence, successSentence } from '@plumbline/domain/sentence/plan-sentence';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { knownOn } from '../period/known-at-day.ts';
import { remembered } from '../remembered.ts';
import { actionLine } from './action-line.ts';
import { actionView } from './action-view.ts';
import { type KnownPlan, readKnownPlan } from './known-plan.ts';
import { readActionFacts } from './plan-facts.ts';
import { type PlanItem, planItem } from './plan-item.ts';
import { priorityView } from './priority-view.ts';
import { quotedView } from './quoted-view.ts';

/**
 * An action in full, or a priority or recommendation with what lies under it, as known now or on a
 * past day. Throws 'not-found' for what the plan does not have.
 */
export const readPlanItem = remembered('plan item', itemOf);

async function itemOf(context: Context, input: PlanItemInput): Promise<Disclosed<PlanItemView>> {
  const { read } = context.db;
  const { revision, today, known: view } = await knownOn(context, input.known);
  const known = await readKnownPlan(read, { revision, today, plan: input.plan, known: view });
  const item = planItem(known.plan, input.ref);
  if (item === undefined) {
    throw new AppError('not-found', `${known.plan.title} has nothing under ${input.ref}.`);
  }
  if (item.kind !== 'action')
    return disclose('none', await branchView(read, item, { known, view }));
  const [facts] = await readActionFacts(read, known, [item.action]);
  if (facts === undefined) throw new RangeError(`No facts of action ${item.action.ref}`);
  return disclose('none', actionView(item, facts, { known, view }));
}

async function branchView(
  read: Reader,
  item: Exclude<PlanItem, { readonly kind: 'action' }>,
  { known, view }: { readonly known: KnownPlan; readonly view: KnownView },
): Promise<BranchView> {
  const { kind, priority } = item;
  const recommendations = kind === 'priority' ? priority.recommendations : [item.recommendation];
  const branch: Priority | Recommendation = kind === 'priority' ? priority : item.recommendation;
  const actions = await readActionFacts(
    read,
    known,
    recommendations.flatMap((one) => one.actions),
  );
  const lines = new Map(
    actions.map((facts) => [facts.action.ref, actionLine(facts, known)] as const),
  );
  const overdue = actions.filter((one) => one.overdue !== null).length;
  const verdicts = actions.flatMap(({ successes }) => successes.map(({ verdict }) => verdict));
  const { revision, service, plan } = known;
  return {
    kind,
    revision,
    service,
    known: view,
    plan: { id: plan.id, title: plan.title },
    trail: kind === 'priority' ? [] : [{ ref: priority.ref, title: priority.title }],
    ref: branch.ref,
    title: branch.title,
    priority: priorityView({ ...priority, recommendations }, known, lines),
    sentence: `${planSentence(
      actions.map(({ stated }) => stated.word),
      { overdue },
    )} ${successSentence(countVerdicts(verdicts))}`,
    ...quotedView(branch),
  };
}
