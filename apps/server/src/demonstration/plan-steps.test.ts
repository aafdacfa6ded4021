import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { importPlan } from '@plumbline/testkit/exampleshire/import-plan';
import { exampleshireMeasures } from '@plumbline/testkit/exampleshire/measures/agreed';
import { exampleshireFigures } from '@plumbline/testkit/exampleshire/measures/figure-sets';
import { exampleshireEvidence } from '@plumbline/testkit/exampleshire/plan/evidence';
import { exampleshireProgress } from '@plumbline/testkit/exampleshire/plan/progress-history';
import { agreeMeasures } from '@plumbline/usecases/measure/agree-measures';
import { readPlan } from '@plumbline/usecases/plan/read-plan';
import { contextOf, setUpSmallService } from '@plumbline/usecases/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stoppedClock } from '../clock.ts';
import { planSteps } from './plan-steps.ts';

let db: Database;
beforeAll(async () => {
  const opened = await testDatabases[0]?.open();
  if (!opened) throw new Error('There is no database to test on.');
  db = opened;
});
afterAll(() => db.close());

it('each step of the plan has an instant of its own, in order, that no other step has', async () => {
  const instants = (await planSteps()).map(({ committedAt }) => committedAt);
  expect(instants[0]).toBe('2023-11-15T10:00:00.000Z');
  expect(instants).toEqual(instants.toSorted());
  const others = [...importPlan, ...exampleshireFigures()].map(({ committedAt }) => committedAt);
  expect(new Set([...instants, ...others]).size).toBe(instants.length + others.length);
  expect(instants.length).toBe(1 + exampleshireEvidence().length + exampleshireProgress().length);
});

it('the plan with all that was stated and shown goes in through the use cases', async () => {
  const context = contextOf(db, '2025-01-15');
  await setUpSmallService(context);
  await agreeMeasures(context, exampleshireMeasures());
  for (const { committedAt, put } of await planSteps()) {
    await put({ ...context, clock: stoppedClock('Europe/London', committedAt) });
  }
  const { sentence, counts, plan } = await readPlan(context, {});
  expect(plan.published).toBe('15 November 2023');
  expect(counts.reduce((all, { count }) => all + count, 0)).toBe(40);
  expect(sentence).toMatch(/^Of 40 actions 5 are embedded, /);
});
