/**
 * What each remaining month must bring for a target to be reached, or that it is met already, or
 * that no month is left. `perMonth` is exact; `toPrint` is the next number up that is printed: a whole
 * one from 10 on, else a tenth, for where few are to come a whole one would be far too many.
 */
export type RequiredPace =
  | Readonly<{
      kind: 'pace';
      left: number;
      monthsLeft: number;
      perMonth: number;
      toPrint: number;
    }>
  | Readonly<{ kind: 'met'; over: number }>
  | Readonly<{ kind: 'no-months-left'; left: number }>;

/**
 * The pace needed from here: what is left, shared evenly over the months left.
 *
 * Worked example: 677 of 1,000 with 3 months left leave 323, or 108 a month.
 */
export function requiredPace(
  options: Readonly<{ target: number; done: number; monthsLeft: number }>,
): RequiredPace {
  const { target, done, monthsLeft } = options;
  const left = target - done;
  if (left <= 0) return { kind: 'met', over: -left === 0 ? 0 : -left };
  if (monthsLeft <= 0) return { kind: 'no-months-left', left };
  const perMonth = left / monthsLeft;
  const parts = perMonth < 10 ? 10 : 1;
  // A float that lies a hair over its number is that number.
  const toPrint = Math.ceil(perMonth * parts - 1e-9) / parts;
  return { kind: 'pace', left, monthsLeft, perMonth, toPrint };
}
