import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runOfQuarters } from '../gallery/run-of-quarters.ts';
import { data, points } from '../gallery/testing-xmr.ts';
import { type Box, boxesOverlap } from './box.ts';
import { labelBox } from './label.ts';
import { behindFigures } from './upright-lines.ts';
import { xmrLayout } from './xmr.ts';
import type { XmrChartPoint, XmrData, XmrEvent } from './xmr-data.ts';
import { xmrTable } from './xmr-words.ts';

const layout = (all: readonly XmrChartPoint[], more: Partial<XmrData> = {}) =>
  xmrLayout(data(all, more), { width: 720 });

const runs = (path: string | null) => path?.match(/M/g)?.length ?? 0;

describe('the lines of a control chart', () => {
  test('mean and limits are broken between phases, the line through the figures is not', () => {
    const all = [...points([70, 71, 72]), ...points([84, 85, 86])].map((point, index) => ({
      ...point,
      phase: index < 3 ? 0 : 1,
      mean: index < 3 ? 71 : 85,
    }));
    const { lines, figures } = layout(all);
    expect(runs(lines.mean)).toBe(2);
    expect(lines.bands).toHaveLength(2);
    expect(runs(lines.target)).toBe(1);
    expect(runs(figures)).toBe(1);
  });

  test('a baseline is one line through all phases, named at its end, and inside the axis', () => {
    const all = points([84, 85, 86], { target: null }).map((point, phase) => ({ ...point, phase }));
    const { lines, labels, axis, plot } = layout(all, {
      baseline: { value: 42, text: 'Baseline 42%' },
    });
    expect(runs(lines.baseline)).toBe(1);
    expect(axis.at(42)).toBeLessThanOrEqual(plot.y + plot.height);
    expect(labels.map(({ lines: words }) => words[0]?.text)).toContain('Baseline 42%');
    expect(layout(all).lines.baseline).toBeNull();
  });

  test('a missing month breaks the line through the figures, never the mean', () => {
    const { lines, figures } = layout(points([84, null, 86, 85]));
    expect(runs(figures)).toBe(2);
    expect(runs(lines.mean)).toBe(1);
  });

  test('what is left out and the month under way stand beside the line, as cross and hollow point', () => {
    const all = points([84, 20, 86, 85]).map(
      (point, index): XmrChartPoint => ({
        ...point,
        state: index === 1 ? 'excluded' : index === 3 ? 'unfinished' : 'observed',
      }),
    );
    const { figures, marks } = layout(all);
    expect(figures?.match(/[ML]/g)).toEqual(['M', 'L']);
    expect(marks.map(({ look }) => look)).toEqual([
      'common-cause',
      'excluded',
      'common-cause',
      'unfinished',
    ]);
  });

  test('a limit beyond what is possible is clipped, and no line is drawn for it', () => {
    const all = points([97, 99, 98], { mean: 98, lower: 92, upper: 104.2 });
    const { lines, axis, labels } = layout(all);
    expect(lines.upper).toBeNull();
    expect(lines.lower).not.toBeNull();
    expect(axis.high).toBe(100);
    expect(lines.bands[0]).toContain(`,${Math.round(axis.at(100) * 100) / 100}`);
    const words = labels.flatMap((label) => label.lines.map(({ text }) => text));
    expect(words).toContain('lower limit 92%');
    expect(words.join()).not.toContain('upper limit');
  });

  test('limits that follow the base, and a target that was raised, are drawn as steps', () => {
    const all = points([90, 91, 92]).map((point, index) => ({
      ...point,
      lower: 80 + index,
      target: index === 0 ? 90 : 95,
    }));
    const { lines } = layout(all, { limits: 'stepped' });
    expect(lines.lower?.match(/[ML]/g)).toHaveLength(6);
    expect(lines.target?.match(/[ML]/g)).toHaveLength(4);
  });

  test('through a month without a base, level limits go on and stepped ones break', () => {
    const all = points([90, null, 92]).map((point) =>
      point.value === null ? { ...point, mean: null, lower: null, upper: null } : point,
    );
    expect(runs(layout(all).lines.lower)).toBe(1);
    const stepped = layout(all, { limits: 'stepped' }).lines;
    expect(runs(stepped.lower)).toBe(2);
    expect(stepped.bands).toHaveLength(2);
    expect(runs(stepped.mean)).toBe(1);
  });

  test('too few months have a mean and no limits', () => {
    const { lines } = layout(points([84, 86], { lower: null, upper: null }));
    expect(lines.bands).toEqual([]);
    expect(lines.mean).not.toBeNull();
  });

  test('improvement points the way that is better, else to its side of the mean', () => {
    const better = points([84, 90], { meaning: 'improvement' });
    const looks = (more: Partial<XmrData>) => layout(better, more).marks.map(({ look }) => look);
    expect(looks({})).toEqual(['improvement-down', 'improvement-up']);
    expect(looks({ better: 'lower' })).toEqual(['improvement-down', 'improvement-down']);
  });

  test('a step begins with its month, an event happened within it', () => {
    const all = points([84, 85, 86]);
    const at = (kind: XmrEvent['kind']) =>
      layout(all, { events: [{ key: '2023-02', kind, text: 'Something' }] }).events[0]?.x ?? 0;
    const [first, second] = layout(all).marks;
    expect(at('event')).toBeCloseTo(second?.x ?? 0, 6);
    expect(at('step')).toBeCloseTo(((first?.x ?? 0) + (second?.x ?? 0)) / 2, 6);
  });
});

