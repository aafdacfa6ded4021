import type { Reader } from '@plumbline/db/database';
import { stagedMonths } from '@plumbline/db/queries/staged-months';
import { stagedDays } from '@plumbline/db/queries/staged-rows';
import { toDay } from '@plumbline/domain/period/day';
import {
  type FinancialYear,
  financialYearOf,
  financialYears,
} from '@plumbline/domain/period/financial-year';
import { isMonth } from '@plumbline/domain/period/month';
import { listWords } from '@plumbline/domain/sentence/number-words';
import { AppError } from '../app-error.ts';
import { recordKinds, type Source } from './record-kinds.ts';

type Range = { readonly from: string; readonly to: string };
type StagedFile = { readonly batch: number; readonly source: Source };

/**
 * The days that a file's rows speak for by themselves, before a person has said so: from the first
 * to the last of them, or, where a row is of a financial year, those years whole. Null when it has
 * no such rows, or leaves out a year between two.
 */
export async function daysOfRows(db: Reader, file: StagedFile): Promise<Range | null> {
  if (recordKinds[file.source].covers === 'days') {
    const { first, last } = await stagedDays(db, file.batch);
    return first !== null && last !== null ? { from: first, to: last } : null;
  }
  const years = await yearsOfRows(db, file.batch);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (financialYears.count(first, last) > years.length) return null;
  return { from: financialYears.firstDay(first), to: financialYears.lastDay(last) };
}

/**
 * Throws 'bad-input' when a file that is of financial years is to cover days of a year of which it
 * has no row: it says nothing of that year, and nothing of that year is missing from it.
 */
export async function checkYearsCovered(
  db: Reader,
  file: StagedFile & { readonly days: Range },
): Promise<void> {
  if (recordKinds[file.source].covers === 'days') return;
  const years = await yearsOfRows(db, file.batch);
  const { from, to } = file.days;
  const asked = financialYears.range(
    financialYears.floor(toDay(from)),
    financialYears.floor(toDay(to)),
  );
  const silent = asked.filter((year) => !years.includes(year));
  if (silent.length === 0) return;
  const within = years.length === 0 ? '' : ` Choose days within ${namesOf(years)}.`;
  throw new AppError(
    'bad-input',
    `The file has no row of ${namesOf(silent)}, so nothing of ${silent.length === 1 ? 'that year' : 'those years'} is missing from it.${within}`,
  );
}

async function yearsOfRows(db: Reader, batch: number): Promise<readonly FinancialYear[]> {
  const months = (await stagedMonths(db, batch)).filter(isMonth);
  return [...new Set(months.map(financialYearOf))];
}

const mostNamed = 4;

function namesOf(years: readonly FinancialYear[]): string {
  const names = years.map(financialYears.shortLabel);
  return names.length <= mostNamed
    ? listWords(names)
    : listWords([...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} other years`]);
}
