import { countOf, formatCount, formatDecimal } from './number-words.ts';

const KILOBYTE = 1_024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** The size of a file: '512 bytes', '24 kB', '1.4 MB'. */
export function sizeWords(bytes: number): string {
  if (bytes < KILOBYTE) return countOf(bytes, 'byte');
  // Near a megabyte kilobytes would be rounded to 1,024 of them.
  if (bytes < MEGABYTE - KILOBYTE / 2) return `${formatCount(bytes / KILOBYTE)} kB`;
  return `${formatDecimal(bytes / MEGABYTE, 1)} MB`;
}
