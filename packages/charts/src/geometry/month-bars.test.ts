import { describe, expect, test } from 'vitest';
import { yearOfMonths } from '../gallery/year-of-months.ts';
import { monthBarsLayout } from './month-bars.ts';
import type { MonthBarsData } from './month-bars-data.ts';
import { monthBarsReading, monthBarsTable } from './month-bars-words.ts';

function year(done: readonly number[], lastYear: readonly number[]): MonthBarsData {
  return {
    points: yearOfMonths(done.length - 1).map((month, index) => ({
      ...month,
      done: done[index] ?? null,
      lastYear: lastYear[index] ?? null,
    })),
    unit: 'audits',
  };
}

const DATA = year([74, 79, 90, 29], [41, 84, 53, 51, 38]);

describe('bars of months', () => {
  test('stand on zero and are as tall as their count', () => {
    const { bars, countAxis } = monthBarsLayout(DATA, { width: 720 });
    const [april, may] = bars;
    expect((april?.bar.y ?? 0) + (april?.bar.height ?? 0)).toBeCloseTo(countAxis.at(0), 6);
    expect((april?.bar.height ?? 0) / (may?.bar.height ?? 1)).toBeCloseTo(74 / 79, 6);
  });

  test('tell the unfinished month apart and leave months ahead without a bar', () => {
    const { bars, marks } = monthBarsLayout(DATA, { width: 720 });
    expect(bars.map((bar) => bar.state)).toEqual([
      'complete',
      'complete',
      'complete',
      'unfinished',
    ]);
    expect(marks.map((mark) => mark.key)).toEqual(['apr', 'may', 'jun', 'jul', 'aug']);
  });

  test('carry their figure above last year’s mark where the mark would run through it', () => {
    const { bars, marks } = monthBarsLayout(DATA, { width: 720 });
    const may = bars[1];
    expect(may?.text?.y).toBeLessThan(marks[1]?.y ?? 0);
    const april = bars[0];
    expect(april?.text?.y).toBe((april?.bar.y ?? 0) - 6);
  });

  test('leave the figure out where it is far wider than the bar', () => {
    const huge = year([7_400_000, 1], []);
    expect(monthBarsLayout(huge, { width: 340 }).bars[0]?.text).toBeNull();
  });

  test('rest on the last complete month', () => {
    expect(monthBarsLayout(DATA, { width: 720 }).resting).toEqual({ series: 0, point: 2 });
    expect(monthBarsLayout(year([31], []), { width: 720 }).resting).toBeNull();
  });

  test('name in the key only what is drawn', () => {
    const names = (data: MonthBarsData) =>
      monthBarsLayout(data, { width: 720 }).key.items.map((item) => item.text);
    expect(names(DATA)).toEqual(['This year', 'Unfinished month', 'Same month last year']);
    expect(names({ ...DATA, points: [] })).toEqual([]);
  });
});

test('a month is read with the figure under the cursor first', () => {
  const [april, , , july] = DATA.points;
  expect(april && monthBarsReading(DATA, april, 'lastYear')).toBe(
    '41 the same month last year, 74 audits',
  );
  expect(july && monthBarsReading(DATA, july, 'done')).toBe(
    '29 audits so far, 51 the same month last year',
  );
});

test('the table says which month is unfinished and which have not come', () => {
  const rows = monthBarsTable(DATA).rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(rows[3]).toEqual(['July 2024, unfinished', '29', '51']);
  expect(rows[4]).toEqual(['August 2024', 'not yet', '38']);
  expect(rows[5]).toEqual(['September 2024', 'not yet', 'no figure']);
});
