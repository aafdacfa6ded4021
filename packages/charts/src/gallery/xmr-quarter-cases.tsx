import type { XmrChartPoint } from '../geometry/xmr-data.ts';
import { uprightLines } from '../react/upright-lines.tsx';
import { XmrChart, type XmrChartProps } from '../react/xmr-chart.tsx';
import type { GalleryCase } from './gallery-case.ts';
import { INSPECTIONS, runOfQuarters } from './run-of-quarters.ts';

const DAYS = [34, 31, 36, 33, 35, 24, 26, 22, 25, 23, 24, 20];
/** A new way of working from here on. */
const STEP_AT = 5;

const QUARTERS: readonly XmrChartPoint[] = runOfQuarters(0, DAYS.length).map((quarter, index) => {
  const value = DAYS[index] ?? null;
  const isLate = index >= STEP_AT;
  return {
    ...quarter,
    value,
    text: value === null ? null : `${value} days`,
    base: '112 referrals',
    state: index === DAYS.length - 1 ? 'unfinished' : 'observed',
    phase: isLate ? 1 : 0,
    mean: isLate ? 24 : 33.8,
    lower: isLate ? 18.1 : 27.2,
    upper: isLate ? 29.9 : 40.4,
    target: 28,
    meaning: 'common-cause',
    findings: [],
  };
});

const BASE: XmrChartProps = {
  title: 'Days until a referral was acted on',
  sentence: '24 days in the latest quarter, as usual since the step.',
  tableCaption: 'Median days until a referral was acted on, quarter by quarter',
  points: QUARTERS,
  unit: 'days',
  possible: { low: 0, high: null },
  limits: 'level',
  targetText: 'Up to 28 days',
  events: [
    { key: '2024-05', kind: 'step', text: 'PRS live, 1.1.1' },
    { key: '2024-08', kind: 'event', text: 'Storm week' },
    { key: '2025-01', kind: 'definition', text: 'Definition 2' },
  ],
  behind: uprightLines({
    inspections: INSPECTIONS,
    said: [
      { month: '2025-03', mark: 'A', text: 'Comment A by the head of prevention' },
      { month: '2025-06', mark: 'B', text: 'Comment B by the head of prevention' },
    ],
  }),
  name: 'Median days',
  baseName: 'Of so many',
  pointName: 'Quarter',
  better: 'lower',
  csvHref: '#csv',
  onOpen: () => undefined,
};

export const XMR_QUARTER_CASES: readonly GalleryCase[] = [
  {
    id: 'xmr-quarterly',
    title: 'Control chart: days by quarter, a step inside one, a new definition, an inspection',
    element: (initialWidth) => <XmrChart {...BASE} initialWidth={initialWidth} />,
  },
];
