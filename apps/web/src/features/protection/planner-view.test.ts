import { describe, expect, test } from 'vitest';
import {
  faultsOf,
  isChanged,
  openedPlan,
  type PlanField,
  type TypedPlan,
  whyNoPlanner,
  withAddress,
  withLeft,
  withStart,
  withTyped,
} from './planner-view.ts';
import { protectionFixture } from './protection-fixture.ts';

const planner = {
  done: 706,
  target: 1000,
  today: '15 January 2025',
  ends: '31 March 2025',
  weeksLeft: 10.7,
  perCount: 2,
  drift: 0.02,
  officers: 13.7,
  perWeek: 1.24,
  basis: '',
};
const start = { officers: 13.7, perWeek: 1.24, leave: 0 };
const opened = openedPlan('12,2,1', planner);
const type = (field: PlanField, text: string, from: TypedPlan = opened) =>
  withTyped(from, field, text);
const noFaults = { officers: null, perWeek: null, leave: null };

describe('the address', () => {
  test('without a plan is the start: recorded capacity at the recent pace, without leave', () => {
    const typed = openedPlan(undefined, planner);
    expect(typed).toMatchObject({ plan: start, isUnread: false });
    expect(isChanged(typed, planner)).toBe(false);
  });

  test('carries a plan', () => {
    expect(openedPlan('12,2.5,1', planner)).toMatchObject({
      plan: { officers: 12, perWeek: 2.5, leave: 1 },
      texts: { officers: '12', perWeek: '2.5', leave: '1' },
      isUnread: false,
    });
  });

  test.each(['x,2,1', '12,2', '1,2,3,4', '1,000,2,1', 'nonsense', '9999,2,1'])(
    '%s says nothing: the planner is at its start, without a fault in any field',
    (address) => {
      const typed = openedPlan(address, planner);
      expect(typed).toMatchObject({ plan: start, isUnread: true });
      expect(faultsOf(typed)).toEqual(noFaults);
      expect(type('leave', '2', typed).isUnread).toBe(false);
    },
  );
});

describe('typing', () => {
  test.each([
    ['2,5', 2.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['1.25', 1.25],
    ['0,125', 0.125],
    [' 2 ', 2],
    ['14.', 14],
  ])('%s is a number', (text, perWeek) => {
    const typed = type('perWeek', text);
    expect(faultsOf(typed)).toEqual(noFaults);
    expect(typed.plan.perWeek).toBe(perWeek);
    expect(typed.texts.perWeek).toBe(text);
  });

  test.each([
    ['officers', 'x', 'Enter the number of officers, such as 12.5'],
    ['officers', '1.2.3', 'Enter the number of officers, such as 12.5'],
    ['leave', '-1', 'Enter the weeks of leave each officer would take, such as 1, or 0'],
    ['officers', '9999', 'Enter a number of at most 500'],
    ['perWeek', '51', 'Enter a number of at most 50'],
    ['officers', '1,000', 'Enter the number without a comma between thousands'],
    ['perWeek', '1,250.5', 'Enter the number without a comma between thousands'],
  ] as const)('in %s, %s is wrong at once, and the field says what to do', (field, text, fault) => {
    const typed = type(field, text);
    expect(faultsOf(typed)).toEqual({ ...noFaults, [field]: fault });
    expect(typed.texts[field]).toBe(text);
    expect(typed.sent).toEqual([]);
  });

  test.each(['', '.', ','])(
    '"%s" may become a number: the last plan stands until it is left',
    (text) => {
      const typed = type('perWeek', text);
      expect(faultsOf(typed)).toEqual(noFaults);
      expect(typed.plan).toEqual(opened.plan);
      expect(faultsOf(withLeft(typed)).perWeek).toBe(
        'Enter the audits a week each officer would do, such as 2.5',
      );
    },
  );
});

describe('the address after typing', () => {
  test('may arrive late: what is typed meanwhile stands', () => {
    const seven = openedPlan('7,2,1', planner);
    const typed = ['1', '12.', '123'].reduce((from, text) => type('officers', text, from), seven);
    expect(typed.sent).toEqual(['1,2,1', '12,2,1', '123,2,1']);
    const halfway = withAddress(typed, '12,2,1', planner);
    expect(halfway).toMatchObject({ texts: { officers: '123' }, sent: ['123,2,1'] });
    expect(withAddress(halfway, '123,2,1', planner).sent).toEqual([]);
  });

  test('changed by a link is read afresh', () => {
    expect(withAddress(type('officers', '1'), undefined, planner).plan).toEqual(start);
    expect(withAddress(type('officers', '1'), '7,2,1', planner).texts.officers).toBe('7');
  });

  test('is sent once for one plan, in whatever way it is written', () => {
    expect(type('perWeek', '2.0').sent).toEqual([]);
    expect(type('perWeek', '2.50', type('perWeek', '2,5')).sent).toEqual(['12,2.5,1']);
  });

  test('starting again puts the start in every field, be they right or wrong', () => {
    const wrong = withLeft(type('officers', 'twelve'));
    expect(isChanged(wrong, planner)).toBe(true);
    const again = withStart(wrong, planner);
    expect(again).toMatchObject({ plan: start, sent: ['13.7,1.24,0'] });
    expect(faultsOf(again)).toEqual(noFaults);
    expect(isChanged(again, planner)).toBe(false);
    expect(withAddress(again, undefined, planner)).toMatchObject({ plan: start, sent: [] });
  });
});

describe('whyNoPlanner', () => {
  const { filters, period, volume } = protectionFixture;
  const landing = { sentence: '', smallPrint: '', forecast: null };

  test('a part of the audits has none, and all audits are a press away', () => {
    for (const part of [{ team: 'north' }, { riskBand: 'high' }, { origin: 'planned' }]) {
      expect(whyNoPlanner({ filters: { ...filters, ...part }, period, volume })).toEqual({
        why: 'The planner is for all audits of the service, not for a part of them.',
        wayOut: 'all-audits',
      });
    }
  });

  test('a year that is over, too young or without a target says so', () => {
    const over = { ...volume, landing };
    expect(whyNoPlanner({ filters, period, volume: over }).why).toBe(
      '2024 to 2025 is over: nothing is left to plan.',
    );
    const young = { ...volume, landing: { ...landing, sentence: 'Too early to forecast.' } };
    expect(whyNoPlanner({ filters, period, volume: young }).why).toBe(
      'The planner needs a forecast of the year end. Too early to forecast.',
    );
    const untold = { ...volume, target: null };
    expect(whyNoPlanner({ filters, period, volume: untold }).why).toBe(
      '2024 to 2025 has no target to catch up with.',
    );
  });
});
