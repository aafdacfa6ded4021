import { describe, expect, it } from 'vitest';
import { auditMeasures } from '../measure/audit-measures.ts';
import { toFinancialYear } from '../period/financial-year.ts';
import { toMonth } from '../period/month.ts';
import { observationsFromProgramme } from './observations-from-programme.ts';
import type { ProgrammeCellCount } from './programme-cell.ts';

const june = toMonth('2024-06');
const cell: ProgrammeCellCount = {
  year: toFinancialYear('2024-25'),
  riskBand: 'high',
  team: 'north',
  dueMonth: june,
  doneMonth: june,
  done: 'on-time',
  standing: 'scheduled',
  leftMonth: '',
  rescheduled: 'no',
  neverAudited: 'no',
  items: 4,
};

describe('observations from the programme', () => {
  it('put what was done by its first due date over what was due in the month', () => {
    const open = { ...cell, done: 'not-done' as const, doneMonth: '' as const, items: 1 };
    const observations = observationsFromProgramme([cell, open], auditMeasures);
    expect(
      observations.map(({ slice, numerator, denominator }) => [slice, numerator, denominator]),
    ).toEqual([
      ['', 4, 5],
      ['risk=high', 4, 5],
      ['team=north', 4, 5],
    ]);
  });

  it('leave out what was removed or re-banded and never done, and other bands', () => {
    const gone = { ...cell, done: 'not-done' as const, doneMonth: '' as const };
    const cells = [
      { ...gone, standing: 'removed' as const },
      { ...gone, standing: 're-banded' as const },
      { ...cell, riskBand: 'medium' as const },
    ];
    expect(observationsFromProgramme(cells, auditMeasures)).toEqual([]);
  });

  it('take out what was overdue in the month in which it leaves, and not before', () => {
    const open = { ...cell, done: 'not-done' as const, doneMonth: '' as const, items: 2 };
    const left = { ...open, standing: 'removed' as const, leftMonth: toMonth('2024-09') };
    const service = (cells: readonly ProgrammeCellCount[]) =>
      observationsFromProgramme(cells, auditMeasures)
        .filter(({ slice }) => slice === '')
        .map(({ period, numerator, denominator }) => [period, numerator, denominator]);
    expect(service([cell, left])).toEqual([
      ['2024-06', 4, 6],
      ['2024-09', 0, -2],
    ]);
    // Another year's month is no month of this programme: its last month stays as it closed.
    expect(service([{ ...left, leftMonth: toMonth('2025-05') }])).toEqual([['2024-06', 0, 2]]);
  });
});
