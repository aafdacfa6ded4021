import type { YearEndWord } from '../forecast/year-end.ts';
import type { StatusWord } from '../status/status.ts';

/** What decides where a measure stands among those that need a decision. */
export type Ranked = Readonly<{
  status: StatusWord;
  /** Where the year will end, for a measure with a year's target; null for any other. */
  yearEnd: YearEndWord | null;
  /** Whether an action that it belongs to is overdue. */
  isOverdue: boolean;
  /** Its place in the plan. */
  place: number;
}>;

/** The rule by which measures are ranked, as it is printed beside them. */
export const rankingRule =
  'Off plan before near plan; a measure with a year’s target counts by its year end (unlikely as off plan, uncertain as near). Then those whose action is overdue, then in the order of the plan.';

/** How grave a measure is: 2 off plan, 1 near plan, 0 nothing to decide. */
export function gravityOf({ status, yearEnd }: Pick<Ranked, 'status' | 'yearEnd'>): 0 | 1 | 2 {
  switch (yearEnd) {
    case 'unlikely':
      return 2;
    case 'uncertain':
      return 1;
    case 'likely':
      return 0;
    default:
      return status === 'off-plan' ? 2 : status === 'near-plan' ? 1 : 0;
  }
}

/** Those that need a decision, the first to be decided first, by the printed rule. */
export function rankForDecision<T extends Ranked>(measures: readonly T[]): readonly T[] {
  return measures
    .filter((one) => gravityOf(one) > 0)
    .toSorted(
      (a, b) =>
        gravityOf(b) - gravityOf(a) ||
        Number(b.isOverdue) - Number(a.isOverdue) ||
        a.place - b.place,
    );
}
