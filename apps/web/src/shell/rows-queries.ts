import { queryOptions } from '@tanstack/react-query';
import { client, queryClient } from './api.ts';
import { auditsFault, scheduleFault } from './list-faults.ts';
import { manner } from './page-queries.ts';
import { type AuditsSearch, hasMonths, type ScheduleSearch } from './page-search.ts';

/*
 * The questions of the lists of rows behind a figure. They come with their pages: nobody's first page
 * asks them.
 */

export function auditsQuery(search: AuditsSearch) {
  const {
    standings,
    from = '',
    to = '',
    page,
    withoutTeam,
    withoutTime,
    withTime,
    ...cut
  } = search;
  const asked = standings === undefined ? {} : { standings: standings.split(',') };
  const input = {
    ...cut,
    from,
    to,
    ...asked,
    withoutTeam: isYes(withoutTeam),
    withoutTime: isYes(withoutTime),
    withTime: isYes(withTime),
    page: pageNumber(page),
  };
  return queryOptions({
    queryKey: ['audits.list', input],
    queryFn: ({ signal }) => client.audits.list.query(input, { signal }),
    enabled: hasMonths(search) && auditsFault(search) === null,
    ...manner,
  });
}

export function scheduleQuery(search: ScheduleSearch) {
  const { states, riskBands, withoutTeam, rescheduled, neverAudited, page, ...cut } = search;
  const input = {
    ...cut,
    states: states?.split(','),
    riskBands: riskBands?.split(','),
    withoutTeam: isYes(withoutTeam),
    rescheduled: isYes(rescheduled),
    neverAudited: isYes(neverAudited),
    page: pageNumber(page),
  };
  return queryOptions({
    queryKey: ['programme.list', input],
    queryFn: ({ signal }) => client.programme.list.query(input, { signal }),
    enabled: scheduleFault(search) === null,
    ...manner,
  });
}

const isYes = (answer: string | undefined): true | undefined => answer === 'yes' || undefined;

/** A page that is no number is said to be none before anything is asked. */
function pageNumber(page: number | string | undefined): number | undefined {
  return typeof page === 'number' ? page : undefined;
}

/** Asks for the audits of an address, where it asks for any. */
export function startAudits(search: AuditsSearch): void {
  if (!hasMonths(search) || auditsFault(search) !== null) return;
  void queryClient.prefetchQuery(auditsQuery(search));
}

/** Asks for the scheduled audits of an address. */
export function startSchedule(search: ScheduleSearch): void {
  if (scheduleFault(search) === null) void queryClient.prefetchQuery(scheduleQuery(search));
}
