import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { origins, outcomes, riskBands } from '../audit/audit.ts';
import type { AuditCellCount } from '../audit/cell.ts';
import { standings } from '../audit/standing.ts';
import { auditMeasures, auditsCompleted, unsatisfactoryShare } from '../measure/audit-measures.ts';
import { toMonth } from '../period/month.ts';
import { sliceKey } from '../slice/slice.ts';
import type { Observation } from './observation.ts';
import { observationsFromCells } from './observations-from-cells.ts';
import { notAllocated } from './totals.ts';

const cell: AuditCellCount = {
  month: toMonth('2024-06'),
  standing: 'counted',
  team: 'north',
  officer: 'o-07',
  riskBand: 'high',
  origin: 'planned',
  outcome: 'unsatisfactory',
  audits: 3,
};

const anyCell: fc.Arbitrary<AuditCellCount> = fc.record({
  month: fc.constantFrom('' as const, toMonth('2024-05'), toMonth('2024-06'), toMonth('2020-01')),
  standing: fc.constantFrom(...standings),
  team: fc.constantFrom('', 'north', 'a=b;c'),
  officer: fc.constantFrom('', 'o-07', 'o-08'),
  riskBand: fc.constantFrom(...riskBands),
  origin: fc.constantFrom(...origins),
  outcome: fc.constantFrom(...outcomes),
  audits: fc.integer({ min: 0, max: 50 }),
});
const anyCells = fc.array(anyCell, { maxLength: 60 });

const derive = (cells: readonly AuditCellCount[]): readonly Observation[] =>
  observationsFromCells(cells, auditMeasures);

function find(observations: readonly Observation[], measure: string, slice: string) {
  return observations.filter((one) => one.measure === measure && one.slice === slice);
}

describe('observations from cells', () => {
  it('hold the whole service and each slice that the definition declares', () => {
    const slices = derive([cell])
      .filter(({ measure }) => measure === '2.2.2a')
      .map(({ slice }) => slice);
    expect(slices).toEqual([
      '',
      'officer=o-07',
      'outcome=unsatisfactory',
      'outcome=unsatisfactory;risk=high',
      'risk=high',
      'team=north',
    ]);
    expect(derive([cell])[0]).toEqual({
      measure: '2.2.2a',
      definitionVersion: 1,
      grain: 'month',
      period: '2024-06',
      slice: '',
      numerator: 3,
      denominator: null,
    });
  });

  it('put unsatisfactory outcomes over those with an outcome, awaiting ones apart', () => {
    const observations = derive([
      cell,
      { ...cell, outcome: 'satisfactory', audits: 2 },
      { ...cell, outcome: 'awaiting', audits: 7 },
    ]);
    expect(find(observations, '2.2.2b', 'team=north')).toMatchObject([
      { numerator: 3, denominator: 5 },
    ]);
    expect(find(observations, '2.2.2a', '')).toMatchObject([{ numerator: 12, denominator: null }]);
  });

  it('have no unsatisfactory share of an officer', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const shares = derive(cells).filter(({ measure }) => measure === '2.2.2b');
        expect(shares.some(({ slice }) => slice.includes('officer'))).toBe(false);
      }),
    );
  });

  it('count nothing but counted records with a month', () => {
    expect(derive([{ ...cell, standing: 'follow-up' }])).toEqual([]);
    expect(derive([{ ...cell, standing: 'not-completed', month: '' }])).toEqual([]);
    expect(derive([{ ...cell, audits: 0 }])).toEqual([]);
  });

  it('carry the version of the definition in force in their month, and its cuts', () => {
    const second = {
      ...auditsCompleted,
      version: 2,
      effectiveFrom: toMonth('2024-06'),
      cuts: ['team'],
    };
    const may = { ...cell, month: toMonth('2024-05') };
    const observations = observationsFromCells([cell, may], [auditsCompleted, second]);
    const inJune = observations.filter(({ period }) => period === '2024-06');
    expect(inJune.map(({ slice, definitionVersion }) => [slice, definitionVersion])).toEqual([
      ['', 2],
      ['team=north', 2],
    ]);
    expect(find(observations, '2.2.2a', 'risk=high')).toMatchObject([{ definitionVersion: 1 }]);
  });

  it('are none before the first definition', () => {
    expect(derive([{ ...cell, month: toMonth('2012-03') }])).toEqual([]);
  });

  it('cannot be split by a cut nobody knows', () => {
    const definition = { ...unsatisfactoryShare, cuts: ['weather'] };
    expect(() => observationsFromCells([cell], [definition])).toThrow("'weather'");
  });

  it('are the same in whatever order and pieces the cells come', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const halves = cells.flatMap((one) => {
          const half = Math.floor(one.audits / 2);
          return [
            { ...one, audits: half },
            { ...one, audits: one.audits - half },
          ];
        });
        expect(derive(halves.toReversed())).toEqual(derive(cells));
      }),
    );
  });

  it('add up: what is derived from two lots is the sum of what is derived from each', () => {
    const totals = (observations: readonly Observation[]): ReadonlyMap<string, number> => {
      const sums = new Map<string, number>();
      for (const { measure, period, slice, numerator, denominator } of observations) {
        const key = `${measure} ${period} ${slice}`;
        sums.set(key, (sums.get(key) ?? 0) + numerator + 1000 * (denominator ?? 0));
      }
      return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    fc.assert(
      fc.property(anyCells, anyCells, (first, second) => {
        const apart = totals([...derive(first), ...derive(second)]);
        expect(totals(derive([...first, ...second]))).toEqual(apart);
      }),
    );
  });

  it('leave not allocated exactly the audits without a team', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const month = toMonth('2024-06');
        const ofMonth = derive(cells.filter((one) => one.month === month));
        const total = find(ofMonth, '2.2.2a', '')[0]?.numerator ?? 0;
        const teams = ['north', 'a=b;c'].map(
          (team) => find(ofMonth, '2.2.2a', sliceKey({ team }))[0]?.numerator ?? 0,
        );
        const without = cells
          .filter((one) => one.month === month && one.standing === 'counted' && one.team === '')
          .reduce((sum, { audits }) => sum + audits, 0);
        expect(notAllocated(total, teams)).toBe(without);
      }),
    );
  });
});