describe('a control chart of quarters', () => {
  const quarters = points([84, 85, 86, 87]).map((point, index) => ({
    ...point,
    ...runOfQuarters(0, 4)[index],
  }));

  test('takes the ends of quarters for neighbours, and a quarter left out for a gap', () => {
    expect(runs(layout(quarters).figures)).toBe(1);
    const { figures, lines } = layout(quarters.filter((_, index) => index !== 2));
    expect(runs(figures)).toBe(2);
    expect(runs(lines.mean)).toBe(1);
  });

  test('what happened within a quarter is drawn at its month and told with its quarter', () => {
    const happened: XmrEvent[] = [
      { key: '2023-05', kind: 'event', text: 'Storm week' },
      { key: '2023-08', kind: 'step', text: 'PRS live' },
    ];
    const { events, marks, stops } = layout(quarters, { events: happened });
    const [first, second, third] = marks.map(({ x }) => x);
    const [storm, step] = events.map(({ x }) => x);
    expect(storm).toBeGreaterThan(first ?? 0);
    expect(storm).toBeLessThan(second ?? 0);
    expect(step).toBeCloseTo(((second ?? 0) + (third ?? 0)) / 2, 6);
    expect(stops[0]?.[1]?.reading).toContain('Storm week');
    expect(stops[0]?.[2]?.reading).toContain('PRS live');
  });

  test('speaks of quarters', () => {
    const all = quarters.map((point, index) =>
      index === 3 ? { ...point, state: 'unfinished' as const } : point,
    );
    const { key, stops } = layout(all, { pointName: 'Quarter' });
    expect(key.items.map(({ text }) => text)).toEqual(['Quarter under way']);
    expect(stops[0]?.[3]?.reading).toContain('Not judged until the quarter is over');
    expect(xmrTable(data(all, { pointName: 'Quarter' })).columns[0]).toBe('Quarter');
  });
});

test('no line through the figures leads into a new definition; mean and limits go by their phases', () => {
  const events: XmrEvent[] = [{ key: '2023-03', kind: 'definition', text: 'Definition 2' }];
  const { figures, lines } = layout(points([84, 85, 86, 87]), { events });
  expect(runs(figures)).toBe(2);
  expect(runs(lines.mean)).toBe(1);
  expect(lines.bands).toHaveLength(1);
});

test('dates of an inspection stand beside the events, and are named beneath the levels', () => {
  const inspections = [{ month: '2023-02', label: '7 February 2023', kind: 'report' }] as const;
  const behind = behindFigures({ inspections });
  const { events, notes, height } = xmrLayout(
    { ...data(points([84, 85, 86])), behind },
    {
      width: 340,
    },
  );
  expect(events.map(({ kind, text }) => [kind, text])).toEqual([['inspection', '1']]);
  expect(notes.map(({ key }) => key)).toEqual(['levels', 'inspections']);
  for (const { box } of notes) expect(box.y + box.height).toBeLessThanOrEqual(height);
});

