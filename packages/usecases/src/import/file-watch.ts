import type { Fields } from '@plumbline/contract/source/layout';

/**
 * Watches the good rows of a file go by for what they together say of it that no row says alone.
 * What it holds does not grow with the rows, but for what it has to compare.
 */
export type FileWatch = {
  readonly see: (fields: Fields) => void;
  /** What is worth a look, in sentences: nothing of it is a reason not to take the file. */
  readonly remarks: () => readonly string[];
};
