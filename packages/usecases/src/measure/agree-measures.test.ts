import type { Catalogue } from '@plumbline/contract/measure/read-catalogue-file';
import type { Database } from '@plumbline/db/database';
import { OPEN } from '@plumbline/db/schema/revision';
import { testDatabases } from '@plumbline/db/testing';
import type { Benchmark } from '@plumbline/domain/measure/benchmark';
import { toFinancialYear } from '@plumbline/domain/period/financial-year';
import { exampleshireMeasures } from '@plumbline/testkit/exampleshire/measures/agreed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { contextOf } from '../testing.ts';
import { agreeMeasures } from './agree-measures.ts';

const nothing: Catalogue = {
  definitions: [],
  tolerances: [],
  standingTargets: [],
  annualTargets: [],
  events: [],
  milestones: {},
  benchmarks: [],
};

const ofYear = (year: string, value: number): Benchmark => ({
  measure: '2.2.2b',
  year: toFinancialYear(year),
  value,
  source: 'Somebody else',
  whyNotComparable: 'They count otherwise.',
});

describe.each(testDatabases)('what is agreed about measures on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeAll(async () => {
    db = await open();
    context = contextOf(db);
  });
  afterAll(() => db.close());

  const heldBenchmarks = async () => {
    const rows = await db.read
      .selectFrom('benchmark')
      .select(['year', 'content', 'known_to'])
      .orderBy('year')
      .orderBy('known_from')
      .execute();
    return rows.map(({ year, content, known_to }) => ({
      year,
      value: (JSON.parse(content) as Benchmark).value,
      isKnownStill: known_to === OPEN,
    }));
  };

  it('a benchmark agreed anew takes the place of the one of its year, which stays known of its time', async () => {
    await agreeMeasures(context, {
      ...nothing,
      benchmarks: [ofYear('2022-23', 37), ofYear('2023-24', 40)],
    });
    await agreeMeasures(context, { ...nothing, benchmarks: [ofYear('2023-24', 41)] });
    expect(await heldBenchmarks()).toEqual([
      { year: '2022-23', value: 37, isKnownStill: true },
      { year: '2023-24', value: 40, isKnownStill: false },
      { year: '2023-24', value: 41, isKnownStill: true },
    ]);
  });

  it('all that the demonstration agrees is kept in one revision', async () => {
    const agreed = exampleshireMeasures();
    await agreeMeasures(context, agreed);
    const kept = async (table: 'definition' | 'tolerance' | 'standing_target' | 'measure_event') =>
      (
        await db.read.selectFrom(table).select('known_from').where('known_to', '=', OPEN).execute()
      ).map((row) => row.known_from);
    const [revision] = await kept('definition');
    expect(await kept('definition')).toEqual(agreed.definitions.map(() => revision));
    expect(await kept('tolerance')).toEqual(agreed.tolerances.map(() => revision));
    expect(await kept('standing_target')).toEqual(agreed.standingTargets.map(() => revision));
    expect(await kept('measure_event')).toEqual(agreed.events.map(() => revision));
  });
});
