import type {
  Action,
  AreaForImprovement,
  Plan,
  Post,
  Priority,
  Quoted,
  Recommendation,
  SuccessMeasure,
} from '@plumbline/domain/plan/plan';
import type { PlanFileInput } from './plan-file.ts';

/**
 * The file that a plan can be loaded from again, for its export. What is not known has no value
 * here, and JSON leaves out what has no value.
 */
export function planFileOf(plan: Plan): PlanFileInput {
  const { id, title, inspectorate, publishedOn, embeddedAfter } = plan;
  return {
    id,
    title,
    inspectorate,
    publishedOn,
    credit: plan.credit ?? undefined,
    embeddedAfter,
    priorities: plan.priorities.map(priorityFields),
    improvements: plan.improvements.map(improvementFields),
    dates: plan.dates.map(({ on, kind, title, priority }) => ({
      on,
      kind,
      title,
      priority: priority ?? undefined,
    })),
    posts: plan.posts.map(postFields),
  };
}

type FilePriority = PlanFileInput['priorities'][number];
type FileRecommendation = FilePriority['recommendations'][number];
type FileAction = NonNullable<FileRecommendation['actions']>[number];

const quotedFields = ({ publishedText, source, page }: Quoted) => ({
  publishedText: publishedText ?? undefined,
  source: source ?? undefined,
  page: page ?? undefined,
});

function priorityFields(priority: Priority): FilePriority {
  const { ref, title, sponsorRole, leadMember, scrutiny, cause } = priority;
  return {
    ref,
    title,
    judgement: priority.judgement ?? undefined,
    sponsorRole,
    leadMember,
    scrutiny,
    causeOfConcern: {
      title: cause.title,
      raisedOn: cause.raisedOn,
      closedOn: cause.closedOn ?? undefined,
      ...quotedFields(cause),
    },
    recommendations: priority.recommendations.map(recommendationFields),
    ...quotedFields(priority),
  };
}

function recommendationFields(recommendation: Recommendation): FileRecommendation {
  const { ref, title, response, actions } = recommendation;
  return {
    ref,
    title,
    declinedBecause: response.kind === 'declined' ? response.reason : undefined,
    actions: actions.map(actionFields),
    ...quotedFields(recommendation),
  };
}

function actionFields(action: Action): FileAction {
  const { ref, title, start, deadline, problems, dependsOn, printed } = action;
  return {
    ref,
    title,
    leadRole: action.leadRole ?? undefined,
    start,
    deadline,
    resources: action.resources ?? undefined,
    expectedEffect: action.expectedEffect ?? undefined,
    problems: [...problems],
    dependsOn: [...dependsOn],
    printed: { ...printed, colour: printed.colour ?? undefined },
    successMeasures: action.successMeasures.map(successMeasureFields),
    ...quotedFields(action),
  };
}

function successMeasureFields(one: SuccessMeasure): FileAction['successMeasures'][number] {
  const { ref, kind, title, measures, countsAsAll } = one;
  return {
    ref,
    kind,
    title,
    measures: [...measures],
    countsAsAll: countsAsAll ?? undefined,
    ...quotedFields(one),
  };
}

function improvementFields(
  improvement: AreaForImprovement,
): NonNullable<PlanFileInput['improvements']>[number] {
  const { ref, title, status } = improvement;
  return {
    ref,
    title,
    leadRole: improvement.leadRole ?? undefined,
    status,
    closed: improvement.closed ?? undefined,
    ...quotedFields(improvement),
  };
}

function postFields({
  role,
  aliases,
  holders,
  deputy,
}: Post): NonNullable<PlanFileInput['posts']>[number] {
  return {
    role,
    aliases: [...aliases],
    holders: holders.map(({ from, name }) => ({ from, name: name ?? undefined })),
    deputy: deputy ?? undefined,
  };
}
