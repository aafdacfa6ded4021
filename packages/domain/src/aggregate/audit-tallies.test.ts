import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomes, riskBands } from '../audit/audit.ts';
import type { AuditCellCount } from '../audit/cell.ts';
import { standings } from '../audit/standing.ts';
import { auditMeasures, auditsCompleted } from '../measure/audit-measures.ts';
import { months, toMonth } from '../period/month.ts';
import {
  officerAudits,
  sumMonths,
  talliesFromCells,
  talliesFromObservations,
} from './audit-tallies.ts';
import { observationsFromCells } from './observations-from-cells.ts';

const year = months.range(toMonth('2024-04'), toMonth('2025-03'));
const cell: fc.Arbitrary<AuditCellCount> = fc.record({
  month: fc.constantFrom(...year),
  standing: fc.constantFrom(...standings),
  team: fc.constantFrom('', 'north', 'south'),
  officer: fc.constantFrom('', 'o1', 'o2', 'o3'),
  riskBand: fc.constantFrom(...riskBands),
  origin: fc.constantFrom('planned' as const, 'complaint' as const),
  outcome: fc.constantFrom(...outcomes),
  audits: fc.integer({ min: 1, max: 50 }),
});

it('cells and the observations derived from them give the same tallies', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const observations = observationsFromCells(cells, auditMeasures).filter(
        ({ measure }) => measure === auditsCompleted.measure,
      );
      expect(talliesFromObservations(observations)).toEqual(talliesFromCells(cells));
    }),
  );
});

it('the officers add up to the counted audits that name one, in the months asked for', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), fc.subarray([...year]), (cells, wanted) => {
      const named = cells.filter(
        ({ standing, officer, month }) =>
          standing === 'counted' && officer !== '' && (wanted as string[]).includes(month),
      );
      const total = named.reduce((sum, { audits }) => sum + audits, 0);
      const sums = [...officerAudits(cells, wanted).values()].map((one) => sumMonths(one, wanted));
      expect(sums.reduce((sum, audits) => sum + audits, 0)).toBe(total);
    }),
  );
});

it('the outcomes add up to the service, and the teams to no more than it', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const { service, byTeam, byOutcome } = talliesFromCells(cells);
      const total = sumMonths(service, year);
      const sum = (parts: typeof byTeam) =>
        [...parts.values()].reduce((all, part) => all + sumMonths(part, year), 0);
      expect(sum(byOutcome)).toBe(total);
      expect(sum(byTeam)).toBeLessThanOrEqual(total);
    }),
  );
});
