import type { BenchmarkView } from '@plumbline/contract/measure/measure-view';
import type { Reader } from '@plumbline/db/database';
import { benchmarks } from '@plumbline/db/queries/benchmarks';
import type { Benchmark } from '@plumbline/domain/measure/benchmark';
import type { Unit } from '@plumbline/domain/measure/definition';
import type { Day } from '@plumbline/domain/period/day';
import {
  type FinancialYear,
  financialYears,
  monthsOfYear,
} from '@plumbline/domain/period/financial-year';
import { months } from '@plumbline/domain/period/month';
import { figurePrinter } from '@plumbline/domain/status/printed-figure';

/**
 * Figures from elsewhere that a measure may be read beside, the latest first. A year that is not over
 * on the page's day has none yet, whatever is known of it by now.
 */
export async function readBenchmarks(
  db: Reader,
  asked: {
    readonly revision: number;
    readonly measure: string;
    readonly today: Day;
    readonly unit: Unit;
  },
): Promise<readonly BenchmarkView[]> {
  const rows = await benchmarks(db, asked.revision);
  const print = figurePrinter(asked.unit, []);
  return rows
    .filter(({ measure }) => measure === asked.measure)
    .map(({ content }) => JSON.parse(content) as Benchmark)
    .filter(({ year }) => isOver(year, asked.today))
    .map(({ year, value, source, whyNotComparable }) => ({
      year: financialYears.label(year),
      text: print.figure(value),
      source,
      whyNotComparable,
    }))
    .reverse();
}

function isOver(year: FinancialYear, today: Day): boolean {
  const last = monthsOfYear(year).at(-1);
  return last !== undefined && months.lastDay(last) < today;
}
