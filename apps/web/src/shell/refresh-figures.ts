import type { QueryClient } from '@tanstack/react-query';

/** The mark of a query that no change of the figures touches. */
export const untouched = { figures: 'untouched' } as const;

/** Asks anew for everything that a change of the figures may have touched. */
export function refreshFigures(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ meta }) => meta?.figures !== untouched.figures,
  });
}
