import { months } from '@plumbline/domain/period/month';
import { dateStatus } from '@plumbline/domain/status/date-status';
import { keeps } from '@plumbline/domain/status/printed-figure';
import type { EarlierFigure, MoveSince } from '@plumbline/domain/status/since-earlier';
import { type Status, statusOf } from '@plumbline/domain/status/status';
import type { MeasureFacts } from './measure-facts.ts';
import { type MeasurePanel, targetEdge } from './measure-panel.ts';

/** The figure that a measure is judged by, exact, and the base behind it; null is not known. */
export type JudgedFigure = {
  readonly value: number | null;
  readonly base: number | null;
  /** The best figure before it, for a measure that is never to fall back. */
  readonly bestBefore?: EarlierFigure | null;
  /** How it moved since the last time, for a measure that is judged by that. */
  readonly sinceLast?: MoveSince | null;
};

/** The status of a measure by one figure and what was agreed about it. */
export function judgeFigure(
  { definition, tolerance, target, page, label }: MeasureFacts,
  { value, base, bestBefore = null, sinceLast = null }: JudgedFigure,
): Status {
  return statusOf({
    rule: tolerance?.rule,
    unit: definition.unit,
    value,
    expected: null,
    base,
    minimumBase: definition.minimumBase,
    through: page.through,
    baseline: target?.baseline ?? null,
    bestBefore,
    sinceLast,
    nameOf: label,
  });
}

/**
 * The status of a measure whose target is reached once, by the day since when it has held; null for
 * one that is judged otherwise, or has no figure.
 */
export function judgeReached(facts: MeasureFacts, judged: MeasurePanel['judged']): Status | null {
  const { tolerance, target, today, print } = facts;
  const edge = targetEdge(facts);
  if (tolerance?.rule.kind !== 'date' || edge === null) return null;
  const known = judged.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
  const latest = known.at(-1);
  if (latest === undefined) return null;
  const lost = known.findLastIndex(({ value }) => !keeps(value, edge));
  const since = known[lost + 1]?.month;
  const reached = since === undefined ? null : months.lastDay(since);
  const status = dateStatus(
    { due: target?.by ?? null, reached },
    { today, near: tolerance.rule.near },
  );
  const figure = print.figure(latest.value);
  return {
    ...status,
    figure,
    reason:
      reached === null
        ? `${figure}, to reach ${print.edge(edge.at)}. ${status.reason}`
        : status.reason,
  };
}

/** The best figure among those of earlier periods, for a measure that is never to fall back. */
export function bestOf(
  { definition }: MeasureFacts,
  earlier: MeasurePanel['judged'],
): EarlierFigure | null {
  const known = earlier.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
  const isBetter = (one: EarlierFigure, other: EarlierFigure) =>
    definition.better === 'down' ? one.value < other.value : one.value > other.value;
  return known.reduce<EarlierFigure | null>(
    (best, one) => (best === null || isBetter(one, best) ? one : best),
    null,
  );
}
