import type {
  ActionLine,
  ImprovementView,
  PriorityView,
  RecommendationView,
} from '@plumbline/contract/plan/plan-view';
import { type Day, days } from '@plumbline/domain/period/day';
import type { AreaForImprovement, Priority, Recommendation } from '@plumbline/domain/plan/plan';
import type { KnownPlan } from './known-plan.ts';
import { ownerView } from './owner-view.ts';
import { quotedView } from './quoted-view.ts';

/** A priority with what lies under it; `lines` are the actions to show, by reference. */
export function priorityView(
  priority: Priority,
  known: KnownPlan,
  lines: ReadonlyMap<string, ActionLine>,
): PriorityView {
  const { ref, title, judgement, leadMember, scrutiny, cause } = priority;
  return {
    ref,
    title,
    judgement,
    sponsor: ownerView(priority.sponsorRole, known),
    leadMember,
    scrutiny,
    cause: {
      title: cause.title,
      raised: days.label(cause.raisedOn),
      closed: hasCome(cause.closedOn, known.today) ? days.label(cause.closedOn) : null,
      ...quotedView(cause),
    },
    recommendations: priority.recommendations.map((one) => recommendationView(one, lines)),
    ...quotedView(priority),
  };
}

function recommendationView(
  recommendation: Recommendation,
  lines: ReadonlyMap<string, ActionLine>,
): RecommendationView {
  const { ref, title, response, actions } = recommendation;
  return {
    ref,
    title,
    declinedBecause: response.kind === 'declined' ? response.reason : null,
    actions: actions.flatMap((action) => lines.get(action.ref) ?? []),
    ...quotedView(recommendation),
  };
}

/** An area for improvement. One that is to be closed on a day to come is under way until then. */
export function improvementView(
  improvement: AreaForImprovement,
  known: KnownPlan,
): ImprovementView {
  const { ref, title, leadRole, closed } = improvement;
  const isAhead = closed !== null && closed.on > known.today;
  return {
    ref,
    title,
    owner: leadRole === null ? null : ownerView(leadRole, known),
    status: isAhead ? 'under-way' : improvement.status,
    closed:
      closed === null || isAhead ? null : `Closed on ${days.label(closed.on)} by ${closed.by}`,
    ...quotedView(improvement),
  };
}

const hasCome = (day: Day | null, today: Day): day is Day => day !== null && day <= today;
