/** How a product's answers stand to a file of right ones: each disagreement is a line of words. */
export type OracleTally = Readonly<{
  passed: number;
  failed: number;
  disagreements: readonly string[];
  /** What speaks of something the file lacks; it counts neither way. */
  notCompared: readonly string[];
}>;

/** One case of a file, what of it disagrees, and what of it could not be compared. */
export type CheckedCase = Readonly<{
  id: string;
  disagreements: readonly string[];
  notCompared?: readonly string[];
}>;

/** Counts the cases that agree in everything and lists what does not. */
export function tallyOf(checked: readonly CheckedCase[]): OracleTally {
  const failed = checked.filter((one) => one.disagreements.length > 0);
  return {
    passed: checked.length - failed.length,
    failed: failed.length,
    disagreements: failed.flatMap(({ id, disagreements }) =>
      disagreements.map((words) => `${id}: ${words}`),
    ),
    notCompared: checked.flatMap(({ id, notCompared = [] }) =>
      notCompared.map((words) => `${id}: ${words}`),
    ),
  };
}

/** Whether two numbers agree to a billionth; `size` is that of the numbers they come from. */
export function agree(found: number | null, wanted: number | null, size: number): boolean {
  if (found === null || wanted === null) return found === wanted;
  return Math.abs(found - wanted) <= 1e-9 * Math.max(Math.abs(wanted), 1e-3 * size);
}
