import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap } from './box.ts';
import type { DeadlineData, DeadlineRow } from './deadline-data.ts';
import { deadlineLayout } from './deadline-strip.ts';
import { deadlineTable } from './deadline-words.ts';
import { labelBox } from './label.ts';
import { tickBox } from './tick-box.ts';

const row = (key: string, more: Partial<DeadlineRow> = {}): DeadlineRow => ({
  key,
  label: `Milestone ${key}`,
  due: 3,
  reached: null,
  state: 'open',
  text: 'Due 1 April 2024',
  ...more,
});

const DATA: DeadlineData = {
  rows: [
    row('a', { reached: 2.3, state: 'met-in-time', text: 'Met 10 March 2024, 3 weeks early' }),
    row('b', { reached: 6, state: 'met-late', text: 'Met 1 July 2024, 3 months late' }),
    row('c', { state: 'overdue', text: 'Due 1 April 2024, overdue by 6 months' }),
    row('d', { due: 11 }),
  ],
  months: Array.from({ length: 12 }, (_, index) => ({ key: `${index}`, label: `M${index + 1}` })),
  today: { at: 9.5, text: 'Today, 15 October 2024' },
  name: 'Milestone',
};

const at = fc.double({ min: -6, max: 30, noNaN: true });
const rowsOf = fc
  .array(
    fc.record({
      due: at,
      reached: fc.option(at),
      label: fc.string({ minLength: 1, maxLength: 120 }),
      text: fc.string({ minLength: 1, maxLength: 120 }),
      state: fc.constantFrom('met-in-time', 'met-late', 'open', 'overdue'),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, index) => row(`r${index}`, one as Partial<DeadlineRow>)));
const monthsOf = fc
  .integer({ min: 1, max: 40 })
  .map((count) => Array.from({ length: count }, (_, i) => ({ key: `${i}`, label: `Month ${i}` })));
const widthOf = fc.integer({ min: 300, max: 1400 });

describe('milestones on a line of months', () => {
  test('no words cover others or leave the picture, and no upright line runs through them', () => {
    fc.assert(
      fc.property(rowsOf, monthsOf, widthOf, (rows, months, width) => {
        const layout = deadlineLayout({ ...DATA, rows, months }, width);
        const words = layout.rows.flatMap(({ name, words: said }) => [
          labelBox(name),
          labelBox(said),
        ]);
        const foot = layout.plot.y + layout.plot.height;
        const boxes = [...words, ...layout.monthTicks.map((tick) => tickBox(tick, foot))];
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(-1e-6);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        });
        for (const { x, y1, y2 } of [...layout.monthLines, ...layout.todayLines]) {
          const line = { x, y: y1, width: 0.1, height: y2 - y1 };
          for (const box of words) expect(boxesOverlap(box, line)).toBe(false);
        }
      }),
    );
  });

  test('marks stay on the line of months; those beyond it point outwards', () => {
    fc.assert(
      fc.property(rowsOf, monthsOf, widthOf, (rows, months, width) => {
        const { plot, rows: placed } = deadlineLayout({ ...DATA, rows, months }, width);
        placed.forEach(({ due }, index) => {
          expect(due.x).toBeGreaterThanOrEqual(plot.x - 1e-6);
          expect(due.x).toBeLessThanOrEqual(plot.x + plot.width + 1e-6);
          const given = rows[index]?.due ?? 0;
          const beyond = given < 0 ? 'before' : given > months.length ? 'after' : null;
          expect(due.beyond).toBe(beyond);
        });
      }),
    );
  });

  test('every milestone has a stop and a row, in the order of the plan', () => {
    const { stops } = deadlineLayout(DATA, 720);
    expect(stops.map(([stop]) => stop?.heading)).toEqual(DATA.rows.map(({ label }) => label));
    expect(deadlineTable(DATA).rows.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
    expect(stops[2]?.[0]?.reading).toBe('Overdue. Due 1 April 2024, overdue by 6 months');
  });

  test('the way between due and reached says early or late by its pattern', () => {
    const { rows } = deadlineLayout(DATA, 720);
    expect(rows.map(({ way }) => way?.look)).toEqual(['early', 'late', 'late', 'left']);
  });

  test('an overdue way ends at today, and there is none where nobody says when today is', () => {
    const [, , overdue] = deadlineLayout(DATA, 720).rows;
    const { plot } = deadlineLayout(DATA, 720);
    expect(overdue?.way?.x2).toBeCloseTo(plot.x + (9.5 / 12) * plot.width, 6);
    expect(deadlineLayout({ ...DATA, today: null }, 720).rows[2]?.way).toBeNull();
  });

  test('a milestone reached on its day has no way', () => {
    const rows = [row('a', { reached: 3, state: 'met-in-time' })];
    expect(deadlineLayout({ ...DATA, rows }, 720).rows[0]?.way).toBeNull();
  });
});
