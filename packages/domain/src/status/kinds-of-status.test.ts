import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDay } from '../period/day.ts';
import { months, toMonth } from '../period/month.ts';
import { afterTargetDate } from '../target/after-target-date.ts';
import { dateStatus } from './date-status.ts';
import { withOverride } from './override.ts';
import { type Judged, statusOf } from './status.ts';

const judged = (more: Partial<Judged>): Judged => ({
  rule: undefined,
  unit: 'percent',
  value: null,
  expected: null,
  base: null,
  minimumBase: 0,
  through: toMonth('2024-12'),
  ...more,
});

describe('a value where less is better', () => {
  const open = (value: number) =>
    statusOf(
      judged({ rule: { kind: 'value', on: 0, near: 5, better: 'down' }, unit: 'count', value }),
    );

  test('is on plan at or below, near up to the near edge, off above it', () => {
    expect(open(0)).toMatchObject({
      word: 'on-plan',
      reason: '0, at or below the 0 that is on plan.',
    });
    expect(open(5)).toMatchObject({
      word: 'near-plan',
      reason: '5, inside the near band of 1 to 5.',
    });
    expect(open(6)).toMatchObject({
      word: 'off-plan',
      reason: '6, above the near band, which ends at 5.',
    });
  });
});

describe('a direction', () => {
  const rule = { kind: 'direction', on: 5, near: 0, better: 'up' } as const;
  const baseline = { value: 48, month: toMonth('2024-03'), source: '121 log' };

  test('is judged by how far it moved the way it should', () => {
    expect(statusOf(judged({ rule, value: 71, base: 412, baseline }))).toEqual({
      word: 'on-plan',
      reason:
        '71% of 412 against a baseline of 48% in March 2024: 23 points up, at or above the 5 that is on plan.',
      figure: '71%',
    });
    expect(statusOf(judged({ rule, value: 50, baseline })).word).toBe('near-plan');
    expect(statusOf(judged({ rule, value: 47, baseline })).word).toBe('off-plan');
    const down = { ...rule, better: 'down' } as const;
    expect(statusOf(judged({ rule: down, value: 40, baseline })).word).toBe('on-plan');
  });

  test('a move is told by its size and its way: never a minus that goes up', () => {
    const said = (value: number, better: 'up' | 'down' = 'up') =>
      statusOf(judged({ rule: { ...rule, better }, value, baseline })).reason;
    expect(said(44)).toContain(': 4 points down,');
    expect(said(47.6)).toContain(
      '47.6% against a baseline of 48.0% in March 2024: 0.4 points down,',
    );
    expect(said(48)).toContain(': level,');
    expect(said(44, 'down')).toContain(': 4 points down,');
    expect(said(52, 'down')).toContain(': 4 points up,');
  });

  test('the move is that of the figures beside it, and on the side of the agreed levels that is true', () => {
    const said = (value: number, from: number) =>
      statusOf(judged({ rule, value, baseline: { ...baseline, value: from } })).reason;
    // 49.55 - 42.11 is 7.44, and 50% less 42% is 8.
    expect(said(49.55, 42.11)).toContain(
      '50% against a baseline of 42% in March 2024: 8 points up',
    );
    // 46.8 - 42.4 is under 5; whole figures would say 5 and mean it is reached.
    expect(said(46.8, 42.4)).toMatch(/^46\.8% .* 42\.4% .*: 4\.4 points up, inside the near band/);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const reason = said(value, 42.11);
        const [to = 0, from = 0, by = 0] = [...reason.matchAll(/[\d.]+(?=%| point)/g)].map(Number);
        expect(Math.abs(to - from)).toBeCloseTo(by, 6);
      }),
    );
  });

  test('figures of before the baseline are not judged by it', () => {
    const early = judged({ rule, value: 40, baseline, through: toMonth('2023-12') });
    expect(statusOf(early)).toMatchObject({
      word: 'no-status',
      reason: 'The baseline is of March 2024, after these figures.',
    });
  });

  test('without a baseline there is nothing to judge it by', () => {
    expect(statusOf(judged({ rule, value: 71 }))).toMatchObject({
      word: 'no-status',
      reason: expect.stringContaining('No baseline yet'),
    });
  });
});

