import type { BoardMeasure, TrendMonth } from '@plumbline/contract/board/board-view';
import type { PeriodView } from '@plumbline/contract/period/period-view';

/** A quarter as the Board speaks of it. */
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

const noFigure = { value: null, text: null };

const spark: readonly TrendMonth[] = [
  { month: '2024-10', label: 'October 2024', ...noFigure },
  { month: '2024-11', label: 'November 2024', value: 96.4, text: '96%' },
  { month: '2024-12', label: 'December 2024', value: 95.9, text: '96%' },
];

/** The risk programme, with two months of figures. */
export const measure: BoardMeasure = {
  measure: '2.2.1a',
  actionRef: '2.2.1',
  name: 'Risk programme delivered',
  shortName: 'Risk programme',
  ownerRole: 'Group Commander Protection',
  latest: '96%',
  target: 'on plan from 95%',
  aim: { kind: 'at-least', value: 95, text: 'On plan from 95%' },
  verdict: null,
  moves: 'same',
  lastYear: null,
  status: { word: 'on-plan', reason: '96% of 465.' },
  sentence: '446 of 465.',
  spark,
  unit: 'percent',
  timeBasis: 'cumulative',
  things: 'scheduled audits',
  action: null,
  freshness: { word: 'current', words: 'to December 2024' },
  commentary: null,
  missing: null,
  source: 'Exampleshire · Protection records · made 15 January 2025',
};
