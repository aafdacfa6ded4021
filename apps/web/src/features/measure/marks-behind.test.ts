import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import { describe, expect, it } from 'vitest';
import { behindLines, hasDatesInSight, isOverTime, marksBehind } from './marks-behind.ts';

const view: Pick<MeasureView, 'inspections' | 'changes' | 'said'> = {
  inspections: [{ month: '2023-10', label: '19 October 2023', kind: 'report' }],
  changes: ['2024-04'],
  said: [
    {
      mark: 'A',
      month: '2024-12',
      label: 'October to December 2024',
      board: '2024-25-Q3',
      cause: 'Late.',
      action: 'Call.',
      byWhen: null,
      who: 'Head of Training',
    },
  ],
};
const nothing = { inspections: [], changes: [], said: [] };

describe('what lies behind the figures of a measure', () => {
  it('is the inspection, new definitions, and who said something of a period', () => {
    expect(marksBehind(view, {}, 'trend')).toEqual({
      inspections: view.inspections,
      breaks: ['2024-04'],
      said: [{ month: '2024-12', mark: 'A', text: 'Comment A by Head of Training' }],
    });
  });

  it('leaves out the inspection where its dates are hidden', () => {
    expect(marksBehind(view, { dates: 'hidden' }, 'trend').inspections).toEqual([]);
  });

  it('does not draw a new definition twice where it is an event on limits', () => {
    expect(marksBehind(view, {}, 'control').breaks).toEqual([]);
  });

  it('is explained as far as it is there', () => {
    expect(behindLines(view, {})).toHaveLength(3);
    expect(behindLines(view, { dates: 'hidden' })).toHaveLength(2);
    expect(behindLines(nothing, {})).toEqual([]);
  });

  it('can be hidden only where a date of it is in sight', () => {
    const month = { label: '', value: 1, text: '1', made: null };
    const stock = (...months: readonly string[]): MeasureView['charts'][number] => ({
      kind: 'stock',
      key: 'months',
      title: '',
      sentence: '',
      aim: null,
      months: months.map((one) => ({ ...month, month: one })),
      toGo: null,
      ahead: null,
    });
    const { inspections } = view;
    expect(hasDatesInSight({ inspections, charts: [stock('2023-09', '2023-12')] })).toBe(true);
    expect(hasDatesInSight({ inspections, charts: [stock('2023-11', '2023-12')] })).toBe(false);
    expect(hasDatesInSight({ inspections, charts: [] })).toBe(false);
  });

  it('is only behind what runs over time', () => {
    expect(isOverTime({ kind: 'stock' })).toBe(true);
    expect(isOverTime({ kind: 'funnel' })).toBe(false);
  });
});
