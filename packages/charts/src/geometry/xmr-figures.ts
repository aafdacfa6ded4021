import type { Unit } from '@plumbline/domain/measure/definition';
import { formatDecimal } from '@plumbline/domain/sentence/number-words';
import { withUnit } from '@plumbline/domain/sentence/with-unit';
import { axisText } from './number-text.ts';
import type { XmrChartPoint, XmrData } from './xmr-data.ts';

/** A number in the unit of its measure: '87%', '83.4'. */
export function xmrNumber(value: number, unit: Unit, decimals: number): string {
  return withUnit(formatDecimal(value, decimals), unit);
}

/** The decimals that a mean or a limit of the chart is printed with: those of its figures. */
export function xmrDecimals({ points, unit }: Pick<XmrData, 'points' | 'unit'>): number {
  const most = Math.max(0, ...points.map(({ text }) => decimalsOf(text ?? '')));
  if (unit === 'percent') return most;
  const isSmall = points.every(({ value }) => Math.abs(value ?? 0) < 100);
  return isSmall ? Math.max(1, most) : most;
}

/** A mean in words. */
export function xmrMean(value: number, data: XmrData): string {
  return data.lineText?.(value) ?? xmrNumber(value, data.unit, xmrDecimals(data));
}

/** A limit in words; one that a figure can lie beyond never reads as the end of what is possible. */
export function xmrLimit(value: number, data: XmrData): string {
  const { unit, possible } = data;
  if (data.lineText !== undefined) return data.lineText(value);
  const decimals = xmrDecimals(data);
  const text = xmrNumber(value, unit, decimals);
  const isEnd = [possible.low, possible.high].some(
    (end) => end !== null && end !== value && xmrNumber(end, unit, decimals) === text,
  );
  return isEnd ? xmrNumber(value, unit, decimals + 1) : text;
}

/** A target as it was agreed, with the decimals it has. */
export function xmrTarget(target: number, unit: Unit): string {
  return withUnit(axisText(target), unit);
}

/** Which sides of the limits a figure could fall outside of. */
export function signalSides(
  { lower, upper }: Pick<XmrChartPoint, 'lower' | 'upper'>,
  { low, high }: XmrData['possible'],
): Readonly<{ below: boolean; above: boolean }> {
  return {
    below: lower !== null && (low === null || lower > low),
    above: upper !== null && (high === null || upper < high),
  };
}

function decimalsOf(text: string): number {
  const fraction = /\d\.(\d+)/.exec(text)?.[1] ?? '';
  return Math.min(2, fraction.length);
}
