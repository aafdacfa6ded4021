import type { Database } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import { toMonth } from '@plumbline/domain/period/month';
import { importPlan } from '@plumbline/testkit/exampleshire/import-plan';
import { exampleshireFigures } from '@plumbline/testkit/exampleshire/measures/figure-sets';
import { exampleshireService } from '@plumbline/testkit/exampleshire/service';
import { listImports } from '@plumbline/usecases/import/list-imports';
import { readMeasureSeries } from '@plumbline/usecases/measure/read-measure-series';
import { stageText } from '@plumbline/usecases/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serviceContext } from '../service-context.ts';
import { boardSteps } from './board-steps.ts';
import { lacksHistory } from './lacks-history.ts';
import { measureSteps } from './measure-steps.ts';
import { planSteps } from './plan-steps.ts';
import { seedDemonstration } from './seed-demonstration.ts';

let db: Database;
beforeAll(async () => {
  const opened = await testDatabases[0]?.open();
  if (!opened) throw new Error('There is no database to test on.');
  db = opened;
});
afterAll(() => db.close());

it('the demonstration goes in through the use cases, and goes on where a process died', async () => {
  expect(await lacksHistory(db)).toBe(true);
  const dies = seedDemonstration(db, ({ done }) => {
    if (done === 3) throw new Error('killed');
  });
  await expect(dies).rejects.toThrow('killed');
  const context = await serviceContext(db, { name: 'tester' });
  const header =
    'audit_id,premises_id,activity_type,origin,risk_band,date_completed,outcome,team_id';
  await stageText(
    context,
    `${header},officer_id\nEXA-1,P1,audit,planned,high,2022-04-04,,north,o-01\n`,
  );

  expect(await lacksHistory(db)).toBe(true);
  const progress: string[] = [];
  await seedDemonstration(db, ({ done, of }) => progress.push(`${done} of ${of}`));
  // What is agreed, files, months of figures, the plan and what boards said come by their dates.
  const said = [...(await planSteps()), ...(await boardSteps())];
  // The target of the first year is there from the start.
  const yearTargets = (exampleshireService().annualTargets?.length ?? 0) - 1;
  const agreed = (await measureSteps()).length + yearTargets;
  const steps = agreed + importPlan.length + exampleshireFigures().length + said.length;
  expect(progress[0]).toBe(`4 of ${steps}`);
  expect(progress.at(-1)).toBe(`${steps} of ${steps}`);
  expect(await lacksHistory(db)).toBe(false);

  const imports = await listImports(context);
  expect(imports.map((one) => one.createdAt).reverse()).toEqual(
    importPlan.map((file) => file.committedAt),
  );
  expect(new Set(imports.map((one) => one.state))).toEqual(new Set(['confirmed']));
  expect(imports.filter((one) => one.counts?.refused || one.counts?.waiting)).toEqual([]);
  // The service's own commit and one for each step: nothing was taken twice.
  expect(await headRevision(db.read)).toBe(steps + 1);

  const auditsIn = async (from: string, to: string) => {
    const question = { measure: '2.2.2a', slices: [''], from: toMonth(from), to: toMonth(to) };
    const { series } = await readMeasureSeries(context, question);
    return series[0]?.points.reduce((sum, { numerator }) => sum + numerator, 0);
  };
  expect(await auditsIn('2021-04', '2022-03')).toBe(330);
  expect(await auditsIn('2022-04', '2023-03')).toBe(420);
  expect(await auditsIn('2023-04', '2024-03')).toBe(610);
  expect((await serviceContext(db, { name: 'tester' })).clock.today()).toBe('2025-01-15');
});
