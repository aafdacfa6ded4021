import type { Unit } from '../measure/definition.ts';
import type { FigurePrinter } from '../status/printed-figure.ts';
import { formatRate } from './number-words.ts';

/** From this size on, the fraction of an average count says nothing. */
const wholeFrom = 20;

/**
 * An average or a limit as it is printed everywhere: as the figures of its measure, but with one
 * decimal for small counts: '2.4 a month' and '75 a month'.
 */
export function lineText(value: number, unit: Unit, print: FigurePrinter): string {
  return unit === 'count' && Math.abs(value) < wholeFrom ? formatRate(value) : print.figure(value);
}
