import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from './api.ts';
import type { BoardSearch, ProtectionSearch } from './page-search.ts';
import type { PlanPlace } from './plan-search.ts';

/*
 * The question of each page. While a new choice is on its way the figures of the old one stay in
 * sight; an answer that nobody waits for any more is not waited for either. A refusal that the
 * loader met is shown, not asked for again.
 */

export const manner = { placeholderData: keepPreviousData, retryOnMount: false } as const;

/** Whose figures these are; asked once for all pages. */
export function serviceQuery() {
  return queryOptions({
    queryKey: ['service.current'],
    queryFn: () => client.service.current.query(),
  });
}

export function boardQuery({ period, known }: BoardSearch) {
  const input = { period, known };
  return queryOptions({
    queryKey: ['board.read', input],
    queryFn: ({ signal }) => client.board.read.query(input, { signal }),
    ...manner,
  });
}

export function protectionQuery({ period, team, riskBand, origin }: ProtectionSearch) {
  const input = { period, team, riskBand, origin };
  return queryOptions({
    queryKey: ['protection.read', input],
    queryFn: ({ signal }) => client.protection.read.query(input, { signal }),
    ...manner,
  });
}

export function measureQuery(measure: string, { period, known }: BoardSearch) {
  const input = { measure, period, known };
  return queryOptions({
    queryKey: ['measures.one', input],
    queryFn: ({ signal }) => client.measures.one.query(input, { signal }),
    ...manner,
  });
}

export function measuresQuery({ period, known }: BoardSearch) {
  const input = { period, known };
  return queryOptions({
    queryKey: ['measures.list', input],
    queryFn: ({ signal }) => client.measures.list.query(input, { signal }),
    ...manner,
  });
}

export function planQuery({ plan, known }: PlanPlace) {
  const input = { plan, known };
  return queryOptions({
    queryKey: ['plan.read', input],
    queryFn: ({ signal }) => client.plan.read.query(input, { signal }),
    ...manner,
  });
}

export function planItemQuery(ref: string, { plan, known }: PlanPlace) {
  const input = { ref, plan, known };
  return queryOptions({
    queryKey: ['plan.item', input],
    queryFn: ({ signal }) => client.plan.item.query(input, { signal }),
    ...manner,
  });
}
