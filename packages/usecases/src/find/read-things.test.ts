import type { Database } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPlan } from '../plan/load-plan.ts';
import {
  actionOf,
  contextAt,
  planOf,
  setUpMeasuredService,
  successOf,
} from '../plan/testing-plan.ts';
import { readThings } from './read-things.ts';

describe.each(testDatabases)('what can be found on $name', ({ open }) => {
  let db: Database;
  const read = (instant: string) => readThings(contextAt(db, instant));
  const named = async (instant: string, kind: string) =>
    (await read(instant)).things.filter((thing) => thing.kind === kind);
  beforeAll(async () => {
    db = await open();
    await setUpMeasuredService(db);
  });
  afterAll(() => db.close());

  it('is the measures alone while no plan is loaded', async () => {
    const { revision, things } = await read('2023-11-10T10:00');
    expect(revision).toBe(await headRevision(db.read));
    expect(things[0]).toEqual({
      kind: 'measure',
      ref: '1.1.1a',
      on: '1.1.1a',
      title: 'Staff who are trained',
      shortName: 'Staff trained',
      owner: 'Head of Training',
      holder: null,
      plan: null,
    });
    expect(things.map(({ ref }) => ref)).toEqual([
      '1.1.1a',
      ...['2.2.1a', '2.2.2a', '2.2.2b', '2.2.2c', '2.2.2d', '2.2.2e'],
      '9.9.9a',
    ]);
  });

  it('is what a plan holds too, each thing after what it is under', async () => {
    const coverage = successOf('1.1.1/1', { title: 'All are trained', measures: ['1.1.1a'] });
    await loadPlan(
      contextAt(db, '2023-11-15T10:00'),
      planOf([
        actionOf('1.1.1', { successMeasures: [coverage] }),
        actionOf('1.1.2', { leadRole: 'Head of HR', successMeasures: [] }),
        actionOf('1.1.3', { leadRole: null, successMeasures: [] }),
      ]),
    );
    const { things } = await read('2024-06-01T10:00');
    expect(
      things.flatMap(({ kind, ref, on }) => (kind === 'measure' ? [] : [[kind, ref, on]])),
    ).toEqual([
      ['priority', '1', '1'],
      ['recommendation', '1.1', '1.1'],
      ['action', '1.1.1', '1.1.1'],
      ['success-measure', '1.1.1/1', '1.1.1'],
      ['action', '1.1.2', '1.1.2'],
      ['action', '1.1.3', '1.1.3'],
      ['recommendation', '1.2', '1.2'],
    ]);
  });

  it('names a post by its own name and whoever holds it on the day', async () => {
    const leads = async (instant: string) =>
      (await named(instant, 'action')).map(({ owner, holder }) => [owner, holder]);
    expect(await leads('2024-06-01T10:00')).toEqual([
      ['Head of Training', 'Bo Lane'],
      ['Head of Human Resources', 'Ida Marsh'],
      [null, null],
    ]);
    expect((await leads('2024-12-01T10:00'))[1]).toEqual(['Head of Human Resources', null]);
    expect((await named('2024-06-01T10:00', 'measure'))[0]?.holder).toBe('Bo Lane');
  });

  it('says which plan a thing is in where it is not the first', async () => {
    await loadPlan(
      contextAt(db, '2024-07-01T10:00'),
      planOf([actionOf('1.1.1')], { id: 'plan-2024', title: 'Plan of 2024' }),
    );
    expect((await named('2024-08-01T10:00', 'priority')).map(({ plan }) => plan)).toEqual([
      null,
      { id: 'plan-2024', title: 'Plan of 2024' },
    ]);
  });
});
