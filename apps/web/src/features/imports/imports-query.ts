import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client } from '#shell/api.ts';
import type { ShownVerdict } from '#shell/page-search.ts';
import { untouched } from '#shell/refresh-figures.ts';

/** As many as the server gives at a time: fewer mean that there are no more. */
const pageSize = 50;

/** The imports there have been, newest first, a page at a time. */
export function importsQuery() {
  return infiniteQueryOptions({
    queryKey: ['imports.list'],
    queryFn: ({ pageParam }) => client.imports.list.query({ before: pageParam }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => (last.length < pageSize ? undefined : last.at(-1)?.batch),
  });
}

/** What the keys of all rows of previews begin with. */
export const rowsKey = ['imports.rows'] as const;

/** The rows of one tab of a preview, a page at a time. */
export function previewRowsQuery(batch: number, verdict: ShownVerdict) {
  return infiniteQueryOptions({
    queryKey: [...rowsKey, { batch, verdict }],
    queryFn: ({ pageParam }) => client.imports.rows.query({ batch, verdict, after: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    // Rows change with the decisions about their file, and are gone once it is taken.
    meta: untouched,
  });
}

export function previewQuery(batch: number) {
  return queryOptions({
    queryKey: ['imports.preview', batch],
    queryFn: () => client.imports.preview.query({ batch }),
  });
}
