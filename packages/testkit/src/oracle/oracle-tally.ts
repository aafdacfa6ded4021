/** How a product's answers stand to a file of right ones: each disagreement is a line of words. */
export type OracleTally = Readonly<{
  passed: number;
  failed: number;
  disagreements: readonly string[];
  /** What was looked at but counts neither way, and what could not be compared. */
  remarks: readonly string[];
}>;

/** One case of a file, what of it disagrees, and what is to be said of it besides. */
export type CheckedCase = Readonly<{
  id: string;
  /** Whether it counts; a case that is reported only does not. */
  isJudged?: boolean;
  disagreements: readonly string[];
  remarks?: readonly string[];
}>;

/** Counts the cases that agree in everything and lists what does not. */
export function tallyOf(checked: readonly CheckedCase[]): OracleTally {
  const judged = checked.filter((one) => one.isJudged !== false);
  const failed = judged.filter((one) => one.disagreements.length > 0);
  return {
    passed: judged.length - failed.length,
    failed: failed.length,
    disagreements: failed.flatMap(({ id, disagreements }) =>
      disagreements.map((words) => `${id}: ${words}`),
    ),
    remarks: checked.flatMap(({ id, remarks = [] }) => remarks.map((words) => `${id}: ${words}`)),
  };
}

/** The tally of a file that has no case at all: one failure, which says what was looked for. */
export function tallyOfNone(words: string): OracleTally {
  return { passed: 0, failed: 1, disagreements: [words], remarks: [] };
}

/** Whether two numbers agree to a billionth; `size` is that of the numbers they come from. */
export function agree(found: number | null, wanted: number | null, size: number): boolean {
  if (found === null || wanted === null) return found === wanted;
  return Math.abs(found - wanted) <= 1e-9 * Math.max(Math.abs(wanted), 1e-3 * size);
}
