import { sumOver, yearToDate } from '@plumbline/domain/aggregate/totals';
import type { Day } from '@plumbline/domain/period/day';
import { financialYears, firstMonthOfYear } from '@plumbline/domain/period/financial-year';
import { months } from '@plumbline/domain/period/month';
import type { SuccessKind } from '@plumbline/domain/plan/plan';
import type { MeasureReading } from '@plumbline/domain/plan/success-verdict';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { wholeService } from '@plumbline/domain/slice/slice';
import { type Edge, keeps } from '@plumbline/domain/status/printed-figure';
import { targetInForce } from '@plumbline/domain/target/annual-target';
import type { MeasureFacts } from './measure-facts.ts';
import { type MeasurePanel, madeOf, targetEdge } from './measure-panel.ts';

/** What a success measure asks of a measure. */
export type Asking = {
  readonly facts: MeasureFacts;
  readonly panel: MeasurePanel;
  readonly kind: SuccessKind;
  /** What counts as all of the base, in per cent; null where it is the measure's own target. */
  readonly countsAsAll: number | null;
};

export type Answer = Pick<MeasureReading, 'word' | 'words'>;

/**
 * How a measure answers what is asked of it: a year's target by the year, a milestone by its steps, a
 * direction by its baseline or by whether it really moved, a band by lying inside it, everything else
 * by the value to reach.
 */
export function answerTo(asking: Asking): Answer {
  const { facts, panel, kind } = asking;
  const { better, timeBasis } = facts.definition;
  if (better === 'context') return { word: 'context', words: 'context only' };
  if (timeBasis === 'milestone') return ofSteps(panel);
  if (facts.annualTargets.length > 0) return ofYear(facts);
  const value = panel.judged.findLast((one) => one.value !== null)?.value ?? null;
  if (value === null) return { word: 'no-figure', words: 'no figure yet' };
  const { rule } = facts.tolerance ?? {};
  if (rule?.kind === 'since-last' || rule?.kind === 'ratchet') return ofMove(facts, panel, value);
  if (kind === 'direction') return ofDirection(facts, value);
  if (rule?.kind === 'band') {
    const { edge } = facts.print;
    const isInside = value >= rule.low && value <= rule.high;
    const words = `${figureWords(facts, value)} against ${edge(rule.low)} to ${edge(rule.high)}`;
    return { word: isInside ? 'keeps' : 'lacks', words };
  }
  return ofEdge(facts, edgeAsked(asking), value);
}

function ofSteps({ status, latest }: MeasurePanel): Answer {
  return {
    word: status.word === 'complete' ? 'keeps' : 'lacks',
    words: latest === null ? 'no steps agreed yet' : `${latest} reached`,
  };
}

/** The day of the target; a year's target is not missed before its year ends. */
export function dueOf({ target, annualTargets }: MeasureFacts): Day | null {
  if (target?.by != null) return target.by;
  const last = annualTargets
    .map(({ year }) => year)
    .sort()
    .at(-1);
  return last === undefined ? null : months.lastDay(months.offset(firstMonthOfYear(last), 11));
}

/** A year's target: reached in the year so far, or in the whole year before under the same target. */
function ofYear(facts: MeasureFacts): Answer {
  const { annualTargets, page, of } = facts;
  const target = targetInForce(annualTargets, page.year);
  const held = [...of(wholeService).values()];
  const { through } = page;
  const soFar = through === undefined ? 0 : sumOver(yearToDate(held, through));
  const words = (done: number, year: typeof page.year, asked: number) =>
    `${formatCount(done)} in ${financialYears.label(year)} against ${formatCount(asked)}`;
  if (target === undefined) return { word: 'no-baseline', words: 'no target agreed for this year' };
  if (soFar >= target.value) return { word: 'keeps', words: words(soFar, page.year, target.value) };
  const before = financialYears.offset(page.year, -1);
  const agreed = targetInForce(annualTargets, before);
  if (agreed !== undefined && agreed.value >= target.value) {
    const whole = sumOver(yearToDate(held, months.offset(firstMonthOfYear(page.year), -1)));
    return {
      word: whole >= agreed.value ? 'keeps' : 'lacks',
      words: words(whole, before, agreed.value),
    };
  }
  return { word: 'lacks', words: `${words(soFar, page.year, target.value)} so far` };
}

/** A measure that is judged by whether it moved since the last time, or ever fell back. */
function ofMove(facts: MeasureFacts, { status }: MeasurePanel, value: number): Answer {
  const figure = figureWords(facts, value);
  switch (status.word) {
    case 'on-plan':
      return { word: 'keeps', words: `${figure}, better than before` };
    case 'near-plan':
      return { word: 'lacks', words: `${figure}, no real change` };
    case 'off-plan':
      return { word: 'lacks', words: `${figure}, worse than before` };
    default:
      return { word: 'no-baseline', words: `${figure}, with no earlier figure to compare with` };
  }
}

function ofDirection(facts: MeasureFacts, value: number): Answer {
  const { target, print, definition, label } = facts;
  const baseline = target?.baseline ?? null;
  const edge = targetEdge(facts);
  if (baseline === null) {
    return edge === null
      ? { word: 'no-baseline', words: 'no baseline yet' }
      : ofEdge(facts, edge, value);
  }
  const moved = (value - baseline.value) * (definition.better === 'down' ? -1 : 1);
  const words = `${figureWords(facts, value)} against ${print.figure(baseline.value)} in ${label(baseline.month)}`;
  return { word: moved > 0 ? 'keeps' : 'lacks', words };
}

function ofEdge(facts: MeasureFacts, edge: Edge | null, value: number): Answer {
  if (edge === null) return { word: 'no-baseline', words: 'no target has been agreed' };
  return {
    word: keeps(value, edge) ? 'keeps' : 'lacks',
    words: `${figureWords(facts, value)} against ${facts.print.edge(edge.at)}`,
  };
}

function edgeAsked({ facts, kind, countsAsAll }: Asking): Edge | null {
  const isShareOfAll = kind === 'coverage' && facts.definition.unit === 'percent';
  return isShareOfAll && countsAsAll !== null
    ? { kind: 'at-least', at: countsAsAll }
    : targetEdge(facts);
}

/** A figure with what it is made of, where it is the plain figure of its period: '97% (447 of 461 people)'. */
function figureWords(facts: MeasureFacts, value: number): string {
  const figure = facts.print.figure(value);
  const { timeBasis } = facts.definition;
  if (timeBasis !== 'stock' && timeBasis !== 'wave') return figure;
  const held = facts.of(wholeService);
  const month = facts.shown.findLast((one) => held.has(one));
  const made = month === undefined ? null : madeOf(facts, held.get(month));
  return made === null || facts.definition.compares !== undefined ? figure : `${figure} (${made})`;
}
