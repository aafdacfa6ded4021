import type { AuditList, AuditListRow } from '@plumbline/contract/audits/audit-list';
import { describe, expect, it } from 'vitest';
import { auditText, listsUncounted, totalText } from './audits-view.ts';

const row: AuditListRow = {
  auditId: 'EXA-03716',
  premisesId: 'EXP-30403',
  activity: 'Fire safety audit',
  completed: '2024-12-31',
  due: null,
  team: 'Quillbrook',
  officer: null,
  riskBand: 'very-high',
  origin: 'post-fire',
  outcome: 'awaiting',
  keyed: '2025-01-03',
  standing: 'counted',
  reason: 'A completed fire safety audit.',
};

const list: AuditList = {
  revision: 23,
  known: { day: null, label: null, restated: null },
  title: 'Audits completed, December 2024',
  total: 51,
  page: 2,
  pageSize: 50,
  rows: [row],
};

describe('the rows behind a number', () => {
  it('are in words: codes by their names, days written out, what is missing said', () => {
    expect(auditText(row)).toMatchObject({
      completed: '31 Dec 2024',
      riskBand: 'Very high',
      origin: 'After a fire',
      outcome: 'Awaiting outcome',
      officer: 'none given',
      reason: '',
    });
  });

  it('keep a code that has no name as it is', () => {
    expect(auditText({ ...row, riskBand: 'extreme' }).riskBand).toBe('extreme');
  });

  it('say why a record does not count, and that an audit is not completed', () => {
    const open = { ...row, completed: null, standing: 'not-completed', reason: 'No date.' };
    expect(auditText(open)).toMatchObject({ completed: 'not completed', reason: 'No date.' });
    expect(listsUncounted({ ...list, rows: [open] })).toBe(true);
    expect(totalText({ ...list, rows: [open] })).toBe('51 records');
  });

  it('are counted as audits where all of them count', () => {
    expect(totalText(list)).toBe('51 audits');
  });
});
