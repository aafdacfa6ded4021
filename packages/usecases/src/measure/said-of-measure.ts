import type { SaidView } from '@plumbline/contract/measure/measure-view';
import type { Reader } from '@plumbline/db/database';
import { commentaries } from '@plumbline/db/queries/commentaries';
import type { Commentary } from '@plumbline/domain/board/commentary';
import { endsItsSpan, periodLabel } from '@plumbline/domain/measure/grain';
import { type Month, months } from '@plumbline/domain/period/month';
import { quarterOf } from '@plumbline/domain/period/quarter';
import { reportingPeriodKey } from '@plumbline/domain/period/reporting-period';

/**
 * What was said of a measure up to a month, the latest first, each with the letter of its mark on the
 * chart: the first that was said is A.
 */
export async function readSaidOf(
  db: Reader,
  asked: { readonly revision: number; readonly measure: string; readonly until: Month },
): Promise<readonly SaidView[]> {
  const { revision, measure, until } = asked;
  const rows = await commentaries(db, { revision, of: { measure } });
  const said = rows
    .map(({ content }) => JSON.parse(content) as Commentary)
    .filter(({ period }) => period <= until)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return said
    .map(
      (one, place): SaidView => ({
        mark: markOf(place),
        month: one.period,
        label: spanLabel(one.period),
        board: boardKey(one.period),
        cause: one.cause,
        action: one.action,
        byWhen: one.byWhen === null ? null : months.label(one.byWhen),
        who: one.who,
      }),
    )
    .reverse();
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A to Z, then A2 to Z2. */
function markOf(place: number): string {
  const round = Math.floor(place / letters.length);
  return `${letters[place % letters.length]}${round === 0 ? '' : round + 1}`;
}

/** Boards are of quarters; what was said of another month stands on that month's Board. */
const isOfQuarter = endsItsSpan('quarter');

function spanLabel(period: Month): string {
  return isOfQuarter(period) ? periodLabel('quarter', period) : months.label(period);
}

function boardKey(period: Month): string {
  return reportingPeriodKey(
    isOfQuarter(period)
      ? { kind: 'quarter', quarter: quarterOf(period) }
      : { kind: 'month', month: period },
  );
}
