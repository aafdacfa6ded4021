import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap } from './box.ts';
import { funnelLayout } from './funnel.ts';
import type { FunnelData, FunnelDot } from './funnel-data.ts';
import { funnelTable } from './funnel-words.ts';
import { labelBox } from './label.ts';
import { tickBox } from './tick-box.ts';

const dot = (label: string, base: number, share: number): FunnelDot => ({
  key: label,
  label,
  base,
  share,
  text: `${Math.round(share)}%`,
  made: `${Math.round((base * share) / 100)} of ${base}`,
  place: share > 90 ? 'above' : 'inside',
  reading: 'within what chance alone would give',
  limits: '95% limits 55% to 81%',
});

const limit = (base: number, spread: number) => ({
  base,
  low95: 68 - spread,
  high95: 68 + spread,
  low998: 68 - 1.6 * spread,
  high998: 68 + 1.6 * spread,
});

const DATA: FunnelData = {
  dots: [dot('North', 79, 66), dot('Coast', 31, 65), dot('South', 108, 92)],
  tooFew: [{ key: 'moor', label: 'Moor', text: '4 audits, too few to say' }],
  centre: { share: 68, text: 'All teams 68%' },
  limits: [limit(12, 26), limit(50, 13), limit(110, 9)],
  unitName: 'audits with an outcome',
  name: 'Unsatisfactory',
};

const dotsOf = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 100, noNaN: true })), {
    maxLength: 16,
  })
  .map((all) => all.map(([base, share], index) => dot(`Team number ${index + 1}`, base, share)));
const widthOf = fc.integer({ min: 300, max: 1400 });

describe('a funnel of teams', () => {
  test('no name covers another or a dot, or leaves the picture, whatever the shares', () => {
    fc.assert(
      fc.property(dotsOf, widthOf, (dots, width) => {
        const layout = funnelLayout({ ...DATA, dots }, { width });
        const boxes = [
          ...layout.labels.map(labelBox),
          ...layout.notes.map(({ box }) => box),
          ...layout.baseTicks.map((tick) => tickBox(tick, layout.plot.y + layout.plot.height)),
        ];
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(-1e-6);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        });
        for (const { x, y } of layout.dots) {
          const drawn = { x: x - 5, y: y - 5, width: 10, height: 10 };
          for (const label of layout.labels) {
            expect(boxesOverlap(labelBox(label), drawn)).toBe(false);
          }
        }
      }),
    );
  });

  test('every dot is named, beside it or beneath, and has a stop and a row', () => {
    fc.assert(
      fc.property(dotsOf, widthOf, (dots, width) => {
        const { labels, notes, stops } = funnelLayout({ ...DATA, dots }, { width });
        const said = [...labels, ...notes.map(({ label }) => label)]
          .map(({ lines }) => lines.map(({ text }) => text).join(' '))
          .join(', ');
        for (const { label } of dots) expect(said).toContain(label);
        expect(stops.flat().every((stop) => stop !== null)).toBe(true);
        expect(stops.flat()).toHaveLength(dots.length + 1);
        expect(funnelTable({ ...DATA, dots }).rows).toHaveLength(dots.length + 1);
      }),
    );
  });

  test('the axis of shares stays inside 0 to 100, and limits beyond it are drawn at its ends', () => {
    fc.assert(
      fc.property(dotsOf, fc.double({ min: 0, max: 90, noNaN: true }), (dots, spread) => {
        const limits = [limit(5, spread), limit(300, spread / 8)];
        const { axis, plot, inner } = funnelLayout({ ...DATA, dots, limits }, { width: 720 });
        expect(axis.low).toBeGreaterThanOrEqual(0);
        expect(axis.high).toBeLessThanOrEqual(100);
        const ys = [...(inner.high ?? '').matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
        for (const y of ys) {
          expect(y).toBeGreaterThanOrEqual(plot.y - 0.01);
          expect(y).toBeLessThanOrEqual(plot.y + plot.height + 0.01);
        }
      }),
    );
  });

  test('the keyboard walks from few cases to many, the table keeps the order of the plan', () => {
    const { stops } = funnelLayout(DATA, { width: 720 });
    expect(stops[0]?.map((stop) => stop?.heading)).toEqual(['Coast', 'North', 'South']);
    expect(funnelTable(DATA).rows.map(({ key }) => key)).toEqual([
      'North',
      'Coast',
      'South',
      'moor',
    ]);
  });

  test('a team with too few cases is named beneath and not drawn', () => {
    const { dots, notes, stops } = funnelLayout(DATA, { width: 720 });
    expect(dots).toHaveLength(3);
    expect(notes[0]?.label.lines[0]?.text).toBe('Moor: 4 audits, too few to say');
    expect(stops[1]?.[0]).toMatchObject({ heading: 'Moor', reading: '4 audits, too few to say' });
  });

  test('both pairs of limits and the share of all are named at their ends', () => {
    const { labels } = funnelLayout(DATA, { width: 720 });
    const texts = labels.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts.filter((text) => text === '95% limit')).toHaveLength(2);
    expect(texts.filter((text) => text === '99.8% limit')).toHaveLength(2);
    expect(texts).toContain('All teams 68%');
  });

  test('a team is read with its share, what it is made of, where it stands and the limits there', () => {
    const { stops } = funnelLayout(DATA, { width: 720 });
    expect(stops[0]?.[1]?.reading).toBe(
      '66%, 52 of 79, within what chance alone would give. 95% limits 55% to 81%',
    );
  });
});
