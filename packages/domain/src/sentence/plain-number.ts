import { formatDecimal } from './number-words.ts';

/** A number as people write it, to three decimals and without idle noughts: '1', '13.8', '1.25'. */
export function plainNumber(value: number): string {
  return formatDecimal(value, 3).replace(/\.?0+$/, '');
}

/** Such a number with its noun: '1 week', '1.5 weeks', '0.5 weeks'. */
export function plainNumberOf(value: number, one: string): string {
  const number = plainNumber(value);
  return `${number} ${number === '1' ? one : `${one}s`}`;
}
