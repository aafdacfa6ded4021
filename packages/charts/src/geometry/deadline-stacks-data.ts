import type { ProgressWord } from '@plumbline/domain/plan/progress';

/** One action of a plan as a mark that leads to it. */
export type DeadlineAction = Readonly<{
  ref: string;
  title: string;
  /** The post that leads it. */
  lead: string;
  word: ProgressWord;
  /** The word as it was stated: 'Risk to progress'. */
  label: string;
  /** All of it: 'Action 2.2.2, led by Group Commander Protection: on track, overdue by 8 months'. */
  text: string;
  isOverdue: boolean;
  href: string;
}>;

/** A month by whose end actions are due. */
export type DeadlineStacksMonth = Readonly<{
  /** 'yyyy-mm'. */
  month: string;
  /** 'April 2024'. */
  label: string;
  actions: readonly DeadlineAction[];
}>;

export type DeadlineStacksData = Readonly<{
  /** In order of time; months without actions may be left out. */
  months: readonly DeadlineStacksMonth[];
  /** The month that it is, with its words: 'Today, 15 January 2025'. */
  today: Readonly<{ month: string; text: string }> | null;
}>;
