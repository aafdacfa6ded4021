/**
 * Numbers as a reader sees them, everywhere the same: '1,000', '93%', '5.6'.
 */

/** What a sum of floats may miss a half by: a billionth, and a little more for large numbers. */
const roundingSlack = (value: number): number => 1e-9 + 1e-12 * Math.abs(value);

/** A number rounded half up: 2.5 is 3 and -2.5 is -2, also where a float falls a hair short. */
export function roundHalfUp(value: number): number {
  const scaled = Math.floor(value + 0.5 + roundingSlack(value));
  return scaled === 0 ? 0 : scaled;
}

/** A number with exactly so many decimals, rounded half up, commas between thousands. */
export function formatDecimal(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const scaled = roundHalfUp(value * scale);
  // Most numbers of a page are small and whole, and charts write hundreds of them.
  if (decimals === 0 && scaled >= 0 && scaled < 1000) return String(scaled);
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return `${scaled < 0 ? '-' : ''}${grouped}${fraction}`;
}

/** A whole number with commas between thousands: `formatCount(1000)` is '1,000'. */
export function formatCount(value: number): string {
  return formatDecimal(value, 0);
}

/** A percentage, 0 to 100, to the nearest whole one: `formatPercent(92.6)` is '93%'. */
export function formatPercent(percent: number, decimals = 0): string {
  return `${formatDecimal(percent, decimals)}%`;
}

/** A rate to one decimal: `formatRate(5.64)` is '5.6'. */
export function formatRate(rate: number): string {
  return formatDecimal(rate, 1);
}

/** So many a month: whole from 10 on, else to a tenth: '108', '4.3', '0.5', '6'. */
export function formatPace(perMonth: number): string {
  if (perMonth >= 10) return formatCount(perMonth);
  return formatDecimal(perMonth, 1).replace(/\.0$/, '');
}

/** A count with its noun: '1 audit', '22 audits'. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** A list as it is read out: 'a', 'a and b', 'a, b and c'. */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
