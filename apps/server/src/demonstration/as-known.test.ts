import type { BoardView } from '@plumbline/contract/board/board-view';
import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import type { PlanView } from '@plumbline/contract/plan/plan-view';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { toDay } from '@plumbline/domain/period/day';
import { readBoard } from '@plumbline/usecases/board/read-board';
import type { Context } from '@plumbline/usecases/context';
import { readMeasure } from '@plumbline/usecases/measure/read-measure';
import { midnightAfter } from '@plumbline/usecases/period/midnight-after';
import { readPlan } from '@plumbline/usecases/plan/read-plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stoppedClock } from '../clock.ts';
import { seedDemonstration } from './seed-demonstration.ts';

const zone = 'Europe/London';
/** One before the plan had begun to work, the day of the promise, one before figures were restated. */
const pastDays = ['2024-04-20', '2024-10-15', '2024-11-10'] as const;
const periods = [undefined, '2023-24-Q4', 'ytd', '2024-03'] as const;
/** One of each kind of picture, with one that was restated and one of another definition since. */
const measures = ['1.1.2a', '1.2.3a', '2.2.2a', '2.3.2b', '3.3.1a', '3.1.5a', '2.1.1a'] as const;

/** All that the Board, the plan and some measures say, by what was asked. */
type Told = Readonly<Record<string, BoardView | MeasureView | PlanView>>;

const contextOn = (db: Database, day: string): Context => ({
  db,
  actor: { name: 'tester' },
  clock: stoppedClock(zone, `${day}T20:00:00.000Z`),
});

async function tell(context: Context, known: string | undefined): Promise<Told> {
  const told: Record<string, BoardView | MeasureView | PlanView> = {};
  for (const period of periods) {
    told[`board ${period}`] = spoken(await readBoard(context, { period, known }));
  }
  for (const measure of measures) {
    told[measure] = spoken(await readMeasure(context, { measure, known }));
  }
  told.plan = spoken(await readPlan(context, { known }));
  return told;
}

/** Without the banner, which is all that may differ. */
function spoken<T extends BoardView | MeasureView | PlanView>(view: T): T {
  return { ...view, known: { day: null, label: null, restated: null } };
}

describe.each(testDatabases)('what was known on a past day, on $name', ({ open }) => {
  let db: Database;
  const then = new Map<string, Told>();
  beforeAll(async () => {
    db = await open();
    for (const day of pastDays) {
      await seedDemonstration(db, () => undefined, midnightAfter(toDay(day), zone));
      then.set(day, await tell(contextOn(db, day), undefined));
    }
    await seedDemonstration(db, () => undefined);
  }, 600_000);
  afterAll(() => db.close());

  it.each(pastDays)(
    'is what history replayed to %s tells: Board, measures and plan',
    async (day) => {
      const now = await tell(contextOn(db, '2025-01-15'), day);
      expect(now).toEqual(then.get(day));
    },
  );

  it('is not what is known today', async () => {
    const now = await tell(contextOn(db, '2025-01-15'), undefined);
    for (const day of pastDays) {
      for (const [what, told] of Object.entries(then.get(day) ?? {})) {
        expect(now[what], `${what} on ${day}`).not.toEqual(told);
      }
    }
  });

  it('says how many figures have been restated since', async () => {
    const { known } = await readBoard(contextOn(db, '2025-01-15'), { known: '2024-11-10' });
    expect(known).toMatchObject({ day: '2024-11-10', label: '10 November 2024' });
    expect(known.restated).toMatch(/restated/);
  });
});
