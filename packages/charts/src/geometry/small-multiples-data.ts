import type { Unit } from '@plumbline/domain/measure/definition';
import { isMonth } from '@plumbline/domain/period/month';
import type { TrendAim } from './trend-data.ts';

/** One month of one panel. */
export type MultiplePoint = Readonly<{
  key: string;
  /** 'December 2024'. */
  longLabel: string;
  value: number | null;
  text: string | null;
  /** Counting begins again here, as at the start of a year: no line leads to it. */
  begins?: boolean | undefined;
}>;

/** One team, in a picture of its own. */
export type MultiplePanel = Readonly<{
  key: string;
  label: string;
  points: readonly MultiplePoint[];
  /** Why it is not drawn, where it is not: 'Under 25 cases: no share shown'. */
  note: string | null;
}>;

export type SmallMultiplesData = Readonly<{
  /** In the order given, whatever the figures are. */
  panels: readonly MultiplePanel[];
  unit: Unit;
  /** The same for every panel. */
  aim: TrendAim | null;
  /** What happens where counting begins again; 'Counting starts again in' unless told. */
  beginsName?: string | undefined;
  /** What a point is, for the table's first column; 'Month' unless told: 'Quarter'. */
  pointName?: string | undefined;
}>;

/** Every month of any panel, in order of time; keys that are no months in the order of the panels. */
export function multipleMonths({ panels }: SmallMultiplesData): readonly MultiplePoint[] {
  const months = new Map<string, MultiplePoint>();
  const byLength = panels.toSorted((a, b) => b.points.length - a.points.length);
  for (const { points } of byLength) {
    for (const point of points) if (!months.has(point.key)) months.set(point.key, point);
  }
  const inOrder = [...months.values()];
  return inOrder.every(({ key }) => isMonth(key))
    ? inOrder.sort((a, b) => (a.key < b.key ? -1 : 1))
    : inOrder;
}

/** Why a panel shows no line; null where it does. */
export function multipleNote({ note, points }: MultiplePanel): string | null {
  if (note !== null) return note;
  return points.every(({ value }) => value === null) ? 'No figures yet' : null;
}
