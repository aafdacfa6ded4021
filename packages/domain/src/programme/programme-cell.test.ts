import { describe, expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { toFinancialYear } from '../period/financial-year.ts';
import { programmeCell, programmeCellKey } from './programme-cell.ts';
import type { ScheduleItem } from './schedule-item.ts';

const item: ScheduleItem = {
  itemId: 's-1',
  premisesId: 'p-1',
  year: toFinancialYear('2024-25'),
  riskBand: 'very-high',
  team: 'north',
  firstDue: toDay('2024-06-14'),
  due: toDay('2024-06-14'),
  removedOn: null,
  removedReason: null,
  rebandedTo: null,
  rebandedOn: null,
  lastAuditedBefore: toDay('2023-05-02'),
};

describe('the cell of a scheduled audit', () => {
  it('is on time up to and on the first due date', () => {
    expect(programmeCell(item, toDay('2024-06-14'))).toMatchObject({
      dueMonth: '2024-06',
      doneMonth: '2024-06',
      done: 'on-time',
    });
    expect(programmeCell(item, toDay('2024-06-15')).done).toBe('late');
    expect(programmeCell(item, null)).toMatchObject({ done: 'not-done', doneMonth: '' });
  });

  it('is not made timely by moving the date', () => {
    const moved = { ...item, due: toDay('2024-09-30') };
    expect(programmeCell(moved, toDay('2024-08-01'))).toMatchObject({
      dueMonth: '2024-06',
      done: 'late',
      rescheduled: 'yes',
    });
    expect(programmeCell(item, null).rescheduled).toBe('no');
  });

  it('leaves the programme when removed, or re-banded out of very high and high', () => {
    const standing = (change: Partial<ScheduleItem>): string =>
      programmeCell({ ...item, ...change }, null).standing;
    expect(standing({})).toBe('scheduled');
    expect(standing({ removedOn: toDay('2024-05-01'), removedReason: 'Closed' })).toBe('removed');
    expect(standing({ rebandedTo: 'medium' })).toBe('re-banded');
    expect(standing({ rebandedTo: 'high' })).toBe('scheduled');
    expect(standing({ rebandedTo: 'low', removedOn: toDay('2024-05-01') })).toBe('removed');
  });

  it('knows a premises that was never audited', () => {
    expect(programmeCell({ ...item, lastAuditedBefore: null }, null).neverAudited).toBe('yes');
    expect(programmeCell(item, null).neverAudited).toBe('no');
  });

  it('has a key of one line in which a team may hold any mark', () => {
    expect(programmeCellKey(programmeCell({ ...item, team: 'a|b' }, toDay('2024-06-01')))).toBe(
      '2024-25|very-high|a%7Cb|2024-06|2024-06|on-time|scheduled|no|no',
    );
    expect(programmeCell({ ...item, team: null }, null).team).toBe('');
  });
});
