import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stackedCountsLayout } from './stacked-counts.ts';
import type { StackedData } from './stacked-data.ts';
import { stackedSharesLayout } from './stacked-shares.ts';
import { stackedTable } from './stacked-words.ts';

const DATA: StackedData = {
  categories: [
    { key: 'unsatisfactory', name: 'Unsatisfactory' },
    { key: 'satisfactory', name: 'Satisfactory' },
    { key: 'awaiting', name: 'Awaiting outcome' },
  ],
  rows: [
    { key: 'apr', label: 'Apr', longLabel: 'April 2024', counts: [48, 24, 2] },
    { key: 'may', label: 'May', counts: [3, 4, 1], reason: 'Fewer than 25' },
    { key: 'jun', label: 'Jun', counts: [0, 0, 0] },
  ],
  rowName: 'Month',
  unit: 'audits',
};

const countsOfRow = fc.array(fc.nat({ max: 100_000 }), { minLength: 3, maxLength: 3 });

describe('shares', () => {
  test('parts follow each other and together fill the whole track', () => {
    fc.assert(
      fc.property(countsOfRow, (counts) => {
        fc.pre(counts.some((count) => count > 0));
        const rows = [{ key: 'a', label: 'A', counts }];
        const { rows: placed, plot } = stackedSharesLayout({ ...DATA, rows }, 720);
        const segments = placed[0]?.segments ?? [];
        const total = segments.reduce((width, { box }) => width + box.width, 0);
        expect(total).toBeCloseTo(plot.width, 6);
        segments.forEach(({ box }, index) => {
          const next = segments[index + 1];
          if (next !== undefined) expect(box.x + box.width).toBeCloseTo(next.box.x, 6);
        });
      }),
    );
  });

  test('the base of every row is printed, also of one without a bar', () => {
    const { rows } = stackedSharesLayout(DATA, 720);
    expect(rows.map(({ base }) => base.text)).toEqual(['74', '8', '0']);
  });

  test('a row that may not be shown has its reason in place of parts', () => {
    const [, may, june] = stackedSharesLayout(DATA, 720).rows;
    expect(may).toMatchObject({ segments: [], reason: { text: 'Fewer than 25' } });
    expect(june).toMatchObject({ segments: [], reason: { text: 'None' } });
  });

  test('a row that may not be shown gives no share in the readout or the table', () => {
    const may = stackedSharesLayout(DATA, 720).stops[1];
    expect(may?.map((stop) => stop?.reading)).toEqual(['Fewer than 25']);
    const cells = stackedTable(DATA, { figures: 'shares' }).rows[1]?.cells ?? [];
    expect(cells.filter(({ text }) => text.includes('%'))).toEqual([]);
  });

  test('the shares of a row add up to 100 in its labels, its readout and its table', () => {
    const rows = [{ key: 'a', label: 'A', counts: [101, 99, 0] }];
    const layout = stackedSharesLayout({ ...DATA, rows }, 720);
    expect(layout.rows[0]?.segments.map(({ text }) => text?.text)).toEqual(['51%', '49%']);
    expect(layout.stops[0]?.map((stop) => stop?.reading)).toEqual([
      'Unsatisfactory: 101 of 200 audits (51%)',
      'Satisfactory: 99 of 200 audits (49%)',
      undefined,
    ]);
    const cells = stackedTable({ ...DATA, rows }, { figures: 'shares' }).rows[0]?.cells ?? [];
    expect(cells.map(({ text }) => text).filter((text) => text.includes('%'))).toEqual([
      '51%',
      '49%',
      '0%',
    ]);
  });

  test('some are never printed as none, nor as all', () => {
    const rows = [{ key: 'a', label: 'A', counts: [332, 2, 0] }];
    const data = { ...DATA, rows };
    expect(stackedSharesLayout(data, 720).stops[0]?.map((stop) => stop?.reading)).toEqual([
      'Unsatisfactory: 332 of 334 audits (99%)',
      'Satisfactory: 2 of 334 audits (1%)',
      undefined,
    ]);
    const few = [{ key: 'a', label: 'A', counts: [333, 1, 0] }];
    const layout = stackedSharesLayout({ ...DATA, rows: few }, 720);
    expect(layout.rows[0]?.segments[0]?.text?.text).toBe('over 99%');
    expect(layout.stops[0]?.map((stop) => stop?.reading)).toEqual([
      'Unsatisfactory: 333 of 334 audits (over 99%)',
      'Satisfactory: 1 of 334 audits (under 1%)',
      undefined,
    ]);
    const cells = stackedTable({ ...DATA, rows: few }, { figures: 'shares' }).rows[0]?.cells ?? [];
    expect(cells.map(({ text }) => text).filter((text) => text.includes('%'))).toEqual([
      'over 99%',
      'under 1%',
      '0%',
    ]);
    const all = [{ key: 'a', label: 'A', counts: [334, 0, 0] }];
    expect(stackedSharesLayout({ ...DATA, rows: all }, 720).stops[0]?.[0]?.reading).toBe(
      'Unsatisfactory: 334 of 334 audits (100%)',
    );
  });

  test('no part of a row is printed as 0% with a count, or as 100% beside another', () => {
    fc.assert(
      fc.property(countsOfRow, (counts) => {
        const rows = [{ key: 'a', label: 'A', counts }];
        const readings = stackedSharesLayout({ ...DATA, rows }, 720).stops[0] ?? [];
        const parts = readings.flatMap((stop) => stop ?? []);
        expect(parts.filter(({ reading }) => reading.endsWith('(0%)'))).toEqual([]);
        const whole = parts.filter(({ reading }) => reading.endsWith('(100%)'));
        if (whole.length > 0) expect(parts).toHaveLength(1);
      }),
    );
  });

  test('a part is read with its base and its share', () => {
    const [unsatisfactory] = stackedSharesLayout(DATA, 720).stops[0] ?? [];
    expect(unsatisfactory).toMatchObject({
      heading: 'April 2024',
      reading: 'Unsatisfactory: 48 of 74 audits (65%)',
      opens: { series: 'unsatisfactory', point: 'apr' },
    });
  });
});

