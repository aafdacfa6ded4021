import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { months as monthVerbs, toMonth } from '../period/month.ts';
import { pChart } from '../proportion/p-chart.ts';
import { xmrChart } from '../spc/xmr-chart.ts';
import type { Direction } from '../spc/xmr-series.ts';
import { figurePrinter } from '../status/printed-figure.ts';
import { xmrSentence } from './xmr-sentence.ts';
import { type ChartToTell, xmrStory } from './xmr-story.ts';

const usual = [84, 88, 86, 87, 85, 89, 86, 88, 85, 87, 86, 88];

function tell(
  values: readonly (number | null)[],
  more: Partial<ChartToTell> & { steps?: never; at?: readonly number[]; why?: string } = {},
): string {
  const { target = null, direction = 'increase', at = [], why = 'PRS went live' } = more;
  const months = monthVerbs.range(
    toMonth('2023-01'),
    monthVerbs.offset(toMonth('2023-01'), values.length - 1),
  );
  const chart = xmrChart({ values, direction, target, steps: at, baseline: null, excluded: [] });
  const story = xmrStory({
    chart,
    months,
    made: null,
    isDue: false,
    direction,
    target,
    unit: 'percent',
    print: figurePrinter('percent', target === null ? [] : [{ kind: 'at-least', at: target }]),
    leastPoints: 12,
    ...more,
    steps: new Map(at.map((place) => [months[place] ?? toMonth('2023-01'), why])),
  });
  return story === null ? 'nothing' : xmrSentence(story);
}

describe('xmrSentence', () => {
  test('a quiet process that cannot meet its target', () => {
    expect(tell(usual, { target: 100 })).toBe(
      '88% in December 2023, against a target of 100%. No real change of late: months usually stay between 80% and 93%, so it will not meet 100% unless something changes.',
    );
  });

  test('a real change for the better, by the rule that saw it', () => {
    expect(tell([...usual, 99])).toMatch(
      /^99% in January 2024\. A real change for the better: the latest month is above the \d+% that usual months stay under\.$/,
    );
    expect(tell([...usual, 99], { direction: 'decrease' })).toContain('for the worse');
    expect(tell([...usual, 99], { direction: 'neutral' })).toContain('A real change: the latest');
  });

  test('a trend is told by its length and its way', () => {
    const falling = [...usual, 90, 89, 88, 87, 86, 85, 84, 83];
    expect(tell(falling)).toContain(
      'A real change for the worse: the last 8 months go down one after another',
    );
  });

  test('a step is told with its reason and the averages before and after', () => {
    const stepped = [...usual.map((value) => value - 16), ...usual];
    expect(tell(stepped, { at: [12], target: 85 })).toContain(
      'Better since January 2024 (PRS went live): 87% on average, 71% before.',
    );
  });

  test('few months after a change say nothing of what is usual, nor better or worse under seven', () => {
    const before = usual.map((value) => value - 16);
    const nine = tell([...before, ...usual.slice(0, 9)], { at: [12], target: 100 });
    expect(nine).toContain('Better since January 2024');
    expect(nine).toMatch(
      /9 months since the change give provisional limits at most; it takes 12 to rely on them\.$/,
    );
    const one = tell([...before, 90], { at: [12], target: 100 });
    expect(one).toContain('Changed in January 2024 (PRS went live): 90% on average over 1 month');
    expect(one).not.toMatch(/Better|meet 100%/);
  });

  test('limits that leave out no possible figure are told as such', () => {
    const wide = [0, 100, 0, 100, 50, 0, 100, 0, 100, 50, 0, 100];
    expect(tell(wide)).toContain('months differ so much that any share is usual');
  });

  test('eleven months are too few, and it says how many there are', () => {
    expect(tell(usual.slice(0, 11))).toBe(
      '86% in November 2023. 11 months are too few to say what is usual: it takes 12.',
    );
    expect(tell([null, null])).toBe('nothing');
  });

  test('without a target it stands against the baseline that it is to get better than', () => {
    expect(tell(usual, { baseline: 42 })).toContain(
      '88% in December 2023, against a baseline of 42%.',
    );
    expect(tell(usual, { baseline: 42, target: 95 })).not.toContain('baseline');
  });

  test('what a share is made of stands beside it', () => {
    expect(tell(usual, { made: '88 of 100 referrals' })).toContain(
      '88% in December 2023 (88 of 100 referrals).',
    );
  });

  test("what is usual of few cases, and the target, hang on no one month's number of them", () => {
    // 80% of 20 a month; the last month has 12 cases in one series and 40 in the other.
    const ofLast = (last: number) => {
      const counts = [...Array(23).fill({ numerator: 16, denominator: 20 })].concat({
        numerator: Math.round(0.8 * last),
        denominator: last,
      });
      const told = { direction: 'increase', target: 100, steps: [], excluded: [] } as const;
      const chart = pChart({ ...told, counts });
      const story = xmrStory({
        ...told,
        chart,
        months: monthVerbs.range(toMonth('2023-01'), toMonth('2024-12')),
        made: null,
        isDue: false,
        unit: 'percent',
        print: figurePrinter('percent', [{ kind: 'at-least', at: 100 }]),
        leastPoints: 12,
        steps: new Map(),
      });
      return story === null ? '' : xmrSentence(story);
    };
    for (const last of [12, 40]) {
      expect(ofLast(last)).toMatch(
        /months with the usual number of cases stay between 5\d% and 100%, so some months will meet 100% and some will not\.$/,
      );
    }
  });
});

