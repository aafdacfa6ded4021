import type { AuditListInput } from '@plumbline/contract/audits/audit-list';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client, trpc } from './api.ts';
import {
  type AuditsSearch,
  hasMonths,
  type PeriodSearch,
  type ProtectionSearch,
  type ScheduleSearch,
} from './page-search.ts';

/*
 * The question of each page. While a new choice is on its way the figures of the old one stay in
 * sight; an answer that nobody waits for any more is not waited for either. A refusal that the
 * loader met is shown, not asked for again.
 */

const manner = { placeholderData: keepPreviousData, retryOnMount: false } as const;

export function boardQuery({ period }: PeriodSearch) {
  const input = { period };
  return queryOptions({
    queryKey: trpc.board.read.queryKey(input),
    queryFn: ({ signal }) => client.board.read.query(input, { signal }),
    ...manner,
  });
}

export function protectionQuery({ period, team, riskBand, origin }: ProtectionSearch) {
  const input = { period, team, riskBand, origin };
  return queryOptions({
    queryKey: trpc.protection.read.queryKey(input),
    queryFn: ({ signal }) => client.protection.read.query(input, { signal }),
    ...manner,
  });
}

export function auditsQuery(search: AuditsSearch) {
  const { standings, from = '', to = '', ...cut } = search;
  const asked = standings === undefined ? {} : { standings: standingsOf(standings) };
  const input = { ...cut, from, to, ...asked };
  return queryOptions({
    queryKey: trpc.audits.list.queryKey(input),
    queryFn: ({ signal }) => client.audits.list.query(input, { signal }),
    enabled: hasMonths(search),
    ...manner,
  });
}

type Standings = NonNullable<AuditListInput['standings']>;

/** The server says no to a word it does not know, so any text may pass here. */
function standingsOf(text: string): Standings {
  return text.split(',') as Standings;
}

export function scheduleQuery(search: ScheduleSearch) {
  const { states, rescheduled, neverAudited, ...cut } = search;
  const input = {
    ...cut,
    states: states?.split(','),
    rescheduled: rescheduled === 'yes' || undefined,
    neverAudited: neverAudited === 'yes' || undefined,
  };
  return queryOptions({
    queryKey: trpc.programme.list.queryKey(input),
    queryFn: ({ signal }) => client.programme.list.query(input, { signal }),
    ...manner,
  });
}
