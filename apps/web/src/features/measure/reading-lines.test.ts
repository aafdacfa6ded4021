import type {
  ControlChart,
  FunnelChart,
  IntervalChart,
  LevelChart,
} from '@plumbline/contract/measure/measure-view';
import { describe, expect, it } from 'vitest';
import { howToRead } from './reading-lines.ts';

const titled = { key: 'months', title: '', sentence: '' };
const month = { month: '2024-12', label: 'December 2024', value: 1, text: '1', made: null };

const stock: LevelChart = {
  ...titled,
  kind: 'stock',
  aim: null,
  months: [month],
  toGo: null,
  ahead: null,
};

const wave = (low: number | null): IntervalChart => ({
  ...titled,
  kind: 'interval',
  look: 'dots',
  aim: null,
  months: [{ ...month, low, high: low, rangeText: null, reason: null }],
});

const control = (lower: number | null): ControlChart => ({
  ...titled,
  kind: 'control',
  limits: 'level',
  typical: null,
  possible: { low: 0, high: null },
  targetText: null,
  baseline: null,
  edges: [],
  events: [],
  months: [
    {
      ...month,
      state: 'observed',
      phase: 0,
      mean: lower,
      lower,
      upper: lower,
      target: null,
      meaning: 'common-cause',
      findings: [],
    },
  ],
});

const funnel: FunnelChart = {
  ...titled,
  kind: 'funnel',
  cases: 'audits',
  centre: { share: 0.5, text: '50%' },
  dots: [],
  tooFew: [],
  limits: [],
};

const said = (...of: Parameters<typeof howToRead>) => howToRead(...of).join(' ');

describe('how to read a chart', () => {
  it('tells of a bracket, a cone and a target only where they are drawn', () => {
    expect(said(stock, 'up')).not.toMatch(/bracket|cone|target/);
    const whole: LevelChart = {
      ...stock,
      aim: { kind: 'at-least', value: 90, text: '90%' },
      toGo: '7 to go',
      ahead: { text: '', months: [] },
    };
    expect(said(whole, 'up')).toMatch(/bracket.*cone.*dotted line is the target/);
  });

  it('tells of ranges only where there are any, and why there are none', () => {
    expect(said(wave(60), 'up')).toContain('nineteen times in twenty');
    expect(said(wave(null), 'up')).toBe(
      'Each dot is a wave. Everybody was counted, so there is no range.',
    );
  });

  it('tells of limits and colours only where months are judged, and of no better where there is none', () => {
    expect(said(control(null), 'up')).toBe(
      'Each point is a month. There are too few yet for limits, so none is judged.',
    );
    expect(said(control(1), 'up')).toMatch(/blue .* better, an orange/);
    expect(said(control(1), 'context')).toMatch(/purple/);
    expect(said(control(1), 'context')).not.toMatch(/blue|orange/);
  });

  it('says which side of a funnel is worth a look by which way is better', () => {
    expect(said(funnel, 'up')).toContain('below the outer lines');
    expect(said(funnel, 'down')).toContain('above the outer lines');
    expect(said(funnel, 'band')).toContain('neither good nor bad');
  });
});
