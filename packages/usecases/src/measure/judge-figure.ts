import { type Status, statusOf } from '@plumbline/domain/status/status';
import type { MeasureFacts } from './measure-facts.ts';

/** The figure that a measure is judged by, exact, and the base behind it; null is not known. */
export type JudgedFigure = { readonly value: number | null; readonly base: number | null };

/** The status of a measure by one figure and what was agreed about it. */
export function judgeFigure(
  { definition, tolerance, target, page }: MeasureFacts,
  { value, base }: JudgedFigure,
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
  });
}
