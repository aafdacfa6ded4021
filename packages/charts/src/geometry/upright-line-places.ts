import { isMonth, monthOrdinal } from '@plumbline/domain/period/month';
import type { FigureRow } from './behind-figures.ts';
import {
  areMonths,
  countedMonths,
  firstFrom,
  type Keyed,
  monthPlaces,
  monthsApart,
} from './month-places.ts';

/** Where months stand among figures that have their places. */
export type UprightPlaces = Readonly<{
  /** Where a month stands, also one without a figure of its own; null where it is out of sight. */
  at: (month: string) => number | null;
  /** Midway between the last figure before a month and the first one from it on; null without both. */
  before: (month: string) => number | null;
}>;

/** The places of months among figures. */
export function uprightPlaces({ points, x, width }: FigureRow): UprightPlaces {
  const { xs, step } = monthPlaces(points, { x, width });
  const apart = monthsApart(points);
  const first = countedMonths(points)[0] ?? 0;
  return {
    at: (month) => {
      const count = countOf(points, month);
      if (count === null || count <= first - apart) return null;
      const place = x + ((count - first) / apart + 0.5) * step;
      return place < x + width ? Math.max(x, place) : null;
    },
    before: (month) => {
      const from = firstFrom(points, month);
      const [before, after] = [xs[from - 1], xs[from]];
      return before === undefined || after === undefined ? null : (before + after) / 2;
    },
  };
}

/** The figure whose span a month lies in: its own, or that of its quarter; -1 where there is none. */
export function placeOfMonth(points: readonly Keyed[], month: string): number {
  const own = points.findIndex(({ key }) => key === month);
  const count = countOf(points, month);
  if (own >= 0 || count === null) return own;
  const apart = monthsApart(points);
  return countedMonths(points).findIndex((one) => one >= count && one - count < apart);
}

/** A month as the figures are counted; null for one that cannot be told in their row. */
function countOf(points: readonly Keyed[], month: string): number | null {
  if (areMonths(points)) return isMonth(month) ? monthOrdinal(month) : null;
  const index = points.findIndex(({ key }) => key === month);
  return index < 0 ? null : index;
}
