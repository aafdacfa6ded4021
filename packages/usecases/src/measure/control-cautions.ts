import type { Grain } from '@plumbline/domain/measure/grain';
import { months } from '@plumbline/domain/period/month';
import type { PChart } from '@plumbline/domain/proportion/p-chart';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import { possibleFor } from '@plumbline/domain/sentence/xmr-story';
import type { XmrChart } from '@plumbline/domain/spc/xmr-chart';
import { recommended } from '@plumbline/domain/spc/xmr-rules';
import type { MeasureFacts } from './measure-facts.ts';

/** Under so many months the limits may still move a good deal. */
const settledFrom = 20;

/** What makes a control chart say less than it seems to, a sentence each. */
export function controlCautions(
  chart: XmrChart | PChart,
  { shown, definition, events, label }: MeasureFacts,
): readonly string[] {
  const { grain } = definition;
  const observed = chart.phases.reduce((sum, phase) => sum + phase.observed, 0);
  if (observed < recommended.leastPoints) return [];
  const last = chart.phases.at(-1);
  const cautions: string[] = [];
  if (last && last.observed < recommended.shortPhase) {
    cautions.push(
      `The limits rest on ${countOf(last.observed, grain)} since the last change, so they may still move.`,
    );
  } else if (last && last.observed < settledFrom) {
    cautions.push(
      `The limits are provisional: they rest on ${countOf(last.observed, grain)}, and ${formatCount(settledFrom)} settle them.`,
    );
  }
  if (chart.assurance !== null && chart.variation?.side != null) {
    cautions.push(
      'The latest figures speak of a change, so what the process will do with its target is less certain.',
    );
  }
  return [
    ...cautions,
    ...levelMoved(chart, grain),
    ...outOfReach(chart, definition.unit),
    ...gapWords({ shown, label, grain }, chart),
    ...leftOutWords(events),
  ];
}

/**
 * Where most months of a phase speak of a change, the average lies between two levels and describes
 * neither: whoever knows what happened records it, and the limits begin anew.
 */
function levelMoved(chart: XmrChart | PChart, span: Grain): readonly string[] {
  const last = chart.phases.length - 1;
  const judged = chart.points.filter(
    ({ phase, state, limits }) => phase === last && state === 'observed' && limits !== null,
  );
  const flagged = judged.filter(({ label }) => label !== null);
  return flagged.length > judged.length / 2
    ? [
        `Most ${span}s differ from the average, so the level itself seems to have changed on the way: once the change is recorded with its reason, average and limits begin anew from it.`,
      ]
    : [];
}

/** A limit that no figure can pass cannot signal. */
function outOfReach(
  chart: XmrChart | PChart,
  unit: MeasureFacts['definition']['unit'],
): readonly string[] {
  const limits = chart.points.findLast((point) => point.limits !== null)?.limits;
  const { low, high } = possibleFor(unit);
  if (!limits) return [];
  if (high !== null && limits.upper > high) {
    return [
      `No figure can be above the upper limit, so only a fall can be seen outside the limits.`,
    ];
  }
  // For counts it is usual that the lower limit is under nought; for shares it is worth saying.
  return unit === 'percent' && low !== null && limits.lower < low
    ? ['No figure can be below the lower limit, so only a rise can be seen outside the limits.']
    : [];
}

type Spans = Pick<MeasureFacts, 'shown' | 'label'> & { readonly grain: Grain };

function gapWords({ shown, label, grain }: Spans, chart: XmrChart | PChart): readonly string[] {
  const missing = chart.points.flatMap((point, place) => {
    const month = shown[place];
    return point.state === 'missing' && month ? [label(month)] : [];
  });
  if (missing.length === 0) return [];
  return missing.length > 3
    ? [`${countOf(missing.length, grain)} without figures are left open; none is taken for nought.`]
    : [
        `${missing.join(', ')} ${missing.length === 1 ? 'has' : 'have'} no figure and ${missing.length === 1 ? 'is' : 'are'} left open.`,
      ];
}

function leftOutWords(events: MeasureFacts['events']): readonly string[] {
  return events
    .filter((event) => event.kind === 'left-out')
    .map(({ month, reason }) => `${months.label(month)} is left out of the limits: ${reason}`);
}
