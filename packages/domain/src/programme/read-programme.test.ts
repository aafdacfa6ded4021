import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOver, sumOver } from '../aggregate/totals.ts';
import { auditMeasures } from '../measure/audit-measures.ts';
import { dayAt, dayNumber, toDay } from '../period/day.ts';
import { toFinancialYear } from '../period/financial-year.ts';
import { months, toMonth } from '../period/month.ts';
import { observationsFromProgramme } from './observations-from-programme.ts';
import { type ProgrammeCellCount, programmeCell } from './programme-cell.ts';
import { type ProgrammeReading, programmeState, readProgramme } from './read-programme.ts';
import { itemAsAt } from './schedule-item.ts';

const december = toMonth('2024-12');
const cell: ProgrammeCellCount = {
  year: toFinancialYear('2024-25'),
  riskBand: 'very-high',
  team: 'north',
  dueMonth: toMonth('2024-06'),
  doneMonth: '',
  done: 'not-done',
  standing: 'scheduled',
  leftMonth: '',
  rescheduled: 'no',
  neverAudited: 'no',
  items: 1,
};

const inYear = (from: string): fc.Arbitrary<ReturnType<typeof dayAt>> =>
  fc.integer({ min: dayNumber(toDay(from)), max: dayNumber(toDay('2025-03-31')) }).map(dayAt);

const anyItem = fc
  .record({
    riskBand: fc.constantFrom('very-high' as const, 'high' as const, 'medium' as const),
    team: fc.constantFrom('north', 'south', null),
    firstDue: inYear('2024-04-01'),
    due: inYear('2024-04-01'),
    removedOn: fc.option(inYear('2024-04-01')),
    rebandedTo: fc.option(fc.constantFrom('high' as const, 'medium' as const)),
    rebandedOn: fc.option(inYear('2024-04-01')),
    lastAuditedBefore: fc.option(fc.constant(toDay('2023-05-01'))),
    completed: fc.option(inYear('2024-04-01')),
    items: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ completed, items, ...fields }) => ({
    item: {
      itemId: 's-1',
      premisesId: 'p-1',
      year: toFinancialYear('2024-25'),
      removedReason: null,
      ...fields,
    },
    completed,
    items,
  }));
const anyCell: fc.Arbitrary<ProgrammeCellCount> = anyItem.map(({ item, completed, items }) => ({
  ...programmeCell(item, completed),
  items,
}));
const anyCells = fc.array(anyCell, { maxLength: 60 });
const anyThrough = fc.constantFrom(
  ...['2024-03', '2024-04', '2024-09', '2024-12', '2025-03'].map(toMonth),
);

const stateSum = ({ states }: ProgrammeReading): number =>
  Object.values(states).reduce((sum, items) => sum + items, 0);

describe('the state of a scheduled audit', () => {
  const stateOf = (change: Partial<ProgrammeCellCount>): string =>
    programmeState({ ...cell, ...change }, december);

  it('is overdue by the months since it was due', () => {
    const due = ['2024-12', '2024-11', '2024-10', '2024-09', '2024-04'].map(toMonth);
    expect(due.map((dueMonth) => stateOf({ dueMonth }))).toEqual([
      'under-1-month',
      '1-to-3-months',
      '1-to-3-months',
      'over-3-months',
      'over-3-months',
    ]);
  });

  it('is not yet due after the month it is read at', () => {
    expect(stateOf({ dueMonth: toMonth('2025-01') })).toBe('not-yet-due');
  });

  it('is done on time, done late, or done ahead of its month', () => {
    const doneMonth = toMonth('2024-07');
    expect(stateOf({ doneMonth, done: 'late' })).toBe('done-late');
    expect(stateOf({ doneMonth: toMonth('2024-05'), done: 'on-time' })).toBe('done-on-time');
    expect(stateOf({ dueMonth: toMonth('2025-02'), doneMonth, done: 'on-time' })).toBe(
      'done-ahead',
    );
  });

  it('is still open at the end of a month before it was done', () => {
    expect(stateOf({ doneMonth: toMonth('2025-01'), done: 'late' })).toBe('over-3-months');
  });

  it('has left the programme when removed or re-banded, unless it had been done by then', () => {
    const leftMonth = toMonth('2024-12');
    expect(stateOf({ standing: 'removed', leftMonth })).toBe('removed');
    expect(stateOf({ standing: 're-banded', dueMonth: toMonth('2025-02') })).toBe('re-banded');
    expect(stateOf({ standing: 'removed', doneMonth: toMonth('2024-06'), done: 'on-time' })).toBe(
      'done-on-time',
    );
  });
});

