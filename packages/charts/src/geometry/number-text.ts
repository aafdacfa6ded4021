const COUNT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const RATE = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const AXIS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A whole number with separated thousands: 12,480. */
export function countText(count: number): string {
  return COUNT.format(count);
}

/** A rate to one decimal place: 4.2. */
export function rateText(rate: number): string {
  return RATE.format(rate);
}

/** A number on an axis, with the decimals that it has, two at most. */
export function axisText(value: number): string {
  return AXIS.format(value);
}

/** A share of 0 to 1 as a whole per cent: 42%. */
export function shareText(share: number): string {
  return `${COUNT.format(share * 100)}%`;
}
