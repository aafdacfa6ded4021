/** One person's or team's rate. */
export type RateDotsRow = Readonly<{
  key: string;
  label: string;
  /** Null where there is not enough to say; then `reason` says why. */
  rate: number | null;
  reason?: string | undefined;
  /** What the rate stands on, in words: '8.5 months'. */
  base: string;
}>;

export type RateDotsData = Readonly<{
  /** Drawn in this order, whatever the rates are. */
  rows: readonly RateDotsRow[];
  /** The whole service, as a band with its words: 'Service, 3.8 to 5.2'. */
  band: Readonly<{ low: number; high: number; label: string }> | null;
  /** What the axis counts: 'audits per available month'. */
  unit: string;
  /** Headings of the table's first and last columns: 'Officer', 'Available'. */
  names: Readonly<{ row: string; base: string }>;
}>;
