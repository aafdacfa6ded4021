/** One of five steps of the tint, from little to much. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

export type HeatCell = Readonly<{
  /** A word or a figure: '70 to 79%'. The tint only repeats it. */
  text: string;
  /** Null where there is nothing to tint. */
  level: HeatLevel | null;
  /** Why there is no figure: 'Fewer than 10 people'. */
  reason?: string | undefined;
}>;

/** A row or a column, in the order given. */
export type HeatSide = Readonly<{ key: string; label: string }>;

export type HeatTableData = Readonly<{
  rows: readonly HeatSide[];
  columns: readonly HeatSide[];
  /** By the row's key, then by the column's. */
  cells: Readonly<Record<string, Readonly<Record<string, HeatCell>>>>;
  /** What the steps are, from level 0 on: 'Under 60%' to '90% or more'. */
  scaleWords: readonly string[];
  /** What the rows are, for the head of the first column: 'Team'. */
  rowName: string;
}>;

const MISSING: HeatCell = { text: 'no figure', level: null };

/** The cell of a row and a column; one that was not given says that there is no figure. */
export function heatCell({ cells }: HeatTableData, row: string, column: string): HeatCell {
  return cells[row]?.[column] ?? MISSING;
}
