import type { ScheduleListRow } from '@plumbline/contract/programme/schedule-list';
import { describe, expect, it } from 'vitest';
import { scheduledText, scheduleText } from './schedule-view.ts';

const row: ScheduleListRow = {
  itemId: 'EXS-0102',
  premisesId: 'EXP-30403',
  riskBand: 'very-high',
  riskBandName: 'Very high',
  team: 'Quillbrook',
  firstDue: '2024-05-31',
  due: '2024-05-31',
  doneOn: '2024-06-04',
  state: 'done-late',
  stateName: 'Done late',
  removedOn: null,
  removedReason: null,
  rebandedTo: null,
  rebandedToName: null,
  rebandedOn: null,
  lastAuditedBefore: '2021-03-09',
};

describe('a scheduled audit in words', () => {
  it('has its days written out and its state by name', () => {
    expect(scheduleText(row)).toMatchObject({
      firstDue: '31 May 2024',
      doneOn: '4 Jun 2024',
      state: 'Done late',
      riskBand: 'Very high',
    });
  });

  it('says a present due date only where it is not the first', () => {
    expect(scheduleText(row).dueNow).toBe('');
    expect(scheduleText({ ...row, due: '2024-08-30' }).dueNow).toBe('30 Aug 2024');
  });

  it('leaves the day of what is not done open, and says that no team is given', () => {
    const open = scheduleText({ ...row, doneOn: null, team: null });
    expect(open).toMatchObject({ doneOn: '', team: 'none given' });
  });

  it('notes why it left the programme', () => {
    expect(scheduleText(row).note).toBe('');
    const removed = { ...row, removedOn: '2024-04-18' };
    expect(scheduleText(removed).note).toBe('Removed on 18 Apr 2024');
    expect(scheduleText({ ...removed, removedReason: 'Demolished' }).note).toBe(
      'Removed on 18 Apr 2024: Demolished',
    );
    const rebanded = { ...row, rebandedTo: 'medium', rebandedToName: 'Medium' };
    expect(scheduleText({ ...rebanded, rebandedOn: '2024-05-02' }).note).toBe(
      'Re-banded to medium on 2 May 2024',
    );
  });

  it('notes premises that were never audited before', () => {
    const never = { ...row, rebandedTo: 'low', rebandedToName: 'Low', lastAuditedBefore: null };
    expect(scheduleText(never).note).toBe('Re-banded to low. Never audited before');
  });

  it('is counted as one of the schedule', () => {
    const list = {
      revision: 1,
      known: { day: null, label: null, restated: null },
      title: '',
      total: 1,
      page: 1,
      pageSize: 50,
      rows: [row],
    };
    expect(scheduledText(list)).toBe('1 scheduled audit');
    expect(scheduledText({ ...list, total: 1620 })).toBe('1,620 scheduled audits');
  });
});
