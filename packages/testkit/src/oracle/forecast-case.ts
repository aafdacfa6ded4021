/** A year of counts on its way to a target, as a file such as oracle/forecast-cases.json has it. */
export type ForecastInput = Readonly<{
  history: readonly (readonly number[])[];
  current: readonly (number | null)[];
  target: number;
  improvement_direction?: 'increase' | 'decrease';
}>;

/** A year, and what must be true of its forecast, each in a line such as 'p_meet < 0.05'. */
export type SanityCase = Readonly<{ id: string; input: ForecastInput; checks: readonly string[] }>;

/** What the forecasts of a process must hold to after so many months. */
export type Limits = Readonly<{
  coverage80: readonly [number, number];
  coverage95: readonly [number, number];
  max_mean_width80: number;
  max_mean_abs_error: number;
  max_brier: number;
}>;

/** Many years of one simulated process: earlier years, then the year to be forecast. */
export type ProcessCase = Readonly<{
  id: string;
  /** Whether it is of the kind the forecast is made for; others are reported, not judged. */
  inside_model: boolean;
  cuts: readonly number[];
  check: Readonly<Record<string, Limits>>;
  targets: readonly number[];
  years: readonly (readonly (readonly number[])[])[];
}>;

export type ForecastFile = Readonly<{
  sanity?: readonly SanityCase[];
  processes?: readonly ProcessCase[];
}>;
