import type { ImportBatch } from '@plumbline/db/queries/import-batches';
import { AppError } from '../app-error.ts';
import { readingOf } from './reading.ts';
import type { ImportCounts } from './refresh-counts.ts';

/**
 * Whether a file is to be looked at before it is taken: some of its dates have the month first, or
 * it lacks columns in which rows held here have something that taking it would lose.
 */
function hasWarnings(batch: Pick<ImportBatch, 'reading' | 'counts'>): boolean {
  const { lost = {} } = JSON.parse(batch.counts ?? '{}') as Partial<ImportCounts>;
  return (readingOf(batch)?.notices ?? []).length > 0 || Object.keys(lost).length > 0;
}

/** Throws 'conflict' for a file with warnings that nobody has accepted. */
export function checkWarnings(
  batch: Pick<ImportBatch, 'reading' | 'counts'>,
  { acceptWarnings = false }: { readonly acceptWarnings?: boolean | undefined },
): void {
  if (acceptWarnings || !hasWarnings(batch)) return;
  throw new AppError(
    'conflict',
    'There are warnings about this file. Look at them first, then say that it is to be taken all the same.',
  );
}
