import { formatCount } from './number-words.ts';

/**
 * How a count stands to what was expected of it: '48 behind the 725', '12 ahead of the 725',
 * 'level with the 725'. Both are whole numbers, as they are printed, so the words and the figures
 * cannot part.
 */
export function gapWords(done: number, expected: number): string {
  const of = `the ${formatCount(expected)}`;
  if (done === expected) return `level with ${of}`;
  const gap = formatCount(Math.abs(done - expected));
  return done < expected ? `${gap} behind ${of}` : `${gap} ahead of ${of}`;
}

/** The same for a count that is not to pass what is expected: '3 under the 15', '2 over the 15'. */
export function underWords(done: number, expected: number): string {
  const of = `the ${formatCount(expected)}`;
  if (done === expected) return `level with ${of}`;
  const gap = formatCount(Math.abs(done - expected));
  return done < expected ? `${gap} under ${of}` : `${gap} over ${of}`;
}
