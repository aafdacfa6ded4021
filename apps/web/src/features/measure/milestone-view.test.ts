import type { MeasureView, MilestoneChart } from '@plumbline/contract/measure/measure-view';
import { expect, test } from 'vitest';
import { deadlineData } from './milestone-view.ts';

const chart: MilestoneChart = {
  kind: 'milestones',
  key: 'steps',
  title: 'Steps',
  sentence: 'All reached.',
  from: '2023-10',
  to: '2024-03',
  today: '2024-01-01',
  isToday: false,
  steps: [
    {
      key: '1',
      name: 'Peer review',
      due: '2023-10-31',
      reached: '2023-12-16',
      state: 'met-late',
      text: 'Reached on 16 December 2023, 46 days late.',
    },
    { key: '2', name: 'No day', due: null, reached: null, state: 'open', text: 'Not reached yet.' },
  ],
};

test('days stand on the line of months by their part of the month', () => {
  const { rows, months, today } = deadlineData(chart, { shortName: 'Strategy' } as MeasureView);
  expect(months.map(({ label }) => label)).toEqual([
    'Oct 2023',
    'Nov',
    'Dec',
    'Jan 2024',
    'Feb',
    'Mar',
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.due).toBeCloseTo(30 / 31, 9);
  expect(rows[0]?.reached).toBeCloseTo(2 + 15 / 31, 9);
  expect(today?.at).toBe(3);
});

test('the day is called today only where it is; else it is the last day of the period', () => {
  const said = (isToday: boolean) =>
    deadlineData({ ...chart, isToday }, { shortName: 'Strategy' } as MeasureView).today?.text;
  expect(said(true)).toBe('Today, 1 Jan 2024');
  expect(said(false)).toBe('31 December 2023');
});
