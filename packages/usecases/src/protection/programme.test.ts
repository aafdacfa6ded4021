import type { ProgrammeFigures } from '@plumbline/contract/protection/protection-view';
import { dayAt, dayNumber, toDay } from '@plumbline/domain/period/day';
import { toFinancialYear } from '@plumbline/domain/period/financial-year';
import { programmeCell, programmeCellKey } from '@plumbline/domain/programme/programme-cell';
import { auditTolerances } from '@plumbline/domain/status/audit-tolerances';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodView } from '../period/period-view.ts';
import { pageMonths } from './page-months.ts';
import { programmeView } from './programme.ts';
import { programmeTable } from './programme-table.ts';

const year = toFinancialYear('2024-25');
const today = toDay('2025-01-15');
const period = { kind: 'year-to-date', year } as const;

const anyDay = fc
  .integer({ min: dayNumber(toDay('2024-04-01')), max: dayNumber(toDay('2025-03-31')) })
  .map(dayAt);

/** Scheduled audits of every kind, as the counts that are kept of them. */
const anyCounts = fc
  .array(
    fc.record({
      riskBand: fc.constantFrom('very-high' as const, 'high' as const, 'medium' as const),
      team: fc.constantFrom('north', 'south', null),
      firstDue: anyDay,
      due: anyDay,
      removedOn: fc.option(anyDay),
      rebandedTo: fc.option(fc.constantFrom('high' as const, 'medium' as const)),
      rebandedOn: fc.option(anyDay),
      lastAuditedBefore: fc.option(fc.constant(toDay('2023-05-01'))),
      completed: fc.option(anyDay),
      items: fc.integer({ min: 1, max: 40 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((items) =>
    items.map(({ completed, items: count, ...fields }) => {
      const fixed = { itemId: 's', premisesId: 'p', year, removedReason: null };
      return {
        key: programmeCellKey(programmeCell({ ...fixed, ...fields }, completed)),
        items: count,
      };
    }),
  );

function read(counts: readonly { readonly key: string; readonly items: number }[]) {
  const view = programmeView({
    counts,
    months: pageMonths(period, today),
    rule: auditTolerances.find(({ measure }) => measure === '2.2.1a')?.rule,
    teams: [],
    filters: { team: null, riskBand: null },
  });
  if (view === null) throw new Error('There is a schedule.');
  return view;
}

const parts = (figures: ProgrammeFigures) => ({
  due: figures.doneOnTime + figures.doneLate + figures.overdue,
  overdue: figures.overdueUnder1Month + figures.overdue1To3Months + figures.overdueOver3Months,
  scheduled:
    figures.due + figures.doneAhead + figures.notYetDue + figures.reBanded + figures.removed,
});

it('every part of the programme adds up, and bands and teams add up to all', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const { total, byRiskBand, byTeam } = read(counts);
      for (const figures of [total, ...byRiskBand, ...byTeam]) {
        expect(parts(figures)).toEqual({
          due: figures.due,
          overdue: figures.overdue,
          scheduled: figures.scheduled,
        });
      }
      for (const list of [byRiskBand, byTeam]) {
        for (const [field, value] of Object.entries(total)) {
          if (typeof value !== 'number') continue;
          const sum = list.reduce((all, one) => all + Number(one[field as 'due']), 0);
          expect(sum, field).toBe(value);
        }
      }
    }),
  );
});

it('its sentence, its status and its file tell the same numbers', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const view = read(counts);
      const { total, sentence, status, figure } = view;
      const { rows } = programmeTable({ programme: view, period: periodView(period, today) });
      const all = [total, ...view.byRiskBand, ...view.byTeam];
      expect(rows).toHaveLength(all.length);
      all.forEach(({ delivered: _, ...figures }, place) => {
        expect(rows[place]).toMatchObject(figures);
      });
      if (total.due > 0) {
        // The share is of very high and high risk; where others are due, too, it says so.
        const { delivered } = total;
        const isOfPart = delivered.kind === 'ratio' && delivered.base !== total.due;
        const [done, due, what] = isOfPart
          ? [delivered.numerator, delivered.base, 'very high and high risk']
          : [total.doneOnTime, total.due, 'scheduled'];
        const start = `${done.toLocaleString('en-GB')} of ${due.toLocaleString('en-GB')} ${what} audit`;
        expect(sentence.startsWith(start)).toBe(true);
      }
      if (total.delivered.kind === 'too-few') return;
      expect(status.reason).toContain(
        `${figure} of ${total.delivered.base.toLocaleString('en-GB')}`,
      );
      expect(`${rows[0]?.delivered}%`).toBe(figure);
      const share = (100 * total.delivered.numerator) / total.delivered.base;
      expect(Math.abs(Number(rows[0]?.delivered) - share)).toBeLessThan(1);
    }),
  );
});
