import type { VersionSpan } from '@plumbline/db/queries/version-spans';
import { OPEN } from '@plumbline/db/schema/revision';
import { AppError } from '../app-error.ts';

/** The revision of the last change; 0 where there never was anything. */
export function lastChange(spans: readonly VersionSpan[]): number {
  return Math.max(
    0,
    ...spans.flatMap(({ known_from, known_to }) =>
      known_to === OPEN ? [known_from] : [known_from, known_to],
    ),
  );
}

/**
 * What stood before a change, as long as it is the last one: its content, or null where nothing stood.
 * Throws 'not-found' where there never was anything, and 'conflict' where something changed after.
 */
export function beforeChange(spans: readonly VersionSpan[], revision: number): string | null {
  const last = lastChange(spans);
  if (last === 0) throw new AppError('not-found', 'There is nothing to undo.');
  if (last !== revision) {
    throw new AppError('conflict', 'Something else was recorded since, so nothing was undone.');
  }
  const before = spans.find(
    ({ known_from, known_to }) => known_from < revision && known_to >= revision,
  );
  return before?.content ?? null;
}
