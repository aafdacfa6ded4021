import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap } from './box.ts';
import { labelBox } from './label.ts';
import { nearestStop } from './nearest-stop.ts';
import { smallMultiplesLayout } from './small-multiples.ts';
import type { MultiplePanel, SmallMultiplesData } from './small-multiples-data.ts';
import { multiplesSpan, multiplesTable } from './small-multiples-words.ts';
import { textWidth } from './text-width.ts';
import { STRONG } from './type-sizes.ts';

const panel = (label: string, values: readonly (number | null)[]): MultiplePanel => ({
  key: label,
  label,
  points: values.map((value, index) => ({
    key: `m${index}`,
    longLabel: `Month ${index + 1}`,
    value,
    text: value === null ? null : `${Math.round(value)}%`,
  })),
  note: null,
});

const DATA: SmallMultiplesData = {
  panels: [
    panel('North', [80, null, 90]),
    { ...panel('Moor', [1, 2, 3]), note: 'Under 25 cases: no share shown' },
    panel('South', [95, 96]),
  ],
  unit: 'percent',
  aim: { kind: 'at-least', value: 95, text: 'Target 95%' },
};

const panelsOf = fc
  .array(
    fc.tuple(
      fc.string({ minLength: 1, maxLength: 80 }),
      fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 14 }),
      fc.option(fc.string({ minLength: 1, maxLength: 80 })),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((all) =>
    all.map(([label, values, note], index) => ({
      ...panel(label, values),
      key: `p${index}`,
      note,
    })),
  );
const widthOf = fc.integer({ min: 300, max: 1400 });