describe('properties of every such sentence', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 9, nil: null }), {
    minLength: 1,
    maxLength: 40,
  });
  const target = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });

  test('it never says better for worse nor up for down', () => {
    const way = fc.constantFrom<Direction>('increase', 'decrease', 'neutral');
    fc.assert(
      fc.property(values, way, (v, direction) => {
        const words = tell(v, { direction });
        const chart = xmrChart({
          values: v,
          direction,
          target: null,
          steps: [],
          baseline: null,
          excluded: [],
        });
        const latest = chart.points.findLast((point) => point.state === 'observed');
        const side = latest?.label?.side ?? null;
        expect(words.includes('for the better')).toBe(latest?.meaning === 'improvement');
        expect(words.includes('for the worse')).toBe(latest?.meaning === 'concern');
        if (/above|went up|upper/.test(words)) expect(side).toBe('high');
        if (/below|went down|lower/.test(words)) expect(side).toBe('low');
      }),
    );
  });

  test('turning figures and better way upside down keeps better and worse', () => {
    fc.assert(
      fc.property(values, (v) => {
        const judged = (words: string) => /for the (better|worse)/.exec(words)?.[1];
        const down = v.map((value) => (value === null ? null : 100 - value));
        expect(judged(tell(down, { direction: 'decrease' }))).toBe(judged(tell(v)));
      }),
    );
  });

  test('it holds no number that is not in the data, its lines, its target or its counts', () => {
    fc.assert(
      fc.property(values, target, (v, wanted) => {
        const chart = xmrChart({
          values: v,
          direction: 'increase',
          target: wanted,
          steps: [],
          baseline: null,
          excluded: [],
        });
        const clip = (value: number) => Math.min(100, Math.max(0, value));
        const allowed = new Set<string>(['12']);
        const add = (value: number | null | undefined) => {
          if (value == null) return;
          for (const round of [Math.floor, Math.ceil, Math.round])
            allowed.add(String(round(clip(value) + 1e-9)));
          for (const round of [Math.floor, Math.ceil, Math.round])
            allowed.add(String(round(clip(value))));
        };
        for (const point of chart.points) {
          add(point.value);
          add(point.mean);
          add(point.limits?.lower);
          add(point.limits?.upper);
        }
        add(wanted);
        allowed.add(String(chart.points.filter((point) => point.state === 'observed').length));
        for (const signal of chart.signals) allowed.add(String(signal.points.length));
        const said = tell(v, { target: wanted }).replace(
          /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g,
          '',
        );
        for (const number of said.match(/\d[\d,.]*\d|\d/g) ?? []) expect(allowed).toContain(number);
      }),
    );
  });

  test('what it says of the target is the assurance of the chart', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 100 }), (v, wanted) => {
        const { assurance } = xmrChart({
          values: v,
          direction: 'increase',
          target: wanted,
          steps: [],
          baseline: null,
          excluded: [],
        });
        const words = tell(v, { target: wanted });
        expect(words.includes('will keep meeting')).toBe(assurance === 'consistent-pass');
        expect(words.includes('will not meet')).toBe(assurance === 'consistent-fail');
        expect(words.includes('some months will meet')).toBe(assurance === 'inconsistent');
      }),
    );
  });
});
