import { queryOptions } from '@tanstack/react-query';
import { client } from '#shell/api.ts';

/** Everything that can be found by name; asked once, and anew when something changes. */
export function thingsQuery() {
  return queryOptions({
    queryKey: ['find.things'],
    queryFn: ({ signal }) => client.find.things.query(undefined, { signal }),
  });
}
