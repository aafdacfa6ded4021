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
import { foldName } from '../service/fold-name.ts';
import type { PlanFile } from './plan-file.ts';

/** The plan that a checked file describes: what it leaves out is null. */
export function planOfFile(file: PlanFile): Plan {
  const { id, title, inspectorate, publishedOn, embeddedAfter } = file;
  return {
    id,
    title,
    inspectorate,
    publishedOn,
    credit: file.credit ?? null,
    embeddedAfter,
    priorities: file.priorities.map(priorityOf),
    improvements: file.improvements.map(improvementOf),
    dates: file.dates.map(({ on, kind, title, priority }) => ({
      on,
      kind,
      title,
      priority: priority ?? null,
    })),
    posts: file.posts.map(postOf),
  };
}

type FilePriority = PlanFile['priorities'][number];
type FileRecommendation = FilePriority['recommendations'][number];
type FileAction = FileRecommendation['actions'][number];
type FileQuoted = Pick<FileAction, 'publishedText' | 'source' | 'page'>;

const quotedOf = ({ publishedText, source, page }: FileQuoted): Quoted => ({
  publishedText: publishedText ?? null,
  source: source ?? null,
  page: page ?? null,
});

function priorityOf(priority: FilePriority): Priority {
  const { ref, title, sponsorRole, leadMember, scrutiny, causeOfConcern } = priority;
  return {
    ref,
    title,
    judgement: priority.judgement ?? null,
    sponsorRole,
    leadMember,
    scrutiny,
    cause: {
      title: causeOfConcern.title,
      raisedOn: causeOfConcern.raisedOn,
      closedOn: causeOfConcern.closedOn ?? null,
      ...quotedOf(causeOfConcern),
    },
    recommendations: priority.recommendations.map(recommendationOf),
    ...quotedOf(priority),
  };
}

function recommendationOf(recommendation: FileRecommendation): Recommendation {
  const { ref, title, declinedBecause, actions } = recommendation;
  return {
    ref,
    title,
    response:
      declinedBecause === undefined
        ? { kind: 'accepted' }
        : { kind: 'declined', reason: declinedBecause },
    actions: actions.map(actionOf),
    ...quotedOf(recommendation),
  };
}

function actionOf(action: FileAction): Action {
  const { ref, title, start, deadline, problems, dependsOn, printed } = action;
  return {
    ref,
    title,
    leadRole: leadOf(action.leadRole),
    start,
    deadline,
    resources: action.resources ?? null,
    expectedEffect: action.expectedEffect ?? null,
    problems,
    dependsOn,
    printed: { ...printed, colour: printed.colour ?? null },
    successMeasures: action.successMeasures.map(successMeasureOf),
    ...quotedOf(action),
  };
}

/** How plans write that nobody leads yet, as names are compared. */
const nobodyYet = new Set(['tbc', 't b c', 'to be confirmed']);

function leadOf(role: string | undefined): string | null {
  return role === undefined || nobodyYet.has(foldName(role)) ? null : role;
}

function successMeasureOf(one: FileAction['successMeasures'][number]): SuccessMeasure {
  const { ref, kind, title, measures, countsAsAll } = one;
  return { ref, kind, title, measures, countsAsAll: countsAsAll ?? null, ...quotedOf(one) };
}

function improvementOf(improvement: PlanFile['improvements'][number]): AreaForImprovement {
  const { ref, title, status, closed } = improvement;
  return {
    ref,
    title,
    leadRole: leadOf(improvement.leadRole),
    status,
    closed: closed ?? null,
    ...quotedOf(improvement),
  };
}

function postOf({ role, aliases, holders, deputy }: PlanFile['posts'][number]): Post {
  return {
    role,
    aliases,
    holders: holders.map(({ from, name }) => ({ from, name: name ?? null })),
    deputy: deputy ?? null,
  };
}