describe('counts', () => {
  test('all rows are drawn on one scale', () => {
    const rows = [
      { key: 'a', label: 'A', counts: [50, 30, 20] },
      { key: 'b', label: 'B', counts: [25, 15, 10] },
    ];
    const [a, b] = stackedCountsLayout({ ...DATA, rows }, 720).rows;
    const width = (row: typeof a) =>
      row?.segments.reduce((sum, { box }) => sum + box.width, 0) ?? 0;
    expect(width(b)).toBeCloseTo(width(a) / 2, 6);
  });

  test('no bar leaves the plot', () => {
    fc.assert(
      fc.property(fc.array(countsOfRow, { minLength: 1, maxLength: 5 }), (all) => {
        const rows = all.map((counts, index) => ({ key: `${index}`, label: 'Row', counts }));
        const { rows: placed, plot } = stackedCountsLayout({ ...DATA, rows }, 400);
        for (const { box } of placed.flatMap(({ segments }) => segments)) {
          expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width + 1e-6);
        }
      }),
    );
  });

  test('words beside the bar take the place of the bare total and of its head', () => {
    const rows = [{ key: 'a', label: 'A', counts: [1, 1, 2], baseText: '2 overdue of 4' }];
    const layout = stackedCountsLayout({ ...DATA, rows }, 720);
    expect(layout.rows[0]?.base.text).toBe('2 overdue of 4');
    expect(layout.baseHead).toBeNull();
    expect(stackedCountsLayout(DATA, 720).baseHead?.text).toBe('All');
  });
});

test('from the fourth part on, parts are taken together: four in all, and none is left out', () => {
  const categories = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, name: key }));
  const rows = [{ key: 'x', label: 'X', counts: [1, 1, 1, 1, 6] }];
  const layout = stackedSharesLayout({ ...DATA, categories, rows }, 720);
  const segments = layout.rows[0]?.segments ?? [];
  expect(segments).toHaveLength(4);
  expect(segments.reduce((sum, { box }) => sum + box.width, 0)).toBeCloseTo(layout.plot.width, 6);
  expect(layout.key.items.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'All others']);
  expect(layout.stops[0]?.[3]?.reading).toBe('All others: 7 of 10 audits (70%)');
  const table = stackedTable({ ...DATA, categories, rows }, { figures: 'counts' });
  expect(table.columns).toEqual(['Month', 'a', 'b', 'c', 'All others', 'All audits']);
  expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual(['X', '1', '1', '1', '7', '10']);
});

test('a total among rows with words of their own says that it is a total', () => {
  const rows = [
    { key: 'a', label: 'A', counts: [1, 1, 2], baseText: '2 overdue of 4' },
    { key: 'b', label: 'B', counts: [3, 0, 0] },
  ];
  const bases = stackedCountsLayout({ ...DATA, rows }, 720).rows.map(({ base }) => base.text);
  expect(bases).toEqual(['2 overdue of 4', '3 in all']);
});

test('a part that must draw the eye has its own fill', () => {
  const categories = [
    { key: 'done', name: 'Done' },
    { key: 'overdue', name: 'Overdue', look: 'concern' as const },
  ];
  const rows = [{ key: 'x', label: 'X', counts: [9, 1] }];
  const fills = stackedCountsLayout({ ...DATA, categories, rows }, 720).rows[0]?.segments.map(
    ({ fill }) => fill,
  );
  expect(fills).toEqual(['fill-1', 'fill-concern']);
});
