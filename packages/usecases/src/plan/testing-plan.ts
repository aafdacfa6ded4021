import { serviceSetup } from '@plumbline/contract/service/service-setup';
import type { Database } from '@plumbline/db/database';
import type { Definition } from '@plumbline/domain/measure/definition';
import { toDay } from '@plumbline/domain/period/day';
import { toMonth } from '@plumbline/domain/period/month';
import type { Action, Plan, SuccessMeasure } from '@plumbline/domain/plan/plan';
import { wholeService } from '@plumbline/domain/slice/slice';
import type { Context } from '../context.ts';
import { agreeMeasures } from '../measure/agree-measures.ts';
import { recordFigures } from '../measure/record-figures.ts';
import { setUpService } from '../service/set-up-service.ts';
import { contextOf } from '../testing.ts';

const unquoted = { publishedText: null, source: null, page: null };

export function successOf(ref: string, more: Partial<SuccessMeasure> = {}): SuccessMeasure {
  return {
    ref,
    kind: 'evidence',
    title: `What ${ref} asks`,
    measures: [],
    countsAsAll: null,
    ...unquoted,
    ...more,
  };
}

export function actionOf(ref: string, more: Partial<Action> = {}): Action {
  return {
    ref,
    title: `Action ${ref}`,
    leadRole: 'Head of Training',
    start: toMonth('2023-11'),
    deadline: toMonth('2024-04'),
    resources: null,
    expectedEffect: null,
    problems: [],
    dependsOn: [],
    printed: { word: 'on-track', label: 'On track', colour: 'green', on: toDay('2023-11-15') },
    successMeasures: [successOf(`${ref}/1`)],
    ...unquoted,
    ...more,
  };
}

/** A plan of one priority with two recommendations, the first three actions under the first of them. */
export function planOf(actions: readonly Action[], more: Partial<Plan> = {}): Plan {
  const recommendation = (ref: string, own: readonly Action[]) => ({
    ref,
    title: `Recommendation ${ref}`,
    response: { kind: 'accepted' } as const,
    actions: own,
    ...unquoted,
  });
  return {
    id: 'plan-2023',
    title: 'Plan of 2023',
    inspectorate: 'The inspectorate',
    publishedOn: toDay('2023-11-15'),
    credit: null,
    embeddedAfter: 2,
    priorities: [
      {
        ref: '1',
        title: 'Training',
        judgement: null,
        sponsorRole: 'Head of HR',
        leadMember: 'The chair',
        scrutiny: 'The committee',
        cause: {
          title: 'Too few are trained',
          raisedOn: toDay('2023-10-19'),
          closedOn: toDay('2024-11-08'),
          ...unquoted,
        },
        recommendations: [
          recommendation('1.1', actions.slice(0, 3)),
          recommendation('1.2', actions.slice(3)),
        ],
        ...unquoted,
      },
    ],
    improvements: [],
    dates: [
      { on: toDay('2025-02-03'), kind: 'revisit', title: 'Second revisit', priority: '1' },
      { on: toDay('2023-10-19'), kind: 'report', title: 'Report', priority: null },
    ],
    posts: [
      {
        role: 'Head of Human Resources',
        aliases: ['Head of HR'],
        holders: [
          { from: toDay('2023-01-01'), name: 'Ida Marsh' },
          { from: toDay('2024-11-01'), name: null },
        ],
        deputy: 'Head of Training',
      },
      {
        role: 'Head of Training',
        aliases: [],
        holders: [{ from: toDay('2023-01-01'), name: 'Bo Lane' }],
        deputy: null,
      },
    ],
    ...more,
  };
}

/** A minute of a day at which the service's clock stands. */
export function contextAt(db: Database, instant: string): Context {
  const day = instant.slice(0, 10);
  const context = contextOf(db, day);
  return { ...context, clock: { ...context.clock, now: () => `${instant}:00.000Z` } };
}

const trained: Definition = {
  measure: '1.1.1a',
  version: 1,
  effectiveFrom: toMonth('2020-04'),
  name: 'Staff who are trained',
  shortName: 'Staff trained',
  numerator: 'Staff trained',
  denominator: 'Staff in post',
  tier: 'headline',
  unit: 'percent',
  frequency: 'monthly',
  grain: 'month',
  exclusions: null,
  timeBasis: 'stock',
  better: 'up',
  cuts: [],
  disclosure: 'none',
  minimumBase: 0,
  source: 'Training records',
  ownerRole: 'Head of Training',
  actionRef: '1.1.1',
  things: { one: 'person', many: 'people' },
};

/**
 * Sets a small service up in November 2023 that measures how many of its staff are trained: '1.1.1a',
 * and '9.9.9a' that no plan asks for, both against 100%.
 */
export async function setUpMeasuredService(db: Database): Promise<void> {
  const setup = serviceSetup.parse({
    name: 'Testshire',
    teams: [{ id: 'north', name: 'North' }],
    officers: [{ id: 'o1', name: 'Ash Reed', team: 'north' }],
    annualTargets: [],
  });
  await setUpService(contextAt(db, '2023-11-01T08:00'), setup);
  const definitions = [trained, { ...trained, measure: '9.9.9a', name: 'Staff who can swim' }];
  const effectiveFrom = toMonth('2020-04');
  await agreeMeasures(contextAt(db, '2023-11-01T08:01'), {
    definitions,
    tolerances: definitions.map(({ measure }) => ({
      measure,
      effectiveFrom,
      rule: { kind: 'value', on: 95, near: 85 },
    })),
    standingTargets: definitions.map(({ measure }) => ({
      measure,
      effectiveFrom,
      value: 100,
      by: null,
      basis: 'plan',
      baseline: null,
    })),
    annualTargets: [],
    events: [],
    milestones: {},
    benchmarks: [],
  });
}

/** Records how many of a hundred staff a measure counted in a month, on the day of the instant. */
export async function recordTrained(
  db: Database,
  instant: string,
  given: { readonly month: string; readonly of100: number; readonly measure?: string },
): Promise<void> {
  const { month, of100, measure = '1.1.1a' } = given;
  await recordFigures(contextAt(db, instant), [
    { measure, month: toMonth(month), slice: wholeService, numerator: of100, denominator: 100 },
  ]);
}

/** Takes every row out of a database, which is sooner done than opening another one. */
export async function emptyDatabase(db: Database): Promise<void> {
  const tables = await db.read.introspection.getTables();
  await db.write(async (trx) => {
    for (const { name } of tables) {
      if (!name.startsWith('kysely')) await trx.deleteFrom(name as 'revision').execute();
    }
  });
}
