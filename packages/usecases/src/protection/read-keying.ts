import type { KeyingView } from '@plumbline/contract/protection/protection-view';
import type { Reader } from '@plumbline/db/database';
import { keyedByThen, keyingLags } from '@plumbline/db/queries/audit-counts';
import { type KeyingLag, keyingGrowth, keyingLag } from '@plumbline/domain/audit/keying';
import { type Day, daysBetween } from '@plumbline/domain/period/day';
import { months, toMonth } from '@plumbline/domain/period/month';
import { keyingSentence } from '@plumbline/domain/sentence/keying-sentence';
import { countOf, formatPercent } from '@plumbline/domain/sentence/number-words';
import type { PageMonths } from './page-months.ts';

const MONTHS_FOR_GROWTH = 16;
/** A month older than this has all but stopped growing. */
const SETTLED_DAYS = 60;

type KeyingFacts = {
  readonly revision: number;
  readonly today: Day;
  /** The audits of the last complete month; null where how they may grow is not asked. */
  readonly done: number | null;
  /** Whether no filter narrows the page: keying is of the whole service always. */
  readonly isWhole: boolean;
};

/** How late audits are keyed, and what the last complete month usually still grows by. */
export async function readKeying(
  db: Reader,
  page: PageMonths,
  { revision, today, done, isWhole }: KeyingFacts,
): Promise<KeyingView> {
  const [first, last] = [page.rolling[0] ?? page.from, page.rolling.at(-1) ?? page.from];
  const lags = await keyingLags(db, { revision, from: first, to: last });
  return {
    lagSentence: lagSentence(keyingLag(lags), isWhole),
    growthSentence:
      done === null ? null : await growthSentence(db, page, { revision, today, done }),
  };
}

async function growthSentence(
  db: Reader,
  { through }: PageMonths,
  { revision, today, done }: Omit<KeyingFacts, 'isWhole' | 'done'> & { readonly done: number },
): Promise<string | null> {
  if (!through) return null;
  const age = daysBetween(months.lastDay(through), today);
  if (age > SETTLED_DAYS) return null;
  const from = months.offset(through, -MONTHS_FOR_GROWTH);
  const rows = await keyedByThen(db, { revision, from, to: through, days: age });
  const histogram = rows.map((row) => ({
    month: toMonth(row.month),
    keyedAfter: row.days,
    audits: row.audits,
  }));
  const growth = keyingGrowth({ histogram, month: through, today });
  return keyingSentence({ month: through, audits: done, growth });
}

function lagSentence(lag: KeyingLag, isWhole: boolean): string {
  if (lag.kind === 'none') return 'The files do not say when audits were keyed.';
  const half = `Half of ${isWhole ? 'the audits' : 'all audits of the service'} are keyed within ${countOf(lag.median, 'day')} of being done`;
  return `${half}; ${formatPercent(lag.percentOver30)} take more than 30 days.`;
}
