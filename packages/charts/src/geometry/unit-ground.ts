import type { Unit } from '@plumbline/domain/measure/definition';

/**
 * The value that figures are seen against where it is not the lowest they can be: two shares that
 * are equal have a ratio of 1 and lie 0 points apart.
 */
export function groundOf(unit: Unit): number | null {
  if (unit === 'ratio') return 1;
  return unit === 'points' ? 0 : null;
}
