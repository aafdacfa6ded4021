import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runOfMonths } from '../gallery/run-of-months.ts';
import { type Box, boxesOverlap } from './box.ts';
import { deadlineStacksLayout } from './deadline-stacks.ts';
import type { DeadlineAction, DeadlineStacksData } from './deadline-stacks-data.ts';
import { deadlineStacksTable } from './deadline-stacks-words.ts';
import { moveCursor } from './move-cursor.ts';
import { textWidth } from './text-width.ts';
import { LABEL, STRONG, TICK } from './type-sizes.ts';

const action = (ref: string, more: Partial<DeadlineAction> = {}): DeadlineAction => ({
  ref,
  title: `Title of ${ref}`,
  lead: 'Head of Protection',
  word: 'on-track',
  label: 'On track',
  text: `Action ${ref}, led by Head of Protection: on track`,
  isOverdue: false,
  href: `/plan/${ref}`,
  ...more,
});

/** Months from January 2023 on with so many actions each; months without any are left out. */
function dataOf(due: readonly number[], refOf = (at: number) => `1.1.${at}`): DeadlineStacksData {
  let at = 0;
  const months = runOfMonths(0, due.length).map(({ key, longLabel }, index) => ({
    month: key,
    label: longLabel,
    actions: Array.from({ length: due[index] ?? 0 }, () => {
      at += 1;
      return action(refOf(at));
    }),
  }));
  return {
    months: months.filter(({ actions }) => actions.length > 0),
    today: { month: '2023-03', text: 'Today, 7 March 2023' },
  };
}

const SIZES = { month: TICK, year: TICK, count: STRONG, today: LABEL } as const;

/** The boxes of all words and marks of a layout. */
function boxesOf({ words, marks, key }: ReturnType<typeof deadlineStacksLayout>): readonly Box[] {
  const shares = { start: 0, middle: 0.5, end: 1 } as const;
  return [
    { x: 0, y: 0, width: 1, height: key.height },
    ...words.map(({ x, y, text, kind, anchor }) => {
      const width = textWidth(text, SIZES[kind]);
      return { x: x - width * shares[anchor], y: y - 11, width, height: 13 };
    }),
    ...marks.map(({ x, y }) => ({ x: x - 12, y: y - 12, width: 24, height: 24 })),
    ...marks.flatMap(({ ref }) =>
      ref === null
        ? []
        : [{ x: ref.x, y: ref.y - 11, width: textWidth(ref.text, TICK), height: 13 }],
    ),
  ];
}

