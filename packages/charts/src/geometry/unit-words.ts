import type { Unit } from '@plumbline/domain/measure/definition';

const AFTER: Readonly<Record<Unit, string>> = {
  count: '',
  percent: '%',
  rate: '',
  days: ' days',
  ratio: '',
  points: ' points',
};

/** A number as a figure of its unit: '87%', '83.4', '12 days', '-3 points'. */
export function withUnit(number: string, unit: Unit): string {
  return `${number}${AFTER[unit]}`;
}

/**
 * The value that figures are seen against where it is not the lowest they can be: two shares that
 * are equal have a ratio of 1 and lie 0 points apart.
 */
export function groundOf(unit: Unit): number | null {
  if (unit === 'ratio') return 1;
  return unit === 'points' ? 0 : null;
}
