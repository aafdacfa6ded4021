import { formatCount } from './number-words.ts';

/**
 * The number that a source says it has beside the number that counts here, and whether they agree.
 * Worked example: 94 said and 86 counted is 8 fewer here.
 */
export function controlTotalSentence(said: number, ours: number): string {
  const both = `The source says ${formatCount(said)}, and ${formatCount(ours)} would count here`;
  if (said === ours) return `${both}. They agree.`;
  const gap = formatCount(Math.abs(said - ours));
  return `${both}. They disagree: ${gap} ${ours < said ? 'fewer' : 'more'} here.`;
}