describe('the actions of a plan by their deadlines', () => {
  test('nothing covers anything else or leaves the picture, whatever the plan and the width', () => {
    const due = fc
      .array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 })
      .filter((counts) => counts.some((count) => count > 0));
    const anyToday = fc.option(fc.integer({ min: -4, max: 40 }));
    fc.assert(
      fc.property(
        fc.record({ due, today: anyToday, after: fc.constantFrom('', '-EDI') }),
        fc.integer({ min: 300, max: 1400 }),
        ({ due: counts, today, after }, width) => {
          const month = runOfMonths(4 + (today ?? 0), 1)[0]?.key ?? '';
          const layout = deadlineStacksLayout(
            {
              ...dataOf(counts, (at) => `2.2.${at}${after}`),
              today: today === null ? null : { month, text: 'Today, 15 January 2025' },
            },
            width,
          );
          const boxes = boxesOf(layout);
          boxes.forEach((box, index) => {
            expect(box.x).toBeGreaterThanOrEqual(-1e-6);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
            expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 1e-6);
            for (const other of boxes.slice(index + 1)) {
              expect([box, other, boxesOverlap(box, other)]).toEqual([box, other, false]);
            }
          });
        },
      ),
    );
  });

  test('stand in columns, or lie in rows where columns would be too narrow for a finger', () => {
    const plan = dataOf([1, 3, 1, 3, 4, 13, 0, 4, 1, 1, 0, 4, 1, 2, 0, 0, 2]);
    const wide = deadlineStacksLayout(plan, 1100);
    expect(wide.runs).toBe('stacked');
    const april = wide.marks.slice(12, 25);
    expect(new Set(april.map(({ x }) => x)).size).toBe(1);
    expect(deadlineStacksLayout(plan, 326).runs).toBe('down');
    expect(deadlineStacksLayout(dataOf([2, 5, 1]), 326).runs).toBe('stacked');
  });

  test('each month says how many are due by its end', () => {
    const counts = (width: number) =>
      deadlineStacksLayout(dataOf([1, 0, 13]), width)
        .words.filter(({ kind }) => kind === 'count')
        .map(({ text }) => text);
    expect(counts(1100)).toEqual(['1', '13']);
    expect(counts(326)).toEqual(['1', '13']);
  });

  test('the line of today parts deadlines that have passed from those to come', () => {
    const { marks, lines } = deadlineStacksLayout(dataOf([1, 1, 1, 1]), 800);
    const today = lines.find(({ kind }) => kind === 'today')?.x1 ?? 0;
    expect(marks.map(({ x }) => x < today)).toEqual([true, true, false, false]);
  });

  test('each mark is a link that says reference, lead and status', () => {
    const { stops } = deadlineStacksLayout(dataOf([1, 2]), 800);
    expect(stops.map((row) => row.map((stop) => stop?.link?.href))).toEqual([
      ['/plan/1.1.1'],
      ['/plan/1.1.2', '/plan/1.1.3'],
    ]);
    expect(stops[0]?.[0]?.link?.name).toBe(
      'Action 1.1.1, led by Head of Protection: on track. Title of 1.1.1',
    );
    expect(stops[0]?.[0]?.opens).toEqual({ series: 'action', point: '1.1.1' });
  });

  test('arrows go along the months and down a column, past months without actions', () => {
    const layout = deadlineStacksLayout(dataOf([2, 0, 3]), 800);
    const from = { series: 0, point: 1 };
    expect(moveCursor(layout, from, 'next')).toEqual({ series: 1, point: 1 });
    expect(moveCursor(layout, { series: 1, point: 1 }, 'down')).toEqual({ series: 1, point: 2 });
    expect(moveCursor(layout, from, 'up')).toEqual({ series: 0, point: 0 });
    expect(moveCursor(layout, from, 'down')).toEqual(from);
    const [first, second] = layout.stops[0] ?? [];
    expect(first?.y ?? 0).toBeLessThan(second?.y ?? 0);
  });

  test('an overdue action is marked, and the key says so where there is one', () => {
    const late = action('1.1.1', { isOverdue: true, word: 'at-risk' });
    const month = { month: '2023-01', label: 'January 2023', actions: [late] };
    const { marks, key } = deadlineStacksLayout({ months: [month], today: null }, 800);
    expect(marks[0]?.due).toBe('overdue');
    expect(key.items.map(({ text }) => text)).toEqual(['At risk', 'Overdue']);
    expect(deadlineStacksLayout(dataOf([1]), 800).key.items.map(({ text }) => text)).toEqual([
      'On track',
    ]);
  });

  test('the table holds every action, and opens it', () => {
    const { columns, rows } = deadlineStacksTable(dataOf([1]));
    expect(columns).toEqual(['Action', 'Title', 'Lead', 'Stated', 'Due by the end of']);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual([
      '1.1.1',
      'Title of 1.1.1',
      'Head of Protection',
      'On track',
      'January 2023',
    ]);
    expect(rows[0]?.cells[1]?.opens).toEqual({ series: 'action', point: '1.1.1' });
  });

  test('a plan without actions draws nothing', () => {
    const { marks, stops } = deadlineStacksLayout({ months: [], today: null }, 800);
    expect([marks, stops]).toEqual([[], []]);
  });
});
