import type { PeriodView } from '@plumbline/contract/period/period-view';

/** A quarter as pages speak of it. */
export const period: PeriodView = {
  key: '2024-25-Q3',
  label: 'Quarter 3, October to December 2024',
  year: '2024-25',
  yearLabel: '2024 to 2025',
  through: '2024-12',
  throughLabel: 'December 2024',
  unfinished: null,
  unfinishedLabel: null,
  previous: '2024-25-Q2',
  next: '2024-25-Q4',
};
