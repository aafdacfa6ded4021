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

  it('leave out the audits of an officer without time that month, and of nobody', () => {
    const others = [
      { ...cell, officer: 'o-99', audits: 7 },
      { ...cell, officer: '', audits: 5 },
      { ...cell, officer: 'o-08', audits: 2 },
    ];
    const onLeave = { ...full, officer: 'o-08', available: 0 };
    const observations = observationsFromCapacity(
      [cell, ...others],
      [full, onLeave],
      auditMeasures,
    );
    expect(
      observations.map(({ slice, numerator, denominator }) => [slice, numerator, denominator]),
    ).toEqual([
      ['', 3, 1],
      ['officer=o-07', 3, 1],
      ['team=north', 3, 1],
    ]);
  });

  it('count what an officer did for another team in the officer’s own, where the time is', () => {
    const lent = { ...cell, team: 'south' };
    const slices = observationsFromCapacity([lent], [full], auditMeasures).map(
      ({ slice }) => slice,
    );
    expect(slices).toEqual(['', 'officer=o-07', 'team=north']);
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

  it('add up, over officers and over teams, to the service: audits and time alike', () => {
    const anyCell = fc.record({
      officer: fc.constantFrom('', 'o-07', 'o-08', 'o-99'),
      team: fc.constantFrom('', 'north', 'south'),
      audits: fc.integer({ min: 1, max: 9 }),
    });
    const tenths = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 20 }), tenths, tenths, (parts, seven, eight) => {
        const capacity = [
          { ...full, available: seven / 10 },
          { ...part, team: 'south', available: eight / 10 },
        ];
        const observations = observationsFromCapacity(
          parts.map((one) => ({ ...cell, ...one })),
          capacity,
          auditMeasures,
        );
        const sum = (prefix: string) => {
          const some = observations.filter(({ slice }) =>
            prefix === '' ? slice === '' : slice.startsWith(prefix),
          );
          const audits = some.reduce((total, { numerator }) => total + numerator, 0);
          const time = some.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
          return { audits, tenths: Math.round(10 * time) };
        };
        expect(sum('officer=')).toEqual(sum(''));
        expect(sum('team=')).toEqual(sum(''));
        const timed = new Set(
          capacity.filter(({ available }) => available > 0).map(({ officer }) => officer),
        );
        const expected = parts
          .filter(({ officer }) => timed.has(officer))
          .reduce((n, { audits }) => n + audits, 0);
        expect(sum('').audits).toBe(expected);
      }),
    );
  });
});
