import type { CellValue } from '@plumbline/contract/source/layout';

/** A cell that cannot be read, with what is wrong in plain words. */
export type Refusal = Readonly<{ message: string }>;

/** Reads one cell of a column: its value, null when it is blank, or why it is refused. */
export type CellReader = (cell: string) => CellValue | Refusal;
