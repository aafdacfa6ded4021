import type { Database } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import { toMonth } from '@plumbline/domain/period/month';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addEvidence } from './add-evidence.ts';
import { exportPlan, listPlans } from './export-plan.ts';
import { loadPlan } from './load-plan.ts';
import { readPlanItem } from './read-plan-item.ts';
import { stateProgress } from './state-progress.ts';
import {
  actionOf,
  contextAt,
  emptyDatabase,
  planOf,
  setUpMeasuredService,
  successOf,
} from './testing-plan.ts';

const plan = planOf([actionOf('1.1.1'), actionOf('1.1.2')]);
const other = planOf([actionOf('1.1.1')], { id: 'plan-2020', title: 'Plan of 2020' });

describe.each(testDatabases)('loading a plan on $name', ({ open }) => {
  let db: Database;
  const at = (instant: string) => contextAt(db, instant);
  const head = () => headRevision(db.read);
  const state = (action: string, of = plan.id) =>
    stateProgress(at('2024-02-01T10:00'), {
      plan: of,
      action,
      word: 'delayed',
      why: 'The trainer has left.',
      by: 'Head of Training',
      revision: 1_000,
    });
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    await emptyDatabase(db);
    await setUpMeasuredService(db);
  });
  afterAll(() => db.close());

  it('is one revision, and exported the plan is what was loaded', async () => {
    expect(await loadPlan(at('2023-11-15T10:00'), plan)).toEqual({ change: 'added', notes: [] });
    expect(await head()).toBe(3);
    expect(await exportPlan(at('2023-11-15T10:01'))).toEqual(plan);
    expect(await exportPlan(at('2023-11-15T10:01'), 'plan-2023')).toEqual(plan);
  });

  it('twice changes nothing the second time', async () => {
    await loadPlan(at('2023-11-15T10:00'), plan);
    expect((await loadPlan(at('2023-11-16T10:00'), plan)).change).toBe('same');
    expect(await head()).toBe(3);
  });

  it('in a new version keeps what was stated and shown for what stays in it', async () => {
    await loadPlan(at('2023-11-15T10:00'), plan);
    await state('1.1.1');
    const shown = {
      item: '1.1.1/1',
      title: 'The course',
      on: '2024-02-01',
      by: 'Head of Training',
    };
    await addEvidence(at('2024-02-01T11:00'), { plan: plan.id, ...shown });
    const later = planOf([actionOf('1.1.1', { deadline: toMonth('2024-06') }), actionOf('1.1.3')]);
    expect((await loadPlan(at('2024-03-01T10:00'), later)).change).toBe('replaced');
    const item = await readPlanItem(at('2024-03-02T10:00'), { ref: '1.1.1' });
    if (item.kind !== 'action') throw new Error('no action');
    expect(item.action.deadlineLabel).toBe('end of June 2024');
    expect(item.history.map(({ word }) => word)).toEqual(['delayed', 'on-track']);
    expect(item.successMeasures[0]?.evidence.map(({ title }) => title)).toEqual(['The course']);
    const before = await readPlanItem(at('2024-03-02T10:00'), {
      ref: '1.1.2',
      known: '2024-02-29',
    });
    expect(before).toMatchObject({
      kind: 'action',
      action: { deadlineLabel: 'end of April 2024' },
    });
    await expect(readPlanItem(at('2024-03-02T10:00'), { ref: '1.1.2' })).rejects.toThrow(
      'Plan of 2023 has nothing under 1.1.2.',
    );
  });

  it('is refused where it leaves out what was stated or shown, each by name, and changes nothing', async () => {
    await loadPlan(at('2023-11-15T10:00'), plan);
    await state('1.1.1');
    const shown = {
      item: '1.1.2/1',
      title: 'The course',
      on: '2024-02-01',
      by: 'Head of Training',
    };
    await addEvidence(at('2024-02-01T11:00'), { plan: plan.id, ...shown });
    const without = planOf([actionOf('1.1.2', { successMeasures: [successOf('1.1.2/2')] })]);
    const before = await head();
    await expect(loadPlan(at('2024-03-01T10:00'), without)).rejects.toMatchObject({
      code: 'conflict',
      message: [
        'Action 1.1.1 is left out, but its progress has been stated. Put it back.',
        'Success measure 1.1.2/1 is left out, but there is evidence for it. Put it back.',
      ].join('\n'),
    });
    expect(await head()).toBe(before);
    expect(await exportPlan(at('2024-03-01T10:00'))).toEqual(plan);
  });

  it('of another id stands beside it, each with its own statements', async () => {
    await loadPlan(at('2023-11-15T10:00'), plan);
    await loadPlan(at('2023-11-15T10:01'), other);
    await state('1.1.1', 'plan-2020');
    expect((await listPlans(at('2024-02-01T12:00'))).map(({ id }) => id)).toEqual([
      'plan-2023',
      'plan-2020',
    ]);
    const wordOf = async (id: string) => {
      const item = await readPlanItem(at('2024-02-01T12:00'), { plan: id, ref: '1.1.1' });
      return item.kind === 'action' ? item.action.stated.word : null;
    };
    expect([await wordOf('plan-2023'), await wordOf('plan-2020')]).toEqual(['on-track', 'delayed']);
    // What was stated in one plan holds no action in another.
    const smaller = planOf([actionOf('1.1.2')]);
    expect((await loadPlan(at('2024-02-02T10:00'), smaller)).change).toBe('replaced');
    // The first stays the first, whichever was loaded last.
    expect((await exportPlan(at('2024-02-02T11:00'))).id).toBe('plan-2023');
  });

  it('says which measures it is seen by that nobody has set up', async () => {
    const measures = ['1.1.1a', '1.1.1b', '1.1.1c'];
    const seen = actionOf('1.1.1', {
      successMeasures: [successOf('1.1.1/1', { kind: 'coverage', measures })],
    });
    const { notes } = await loadPlan(at('2023-11-15T10:00'), planOf([seen]));
    expect(notes).toEqual([
      '1.1.1b and 1.1.1c are not measured here, so what is seen by them has no verdict yet.',
    ]);
  });

  it('that there is not cannot be exported', async () => {
    await expect(exportPlan(at('2023-11-15T10:00'))).rejects.toThrow(
      'No plan has been loaded yet.',
    );
    await loadPlan(at('2023-11-15T10:00'), plan);
    await expect(exportPlan(at('2023-11-15T11:00'), 'plan-1999')).rejects.toMatchObject({
      code: 'not-found',
      message: 'The plan "plan-1999" does not exist.',
    });
  });
});

it('a plan is for a service that is set up', async () => {
  const db = await testDatabases[0]?.open();
  if (db === undefined) throw new Error('There is no database to test on.');
  await expect(loadPlan(contextAt(db, '2023-11-15T10:00'), plan)).rejects.toMatchObject({
    code: 'not-set-up',
  });
  await db.close();
});
