import type { PlanItemView, PlanView } from '@plumbline/contract/plan/plan-view';
import type { Database } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import { testDatabases } from '@plumbline/db/testing';
import type { ProgressWord } from '@plumbline/domain/plan/progress';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEvidence } from './add-evidence.ts';
import { loadPlan } from './load-plan.ts';
import { readPlan } from './read-plan.ts';
import { readPlanItem } from './read-plan-item.ts';
import { stateProgress } from './state-progress.ts';
import { takeBackProgress } from './take-back-progress.ts';
import {
  actionOf,
  contextAt,
  emptyDatabase,
  planOf,
  recordTrained,
  setUpMeasuredService,
  successOf,
} from './testing-plan.ts';

const seen = actionOf('1.1.1', {
  successMeasures: [
    successOf('1.1.1/1', { kind: 'coverage', measures: ['1.1.1a'] }),
    successOf('1.1.1/2'),
  ],
});
const plan = planOf([seen, actionOf('1.1.2', { dependsOn: ['1.1.1'] })]);

type Step = readonly [instant: string, put: (db: Database, instant: string) => Promise<unknown>];

const load: Step = ['2023-11-15T10:00', (db, at) => loadPlan(contextAt(db, at), plan)];
const state = (instant: string, word: ProgressWord): Step => [
  instant,
  async (db, at) =>
    stateProgress(contextAt(db, at), {
      plan: plan.id,
      action: '1.1.1',
      word,
      why: 'It was said at the meeting of the board.',
      by: 'Head of Training',
      revision: await headRevision(db.read),
    }),
];
const record = (instant: string, month: string, of100: number): Step => [
  instant,
  (db, at) => recordTrained(db, at, { month, of100 }),
];
const show: Step = [
  '2024-06-05T10:00',
  (db, at) =>
    addEvidence(contextAt(db, at), {
      plan: plan.id,
      item: '1.1.1/2',
      title: 'The course',
      on: '2024-03-01',
      by: 'Head of Training',
    }),
];
const takeBack: Step = [
  '2024-06-10T10:00',
  async (db, at) => {
    const item = await readPlanItem(contextAt(db, at), { ref: '1.1.1' });
    const id = item.kind === 'action' ? item.history[0]?.id : undefined;
    return takeBackProgress(contextAt(db, at), { id: id ?? '' });
  },
];

const history: readonly Step[] = [
  load,
  state('2024-02-01T10:00', 'at-risk'),
  record('2024-04-04T09:00', '2024-03', 90),
  state('2024-05-02T10:00', 'delayed'),
  record('2024-05-04T09:00', '2024-04', 100),
  record('2024-06-04T09:00', '2024-03', 70),
  show,
  state('2024-06-06T10:00', 'completed'),
  takeBack,
  record('2024-06-11T09:00', '2024-05', 99),
];

async function replay(db: Database, until: string): Promise<void> {
  await emptyDatabase(db);
  await setUpMeasuredService(db);
  for (const [instant, put] of history) if (instant.slice(0, 10) <= until) await put(db, instant);
}

type Told = readonly [PlanView, PlanItemView];

/** What both pages tell, without that it is a past day and that nothing can be taken back in it. */
function plainly([whole, item]: Told) {
  if (item.kind !== 'action') throw new Error('no action');
  const events = item.history.map(({ canTakeBack: _, ...event }) => event);
  return [
    { ...whole, known: null },
    { ...item, known: null, history: events },
  ];
}

describe.each(testDatabases)('a plan as known on a past day, on $name', ({ open }) => {
  let db: Database;
  const days = ['2023-11-15', '2024-05-03', '2024-05-31', '2024-06-05', '2024-06-09'];
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.close());

  it('is what the plan was in a service that has come no further than that day', async () => {
    const then = new Map<string, Told>();
    for (const day of days) {
      await replay(db, day);
      const at = contextAt(db, `${day}T23:00`);
      then.set(day, [await readPlan(at, {}), await readPlanItem(at, { ref: '1.1.1' })]);
    }
    await replay(db, '9999-12-31');
    const looking = contextAt(db, '2024-07-01T10:00');
    for (const [day, told] of then) {
      const known = await readPlan(looking, { known: day });
      const item = await readPlanItem(looking, { ref: '1.1.1', known: day });
      expect(plainly([known, item])).toEqual(plainly(told));
    }
  });

  it('says which day it is and what was restated since', async () => {
    const { known } = await readPlan(contextAt(db, '2024-07-01T10:00'), { known: '2024-05-31' });
    expect(known).toEqual({
      day: '2024-05-31',
      label: '31 May 2024',
      restated: 'Since then 1 figure has been restated.',
    });
  });

  it('is not there before it was loaded', async () => {
    const looking = contextAt(db, '2024-07-01T10:00');
    await expect(readPlan(looking, { known: '2023-11-14' })).rejects.toMatchObject({
      code: 'not-found',
      message: 'No plan had been loaded by 14 November 2023.',
    });
    await expect(readPlan(looking, { plan: plan.id, known: '2023-11-14' })).rejects.toThrow(
      'The plan "plan-2023" was not known on 14 November 2023.',
    );
  });
});
