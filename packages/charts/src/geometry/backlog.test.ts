import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backlogLayout } from './backlog.ts';
import type { BacklogData, BacklogMonth } from './backlog-data.ts';
import { backlogTable } from './backlog-words.ts';
import { type Box, boxesOverlap } from './box.ts';
import type { PlacedText } from './placed-text.ts';
import { textWidth } from './text-width.ts';
import { tickBox } from './tick-box.ts';
import { STRONG } from './type-sizes.ts';

const month = (key: string, more: Partial<BacklogMonth> = {}): BacklogMonth => ({
  key,
  label: key,
  longLabel: `${key} 2024`,
  state: 'complete',
  open: [40, 31, 22, 21],
  received: 58,
  closed: 53,
  closedWithoutContact: 12,
  ...more,
});

const DATA: BacklogData = {
  months: [month('Oct'), month('Nov', { open: null }), month('Dec')],
  bands: ['Under 2 weeks', '2 weeks to 1 month', '1 to 3 months', 'Over 3 months'],
  unit: 'referrals',
};

const count = fc.nat({ max: 2_000_000 });
const monthsOf = fc
  .array(
    fc.record({
      open: fc.option(fc.array(count, { minLength: 4, maxLength: 4 })),
      received: fc.option(count),
      closed: fc.option(count),
      closedWithoutContact: fc.option(count),
      state: fc.constantFrom('complete' as const, 'unfinished' as const),
    }),
    { maxLength: 24 },
  )
  .map((all) => all.map((one, index) => month(`M${index}`, one)));
const widthOf = fc.integer({ min: 300, max: 1400 });

function totalBox({ x, y, text }: PlacedText): Box {
  const width = textWidth(text, STRONG);
  return { x: x - width / 2, y: y - 13, width, height: 17 };
}

describe('a backlog', () => {
  test('no words cover others or leave the picture, whatever the figures and the width', () => {
    fc.assert(
      fc.property(monthsOf, widthOf, (months, width) => {
        const { total, monthTicks, flows, height } = backlogLayout({ ...DATA, months }, width);
        const boxes = [
          ...(total === null ? [] : [totalBox(total)]),
          ...monthTicks.map((tick) => tickBox(tick, flows.plot.y + flows.plot.height)),
        ];
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(-1e-6);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        });
      }),
    );
  });

  test('the bands of a month stand on each other and reach its total', () => {
    fc.assert(
      fc.property(monthsOf, widthOf, (months, width) => {
        const { open } = backlogLayout({ ...DATA, months }, width);
        for (const { key, open: counts } of months) {
          if (counts === null) continue;
          const bars = open.bars.filter((bar) => bar.key.startsWith(`${key} `));
          const height = bars.reduce((sum, { box }) => sum + box.height, 0);
          const total = counts.reduce((sum, one) => sum + one, 0);
          expect(height).toBeCloseTo(open.axis.at(0) - open.axis.at(total), 4);
        }
      }),
    );
  });

  test('every figure has a stop, and every month a row', () => {
    fc.assert(
      fc.property(monthsOf, (months) => {
        const { stops } = backlogLayout({ ...DATA, months }, 720);
        const figures = months.flatMap(({ open, received, closed, closedWithoutContact }) => [
          ...(open ?? []),
          received,
          closed,
          closed === null ? null : closedWithoutContact,
        ]);
        expect(stops.flat().filter((stop) => stop !== null)).toHaveLength(
          figures.filter((figure) => figure !== null).length,
        );
        expect(backlogTable({ ...DATA, months }).rows).toHaveLength(months.length);
      }),
    );
  });

  test('what was closed without contact is a part of what was closed, never more', () => {
    const months = [month('Dec', { closed: 5, closedWithoutContact: 9 })];
    const { bars } = backlogLayout({ ...DATA, months }, 720).flows;
    const heights = new Map(bars.map(({ key, box }) => [key, box.height]));
    expect(heights.get('Dec closedWithoutContact')).toBe(heights.get('Dec closed'));
  });

  test('from the fourth band on, bands are taken together and nothing is left out', () => {
    const bands = ['A', 'B', 'C', 'D', 'E'];
    const data = { ...DATA, bands, months: [month('Dec', { open: [1, 2, 3, 4, 5] })] };
    expect(backlogLayout(data, 720).total?.text).toBe('15');
    const { columns, rows } = backlogTable(data);
    expect(columns[4]).toBe('Open: D, E');
    expect(rows[0]?.cells.slice(1, 6).map(({ text }) => text)).toEqual(['1', '2', '3', '9', '15']);
  });

  test('every fill has its words in a key, whatever the width', () => {
    for (const width of [340, 720, 1400]) {
      const { open, flows } = backlogLayout(DATA, width);
      for (const { key, bars } of [open, flows]) {
        const fills = new Set(bars.map(({ fill }) => fill));
        expect(new Set(key.items.map(({ swatch }) => swatch))).toEqual(fills);
      }
    }
  });

  test('no fill means one thing above and another below', () => {
    const { open, flows } = backlogLayout(DATA, 720);
    const above = new Set<string>(open.bars.map(({ fill }) => fill));
    expect(flows.bars.filter(({ fill }) => above.has(fill))).toEqual([]);
  });

  test('the key says that the hatched bars are a part, and dashes only where there are any', () => {
    const words = (data: BacklogData) => {
      const { open, flows } = backlogLayout(data, 720);
      return [...open.key.items, ...flows.key.items].map(({ text }) => text);
    };
    expect(words(DATA)).toEqual([
      ...DATA.bands,
      'Received',
      'Closed',
      'Hatched: the part closed without contact',
    ]);
    const begun = [month('Jan', { state: 'unfinished' })];
    expect(words({ ...DATA, months: begun })).toContain('Dashed: the month is not over');
  });

  test('the cursor starts on the oldest cases of the last complete month, and reads all parts', () => {
    const { stops, resting } = backlogLayout(DATA, 720);
    expect(resting).toEqual({ series: 0, point: 2 });
    expect(stops.map((row) => row[2]?.reading)).toEqual([
      'Over 3 months: 21 of 114 open referrals',
      '1 to 3 months: 22 of 114 open referrals',
      '2 weeks to 1 month: 31 of 114 open referrals',
      'Under 2 weeks: 40 of 114 open referrals',
      '58 received, 53 closed, 12 of them without contact',
      '53 closed, 12 of them without contact, 58 received',
      '12 of 53 closed without contact',
    ]);
  });

  test('the unit names only what is open, for what comes and goes may be of any kind', () => {
    const { stops } = backlogLayout({ ...DATA, unit: 'overdue referrals' }, 720);
    const [oldest, ...others] = stops.map((row) => row[2]?.reading ?? '');
    expect(oldest).toBe('Over 3 months: 21 of 114 open overdue referrals');
    expect(others.filter((reading) => /received|closed/.test(reading))).toEqual([
      '58 received, 53 closed, 12 of them without contact',
      '53 closed, 12 of them without contact, 58 received',
      '12 of 53 closed without contact',
    ]);
  });

  test('an unfinished month says so, and what has not come is not yet', () => {
    const months = [
      month('Dec', { state: 'unfinished' }),
      month('Jan', { state: 'ahead', open: null, received: null, closed: null }),
    ];
    expect(backlogLayout({ ...DATA, months }, 720).total?.text).toBe('114 so far');
    const { rows } = backlogTable({ ...DATA, months });
    expect(rows[0]?.cells[0]?.text).toBe('Dec 2024, unfinished');
    expect(rows[1]?.cells[1]?.text).toBe('not yet');
  });
});
