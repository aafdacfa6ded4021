import { stackedTable } from '@plumbline/charts/geometry/stacked-words';
import type {
  ProgrammeFigures,
  ProgrammeView,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import { toMonth } from '@plumbline/domain/period/month';
import type { ProgrammeReading, ProgrammeState } from '@plumbline/domain/programme/read-programme';
import { programmeSentence } from '@plumbline/domain/sentence/programme-sentence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFigures } from './key-figures-view.ts';
import { ledgerLines } from './programme-ledger-lines.ts';
import {
  programmeCategories,
  programmeChartSentence,
  programmeFigures,
  programmeRows,
  scheduleBehindPart,
} from './programme-view.ts';
import { protectionFixture } from './protection-fixture.ts';

/*
 * Every number of the risk programme stands in several places: key figures, sentences, chart, its
 * table, the ledger, the teams. Whatever the schedule, they tell the same numbers.
 */

const states: readonly ProgrammeState[] = [
  'done-on-time',
  'done-late',
  'under-1-month',
  '1-to-3-months',
  'over-3-months',
  'done-ahead',
  'not-yet-due',
  're-banded',
  'removed',
];

type Counts = Readonly<Record<ProgrammeState, number>>;

const anyCounts: fc.Arbitrary<Counts> = fc
  .tuple(...states.map(() => fc.nat({ max: 2000 })))
  .map((counts) => Object.fromEntries(states.map((state, n) => [state, counts[n]])) as Counts);

/** What the server tells of these counts: see `figures` of its programme. */
function figures(key: string, counts: Counts): ProgrammeFigures {
  const overdue = counts['under-1-month'] + counts['1-to-3-months'] + counts['over-3-months'];
  const due = counts['done-on-time'] + counts['done-late'] + overdue;
  const numerator = counts['done-on-time'];
  return {
    key,
    label: key === '' ? 'All' : key,
    scheduled: states.reduce((sum, state) => sum + counts[state], 0),
    due,
    doneOnTime: numerator,
    doneLate: counts['done-late'],
    overdue,
    overdueUnder1Month: counts['under-1-month'],
    overdue1To3Months: counts['1-to-3-months'],
    overdueOver3Months: counts['over-3-months'],
    doneAhead: counts['done-ahead'],
    notYetDue: counts['not-yet-due'],
    rescheduled: 0,
    reBanded: counts['re-banded'],
    removed: counts.removed,
    neverAuditedVeryHigh: 0,
    delivered:
      due === 0
        ? { kind: 'too-few', base: 0, needed: 1 }
        : { kind: 'ratio', value: (100 * numerator) / due, numerator, base: due },
  };
}

const anyView: fc.Arbitrary<Readonly<{ view: ProtectionView; programme: ProgrammeView }>> = fc
  .record({ 'very-high': anyCounts, high: anyCounts })
  .map((bands) => {
    const all = Object.fromEntries(
      states.map((state) => [state, bands['very-high'][state] + bands.high[state]]),
    ) as Counts;
    const total = figures('', all);
    const reading: ProgrammeReading = { ...total, states: all };
    const through = toMonth('2024-12');
    const programme: ProgrammeView = {
      sentence: programmeSentence({ reading, through, figure: null }),
      status: { word: 'near-plan', reason: '' },
      figure: null,
      total,
      byRiskBand: [figures('very-high', bands['very-high']), figures('high', bands.high)],
      byTeam: [figures('north', all)],
    };
    return { view: { ...protectionFixture, programme }, programme };
  });

const numbersIn = (text: string): readonly number[] =>
  (text.replaceAll(',', '').match(/\d+/g) ?? []).map(Number);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function line(key: string, { total }: ProgrammeView): number {
  const found = ledgerLines.find((one) => one.key === key);
  if (found === undefined) throw new Error(`The ledger has no line ${key}`);
  return found.count(total);
}

describe('every number of the risk programme is the same wherever it stands', () => {
  it('the chart: its parts are lines of the ledger, and its bars add up to what is due', () => {
    fc.assert(
      fc.property(anyView, ({ programme }) => {
        const rows = programmeRows(programme);
        const parts = programmeCategories.map((_, n) =>
          sum(rows.map(({ counts }) => counts[n] ?? 0)),
        );
        const overdue = ['overdue-1', 'overdue-3', 'overdue-more'].map((key) =>
          line(key, programme),
        );
        expect(parts).toEqual([line('on-time', programme), line('late', programme), sum(overdue)]);
        expect(sum(parts)).toBe(line('due', programme));
      }),
    );
  });

  it('the table of the chart: the very counts of its bars', () => {
    fc.assert(
      fc.property(anyView, ({ programme }) => {
        const rows = programmeRows(programme);
        const data = {
          categories: programmeCategories,
          rows,
          rowName: 'Risk band',
          unit: 'audits',
        };
        const table = stackedTable(data, { figures: 'counts' });
        table.rows.forEach(({ cells }, place) => {
          const band = programme.byRiskBand[place];
          const told = cells.slice(1).map(({ text }) => Number(text.replaceAll(',', '')));
          expect(told).toEqual([band?.doneOnTime, band?.doneLate, band?.overdue, band?.due]);
        });
      }),
    );
  });

  it('the key figures, of the page and of the part', () => {
    fc.assert(
      fc.property(anyView, ({ view, programme }) => {
        const { total } = programme;
        const told = new Map(programmeFigures(programme).map((one) => [one.key, one]));
        expect(told.get('on-time')?.count).toBe(line('on-time', programme));
        expect(told.get('on-time')?.note).toMatchObject({ count: line('due', programme) });
        expect(told.get('overdue')?.note).toMatchObject({ count: line('overdue-more', programme) });
        expect(told.get('late')?.count).toBe(line('late', programme));
        expect(told.get('overdue')?.count).toBe(total.overdue);
        const ofPage = keyFigures(view).find(({ key }) => key === 'programme');
        if (total.due > 0)
          expect(numbersIn(String(ofPage?.note))).toEqual([total.doneOnTime, total.due]);
      }),
    );
  });

  it('the sentences: each number in them is a figure of the ledger', () => {
    fc.assert(
      fc.property(anyView, ({ programme }) => {
        const { total, sentence } = programme;
        const lines = ledgerLines.map(({ count }) => count(total));
        const known = [...lines, total.overdue, total.removed + total.reBanded];
        const said = [sentence.replace('over 3 months', ''), programmeChartSentence(programme)];
        for (const text of said)
          expect(numbersIn(text).filter((one) => !known.includes(one))).toEqual([]);
        const [due, scheduled, ...rest] = numbersIn(programmeChartSentence(programme));
        expect([due, scheduled]).toEqual([total.due, total.scheduled]);
        expect(sum(rest)).toBe(total.scheduled - total.due);
      }),
    );
  });

  it('the ledger: its lines add up, in every column', () => {
    fc.assert(
      fc.property(anyView, ({ programme }) => {
        const { total, byRiskBand, byTeam } = programme;
        for (const one of [total, ...byRiskBand, ...byTeam]) {
          const count = (key: string) => line(key, { ...programme, total: one });
          const whole = ['due', 'ahead', 'to-come', 're-banded', 'removed'].map(count);
          expect(sum(whole)).toBe(count('scheduled'));
          const parts = ledgerLines.filter(({ kind }) => kind === 'part');
          expect(sum(parts.map((part) => part.count(one)))).toBe(count('due'));
        }
        for (const { count } of ledgerLines) {
          expect(sum(byRiskBand.map(count)), 'the bands').toBe(count(total));
        }
      }),
    );
  });

  it('what a bar opens is in the states that it counts', () => {
    for (const { key, states: counted } of programmeCategories) {
      const opened = scheduleBehindPart({ series: key, point: 'high' }, protectionFixture);
      expect(opened.states).toBe(counted.join(','));
    }
  });
});
