import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import type { Observation } from '@plumbline/domain/aggregate/observation';
import { toDay } from '@plumbline/domain/period/day';
import { sliceKey, wholeService } from '@plumbline/domain/slice/slice';
import { toProfile } from '@plumbline/domain/target/profile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backlogChart } from './backlog-chart.ts';
import { controlPanel } from './control-panel.ts';
import { funnelChart } from './funnel-chart.ts';
import type { MeasureFacts } from './measure-facts.ts';
import type { MeasurePanel } from './measure-panel.ts';
import { rollingPanel } from './rolling-panel.ts';
import { sharePanel } from './share-panel.ts';
import { stockPanel } from './stock-panel.ts';
import { factsOf, type Pair, page } from './testing-facts.ts';
import { totalPanel } from './total-panel.ts';
import { wavePanel } from './wave-panel.ts';

const pair = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]): Pair => [Math.min(a, b), Math.max(a, b)]);
const series = (most: number, least = 1, longest = 30) =>
  fc.array(fc.option(pair(most), { freq: 9, nil: null }), { minLength: least, maxLength: longest });
const target = fc.option(fc.integer({ min: 1, max: 100 }), { nil: null });

/** Every number in a text, without years and the months and figures that words are made with. */
function numbersIn(text: string): readonly string[] {
  const bare = text.replace(/\b[A-Z][a-z]+ \d{4}\b/g, '').replace(/\b\d{1,2} [A-Z][a-z]+\b/g, '');
  return bare.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
}

/** Everything that the panel shows beside its sentence, as text. */
function shownBy({ charts, status }: MeasurePanel): string {
  const drawn = charts.map(({ sentence: _, title: __, ...chart }) => JSON.stringify(chart));
  return [...drawn, status.reason].join(' ');
}

/** Words that hold a number of the rules, not of the data. */
const ofRules = new Set(['12', '20', '28', '3', '6', '10', '25', '8']);

function expectOnlyShownNumbers(panel: MeasurePanel, facts: MeasureFacts): void {
  const given = new Set<string>();
  for (const slice of facts.slices) {
    for (const { numerator, denominator } of facts.of(slice).values()) {
      given.add(String(numerator)).add(String(denominator));
    }
  }
  const shown = new Set([...numbersIn(shownBy(panel)).flatMap(roundings), ...given]);
  for (const number of numbersIn(panel.sentence)) {
    const plain = number.replaceAll(',', '');
    const isKnown = shown.has(plain) || ofRules.has(plain) || derived(panel, facts).has(plain);
    expect(isKnown, `${number} in "${panel.sentence}"`).toBe(true);
  }
}

const roundings = (text: string): readonly string[] => {
  const value = Number(text.replaceAll(',', ''));
  return [value, Math.floor(value), Math.ceil(value), Math.round(value)]
    .map(String)
    .concat([value.toFixed(1), text]);
};

/** Numbers that follow from the data by counting: months known, sums over the last twelve. */
function derived(_: MeasurePanel, facts: MeasureFacts): ReadonlySet<string> {
  const values = [...facts.of(wholeService).values()];
  const last12 = facts.shown.slice(-12).flatMap((month) => facts.of(wholeService).get(month) ?? []);
  const sum = (of: (one: Observation) => number) => last12.reduce((all, one) => all + of(one), 0);
  const counts = Array.from({ length: values.length + 1 }, (_, n) => n);
  const totals = [sum((one) => one.numerator), sum((one) => one.denominator ?? 0)];
  return new Set([...counts, ...totals].map(String));
}

