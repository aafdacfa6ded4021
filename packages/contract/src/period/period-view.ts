/** The period that a page speaks of, in words and in months. */
export type PeriodView = {
  /** The key in the URL: '2024-25', '2024-25-Q3', '2024-12' or 'ytd'. */
  readonly key: string;
  readonly label: string;
  /** The financial year it lies in: '2024-25'. */
  readonly year: string;
  readonly yearLabel: string;
  /** The last month that had ended, '2024-12'; null before the first of the year has. */
  readonly through: string | null;
  readonly throughLabel: string | null;
  /** The month under way that the period takes in; it is shown apart and never judged. */
  readonly unfinished: string | null;
  readonly unfinishedLabel: string | null;
  /** Keys of the periods before and after; null where there is none. */
  readonly previous: string | null;
  readonly next: string | null;
};

/** A period that can be chosen. */
export type PeriodChoice = { readonly key: string; readonly label: string; readonly group: string };

/** A computed status with its reason in a sentence. */
export type StatusView = {
  readonly word: 'complete' | 'on-plan' | 'near-plan' | 'off-plan' | 'no-status';
  readonly reason: string;
};

/** A share or rate with its parts, or that the base is too small to show one. */
export type RatioView =
  | {
      readonly kind: 'ratio';
      readonly value: number;
      readonly numerator: number;
      readonly base: number;
    }
  | { readonly kind: 'too-few'; readonly base: number; readonly needed: number };