const anyPoint = fc.record({
  value: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  state: fc.constantFrom('observed', 'excluded', 'unfinished'),
  phase: fc.nat({ max: 1 }),
  mean: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  reach: fc.option(fc.double({ min: 0, max: 80, noNaN: true })),
  target: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  meaning: fc.constantFrom('common-cause', 'improvement', 'concern', 'neutral'),
});

const NOTHING = {
  state: 'observed',
  reach: null,
  mean: null,
  target: null,
  meaning: 'common-cause',
} as const;

const anyData = fc
  .record({
    all: fc.array(anyPoint, { minLength: 1, maxLength: 60 }),
    events: fc.array(
      fc.record({ at: fc.nat({ max: 59 }), text: fc.string({ minLength: 1, maxLength: 60 }) }),
      { maxLength: 6 },
    ),
    targetText: fc.option(fc.string({ minLength: 1, maxLength: 90 })),
  })
  .map(({ all, events, targetText }): XmrData => {
    const made = points(all.map(({ value }) => value)).map((point, index): XmrChartPoint => {
      const { state, reach, mean, target, meaning } = all[index] ?? NOTHING;
      const hasLimits = mean !== null && reach !== null;
      return {
        ...point,
        state: point.value === null ? 'missing' : state,
        phase: index < all.length / 2 ? 0 : 1,
        mean,
        lower: hasLimits ? mean - reach : null,
        upper: hasLimits ? mean + reach : null,
        target,
        meaning,
      };
    });
    return data(made, {
      targetText,
      events: events.map(({ at, text }) => ({
        key: made[at % made.length]?.key ?? '',
        kind: 'event',
        text,
      })),
    });
  });

const anyWidth = fc.integer({ min: 300, max: 1400 });

describe('whatever the data and the width', () => {
  test('no words touch each other or leave the picture', () => {
    fc.assert(
      fc.property(anyData, anyWidth, (any, width) => {
        const { labels, events, height } = xmrLayout(any, { width });
        const named = events.flatMap(({ label }) => (label === null ? [] : [label]));
        const boxes = [...labels, ...named].map(labelBox);
        const inside: Box = { x: 0, y: 0, width, height };
        boxes.forEach((box, index) => {
          expect(box.x + box.width).toBeLessThanOrEqual(inside.width + 1e-6);
          expect(box.y).toBeGreaterThanOrEqual(-1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(inside.height + 1e-6);
          for (const other of boxes.slice(index + 1)) {
            expect([box, other, boxesOverlap(box, other)]).toEqual([box, other, false]);
          }
        });
      }),
    );
  });

  test('everything drawn is a number, and an axis of shares stays inside 0 to 100', () => {
    fc.assert(
      fc.property(anyData, anyWidth, (any, width) => {
        const drawn = xmrLayout(any, { width });
        expect(JSON.stringify(drawn)).not.toMatch(/NaN|Infinity|undefined/);
        expect(drawn.axis.low).toBeGreaterThanOrEqual(0);
        expect(drawn.axis.high).toBeLessThanOrEqual(100);
        for (const { x, y } of drawn.marks) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect(y).toBeGreaterThanOrEqual(drawn.plot.y - 1e-6);
          expect(y).toBeLessThanOrEqual(drawn.plot.y + drawn.plot.height + 1e-6);
        }
      }),
    );
  });

  test('every figure has a stop, and every month a row', () => {
    fc.assert(
      fc.property(anyData, (any) => {
        const { stops } = xmrLayout(any, { width: 720 });
        const stopped = (stops[0] ?? []).map((stop) => stop !== null);
        expect(stopped).toEqual(any.points.map(({ value }) => value !== null));
        expect(xmrTable(any).rows).toHaveLength(any.points.length);
        for (const { cells } of xmrTable(any).rows) {
          for (const { text } of cells) expect(text).not.toBe('');
        }
      }),
    );
  });
});
