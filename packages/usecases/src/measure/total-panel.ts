import type { MeasureChart } from '@plumbline/contract/measure/measure-view';
import type { VolumeView } from '@plumbline/contract/protection/protection-view';
import { isFromRecords } from '@plumbline/domain/measure/audit-measures';
import { chartFor } from '@plumbline/domain/measure/chart-for';
import { thingsOf } from '@plumbline/domain/measure/definition';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { wholeService } from '@plumbline/domain/slice/slice';
import { targetInForce, targetReplaced } from '@plumbline/domain/target/annual-target';
import { totalSentence, volumeView } from '../protection/volume.ts';
import { controlled } from './control-panel.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { latestMonth, type MeasurePanel, type Moves, movesBy } from './measure-panel.ts';
import { yearEnd } from './year-landing.ts';

/**
 * A count on its way to an annual target: the running total with its landing, and the months by
 * themselves beside it, where there are enough a month for limits.
 */
export function totalPanel(facts: MeasureFacts): MeasurePanel {
  const { definition, page, annualTargets, tolerance } = facts;
  const held = facts.of(wholeService);
  const byMonth = new Map([...held].map(([month, { numerator }]) => [month, numerator]));
  const target = targetInForce(annualTargets, page.year) ?? null;
  const things = thingsOf(definition);
  const label = financialYears.label(page.year);
  const aim = definition.better === 'down' ? 'at-most' : 'at-least';
  const gaps = isFromRecords(definition) ? 'nought' : 'unknown';
  const landing =
    target === null
      ? null
      : yearEnd({
          byMonth,
          page,
          target: target.value,
          aim,
          things,
          steps: facts.events.filter((one) => one.kind === 'step').map((one) => one.month),
        });
  const volume = volumeView({
    byMonth,
    months: page,
    target,
    replaced: targetReplaced(annualTargets, page.year) ?? null,
    rule: tolerance?.rule,
    noTargetReason: target === null ? `No target has been agreed for ${label}.` : null,
    landing,
    things,
    aim,
    gaps,
  });
  const monthly = monthlyOf(facts);
  const sentence = totalSentence(volume);
  return {
    sentence,
    status: { figure: null, ...volume.status },
    verdict: yearEndName(landing?.forecast?.yearEnd ?? null),
    charts: [
      {
        kind: 'running-total',
        key: 'total',
        title:
          target === null
            ? `${definition.shortName} counted up`
            : `${definition.shortName} against what is expected by now`,
        sentence,
        things: things.many,
        volume,
      },
      ...monthly.charts,
    ],
    findings: monthly.findings,
    cautions: [...(landing?.smallPrint ? [landing.smallPrint] : []), ...monthly.cautions],
    whyNotControlled: monthly.whyNot,
    lastYear: lastYearTotal(volume),
    across: [],
    judged: [],
    latest: page.through === undefined ? null : formatCount(volume.done),
    dataTo: latestMonth(facts),
    moves: movesOf(volume, definition.better),
  };
}

/** Against the same months of the year before. */
function movesOf(
  { done, lastYearDone, months }: VolumeView,
  better: 'up' | 'down' | 'band' | 'context',
): Moves | null {
  return lastYearDone === null || hasGap(months) ? null : movesBy(done - lastYearDone, better);
}

/** Like for like: the same months of the year before. */
function lastYearTotal({ done, lastYearDone, likeForLike, months }: VolumeView): string | null {
  if (lastYearDone === null || hasGap(months)) return null;
  if (months.every((month) => month.state !== 'complete')) return null;
  const against = `${formatCount(done)} against ${formatCount(lastYearDone)} in ${likeForLike}`;
  if (done === lastYearDone) return `As many as a year before: ${against}.`;
  const size = formatCount(Math.abs(done - lastYearDone));
  return `${size} ${done > lastYearDone ? 'more' : 'fewer'} than a year before: ${against}.`;
}

const hasGap = (months: VolumeView['months']): boolean =>
  months.some((month) => month.state === 'complete' && month.audits === null);

/** The word for the year end, beside the status, which is the word to date. */
const yearEndNames = {
  likely: 'Year end likely',
  uncertain: 'Year end uncertain',
  unlikely: 'Year end unlikely',
} as const;

function yearEndName(word: keyof typeof yearEndNames | null): string | null {
  return word === null ? null : yearEndNames[word];
}

/** The months by themselves; the running total is never put on limits. */
function monthlyOf(facts: MeasureFacts): {
  readonly charts: readonly MeasureChart[];
  readonly findings: MeasurePanel['findings'];
  readonly cautions: readonly string[];
  readonly whyNot: string | null;
} {
  const held = facts.of(wholeService);
  const known = facts.shown
    .map((month) => held.get(month))
    .filter((one) => one !== undefined)
    .map(({ numerator }) => ({ numerator, denominator: 0 }));
  const asFlow = chartFor({ timeBasis: 'flow', unit: 'count' }, known);
  const ofTotal = chartFor(facts.definition).whyNotXmr;
  if (asFlow.chart !== 'xmr') {
    return { charts: [], findings: [], cautions: [], whyNot: asFlow.whyNotXmr };
  }
  const { drawn, findings, cautions } = controlled(facts, { target: null });
  return { charts: [drawn], findings, cautions, whyNot: ofTotal };
}
