import type { ImportBatch } from '@plumbline/db/queries/import-batches';
import type { RowBatch } from '@plumbline/importers/row-batch';

/** How a file was read, and what its rows together say of it; kept with its import. */
export type Reading = Extract<RowBatch, { readonly kind: 'opened' }> & {
  readonly notices?: readonly string[];
  /** What is worth a look and no reason to stop. */
  readonly remarks?: readonly string[];
};

/** How the file of an import was read; null while that is not known. */
export function readingOf({ reading }: Pick<ImportBatch, 'reading'>): Reading | null {
  return reading === null ? null : (JSON.parse(reading) as Reading);
}
