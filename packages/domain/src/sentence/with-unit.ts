import type { Unit } from '../measure/definition.ts';

/** What stands after one and after any other number of a unit. */
const after: Readonly<Record<Unit, Readonly<{ one: string; many: string }>>> = {
  count: { one: '', many: '' },
  percent: { one: '%', many: '%' },
  rate: { one: '', many: '' },
  days: { one: ' day', many: ' days' },
  ratio: { one: '', many: '' },
  points: { one: ' point', many: ' points' },
};

/** A printed number as a figure of its unit: '87%', '83.4', '12 days', '1 day', '-3 points'. */
export function withUnit(number: string, unit: Unit): string {
  const { one, many } = after[unit];
  return `${number}${/^-?1$/.test(number) ? one : many}`;
}
