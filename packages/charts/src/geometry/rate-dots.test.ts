import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesOverlap } from './box.ts';
import { textBox } from './placed-text.ts';
import { rateDotsLayout } from './rate-dots.ts';
import type { RateDotsData } from './rate-dots-data.ts';
import { rateDotsReading, rateDotsTable } from './rate-dots-words.ts';

const DATA: RateDotsData = {
  rows: [
    { key: 'o-01', label: 'Officer Alder', rate: 4.4, base: '9.0 months' },
    {
      key: 'o-02',
      label: 'Officer Birch',
      rate: null,
      reason: 'Under 3 months',
      base: '1.5 months',
    },
  ],
  band: { low: 3.8, high: 5.4, label: 'Service: 3.8 to 5.4' },
  unit: 'audits per available month',
  names: { row: 'Officer', base: 'Available' },
};

test('rows keep the order given, whatever the rates: it is not a ranking', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ min: 0, max: 30, noNaN: true }))), (rates) => {
      const rows = rates.map((rate, index) => ({
        key: `o-${index}`,
        label: `Officer ${index}`,
        rate,
        base: '9 months',
      }));
      const layout = rateDotsLayout({ ...DATA, rows }, 720);
      expect(layout.rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
      expect(rateDotsTable({ ...DATA, rows }).rows.map(({ key }) => key)).toEqual(
        rows.map(({ key }) => key),
      );
      for (const { x, words } of layout.rows) {
        expect(x ?? 0).toBeLessThanOrEqual(layout.plot.x + layout.plot.width);
        expect(words.x).toBeLessThan(720);
      }
    }),
  );
});

test('a row with too little to say has its reason in place of a dot', () => {
  const birch = rateDotsLayout(DATA, 720).rows[1];
  expect(birch?.x).toBeNull();
  expect(birch?.words.text).toBe('Under 3 months');
});

test('no end of the band runs through a rate, a reason, a name or a base, at any width', () => {
  const rate = fc.option(fc.double({ min: 0, max: 30, noNaN: true }));
  const level = fc.double({ min: 0, max: 30, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(rate, { minLength: 1 }),
      level,
      fc.integer({ min: 300, max: 900 }),
      (rates, low, width) => {
        const rows = rates.map((one, index) => ({
          key: `o-${index}`,
          label: 'Officer Hazel-Rowan',
          rate: one,
          reason: 'Under one full-time month',
          base: '9.0 months',
        }));
        const band = { low, high: low, label: `all together ${low.toFixed(1)}` };
        const layout = rateDotsLayout({ ...DATA, rows, band }, width);
        const boxes = layout.rows.flatMap(({ name, base, words, side }) => [
          textBox(name, 'start'),
          textBox(base, 'end'),
          textBox(words, side === 'left' ? 'end' : 'start'),
        ]);
        for (const { x, y1, y2 } of layout.band?.edges ?? []) {
          for (const box of boxes) {
            expect(boxesOverlap(box, { x, y: y1, width: 0.1, height: y2 - y1 })).toBe(false);
          }
        }
      },
    ),
  );
});

test('a rate stands left of its dot where the line of all would run through it on the right', () => {
  const rows = [{ key: 'a', label: 'A', rate: 6.2, base: '8 months' }];
  const band = { low: 6.8, high: 6.8, label: 'all together 6.8' };
  const [row] = rateDotsLayout({ ...DATA, rows, band }, 340).rows;
  expect(row?.side).toBe('left');
  expect(row?.words.x).toBeLessThan(row?.x ?? 0);
});

test('the band of the service spans all rows', () => {
  const { band, plot } = rateDotsLayout(DATA, 720);
  expect(band?.box).toMatchObject({ y: plot.y, height: plot.height });
});

test('a row is read with what its rate stands on', () => {
  const [alder, birch] = DATA.rows;
  expect(alder && rateDotsReading(DATA, alder)).toBe(
    '4.4 audits per available month, available 9.0 months',
  );
  expect(birch && rateDotsReading(DATA, birch)).toBe('Under 3 months, available 1.5 months');
});
