import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '#shell/api.ts';
import type { BoardSearch } from '#shell/page-search.ts';

/** What is agreed about a measure. Few open it: its question comes with its page, not with the frame. */
export function measureAgreedQuery(measure: string, { known }: BoardSearch) {
  const input = { measure, known };
  return queryOptions({
    queryKey: ['measures.agreed', input],
    queryFn: ({ signal }) => client.measures.agreed.query(input, { signal }),
    placeholderData: keepPreviousData,
    retryOnMount: false,
  });
}
