import type {
  FindingView,
  MeasureAim,
  MeasureChart,
  MeasureEventView,
  MeasureMonth,
} from '@plumbline/contract/measure/measure-view';
import type { Observation } from '@plumbline/domain/aggregate/observation';
import { type Definition, thingsOf } from '@plumbline/domain/measure/definition';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import { type Month, months } from '@plumbline/domain/period/month';
import { lowerFirst } from '@plumbline/domain/sentence/lower-first';
import { countOf, formatCount, formatRate } from '@plumbline/domain/sentence/number-words';
import { wholeService } from '@plumbline/domain/slice/slice';
import type { Direction } from '@plumbline/domain/spc/xmr-series';
import type { Edge } from '@plumbline/domain/status/printed-figure';
import type { Status } from '@plumbline/domain/status/status';
import type { MeasureFacts } from './measure-facts.ts';

/** What one kind of measure says of itself. */
export type MeasurePanel = {
  readonly sentence: string;
  readonly status: Status;
  readonly verdict: string | null;
  readonly charts: readonly MeasureChart[];
  readonly findings: readonly FindingView[];
  readonly cautions: readonly string[];
  readonly whyNotControlled: string | null;
  /** The latest figure beside that of a year before, in words; null where either is not known. */
  readonly lastYear: string | null;
  /** What sets figures from before a new definition beside those since: for whoever asks. */
  readonly across: readonly string[];
  /** The figure that was judged, month by month: what became of a target is judged by it. */
  readonly judged: readonly { readonly month: Month; readonly value: number | null }[];
  /** The latest figure as it is printed; null where there is none. */
  readonly latest: string | null;
  /** The last period with a figure; null where there is none. */
  readonly dataTo: Month | null;
  /** Which way the measure goes; null where its kind cannot say. */
  readonly moves: Moves | null;
};

/** Which way a measure goes: for better or worse for real, or not so that anybody could tell. */
export type Moves = 'better' | 'worse' | 'same';

/** Which way a move goes by which way is better; null where neither is. */
export function movesBy(moved: number, better: 'up' | 'down' | 'band' | 'context'): Moves | null {
  if (better !== 'up' && better !== 'down') return null;
  if (moved === 0) return 'same';
  return moved > 0 === (better === 'up') ? 'better' : 'worse';
}

/** The figure of an observation in the unit of its measure; null where there is none. */
export function figureOf(
  observation: Observation | undefined,
  unit: MeasureFacts['definition']['unit'],
): number | null {
  if (observation === undefined) return null;
  const { numerator, denominator } = observation;
  if (unit === 'count' || unit === 'days') return numerator;
  if (denominator === null || denominator <= 0) return null;
  return unit === 'percent' ? (100 * numerator) / denominator : numerator / denominator;
}

/** The last period shown that has a figure of the whole service; null where none has. */
export function latestMonth({ shown, of }: MeasureFacts): Month | null {
  const held = of(wholeService);
  return shown.findLast((month) => held.has(month)) ?? null;
}

/** The last figure of the whole service as it is printed; null where there is none. */
export function latestText(facts: MeasureFacts): string | null {
  const month = latestMonth(facts);
  const value = figureOf(
    month === null ? undefined : facts.of(wholeService).get(month),
    facts.definition.unit,
  );
  return value === null ? null : facts.print.figure(value);
}

/** A month with its figure as it is printed, and what that is made of. */
export function measureMonth(
  facts: MeasureFacts,
  month: Month,
  observation: Observation | undefined,
): MeasureMonth {
  const { unit } = facts.definition;
  const value = figureOf(observation, unit);
  return {
    month,
    label: facts.label(month),
    value,
    text: value === null ? null : facts.print.figure(value),
    made: value === null ? null : madeOf(facts, observation),
  };
}

