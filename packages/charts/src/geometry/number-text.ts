import { formatCount, formatDecimal, formatRate } from '@plumbline/domain/sentence/number-words';

/*
 * The words for numbers are the domain's, so that a chart and the sentence above it round alike.
 */

/** A whole number with separated thousands: 12,480. */
export function countText(count: number): string {
  return formatCount(count);
}

/** A rate to one decimal place: 4.2. */
export function rateText(rate: number): string {
  return formatRate(rate);
}

/** A number on an axis, with the decimals that it has, two at most. */
export function axisText(value: number): string {
  const text = formatDecimal(value, 2);
  return text.replace(/\.?0+$/, '');
}
