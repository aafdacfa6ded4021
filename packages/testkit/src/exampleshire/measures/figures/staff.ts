import type { Month } from '@plumbline/domain/period/month';
import { wholeService } from '@plumbline/domain/slice/slice';
import { chanceOf, type MonthFigure, withWhole } from '../month-figures.ts';
import { ediTraining } from '../people.ts';
import { type Path, periodsFrom } from './shapes.ts';

/** Staff in post of each group in a month: those that every measure of all staff counts. */
export function staffIn(month: Month): ReadonlyMap<string, number> {
  const found = ediTraining().filter((figure) => figure.month === month);
  return new Map(
    found
      .filter(({ slice }) => slice !== wholeService)
      .map(({ slice, denominator }) => [slice.replace('group=', ''), denominator ?? 0]),
  );
}

/** How far each group lies off what all staff have. */
const off: Readonly<Record<string, number>> = {
  wholetime: 0.01,
  'on-call': -0.035,
  support: 0.015,
};

/** A level of all staff by group: their base is the staff in post of the month. */
export function allStaff(
  measure: string,
  { from, path }: Readonly<{ from: string; path: Path }>,
): readonly MonthFigure[] {
  const random = chanceOf(measure);
  return periodsFrom(from).flatMap((month) =>
    withWhole(
      { measure, month, dimension: 'group' },
      [...staffIn(month)].map(([value, denominator]) => {
        const share = path(month) + (off[value] ?? 0) + (random.next() - 0.5) * 0.008;
        return { value, numerator: Math.round(denominator * Math.min(1, share)), denominator };
      }),
    ),
  );
}

/** How many staff were in post in a month. */
export function staffOf(month: Month): number {
  return [...staffIn(month).values()].reduce((sum, staff) => sum + staff, 0);
}
