/** As of when a page speaks: today, or a past day whose knowledge it shows. */
export type KnownView = {
  /** The past day, '2024-10-15'; null for what is known now. */
  readonly day: string | null;
  /** '15 October 2024'; null for what is known now. */
  readonly label: string | null;
  /** 'Since then 12 figures have been restated.'; null for what is known now. */
  readonly restated: string | null;
};