describe('the sentence of every kind of measure', () => {
  test('flow: holds no number that its chart does not show', () => {
    fc.assert(
      fc.property(series(60), target, (pairs, wanted) => {
        const facts = factsOf(pairs, { target: wanted });
        expectOnlyShownNumbers(controlPanel(facts), facts);
      }),
    );
  });

  test('share of the year, rolling share and running total: likewise', () => {
    fc.assert(
      fc.property(series(40, 12), (pairs) => {
        for (const [panel, definition] of [
          [sharePanel, { timeBasis: 'cumulative' }],
          [rollingPanel, { timeBasis: 'proportion' }],
        ] as const) {
          const facts = factsOf(pairs, { definition });
          const year = facts.shown.filter((month) => month >= '2024-04');
          const sums = [0, 1].map((place) =>
            year.reduce((all, month) => {
              const one = facts.of(wholeService).get(month);
              return all + (place === 0 ? (one?.numerator ?? 0) : (one?.denominator ?? 0));
            }, 0),
          );
          const shown = panel(facts);
          const withSums = {
            ...shown,
            status: { ...shown.status, reason: `${shown.status.reason} ${sums.join(' ')}` },
          };
          expectOnlyShownNumbers(withSums, facts);
        }
      }),
    );
  });

  test('stock: says up for a rise and down for a fall, and counts to the target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 200 }),
        fc.array(fc.nat(100), { minLength: 8, maxLength: 20 }),
        target,
        (base, parts, wanted) => {
          const pairs = parts.map((part): Pair => [Math.round((base * part) / 100), base]);
          const facts = factsOf(pairs, { definition: { timeBasis: 'stock' }, target: wanted });
          const { sentence } = stockPanel(facts);
          const changes = pairs.slice(-13);
          const [first, last] = [changes[0], changes.at(-1)];
          const moved = (last?.[0] ?? 0) - (first?.[0] ?? 0);
          if (sentence.includes('went up')) expect(moved).toBeGreaterThan(0);
          if (sentence.includes('went down')) expect(moved).toBeLessThan(0);
          const toGo = /: ([\d,]+) cases? to go/.exec(sentence)?.[1];
          if (wanted !== null && last) {
            const missing = Math.max(0, Math.ceil((wanted * base) / 100 - 1e-9) - last[0]);
            expect(Number(toGo ?? 0)).toBe(missing);
          }
        },
      ),
    );
  });

  test('wave: says more for a rise, less for a fall, better only the better way, real only beyond chance', () => {
    fc.assert(
      fc.property(
        pair(200),
        pair(200),
        fc.constantFrom('up', 'down' as const),
        (before, after, better) => {
          const pairs = [before, ...Array(11).fill(null), after] as (Pair | null)[];
          const asked = factsOf([[0, 400], ...Array(11).fill(null), [0, 400]]);
          const facts = factsOf(pairs, { definition: { timeBasis: 'wave', better } });
          const { sentence } = wavePanel(facts, asked);
          const says = (words: string) => sentence.includes(words);
          const isTold = before[1] >= 10 && after[1] >= 10;
          const moved = after[0] / after[1] - before[0] / before[1];
          expect(says(' more than in') && !(moved > 0)).toBe(false);
          expect(says(' less than in') && !(moved < 0)).toBe(false);
          expect(!isTold && /more than|less than/.test(sentence)).toBe(false);
          expect(says('for the better') && moved > 0 !== (better === 'up')).toBe(false);
          expect(says('for the worse') && moved > 0 !== (better === 'down')).toBe(false);
          expect(says('chance alone') && /better|worse/.test(sentence)).toBe(false);
        },
      ),
    );
  });

  test('running total: the sentence, the chart and the status tell the same count', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(120), { minLength: 45, maxLength: 45 }),
        fc.integer({ min: 1, max: 1500 }),
        (counts, wanted) => {
          const plain = factsOf(
            counts.map((count): Pair => [count, 0]),
            {
              definition: { unit: 'count', timeBasis: 'cumulative' },
              rule: { kind: 'share-of-expected', on: 1, near: 0.9 },
            },
          );
          const agreed = {
            measure: '0.0.0a',
            year: page.year,
            value: wanted,
            profile: toProfile(Array(12).fill(1)),
            agreedOn: toDay('2024-03-12'),
            reason: null,
          };
          const { sentence, charts, status } = totalPanel({ ...plain, annualTargets: [agreed] });
          const done = counts.slice(-9).reduce((sum, count) => sum + count, 0);
          const said = Number(/^([\d,]+)/.exec(sentence)?.[1]?.replaceAll(',', ''));
          expect(said).toBe(done);
          expect(status.reason.replaceAll(',', '')).toContain(`${done} of`);
          const [total] = charts;
          if (total?.kind !== 'running-total') throw new Error('no running total');
          expect(total.volume.done).toBe(done);
          const forecast = total.volume.landing?.forecast;
          if (forecast && done < wanted) {
            const { low80, high80 } = forecast;
            expect(sentence.replaceAll(',', '')).toContain(
              low80 === high80 ? `${low80}` : `${low80} to ${high80}`,
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('funnel and backlog: every team and every month is there, in the order given', () => {
    fc.assert(
      fc.property(series(80, 12, 14), series(80, 12, 14), (one, other) => {
        const slices = {
          [sliceKey({ team: 'b' })]: one,
          [sliceKey({ team: 'a' })]: other,
          [sliceKey({ age: '1-7-days' })]: one,
        };
        const teams = [
          { id: 'b', name: 'Beta' },
          { id: 'a', name: 'Alpha' },
        ];
        const facts = factsOf(one, { slices });
        const funnel = funnelChart(facts, { teams, quality: null });
        if (one.some((pairOf) => pairOf !== null) && funnel !== null) {
          expect([...funnel.dots, ...funnel.tooFew].map(({ key }) => key).sort()).toEqual([
            'a',
            'b',
          ]);
          expect(funnel.dots.map(({ key }) => key)).toEqual(
            ['b', 'a'].filter((key) => funnel.dots.some((dot) => dot.key === key)),
          );
        }
        const backlog = backlogChart(facts, null);
        if (backlog !== null) expect(backlog.months).toHaveLength(facts.shown.length);
      }),
    );
  });

  test('a measure without figures says so and draws nothing that is not a number', () => {
    const empty = factsOf([null]);
    for (const panel of [controlPanel, sharePanel, stockPanel, rollingPanel]) {
      const { sentence, charts }: Pick<MeasureView, 'sentence' | 'charts'> = panel(empty);
      expect(sentence).not.toMatch(/NaN|undefined/);
      expect(JSON.stringify(charts)).not.toMatch(/NaN|undefined/);
    }
  });
});
