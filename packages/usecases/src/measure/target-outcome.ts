import { months } from '@plumbline/domain/period/month';
import { targetOutcomeSentence } from '@plumbline/domain/sentence/outcome-of-target-sentence';
import { afterTargetDate, type MonthValue } from '@plumbline/domain/target/after-target-date';
import { chosenChart } from './chosen-chart.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { type MeasurePanel, targetEdge } from './measure-panel.ts';

/**
 * What became of the target once its day had come, judged by what the status is judged by. Figures
 * that were counted otherwise are judged apart. Null before that day and without a target.
 */
export function targetOutcome(facts: MeasureFacts, { judged }: MeasurePanel): string | null {
  const since = facts.changes.at(-1);
  if (since === undefined) return outcomeOf(facts, judged);
  const now = outcomeOf(
    facts,
    judged.filter(({ month }) => month >= since),
  );
  const before = metBefore(
    facts,
    judged.filter(({ month }) => month < since),
  );
  if (now === null || before === null) return now;
  return `${now} As it was counted before ${months.label(since)} it was met in ${before}.`;
}

/** The pictures whose single months are never judged: three together are. */
const pooled: readonly string[] = ['xmr', 'p-chart'];

function outcomeOf(facts: MeasureFacts, judged: readonly MonthValue[]): string | null {
  const outcome = outcomeFor(facts, judged);
  const by = facts.target?.by ?? null;
  if (outcome === null || by === null) return null;
  const words = targetOutcomeSentence(outcome, by);
  return pooled.includes(chosenChart(facts).chart) && facts.definition.grain === 'month'
    ? `${words} Judged by three months together.`
    : words;
}

function outcomeFor(facts: MeasureFacts, judged: readonly MonthValue[]) {
  const by = facts.target?.by ?? null;
  const edge = targetEdge(facts);
  return by === null || edge === null
    ? null
    : afterTargetDate(judged, { by, edge, today: facts.today });
}

function metBefore(facts: MeasureFacts, judged: readonly MonthValue[]): string | null {
  const outcome = outcomeFor(facts, judged);
  return outcome !== null && 'metIn' in outcome ? months.label(outcome.metIn) : null;
}