describe('what comes after the month a programme is read at', () => {
  it('does not count yet: one that leaves later is still promised', () => {
    const later = { standing: 'removed', leftMonth: toMonth('2025-01') } as const;
    expect(programmeState({ ...cell, ...later }, december)).toBe('over-3-months');
    expect(programmeState({ ...cell, ...later }, toMonth('2025-01'))).toBe('removed');
    const done = { ...later, doneMonth: toMonth('2025-02'), done: 'late' } as const;
    expect(programmeState({ ...cell, ...done }, december)).toBe('over-3-months');
    expect(programmeState({ ...cell, ...done }, toMonth('2025-01'))).toBe('removed');
    expect(programmeState({ ...cell, ...done }, toMonth('2025-02'))).toBe('done-late');
  });

  it('changes no figure: it reads the same as if nothing of it had happened', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 40 }), anyThrough, (all, through) => {
        const then = all.map(({ item, completed, items }) => {
          const isDone = completed !== null && months.floor(completed) <= through;
          return { ...programmeCell(itemAsAt(item, through), isDone ? completed : null), items };
        });
        const now = all.map(({ item, completed, items }) => {
          return { ...programmeCell(item, completed), items };
        });
        expect(readProgramme(now, through)).toEqual(readProgramme(then, through));
      }),
    );
  });
});

describe('a programme read at the end of a month', () => {
  it('delivers what was done by its due date of what is due so far', () => {
    const cells: readonly ProgrammeCellCount[] = [
      { ...cell, doneMonth: toMonth('2024-06'), done: 'on-time', items: 19 },
      { ...cell, doneMonth: toMonth('2024-08'), done: 'late', items: 2 },
      { ...cell, items: 3, neverAudited: 'yes', rescheduled: 'yes' },
      { ...cell, dueMonth: toMonth('2025-02'), items: 10, neverAudited: 'yes', riskBand: 'high' },
      { ...cell, dueMonth: toMonth('2025-02'), doneMonth: toMonth('2024-11'), done: 'on-time' },
      { ...cell, standing: 'removed', neverAudited: 'yes' },
    ];
    const { total, byRiskBand } = readProgramme(cells, december);
    expect(total).toMatchObject({
      scheduled: 36,
      due: 24,
      overdue: 3,
      rescheduled: 3,
      neverAuditedVeryHigh: 3,
      delivered: { kind: 'ratio', value: 1900 / 24, numerator: 19, base: 24 },
    });
    expect(byRiskBand.map(({ riskBand }) => riskBand)).toEqual(['very-high', 'high']);
  });

  it('has delivered nothing to judge before anything is due', () => {
    expect(readProgramme([cell], toMonth('2024-03')).total.delivered).toEqual({
      kind: 'too-few',
      base: 0,
      needed: 1,
    });
  });

  it('has states that add up to the total as frozen, in whole and in every part', () => {
    fc.assert(
      fc.property(anyCells, anyThrough, (cells, through) => {
        const { total, byRiskBand, byTeam } = readProgramme(cells, through);
        expect(total.scheduled).toBe(cells.reduce((sum, { items }) => sum + items, 0));
        for (const parts of [byRiskBand, byTeam]) {
          const readings = parts.map(({ reading }) => reading);
          for (const key of [
            'scheduled',
            'due',
            'overdue',
            'rescheduled',
            'neverAuditedVeryHigh',
          ] as const) {
            expect(readings.reduce((sum, reading) => sum + reading[key], 0)).toBe(total[key]);
          }
          for (const reading of [total, ...readings])
            expect(stateSum(reading)).toBe(reading.scheduled);
        }
      }),
    );
  });

  it('agrees with the observations of the same cells', () => {
    fc.assert(
      fc.property(anyCells, anyThrough, (cells, through) => {
        const observations = observationsFromProgramme(cells, auditMeasures).filter(
          ({ slice, period }) => slice === '' && period <= through,
        );
        const { delivered } = readProgramme(cells, through).total;
        expect(shareOver(observations, 1)).toEqual(delivered);
        if (delivered.kind === 'ratio') expect(sumOver(observations)).toBe(delivered.numerator);
      }),
    );
  });
});
