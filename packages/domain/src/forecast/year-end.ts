/** The word for the year end of an annual measure: whether the target will be met. */
export type YearEndWord = 'likely' | 'uncertain' | 'unlikely';

/** The chances from which the year end is likely, and under which it is unlikely. */
export const yearEndCutOffs = { likely: 0.8, unlikely: 0.2 } as const;

/** The word for a chance (0 to 1) of meeting the target by the year end: 0.8 is likely, 0.79 uncertain. */
export function yearEndWord(chance: number): YearEndWord {
  if (chance >= yearEndCutOffs.likely) return 'likely';
  return chance < yearEndCutOffs.unlikely ? 'unlikely' : 'uncertain';
}

/** What the words mean, for print beside them. */
export const yearEndMeaning =
  'The range holds eight times in ten, the paler one in the chart nineteen in twenty. A year end is called likely from a chance of 80% on, unlikely under 20%, and uncertain between.';