describe('small multiples', () => {
  test('a panel without a figure in the last month shows no figure beside the others', () => {
    const panels = [panel('North', [80, 85]), panel('Merged', [70, null])];
    const layout = smallMultiplesLayout({ ...DATA, panels }, 700);
    expect(layout.panels.map(({ latestText }) => latestText?.text ?? null)).toEqual(['85%', null]);
  });

  test('no words cover others or leave the picture, whatever the figures and the width', () => {
    fc.assert(
      fc.property(panelsOf, widthOf, (panels, width) => {
        const layout = smallMultiplesLayout({ ...DATA, panels }, width);
        const boxes = [
          ...layout.panels.flatMap(({ name, note, latestText }) => {
            const figure = latestText === null ? 0 : textWidth(latestText.text, STRONG);
            return [
              labelBox(name),
              ...(note === null ? [] : [labelBox(note)]),
              ...(latestText === null
                ? []
                : [{ x: latestText.x - figure, y: latestText.y - 13, width: figure, height: 17 }]),
            ];
          }),
          ...layout.notes.map(({ box }) => box),
        ];
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(-1e-6);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        });
      }),
    );
  });

  test('panels keep the order given, and all stand on one scale', () => {
    const { panels } = smallMultiplesLayout(DATA, 720);
    expect(panels.map(({ key }) => key)).toEqual(['North', 'Moor', 'South']);
    const heights = panels.map(({ aim, plot }) => (aim.targetAt ?? 0) - plot.y);
    expect(new Set(heights.map((height) => height.toFixed(6))).size).toBe(1);
  });

  test('every figure has a stop; a panel that is not drawn has one that says why', () => {
    fc.assert(
      fc.property(panelsOf, widthOf, (panels, width) => {
        const { stops } = smallMultiplesLayout({ ...DATA, panels }, width);
        panels.forEach(({ points, note }, index) => {
          const figures = points.filter(({ value }) => value !== null).length;
          const stopsThere = (stops[index] ?? []).filter((stop) => stop !== null);
          expect(stopsThere).toHaveLength(note !== null || figures === 0 ? 1 : figures);
        });
      }),
    );
    const { stops } = smallMultiplesLayout(DATA, 720);
    expect(stops[1]?.[0]?.reading).toBe('Under 25 cases: no share shown');
    expect(stops[0]?.[2]).toMatchObject({ heading: 'North, Month 3', reading: '90%' });
  });

  test('a pointer anywhere over a month of a panel reads that month of that panel', () => {
    const { stops, runs, panels } = smallMultiplesLayout(DATA, 720);
    const south = panels[2]?.plot ?? { x: 0, y: 0, width: 0, height: 0 };
    const pointer = { x: south.x + south.width / 2, y: south.y + south.height - 2 };
    expect(nearestStop({ stops, runs }, pointer)).toEqual({ series: 2, point: 1 });
  });

  test('no line leads to a month in which counting begins again', () => {
    const points = (last: boolean) =>
      panel('North', [80, 90, 85, 88]).points.map((point, index) => ({
        ...point,
        begins: last && index === 2,
      }));
    const lineOf = (begins: boolean) =>
      smallMultiplesLayout(
        { ...DATA, panels: [{ ...panel('North', []), points: points(begins) }] },
        700,
      ).panels[0]?.line ?? '';
    expect(lineOf(false).split('M')).toHaveLength(2);
    expect(lineOf(true).split('M')).toHaveLength(3);
    const data = { ...DATA, panels: [{ ...panel('North', []), points: points(true) }] };
    expect(multiplesSpan(data)).toBe(
      'Month 1 to Month 4, all on one scale. Counting starts again in Month 3.',
    );
  });

  test('months stand in order of time whichever panel has them, and a quarter left out is a gap', () => {
    const quarterly = (key: string, months: readonly string[]): MultiplePanel => ({
      ...panel(key, []),
      points: months.map((month) => ({ key: month, longLabel: month, value: 50, text: '50%' })),
    });
    const data = {
      ...DATA,
      panels: [
        quarterly('North', ['2023-12', '2024-03', '2024-09', '2024-12']),
        quarterly('New', ['2023-09', '2023-12']),
      ],
      pointName: 'Quarter',
    };
    const { columns, rows } = multiplesTable(data);
    expect(columns[0]).toBe('Quarter');
    expect(rows.map(({ key }) => key)).toEqual([
      '2023-09',
      '2023-12',
      '2024-03',
      '2024-09',
      '2024-12',
    ]);
    const lines = smallMultiplesLayout(data, 700).panels.map(({ line }) => line ?? '');
    expect(lines.map((line) => line.split('M').length - 1)).toEqual([2, 1]);
  });

  test('the dot of the last month stays inside the panel, however many months there are', () => {
    for (const months of [1, 12, 24, 60]) {
      const panels = [
        panel(
          'North',
          Array.from({ length: months }, () => 90),
        ),
      ];
      for (const width of [300, 340, 390, 1440]) {
        const { latest, plot } = smallMultiplesLayout({ ...DATA, panels }, width).panels[0] ?? {};
        expect((latest?.x ?? Infinity) + 4).toBeLessThanOrEqual(
          (plot?.x ?? 0) + (plot?.width ?? 0),
        );
      }
    }
  });

  test('a name is read whole on a phone: beside its figure, above it, or in fewer columns', () => {
    const names = ['Brindlewick', 'Hobbleford', 'Saltmarrow', 'Prevention and protection'];
    const panels = names.map((name) => panel(name, [80, 100]));
    for (const width of [292, 326, 700]) {
      const said = smallMultiplesLayout({ ...DATA, panels }, width).panels.map(({ name }) =>
        name.lines.map(({ text }) => text).join(' '),
      );
      expect(said).toEqual(names);
    }
  });

  test('two columns on a phone, four at most on a wide page', () => {
    const panels = Array.from({ length: 9 }, (_, index) => panel(`Team ${index}`, [50]));
    const columns = (width: number) =>
      new Set(smallMultiplesLayout({ ...DATA, panels }, width).panels.map(({ plot }) => plot.x))
        .size;
    expect([columns(340), columns(600), columns(1200)]).toEqual([2, 3, 4]);
  });

  test('the table has a row a month and a column a panel', () => {
    const { columns, rows } = multiplesTable(DATA);
    expect(columns).toEqual(['Month', 'North', 'Moor', 'South']);
    expect(rows[1]?.cells.map(({ text }) => text)).toEqual([
      'Month 2',
      'no figure',
      'Under 25 cases: no share shown',
      '96%',
    ]);
  });
});
