/** One measured figure. Whether it holds is its value against its goal, where it has one. */
export type Figure = Readonly<{
  what: string;
  value: number;
  unit: Unit;
  /** At most this, in the same unit. A figure without a goal is there to be read. */
  goal?: number;
  /** What the figure was made of: 'floor 8.1 s, product 21.3 s'. */
  from?: string;
}>;

export type Unit = 'times' | 'ms' | 's' | 'MB' | 'kB';

/** Whether a figure is within its goal; 'no goal' for one that has none. */
export type Verdict = 'holds' | 'does not hold' | 'no goal';

export function verdictOf({ value, goal }: Figure): Verdict {
  if (goal === undefined) return 'no goal';
  return value <= goal ? 'holds' : 'does not hold';
}

const decimals: Readonly<Record<Unit, number>> = { times: 2, ms: 1, s: 2, MB: 0, kB: 1 };

/** A value as people read it: '2.31 times', '41.0 ms'. */
export function withUnit(value: number, unit: Unit): string {
  return `${value.toFixed(decimals[unit])} ${unit}`;
}