/** What a share or a rate is made of: '263 of 299 referrals'. */
export function madeOf(
  { definition }: Pick<MeasureFacts, 'definition'>,
  parts: { readonly numerator: number; readonly denominator: number | null } | undefined,
): string | null {
  if (parts?.denominator == null || definition.unit === 'count') return null;
  const { one, many } = thingsOf(definition);
  if (definition.unit === 'days') return `of ${countOf(parts.denominator, one, many)}`;
  if (definition.unit === 'rate') {
    const per = definition.per === undefined ? '' : ` ${definition.per}`;
    return `${countOf(parts.numerator, one, many)} over ${formatRate(parts.denominator)}${per}`;
  }
  return `${formatCount(parts.numerator)} of ${countOf(parts.denominator, one, many)}`;
}

/** Which way a measure gets better, for the rules of a chart. */
export function directionOf({ better }: MeasureFacts['definition']): Direction {
  if (better === 'up') return 'increase';
  return better === 'down' ? 'decrease' : 'neutral';
}

/** What every figure is measured against: the target, else the agreed band. */
export function aimOf({
  target,
  tolerance,
  definition,
  print,
  label,
}: MeasureFacts): MeasureAim | null {
  if (target?.value != null) {
    const kind = definition.better === 'down' ? 'at-most' : 'at-least';
    return { kind, value: target.value, text: `Target ${print.edge(target.value)}` };
  }
  const rule = tolerance?.rule;
  if (rule?.kind === 'band') {
    const { low, high } = rule;
    return {
      kind: 'band',
      low,
      high,
      text: `Agreed band ${print.edge(low)} to ${print.edge(high)}`,
    };
  }
  if (rule?.kind === 'value') {
    const kind = rule.better === 'down' ? 'at-most' : 'at-least';
    return {
      kind,
      value: rule.on,
      text: `On plan ${kind === 'at-least' ? 'from' : 'up to'} ${print.edge(rule.on)}`,
    };
  }
  const baseline = baselineOf({ target, print });
  if (baseline === null) return null;
  const { value, text, month } = baseline;
  const kind = definition.better === 'down' ? 'at-most' : 'at-least';
  return { kind, value, text: `${text}, ${label(month)}` };
}

type BaselineView = { readonly value: number; readonly month: Month; readonly text: string };

/** Where a measure stood before, for one that is only to get better than that; null where not known. */
export function baselineOf({
  target,
  print,
}: Pick<MeasureFacts, 'target' | 'print'>): BaselineView | null {
  if (target == null || target.value !== null || target.baseline === null) return null;
  const { value, month } = target.baseline;
  return { value, month, text: `Baseline ${print.figure(value)}` };
}

/** The edge that the target asks to be kept; null without a value. */
export function targetEdge({ target, definition }: MeasureFacts): Edge | null {
  if (target?.value == null) return null;
  return { kind: definition.better === 'down' ? 'at-most' : 'at-least', at: target.value };
}

/** What happened to a measure, as charts and lists name it, changes of its definition among them. */
export function eventViews({
  events,
  definitions,
  shown,
  end,
}: MeasureFacts): readonly MeasureEventView[] {
  const changes = definitions
    .slice(1)
    .filter(({ effectiveFrom }) => effectiveFrom <= end)
    .map((definition): MeasureEvent => {
      const { measure, effectiveFrom: month, version } = definition;
      const title = `Definition ${version}`;
      const reason = reasonOf(definition);
      return { measure, month, kind: 'definition', title, reason, actionRef: null };
    });
  const from = shown[0] ?? null;
  return [...events, ...changes]
    .filter((event) => from !== null && event.month >= from)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .map(({ month, kind, title, reason, actionRef }) => {
      return { month, label: months.label(month), kind, title, reason, actionRef };
    });
}

/** Why a definition took the place of the one before, as it was given. */
function reasonOf({ changedBecause, numerator }: Definition): string {
  return changedBecause ?? `from here on it counts ${lowerFirst(numerator)}`;
}

/** Why it is counted otherwise from a month on. */
export function changedWords({ definitions }: MeasureFacts, month: Month): string {
  const definition = definitions.find(({ effectiveFrom }) => effectiveFrom === month);
  return definition === undefined ? 'a new definition' : reasonOf(definition);
}
