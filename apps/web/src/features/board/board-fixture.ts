import type { BoardMeasure, TrendMonth } from '@plumbline/contract/board/board-view';

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
