import fc from 'fast-check';
import { expect, test } from 'vitest';
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
