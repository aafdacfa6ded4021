import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditCellCount } from '../audit/cell.ts';
import { auditMeasures } from '../measure/audit-measures.ts';
import { toMonth } from '../period/month.ts';
import { type Capacity, observationsFromCapacity } from './observations-from-capacity.ts';
import { rateOver } from './totals.ts';

const june = toMonth('2024-06');
const cell: AuditCellCount = {
  month: june,
  standing: 'counted',
  team: 'north',
  officer: 'o-07',
  riskBand: 'high',
  origin: 'planned',
  outcome: 'awaiting',
  audits: 3,
};
const full: Capacity = { month: june, officer: 'o-07', team: 'north', available: 1 };
const part: Capacity = { month: june, officer: 'o-08', team: 'north', available: 0.6 };

describe('observations from capacity', () => {
  it('put audits over the officer months available', () => {
    const observations = observationsFromCapacity([cell], [full, part], auditMeasures);
    expect(
      observations.map(({ slice, numerator, denominator }) => [slice, numerator, denominator]),
    ).toEqual([
      ['', 3, 1.6],
      ['officer=o-07', 3, 1],
      ['officer=o-08', 0, 0.6],
      ['team=north', 3, 1.6],
    ]);
    expect(observations[0]).toMatchObject({ measure: '2.2.2e', definitionVersion: 1 });
  });

  it('leave out a month for which no capacity is known', () => {
    const july = { ...cell, month: toMonth('2024-07'), audits: 90 };
    const rate = rateOver(
      observationsFromCapacity([cell, july], [full], auditMeasures).filter(
        ({ slice }) => slice === '',
      ),
      0,
    );
    expect(rate).toMatchObject({ value: 3 });
  });

  it('count no follow-up', () => {
    const observations = observationsFromCapacity(
      [{ ...cell, standing: 'follow-up' }],
      [full],
      auditMeasures,
    );
    expect(observations.every(({ numerator }) => numerator === 0)).toBe(true);
  });

  it('are the same in whatever order the capacity comes', () => {
    const anyCapacity = fc.record({
      month: fc.constant(june),
      officer: fc.constantFrom('o-07', 'o-08', 'o-09'),
      team: fc.constantFrom('north', 'south'),
      available: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    });
    fc.assert(
      fc.property(fc.array(anyCapacity, { maxLength: 30 }), (capacity) => {
        const derive = (rows: readonly Capacity[]) =>
          observationsFromCapacity([cell], rows, auditMeasures);
        expect(derive(capacity.toReversed())).toEqual(derive(capacity));
      }),
    );
  });
});
