import type { ScheduleRow } from '@plumbline/contract/source/schedule-row';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import type { FileWatch } from './file-watch.ts';
import { watchIds } from './watch-ids.ts';

type Twice = Pick<ScheduleRow, 'premisesId' | 'year'> &
  Readonly<{ ids: readonly [string, string] }>;

/** Watches a schedule: a premises that stands in a year's programme more than once. */
export function watchSchedule(): FileWatch {
  const firstIds = new Map<string, string>();
  const twice = new Map<string, Twice>();
  const ids = watchIds('schedule_id');
  const premises = watchIds('premises_id');

  function see(fields: unknown): void {
    const { itemId, premisesId, year } = fields as ScheduleRow;
    ids.see(itemId);
    premises.see(premisesId);
    const place = `${year} ${premisesId}`;
    const first = firstIds.get(place);
    if (first === undefined) firstIds.set(place, itemId);
    // The same id again is refused, and told there.
    else if (first !== itemId && !twice.has(place)) {
      twice.set(place, { premisesId, year, ids: [first, itemId] });
    }
  }

  return {
    see,
    remarks: () => [
      ...[...twice.values()].slice(0, 1).map((one) => inWords(one, twice.size)),
      ...ids.remarks(),
      ...premises.remarks(),
    ],
  };
}

function inWords({ premisesId, year, ids }: Twice, count: number): string {
  const label = financialYears.shortLabel(year);
  const which = `${premisesId} in ${label}, as ${ids.join(' and ')}`;
  const what =
    count === 1
      ? `A premises stands more than once in a year: ${which}.`
      : `${formatCount(count)} premises stand more than once in a year, such as ${which}.`;
  return `${what} Each row is taken as an audit to be done, and one audit of the premises does them all. Take a row out if it is there by mistake.`;
}
