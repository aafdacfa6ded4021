import type { ProgressWord } from '@plumbline/domain/plan/progress';

/** What was stated of an action: the day, the word and why. */
export type Stated = readonly [on: string, word: ProgressWord, why: string];

/** What was stated of each action after the plan was printed, the earliest first. */
export type StatedByAction = Readonly<Record<string, readonly Stated[]>>;
