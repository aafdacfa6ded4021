import { describe, expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { toFinancialYear } from '../period/financial-year.ts';
import { parseProgrammeCellKey, programmeCell, programmeCellKey } from './programme-cell.ts';
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
    expect(standing({ riskBand: 'medium', rebandedTo: 'medium' })).toBe('scheduled');
  });

  it('leaves it in the month of its day, by whichever came first', () => {
    const leaving = (change: Partial<ScheduleItem>) => {
      const { standing, leftMonth } = programmeCell({ ...item, ...change }, null);
      return [standing, leftMonth];
    };
    const removedOn = toDay('2024-05-01');
    const low = { rebandedTo: 'low' as const };
    expect(leaving({})).toEqual(['scheduled', '']);
    expect(leaving({ removedOn })).toEqual(['removed', '2024-05']);
    expect(leaving({ ...low, rebandedOn: toDay('2024-06-30') })).toEqual(['re-banded', '2024-06']);
    expect(leaving({ ...low, rebandedOn: toDay('2024-05-02'), removedOn })).toEqual([
      'removed',
      '2024-05',
    ]);
    expect(leaving({ ...low, rebandedOn: toDay('2024-04-30'), removedOn })).toEqual([
      're-banded',
      '2024-04',
    ]);
    // Without its day a re-banding was never known not to be so.
    expect(leaving({ ...low, removedOn })).toEqual(['re-banded', '']);
    expect(leaving({ rebandedTo: 'high', rebandedOn: removedOn })).toEqual(['scheduled', '']);
  });

  it('stays where it is re-banded upwards, or among the bands that are promised', () => {
    const leftAs = (from: ScheduleItem['riskBand'], to: ScheduleItem['riskBand']) =>
      programmeCell(
        { ...item, riskBand: from, rebandedTo: to, rebandedOn: toDay('2024-05-01') },
        null,
      ).standing;
    expect(leftAs('low', 'medium')).toBe('scheduled');
    expect(leftAs('medium', 'very-high')).toBe('scheduled');
    expect(leftAs('very-high', 'high')).toBe('scheduled');
    expect(leftAs('not-stated', 'low')).toBe('scheduled');
    expect(leftAs('medium', 'low')).toBe('re-banded');
    expect(leftAs('high', 'not-stated')).toBe('re-banded');
  });

  it('is not done by an audit after it has left, and is by one up to that day', () => {
    const removed = { ...item, removedOn: toDay('2024-05-10') };
    expect(programmeCell(removed, toDay('2024-05-11'))).toMatchObject({
      done: 'not-done',
      doneMonth: '',
      standing: 'removed',
    });
    expect(programmeCell(removed, toDay('2024-05-10')).done).toBe('on-time');
  });

  it('was given a later date only where the date is later', () => {
    const dueOn = (due: string) => programmeCell({ ...item, due: toDay(due) }, null).rescheduled;
    expect([dueOn('2024-06-15'), dueOn('2024-06-13')]).toEqual(['yes', 'no']);
  });

  it('has a key that is read back, also one without the month of leaving', () => {
    const left = programmeCell({ ...item, removedOn: toDay('2024-09-02') }, null);
    expect(programmeCellKey(left)).toContain('|removed@2024-09|');
    expect(parseProgrammeCellKey(programmeCellKey(left))).toEqual(left);
    const undated = '2024-25|high|north|2024-06||not-done|removed|no|no';
    expect(parseProgrammeCellKey(undated)).toMatchObject({ standing: 'removed', leftMonth: '' });
    expect(parseProgrammeCellKey('2024-25|high|north|2024-06||not-done|removed@|no|no')).toBe(
      undefined,
    );
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