describe('an override on a part', () => {
  const override = {
    slice: 'risk=very-high',
    name: 'very high risk referrals',
    least: 100,
    atBest: 'near-plan',
  } as const;
  const status = (word: 'on-plan' | 'off-plan') =>
    ({ word, reason: '96%.', figure: '96%' }) as const;

  test('holds a good status down and says why', () => {
    expect(withOverride(status('on-plan'), override, { value: 92, unit: 'percent' })).toMatchObject(
      {
        word: 'near-plan',
        reason: '96%. Near plan at best while very high risk referrals are under 100%: 92%.',
      },
    );
  });

  test('holds down where the part is over the most that may be', () => {
    const open = {
      slice: 'risk=very-high',
      name: 'open ones',
      most: 0,
      atBest: 'off-plan',
    } as const;
    const held = (value: number) => withOverride(status('on-plan'), open, { value, unit: 'count' });
    expect(held(1)).toMatchObject({
      word: 'off-plan',
      reason: '96%. Off plan at best while open ones are over 0: 1.',
    });
    expect(held(0).word).toBe('on-plan');
  });

  test('leaves a worse status, a kept part and a part without a figure alone', () => {
    expect(withOverride(status('off-plan'), override, { value: 92, unit: 'percent' }).word).toBe(
      'off-plan',
    );
    expect(withOverride(status('on-plan'), override, { value: 100, unit: 'percent' }).word).toBe(
      'on-plan',
    );
    expect(withOverride(status('on-plan'), override, { value: null, unit: 'percent' }).word).toBe(
      'on-plan',
    );
    expect(withOverride(status('on-plan'), undefined, { value: 0, unit: 'percent' }).word).toBe(
      'on-plan',
    );
  });
});

describe('a date', () => {
  const on = (due: string | null, reached: string | null, today = '2024-06-15') =>
    dateStatus(
      { due: due === null ? null : toDay(due), reached: reached === null ? null : toDay(reached) },
      { today: toDay(today), near: 30 },
    );

  test('what is done is complete, and its reason says how late it was', () => {
    expect(on('2024-04-30', '2024-04-30')).toMatchObject({
      word: 'complete',
      reason: 'Reached on 30 April 2024, in time for 30 April 2024.',
    });
    expect(on('2024-04-30', '2024-05-20')).toMatchObject({
      word: 'complete',
      reason: 'Reached on 20 May 2024, 20 days after it was due on 30 April 2024.',
    });
  });

  test('not yet due is on plan, up to 30 days late is near, later is off', () => {
    expect(on('2024-07-31', null)).toMatchObject({
      word: 'on-plan',
      reason: 'Not reached, and not due before 31 July 2024.',
    });
    expect(on('2024-05-31', null).word).toBe('near-plan');
    expect(on('2024-04-30', null).word).toBe('off-plan');
    expect(on(null, null).word).toBe('no-status');
  });
});

describe('afterTargetDate', () => {
  const from = toMonth('2024-02');
  const outcome = (values: readonly (number | null)[], by = '2024-04-30', today = '2025-01-15') =>
    afterTargetDate(
      values.map((value, place) => ({ month: months.offset(from, place), value })),
      { by: toDay(by), edge: { kind: 'at-least', at: 90 }, today: toDay(today) },
    );

  test('met late and held, met and lost, missed', () => {
    expect(outcome([70, 80, 85, 88, 89, 90, 92])).toEqual({
      kind: 'held',
      since: '2024-07',
      metIn: '2024-07',
      late: 3,
    });
    expect(outcome([91, 92, 93, 88])).toEqual({
      kind: 'lost',
      metIn: '2024-02',
      late: 0,
      lostIn: '2024-05',
    });
    expect(outcome([91, 88, 92, 93])).toMatchObject({
      kind: 'held',
      since: '2024-04',
      metIn: '2024-04',
      late: 0,
    });
    expect(outcome([70, 80, 85, 91, 88, 92])).toMatchObject({
      kind: 'held',
      since: '2024-07',
      metIn: '2024-05',
      late: 1,
    });
    // By the end of December 2024, whenever the last figure came.
    expect(outcome([70, 80, 85, 88])).toEqual({ kind: 'missed', late: 8 });
    expect(outcome([70, 80, 85, 88], '2024-04-30', '2024-06-20')).toEqual({
      kind: 'missed',
      late: 1,
    });
    expect(outcome([null])).toEqual({ kind: 'no-figures' });
  });

  test('what was met once and lost before its day was not met on it', () => {
    expect(outcome([91, 80, 80])).toEqual({ kind: 'missed', late: 8 });
    expect(outcome([91, 92, 88, 80])).toEqual({ kind: 'missed', late: 8 });
  });

  test('before its day nothing is said of it', () => {
    expect(outcome([95], '2025-01-15')).toBeNull();
  });

  test('a month without a figure changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 80, max: 99 }), { minLength: 2, maxLength: 9 }),
        (values) => {
          const kinds = outcome([...values])?.kind;
          expect(outcome([...values, null])?.kind).toBe(kinds);
        },
      ),
    );
  });
});
