import { expect, test } from 'vitest';
import { bulletLayout, bulletMark } from './bullet.ts';
import type { BulletData } from './bullet-data.ts';
import { bulletFigures, bulletReading, bulletTable } from './bullet-words.ts';

const DATA: BulletData = {
  rows: [
    { key: 'north', label: 'North', value: 214, share: 240, note: 'Off plan' },
    { key: 'central', label: 'Central', value: 248, share: 241 },
    { key: 'none', label: 'Not allocated', value: 3, share: null },
  ],
  unit: 'audits',
  names: { row: 'Team', value: 'Done', share: 'Its share by now' },
};

test('a bar ends short of its marker when the figure is short of the share', () => {
  const [north, central] = bulletLayout(DATA, 720).rows;
  expect((north?.bar.x ?? 0) + (north?.bar.width ?? 0)).toBeLessThan(north?.marker?.x ?? 0);
  expect((central?.bar.x ?? 0) + (central?.bar.width ?? 0)).toBeGreaterThan(
    central?.marker?.x ?? 0,
  );
});

test('all rows are drawn on one scale, in the order given', () => {
  const { rows } = bulletLayout(DATA, 720);
  expect(rows.map((row) => row.key)).toEqual(['north', 'central', 'none']);
  expect((rows[0]?.bar.width ?? 0) / (rows[1]?.bar.width ?? 1)).toBeCloseTo(214 / 248, 6);
});

test('a row without a share has no marker and says its figure alone', () => {
  expect(bulletLayout(DATA, 720).rows[2]?.marker).toBeNull();
  expect(DATA.rows.map(bulletFigures)).toEqual(['214 of 240', '248 of 241', '3']);
});

test('on a phone the name stands above its bar, which takes the whole width', () => {
  const [north] = bulletLayout(DATA, 340).rows;
  expect(north?.name.y).toBeLessThan(north?.track.y ?? 0);
  expect(north?.track.width).toBeGreaterThan(330);
});

test('a bullet in a cell stays inside it, also when its figure beats the largest', () => {
  const { bar, track } = bulletMark(
    { value: 500, share: 100 },
    { width: 200, height: 28, largest: 250 },
  );
  expect(bar.x + bar.width).toBeLessThanOrEqual(track.x + track.width + 1e-6);
});

test('nothing but noughts is drawn without dividing by it', () => {
  const { bar, marker } = bulletMark(
    { value: 0, share: 0 },
    { width: 200, height: 28, largest: 0 },
  );
  expect([bar.width, marker?.x]).toEqual([0, 1]);
});

test('a row is read with its share and its note', () => {
  const [north] = DATA.rows;
  expect(north && bulletReading(DATA, north)).toBe(
    '214 audits done, its share by now 240, Off plan',
  );
});

test('the table has a column of notes where any row has one', () => {
  expect(bulletTable(DATA).columns).toEqual(['Team', 'Done', 'Its share by now', 'Note']);
  const bare = { ...DATA, rows: DATA.rows.slice(1) };
  expect(bulletTable(bare).columns).toEqual(['Team', 'Done', 'Its share by now']);
});
