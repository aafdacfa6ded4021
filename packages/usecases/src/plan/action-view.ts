import type { KnownView } from '@plumbline/contract/period/known-view';
import type {
  ActionView,
  DependencyView,
  EvidenceView,
  PlanMeasureView,
  ProgressEventView,
} from '@plumbline/contract/plan/plan-view';
import { days } from '@plumbline/domain/period/day';
import { type Action, actionsOf } from '@plumbline/domain/plan/plan';
import { formatPercent } from '@plumbline/domain/sentence/number-words';
import { sizeWords } from '@plumbline/domain/sentence/size-words';
import type { PlanReading } from '../measure/plan-readings.ts';
import type { ActionFacts, SuccessFacts } from './action-facts.ts';
import { actionLine, deadlineLabel, statedView, successLine } from './action-line.ts';
import { inspectionDates } from './inspection-dates.ts';
import { historyOf, type KnownPlan, lastOf } from './known-plan.ts';
import type { PlanItem } from './plan-item.ts';
import type { EvidenceItem } from './plan-records.ts';
import { quotedView } from './quoted-view.ts';

/** An action in full. */
export function actionView(
  { priority, recommendation, action }: Extract<PlanItem, { readonly kind: 'action' }>,
  facts: ActionFacts,
  { known, view }: { readonly known: KnownPlan; readonly view: KnownView },
): ActionView {
  const { revision, service, plan } = known;
  return {
    kind: 'action',
    revision,
    service,
    known: view,
    plan: { id: plan.id, title: plan.title },
    trail: [priority, recommendation].map(({ ref, title }) => ({ ref, title })),
    action: actionLine(facts, known),
    resources: action.resources,
    expectedEffect: action.expectedEffect,
    problems: action.problems,
    successMeasures: facts.successes.map((one) => successView(one, facts)),
    measures: facts.readings.map(measureView),
    history: historyView(facts, view),
    before: dependencies(known, (other) => action.dependsOn.includes(other.ref)),
    after: dependencies(known, (other) => other.dependsOn.includes(action.ref)),
    timeline: inspectionDates(known, priority.ref),
    ...quotedView(action),
  };
}

function successView(one: SuccessFacts, facts: ActionFacts): ActionView['successMeasures'][number] {
  const { countsAsAll } = one.asked;
  return {
    ...successLine(one, facts),
    evidence: one.evidence.map(evidenceView),
    countsAsAll:
      countsAsAll === null
        ? null
        : `${formatPercent(countsAsAll.percent)} counts as all: ${countsAsAll.reason}`,
    ...quotedView(one.asked),
  };
}

function evidenceView({ id, title, on, link, file, by, addedOn }: EvidenceItem): EvidenceView {
  return {
    id,
    title,
    on: days.label(on),
    link,
    file:
      file === null
        ? null
        : { name: file.name, size: sizeWords(file.size), path: `/evidence/${file.id}` },
    addedBy: by,
    addedOn: days.label(addedOn),
  };
}

function measureView(reading: PlanReading): PlanMeasureView {
  const { measure, name, latest, target, status, verdict, sentence, months, dataTo } = reading;
  return { measure, name, latest, target, status, verdict, sentence, months, dataTo };
}

/** What was stated, the latest first. Only the last can be taken back, and only as things are now. */
function historyView({ history }: ActionFacts, { day }: KnownView): readonly ProgressEventView[] {
  return history
    .map((statement, place): ProgressEventView => {
      const before = history[place - 1];
      const isPrinted = statement.id.startsWith('printed/');
      return {
        ...statedView(statement),
        id: statement.id,
        from: before === undefined ? null : { word: before.word, label: before.label },
        why: statement.why,
        figures: statement.figures,
        canTakeBack: day === null && !isPrinted && place === history.length - 1,
      };
    })
    .reverse();
}

function dependencies(
  known: KnownPlan,
  isOne: (other: Action) => boolean,
): readonly DependencyView[] {
  return actionsOf(known.plan)
    .filter(isOne)
    .map((other) => ({
      ref: other.ref,
      title: other.title,
      stated: statedView(lastOf(historyOf(other, known))),
      deadlineLabel: deadlineLabel(other.deadline),
    }));
}
